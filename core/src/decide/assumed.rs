//! What was presumed, and what else the outcome could be (design.md §6).

use std::collections::BTreeSet;

use super::{
    capacity::is_body,
    explore::{Ground, leaves, tries},
    survey::Survey,
    walk::Walk,
};
use crate::{
    case::Case,
    decision::{Assumed, Outcome},
    facts::{FactSpec, Value, WhenUnknown, id},
    lists::PartyClass,
};

/// The presumptions in play: the elements always, the rest where another
/// value would change something.
pub fn assumed(ground: Ground<'_>, case: &Case, now: &BTreeSet<Outcome>) -> Vec<Assumed> {
    let view = ground.view(case);
    let body = is_body(&Walk::new(view, None));
    let personal = |f: &str| matches!(f, id::AGE_BAND | id::MENTAL_STATE);
    let elements = view.elements();
    let presumed = |spec: &&FactSpec| matches!(spec.unknown, WhenUnknown::Presume(_)) && !(body && personal(&spec.id));
    let general = ground.lists.facts().filter(presumed).map(|s| s.id.as_str()).filter(|f| !elements.contains(f));
    let mut out = Vec::new();
    for (fact, element) in elements.iter().map(|f| (*f, true)).chain(general.map(|f| (f, false))) {
        if view.known(fact).is_some() {
            continue;
        }
        let Some(value) = view.presumed(fact) else { continue };
        let if_otherwise = otherwise(ground, case, fact, &value, now);
        if element || !if_otherwise.is_empty() {
            out.push(Assumed { fact: fact.to_owned(), value: value.display(), if_otherwise, element });
        }
    }
    out
}

fn otherwise(ground: Ground<'_>, case: &Case, fact: &str, presumed: &Value, now: &BTreeSet<Outcome>) -> Vec<Outcome> {
    let others = tries(ground, case, fact).into_iter().filter(|(v, _)| v != presumed);
    // While much is open, the two treatments of a sole trader are not compared again.
    let outcomes: BTreeSet<Outcome> = match now.len() {
        1 => others.flat_map(|(_, other)| Survey::of(ground, &other).outcomes).collect(),
        _ => others.flat_map(|(_, other)| leaves(ground, &other, Some(PartyClass::Individual))).map(|l| l.outcome).collect(),
    };
    outcomes.difference(now).copied().collect()
}
