//! How often a fact was missing.

use serde::{Deserialize, Serialize};

use crate::merge::Merge;

/// How often a fact was missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unknown {
    /// Where it was one of those that decide the outcome.
    pub outcome: u64,
    /// Where it was the first of them to be asked.
    pub first: u64,
    /// Where only the fine waited for it.
    pub fine: u64,
}

impl Unknown {
    /// Counts one record: whether the outcome waits for the fact, and whether it is asked first.
    pub fn add(&mut self, outcome: bool, first: bool) {
        self.outcome += u64::from(outcome);
        self.first += u64::from(outcome && first);
        self.fine += u64::from(!outcome);
    }
}

impl Merge for Unknown {
    fn absorb(&mut self, other: Self) {
        self.outcome.absorb(other.outcome);
        self.first.absorb(other.first);
        self.fine.absorb(other.fine);
    }
}
