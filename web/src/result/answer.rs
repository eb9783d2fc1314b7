//! The outcome in big type, its reason in one line, the amount and the ruler.

use cailiang::{Decision, Outcome, decision::Finding, order::Gather};

use super::{ID, label, money};
use crate::{
    article,
    dom::{El, el, lit, say},
    law,
    shelf::Shelf,
    words,
};

/// The outcome in one line, as the bar at the bottom shows it.
pub fn in_short(d: &Decision) -> El {
    let amount = if d.outcome.penalises() { money::in_short(d.fine.as_ref()) } else { None };
    el("span").cls("o").kid(lit("b", "", words::outcome(d.outcome))).text(" ").maybe(amount.map(|a| say("span", "a", &a)))
}

/// The first card of a result.
/// `own` is what the officer proposes.
pub fn card(shelf: &Shelf, d: &Decision, own: Option<El>) -> El {
    let ground = d.ground.as_deref().filter(|_| d.branches.is_empty()).filter(|g| !law::ground(shelf, g).is_empty());
    let fine = if d.branches.is_empty() { money::fine(shelf, d) } else { None };
    el("section")
        .cls("card answer")
        .kid(lit("h2", "outcome", words::outcome(d.outcome)).attr("id", ID).attr("tabindex", "-1"))
        .kid(say("p", "why1", &reason(shelf, d)))
        .maybe(ground.map(|g| article::ground(shelf, g)))
        .maybe(fine)
        .maybe(own)
}

/// Why, in a line: what is missing, or what the step that decided found.
fn reason(shelf: &Shelf, d: &Decision) -> String {
    if d.outcome == Outcome::Undetermined {
        let open: Vec<&str> = d.open.iter().map(|f| label(shelf, f)).gather();
        return words::missing(&open);
    }
    if d.outcome == Outcome::Review && !d.branches.is_empty() {
        return words::BRANCHES_OPEN.to_owned();
    }
    let turn = d.trace.iter().rev().find(|s| s.finding != Finding::Continue).or(d.trace.last());
    turn.map(|step| step.text.clone()).unwrap_or_default()
}
