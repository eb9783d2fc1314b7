//! Comparing amounts: only those of one form, by class of party.

use std::cmp::Ordering;

use cailiang::{
    amount::Range,
    lists::{Amount, Amounts, PartyClass, Tier, TierAmount, TierEffect},
};

pub(crate) const CLASSES: [PartyClass; 3] = [PartyClass::Individual, PartyClass::Organisation, PartyClass::Responsible];

/// Both ranges, where both amounts are in one form: 元, a share or multiple of
/// one base, 元 for each of one unit.
pub(crate) fn alike<'a>(a: &'a Amount, b: &'a Amount) -> Option<(&'a Range, &'a Range)> {
    match (a, b) {
        (Amount::Yuan(a), Amount::Yuan(b)) => Some((a, b)),
        (Amount::Of { times: a, base, .. }, Amount::Of { times: b, base: other, .. }) if base == other => Some((a, b)),
        (Amount::Per { each: a, units, .. }, Amount::Per { each: b, units: other, .. }) if units == other => Some((a, b)),
        _ => None,
    }
}

/// Whether `b` is fined less than `a`: some class's maximum falls, or its
/// minimum under the same maximum. Without amounts the degree speaks.
pub(crate) fn falls(a: &Tier, b: &Tier) -> bool {
    if a.amounts.is_empty() && b.amounts.is_empty() {
        return degree_falls(a, b);
    }
    CLASSES.into_iter().any(|class| class_falls(&a.amounts, &b.amounts, class))
}

/// Whether the degree of `b` is milder.
pub(crate) fn degree_falls(a: &Tier, b: &Tier) -> bool {
    matches!((a.effect, b.effect), (TierEffect::Degree(a), TierEffect::Degree(b)) if b < a)
}

/// Whether a class's amount falls from `a` to `b`.
pub(crate) fn class_falls(a: &Amounts, b: &Amounts, class: PartyClass) -> bool {
    let ranges = match (a.of(class), b.of(class)) {
        (Some(TierAmount::Stated(a)), Some(TierAmount::Stated(b))) => alike(a, b),
        (Some(TierAmount::Share(a)), Some(TierAmount::Share(b))) => Some((a, b)),
        _ => None,
    };
    ranges.is_some_and(|(a, b)| upper(b, a).then(lower(b, a)) == Ordering::Less)
}

/// How the upper ends compare; no end is the highest, an open one lies below its number.
fn upper(a: &Range, b: &Range) -> Ordering {
    match (a.max, b.max) {
        (Some(a), Some(b)) => a.value.cmp(&b.value).then(b.open.cmp(&a.open)),
        (a, b) => a.is_none().cmp(&b.is_none()),
    }
}

/// How the lower ends compare; no end is the lowest, an open one lies above its number.
fn lower(a: &Range, b: &Range) -> Ordering {
    match (a.min, b.min) {
        (Some(a), Some(b)) => a.value.cmp(&b.value).then(a.open.cmp(&b.open)),
        (a, b) => a.is_some().cmp(&b.is_some()),
    }
}

/// Whether `inner` goes below the lower end of `outer`.
pub(crate) fn below(inner: &Range, outer: &Range) -> bool {
    lower(inner, outer) == Ordering::Less
}

/// Whether `inner` goes above the upper end of `outer`.
pub(crate) fn above(inner: &Range, outer: &Range) -> bool {
    upper(inner, outer) == Ordering::Greater
}

/// The key a tier writes the amount of a class under.
pub(crate) fn key(amounts: &Amounts, class: PartyClass) -> &'static str {
    match (class, amounts.of(class)) {
        (_, Some(TierAmount::Share(_))) => "share",
        (PartyClass::Responsible, _) => "responsible",
        _ if amounts.everyone => "everyone",
        (PartyClass::Individual, _) => "individual",
        (PartyClass::Organisation, _) => "organisation",
    }
}
