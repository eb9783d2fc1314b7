//! What one changed answer would do, where it would be kinder: what the page
//! shows beside a decision. [`crate::what_if`] says more.

use super::{
    explore::{Ground, tries},
    survey::Survey,
};
use crate::{
    case::Case,
    decision::{Outcome, WhatIf},
    facts::{FactKind, WhenUnknown},
    order,
};

/// Single changes of an answered question that would lead to a kinder outcome,
/// kindest first. Dates and the kind of party are not for changing.
pub fn kinder(ground: Ground<'_>, case: &Case, now: Outcome) -> Vec<WhatIf> {
    let changeable = |fact: &str| {
        ground.lists.fact(fact).is_some_and(|s| {
            s.unknown == WhenUnknown::Ask && matches!(s.kind, FactKind::YesNo | FactKind::OneOf) && fact != crate::facts::id::PARTY_KIND
        })
    };
    let mut out: Vec<WhatIf> = Vec::new();
    for (fact, value) in case.facts().filter(|(f, _)| changeable(f)) {
        for (other, tried) in tries(ground, case, fact) {
            let survey = Survey::of(ground, &tried);
            let Some(outcome) = survey.settled().filter(|o| other != *value && kindness(*o) > kindness(now)) else { continue };
            let reached = survey.leaves.first().and_then(|l| l.ground.clone());
            if !out.iter().any(|w| w.fact == fact && w.outcome == outcome) {
                out.push(WhatIf { fact: fact.to_owned(), value: other.display(), outcome, ground: reached });
            }
        }
    }
    order::by_key(&mut out, |w| std::cmp::Reverse(kindness(w.outcome)));
    out
}

/// How kind an outcome on the merits is; other outcomes are no kindness.
fn kindness(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::NoPenalty => 6,
        Outcome::NoFineYet => 5,
        Outcome::MayWaive => 4,
        Outcome::Mitigated | Outcome::LighterOrMitigated => 3,
        Outcome::Lighter | Outcome::LighterOrMitigatedOrOrdinary => 2,
        Outcome::Ordinary => 1,
        Outcome::Heavier => 0,
        _ => 0,
    }
}
