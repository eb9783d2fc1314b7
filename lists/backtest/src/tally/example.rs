//! Records shown as examples: the first of a total order, so that merging is exact.

use std::{cmp::Reverse, collections::BTreeSet};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{held::Party, merge::Merge};

/// How many are kept.
const KEPT: usize = 20;

/// A record that other lists decide otherwise. The greatest difference comes first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// How far the most that is advised moves, 元; else the least.
    pub by: Reverse<Decimal>,
    /// Its name.
    pub name: String,
    /// The violation.
    pub violation: String,
    /// Whom it was imposed on.
    pub party: Party,
    /// The outcome before, and under the other lists.
    pub outcomes: (String, String),
    /// The tier before, and under the other lists.
    pub tiers: (String, String),
    /// The advised range before, in words; empty where there was none.
    pub before: String,
    /// The advised range under the other lists.
    pub after: String,
    /// The fine that was imposed.
    pub fine: Option<Decimal>,
}

/// The first few of all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Examples(BTreeSet<Example>);

impl Examples {
    /// Whether one that differs by so much would be kept.
    pub fn wants(&self, by: Decimal) -> bool {
        self.0.len() < KEPT || self.0.last().is_some_and(|last| by >= last.by.0)
    }

    /// Takes one in.
    pub fn add(&mut self, example: Example) {
        self.0.insert(example);
        while self.0.len() > KEPT {
            self.0.pop_last();
        }
    }

    /// Those kept, the first first.
    pub fn iter(&self) -> impl Iterator<Item = &Example> {
        self.0.iter()
    }
}

impl Merge for Examples {
    fn absorb(&mut self, other: Self) {
        other.0.into_iter().for_each(|example| self.add(example));
    }
}
