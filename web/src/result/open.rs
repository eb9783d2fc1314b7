//! What could still be otherwise: possible outcomes, and what one changed fact would do.

use cailiang::{Decision, order::Gather};

use super::{label, tone, value_label};
use crate::{
    dom::{El, el, lit, say},
    law,
    shelf::Shelf,
    words,
};

/// The outcomes still possible, and the facts that decide between them.
pub fn possible(shelf: &Shelf, d: &Decision) -> Option<El> {
    if d.possible.is_empty() {
        return None;
    }
    let outcomes = d.possible.iter().map(|o| el("li").cls(tone(*o)).kid(lit("span", "", words::outcome(*o)))).gather();
    let open: Vec<&str> = d.open.iter().map(|f| label(shelf, f)).gather();
    let facts = (open.len() > 1).then(|| el("div").kid(lit("h4", "", words::STILL_OPEN)).kid(say("p", "soft", &open.join("、"))));
    Some(el("section").cls("card").kid(lit("h3", "", words::STILL_POSSIBLE)).kid(el("ul").cls("outcomes").list(outcomes)).maybe(facts))
}

/// Changed facts that would lead to a kinder outcome.
pub fn what_if(shelf: &Shelf, d: &Decision) -> Option<El> {
    let row = |w: &cailiang::decision::WhatIf| {
        let ground = w.ground.as_deref().map(|g| say("span", "cite", &law::ground(shelf, g)));
        let said = words::what_if(label(shelf, &w.fact), &value_label(shelf, &w.fact, &w.value));
        el("li").say(&said).kid(lit("b", "", words::outcome(w.outcome))).maybe(ground)
    };
    (!d.what_if.is_empty()).then(|| el("ul").cls("whatif").list(d.what_if.iter().map(row).gather()))
}
