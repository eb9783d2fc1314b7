//! Sums of money that come out the same in any order.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::merge::Merge;

/// Digits behind the point that are summed: shares of a range may be finer than fen.
const DIGITS: u32 = 4;
/// 10^15 元: what is more is counted and not summed, so that no sum is ever rounded.
const MOST: Decimal = Decimal::from_parts(0xa4c6_8000, 0x0003_8d7e, 0, false, 0);

/// A sum of amounts of nothing or more, 元.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sum {
    /// How many were summed.
    pub count: u64,
    /// The sum, 元.
    pub total: Decimal,
    /// How many were too great to be summed.
    pub beyond: u64,
}

impl Sum {
    /// Adds an amount.
    pub fn add(&mut self, amount: Decimal) {
        if amount > MOST {
            self.beyond += 1;
        } else {
            self.absorb(Self { count: 1, total: amount.round_dp(DIGITS), beyond: 0 });
        }
    }
}

impl Merge for Sum {
    fn absorb(&mut self, other: Self) {
        self.count.absorb(other.count);
        self.beyond.absorb(other.beyond);
        // Nothing is negative: once the end is reached it stays, in whatever order.
        self.total = self.total.checked_add(other.total).unwrap_or(Decimal::MAX).normalize();
    }
}
