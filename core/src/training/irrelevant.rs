//! Whether a fact matters to a case at all: a story may mention what changes nothing.

use crate::{
    case::Case,
    decide::{
        conclude,
        explore::{Ground, tries},
    },
    decision::{Decision, Fine, Outcome},
    facts::Value,
    lists::Lists,
};

/// A value of the fact that would lead to another outcome or another range; `None` where
/// every value it can take leads to the same.
pub fn matters(lists: &Lists, case: &Case, fact: &str) -> Option<Value> {
    let ground = Ground { lists, act: lists.violation(case.violations.first()?)? };
    let open = case.without(fact);
    let now = led_to(conclude(lists, case));
    let other = |(_, tried): &(Value, Case)| led_to(conclude(lists, tried)) != now;
    tries(ground, &open, fact).into_iter().find(other).map(|(value, _)| value)
}

fn led_to(decision: Decision) -> (Outcome, Option<Fine>) {
    (decision.outcome, decision.fine)
}
