//! Every way a case can end, and which unknown facts decide between them.

use super::{
    branches,
    explore::{Ground, Leaf},
};
use crate::{case::Case, decision::Outcome, facts::Value, order};

/// The ways a case can end.
pub struct Survey {
    /// Each way.
    pub leaves: Vec<Leaf>,
    /// Their outcomes, once each.
    pub outcomes: Vec<Outcome>,
}

impl Survey {
    /// Surveys a case.
    pub fn of(ground: Ground<'_>, case: &Case) -> Self {
        let leaves = branches::all_leaves(ground, case);
        let outcomes = order::set(leaves.iter().map(|l| l.outcome));
        Self { leaves, outcomes }
    }

    /// The one outcome, where all ways end alike.
    pub fn settled(&self) -> Option<Outcome> {
        let mut all = self.outcomes.iter();
        match (all.next(), all.next()) {
            (Some(one), None) => Some(*one),
            _ => None,
        }
    }

    /// The facts asked for on any way, first asked first.
    pub fn asked(&self) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for (fact, _) in self.leaves.iter().flat_map(|l| &l.path) {
            if !out.contains(fact) {
                out.push(fact.clone());
            }
        }
        out
    }

    /// The facts that decide, the one that would settle most first: fewest
    /// outcomes left on average over its values.
    pub fn ranked(&self) -> Vec<String> {
        let mut facts = self.asked();
        order::by_key(&mut facts, |f| self.left_over(f));
        facts
    }

    /// Outcomes left after an answer, on average, in thousandths.
    fn left_over(&self, fact: &str) -> usize {
        let value_on = |leaf: &Leaf| leaf.path.iter().find(|(f, _)| f == fact).map(|(_, v)| v.clone());
        let mut values: Vec<Value> = Vec::new();
        for value in self.leaves.iter().filter_map(value_on) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        let left = |value: &Value| {
            let fits = |l: &&Leaf| value_on(l).is_none_or(|v| v == *value);
            order::set(self.leaves.iter().filter(fits).map(|l| l.outcome)).len()
        };
        let sum: usize = values.iter().map(left).sum();
        sum.saturating_mul(1000).checked_div(values.len()).unwrap_or(usize::MAX)
    }
}
