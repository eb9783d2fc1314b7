//! Exact ranges of amounts and quantities, with open and closed bounds.

use macro_rules_attribute::derive;
use rust_decimal::Decimal;
use serde::Serialize;

use crate::exact::Exact;

/// One end of a range. `open` means the number itself is not included
/// (超过、不满); closed means it is (以上、以下; 民法典 1259).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Wire!)]
pub struct Bound {
    /// The number, in the unit of the range it belongs to.
    pub value: Decimal,
    /// Whether the number itself is left out.
    pub open: bool,
}

impl Bound {
    /// A bound that includes its number.
    pub fn closed(value: Decimal) -> Self {
        Self { value, open: false }
    }

    /// A bound that leaves its number out.
    pub fn open(value: Decimal) -> Self {
        Self { value, open: true }
    }
}

/// A range of yuan, of a share (0.05 for 5%), of a multiple or of a quantity.
/// A missing bound is `None`, never zero: “2万元以下” has no minimum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Wire!)]
pub struct Range {
    /// The lower end, if there is one.
    pub min: Option<Bound>,
    /// The upper end, if there is one.
    pub max: Option<Bound>,
}

impl Range {
    /// The range that holds exactly one number.
    pub fn exactly(value: Decimal) -> Self {
        Self { min: Some(Bound::closed(value)), max: Some(Bound::closed(value)) }
    }

    /// Whether `value` lies in the range.
    pub fn contains(&self, value: Decimal) -> bool {
        let above = self.min.is_none_or(|b| if b.open { value > b.value } else { value >= b.value });
        let below = self.max.is_none_or(|b| if b.open { value < b.value } else { value <= b.value });
        above && below
    }

    /// Whether no number can lie in the range.
    pub fn is_empty(&self) -> bool {
        match (self.min, self.max) {
            (Some(min), Some(max)) => min.value > max.value || (min.value == max.value && (min.open || max.open)),
            _ => false,
        }
    }

    /// Both ends multiplied by a base (元, m², …). `None` if the product overflows.
    pub fn of(&self, base: Decimal) -> Option<Self> {
        let scale = |b: Option<Bound>| match b {
            Some(b) => b.value.times(base).map(|value| Some(Bound { value: value.normalize(), ..b })),
            None => Some(None),
        };
        Some(Self { min: scale(self.min)?, max: scale(self.max)? })
    }

    /// The numbers that lie in both ranges; the stricter bound wins at each end.
    pub fn intersect(&self, other: &Self) -> Self {
        let min = stricter(self.min, other.min, |a, b| a > b);
        let max = stricter(self.max, other.max, |a, b| a < b);
        Self { min, max }
    }
}

fn stricter(a: Option<Bound>, b: Option<Bound>, wins: impl Fn(Decimal, Decimal) -> bool) -> Option<Bound> {
    match (a, b) {
        (Some(a), Some(b)) if a.value == b.value => Some(Bound { value: a.value, open: a.open || b.open }),
        (Some(a), Some(b)) => Some(if wins(a.value, b.value) { a } else { b }),
        (one, other) => one.or(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(min: Option<(i64, bool)>, max: Option<(i64, bool)>) -> Range {
        let bound = |b: Option<(i64, bool)>| b.map(|(v, open)| Bound { value: v.into(), open });
        Range { min: bound(min), max: bound(max) }
    }

    #[test]
    fn open_ends_leave_their_number_out() {
        let r = range(Some((220, true)), Some((380, false)));
        assert!(!r.contains(220.into()) && r.contains(221.into()) && r.contains(380.into()));
    }

    #[test]
    fn no_minimum_is_not_zero() {
        assert!(range(None, Some((20000, false))).contains((-1).into()));
        assert!(!range(None, Some((20000, false))).is_empty());
    }

    #[test]
    fn intersection_takes_the_stricter_end() {
        let a = range(Some((100, false)), Some((500, false)));
        let b = range(Some((100, true)), Some((900, false)));
        assert_eq!(a.intersect(&b), range(Some((100, true)), Some((500, false))));
        assert!(a.intersect(&range(Some((500, true)), None)).is_empty());
    }
}
