//! From yuan to pixels: exact until the last step.

use cailiang::{amount::Range, exact::Exact};
use rust_decimal::{Decimal, prelude::ToPrimitive};

/// The yuan that a scale shows, from one end to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Domain {
    /// The left end, 元.
    pub from: Decimal,
    /// The right end, 元.
    pub to: Decimal,
}

impl Domain {
    /// Wide enough for a range: an end without bound gets room beyond the last number known.
    pub fn of(range: &Range) -> Self {
        let from = range.min.map_or(Decimal::ZERO, |b| b.value);
        let to = match range.max {
            Some(b) => b.value,
            None => from.times(Decimal::TWO).unwrap_or(from),
        };
        Self { from, to }
    }

    /// Wide enough for both, and from zero, so that lengths compare.
    pub fn across(a: &Range, b: &Range) -> Self {
        let (a, b) = (Self::of(a), Self::of(b));
        Self { from: Decimal::ZERO, to: a.to.max(b.to) }
    }
}

/// A domain laid between two positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// What is shown.
    pub domain: Domain,
    /// The position of its left end.
    pub left: i64,
    /// The position of its right end.
    pub right: i64,
}

impl Scale {
    /// Where `value` lies; outside the domain, its nearer end.
    #[inline(never)]
    pub fn x(&self, value: Decimal) -> i64 {
        let Domain { from, to } = self.domain;
        if to <= from {
            return (self.left + self.right) / 2;
        }
        let way = || -> Option<i64> { share(value, from, to)?.times(Decimal::from(self.right - self.left))?.round().to_i64() };
        (self.left + way().unwrap_or_default()).clamp(self.left, self.right)
    }
}

/// How far `value` has come from `from` to `to`: 0 to 1 between them.
fn share(value: Decimal, from: Decimal, to: Decimal) -> Option<Decimal> {
    value.minus(from)?.over(to.minus(from)?)
}

/// The number that lies `share` of the way from `from` to `to`.
pub fn between(from: Decimal, to: Decimal, share: Decimal) -> Option<Decimal> {
    to.minus(from)?.times(share)?.plus(from)
}
