//! Amounts side by side: which is lower, which is higher, whether they can be compared at all.

use cailiang::{
    amount::{Bound, Range},
    lists::Amount,
};

/// The ranges of two amounts of one form: 元 and 元, shares of one base, 元 a unit of one thing.
/// `None` where either sets no amount, or they cannot be compared without a case.
pub(super) fn comparable(a: &Amount, b: &Amount) -> Option<(Range, Range)> {
    match (a, b) {
        (Amount::Yuan(a), Amount::Yuan(b)) => Some((*a, *b)),
        (Amount::Of { times: a, base: x, .. }, Amount::Of { times: b, base: y, .. }) if x == y => Some((*a, *b)),
        (Amount::Per { each: a, units: x, .. }, Amount::Per { each: b, units: y, .. }) if x == y => Some((*a, *b)),
        _ => None,
    }
}

/// Whether the first range reaches below the second. A range that starts where
/// the other's open end stands reaches below it.
pub(super) fn below(a: &Range, b: &Range) -> bool {
    let lower = |x: Bound, y: Bound| x.value < y.value || (x.value == y.value && !x.open && y.open);
    match (a.min, b.min) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(x), Some(y)) => lower(x, y),
    }
}

/// Whether the first range reaches above the second.
pub(super) fn above(a: &Range, b: &Range) -> bool {
    let higher = |x: Bound, y: Bound| x.value > y.value || (x.value == y.value && !x.open && y.open);
    match (a.max, b.max) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(x), Some(y)) => higher(x, y),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_end_reaches_past_an_open_one() {
        let to = |value: i64, open| Range { min: None, max: Some(Bound { value: value.into(), open }) };
        assert!(above(&to(100, false), &to(100, true)) && !above(&to(100, true), &to(100, false)));
        assert!(above(&to(101, false), &to(100, false)) && !above(&to(100, false), &to(100, false)));
        let from = |value: i64, open| Range { min: Some(Bound { value: value.into(), open }), max: None };
        assert!(below(&from(100, false), &from(100, true)) && below(&to(9, false), &from(1, false)));
        assert!(!below(&from(100, false), &to(9, false)));
    }
}
