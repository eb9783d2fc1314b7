//! Records shown as examples: the first of a total order, so that merging is exact.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::{held::Party, merge::Merge};

/// How many of one violation are kept.
const KEPT: usize = 3;

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

/// The first few of each violation, so that one with great sums does not push out all others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Examples(BTreeMap<String, BTreeSet<Example>>);

impl Examples {
    /// Whether one that differs by so much would be kept.
    pub fn wants(&self, violation: &str, by: Decimal) -> bool {
        self.0.get(violation).is_none_or(|own| own.len() < KEPT || own.last().is_some_and(|last| by >= last.by.0))
    }

    /// Takes one in.
    pub fn add(&mut self, example: Example) {
        let own = self.0.entry(example.violation.clone()).or_default();
        own.insert(example);
        while own.len() > KEPT {
            own.pop_last();
        }
    }

    /// Those kept, the first first.
    pub fn ordered(&self) -> Vec<&Example> {
        let mut all: Vec<&Example> = self.0.values().flatten().collect();
        all.sort();
        all
    }
}

impl Merge for Examples {
    fn absorb(&mut self, other: Self) {
        other.0.into_values().flatten().for_each(|example| self.add(example));
    }
}
