//! What could still be otherwise: the possible outcomes.

use cailiang::{Decision, order::Gather};

use super::{label, tone};
use crate::{
    dom::{El, el, lit, say},
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
