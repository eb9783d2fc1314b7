//! The outcome in big type, its reason in one line, the amount and the ruler.

use cailiang::{Decision, Outcome, decision::Finding};
use yew::prelude::*;

use super::{ID, label, money};
use crate::{law, shelf::Shelf, words};

/// The outcome in one line, as the bar at the bottom shows it.
pub fn in_short(d: &Decision) -> Html {
    let amount = if d.outcome.penalises() { money::in_short(d.fine.as_ref()) } else { None };
    html! { <><b>{ words::outcome(d.outcome) }</b>if let Some(a) = amount { <span class="a">{ a }</span> }</> }
}

/// The first card of a result.
pub fn card(shelf: &Shelf, d: &Decision) -> Html {
    html! {
        <>
        <section class="card answer">
            <h2 class="outcome" id={ID} tabindex="-1">{ words::outcome(d.outcome) }</h2>
            <p class="why1">{ reason(shelf, d) }</p>
            if d.branches.is_empty() { { money::fine(shelf, d) } }
        </section>
        if !d.branches.is_empty() { { money::branches(shelf, &d.branches) } }
        </>
    }
}

/// Why, in a line: what is missing, or the step that decided and its article.
fn reason(shelf: &Shelf, d: &Decision) -> String {
    if d.outcome == Outcome::Undetermined {
        let open: Vec<&str> = d.open.iter().map(|f| label(shelf, f)).collect();
        return words::missing(&open);
    }
    let turn = d.trace.iter().rev().find(|s| s.finding != Finding::Continue).or(d.trace.last());
    let basis = d.ground.as_deref().map(|g| law::ground(shelf, g)).unwrap_or_default();
    match turn {
        Some(step) if basis.is_empty() => step.text.clone(),
        Some(step) => [&step.text, "　", &basis].concat(),
        None => basis,
    }
}
