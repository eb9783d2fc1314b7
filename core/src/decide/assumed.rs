//! What was presumed, and what else the outcome could be (design.md §6).

use super::{
    capacity::is_body,
    explore::{Ground, Reading, tries},
    several::ways,
    survey::Survey,
    walk::Walk,
};
use crate::{
    case::Case,
    decision::{Assumed, Outcome},
    facts::{FactSpec, WhenUnknown, id},
    lists::{Lists, PartyClass},
    order,
};

/// What was presumed, apart from the decision: [`super::conclude`] leaves it
/// out, so that a page may show the outcome first. For a case of one violation.
pub fn presumed(lists: &Lists, case: &Case) -> Vec<Assumed> {
    let Some(act) = case.violations.first().and_then(|id| lists.violation(id)) else { return Vec::new() };
    let ground = Ground { lists, act };
    let survey = Survey::of(ground, case);
    if survey.leaves.is_empty() { Vec::new() } else { assumed(ground, case, &survey.outcomes) }
}

/// The presumptions in play: the elements always, the rest where another
/// value would change something.
pub fn assumed(ground: Ground<'_>, case: &Case, now: &[Outcome]) -> Vec<Assumed> {
    let view = ground.view(case);
    let body = is_body(&Walk::new(view, Reading::default()));
    let personal = |f: &str| matches!(f, id::AGE_BAND | id::MENTAL_STATE);
    let elements = view.elements();
    let presumed = |spec: &&FactSpec| matches!(spec.unknown, WhenUnknown::Presume(_)) && !(body && personal(&spec.id));
    let general = ground.lists.facts().filter(presumed).map(|s| s.id.as_str()).filter(|f| !elements.contains(f));
    // Settled cases are compared exactly, open ones like with like.
    let base = if now.len() == 1 { now.to_vec() } else { outcomes(ground, case) };
    let reach = |other: &Case| if now.len() == 1 { Survey::of(ground, other).outcomes } else { outcomes(ground, other) };
    let mut out = Vec::new();
    for (fact, element) in elements.iter().map(|f| (*f, true)).chain(general.map(|f| (f, false))) {
        if view.known(fact).is_some() {
            continue;
        }
        let Some(value) = view.presumed(fact) else { continue };
        let others = tries(ground, case, fact).into_iter().filter(|(v, _)| *v != value);
        let reached = others.flat_map(|(_, other)| reach(&view.with_companions(fact, view.without_alternatives(fact, other))));
        let if_otherwise = order::set(reached.filter(|o| !base.contains(o)));
        // What must be refunded changes what is confiscated, never the outcome (28.2).
        let refund = fact == id::REFUNDABLE_AMOUNT && view.number(id::ILLEGAL_GAINS).is_some_and(|gains| !gains.is_zero());
        if element || refund || !if_otherwise.is_empty() {
            out.push(Assumed { fact: fact.to_owned(), value: value.display(), if_otherwise, element });
        }
    }
    out
}

/// The outcomes of a case as if a sole trader were an individual: enough to
/// see what one fact does while much else is open.
fn outcomes(ground: Ground<'_>, case: &Case) -> Vec<Outcome> {
    order::set(ways(ground, case, Some(PartyClass::Individual)).into_iter().map(|l| l.outcome))
}
