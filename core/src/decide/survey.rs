//! Every way a case can end, and which unknown facts decide between them.

use super::{
    branches,
    explore::{Ground, Leaf},
    question,
};
use crate::{
    case::Case,
    decision::Outcome,
    facts::Value,
    order::{self, Gather},
};

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

    /// The facts that decide: first those that settle the outcome whatever the
    /// answer, then in the order of the steps. Never more answers than in that
    /// order alone: the two part only where one answer is enough.
    pub fn ranked(&self, ground: Ground<'_>, case: &Case) -> Vec<String> {
        let steps = question::in_order(ground, case);
        let place = |fact: &String| steps.iter().position(|f| f == fact).unwrap_or(usize::MAX);
        let mut ranked: Vec<_> = self.asked().into_iter().map(|f| ((!self.settled_by(&f), place(&f)), f)).gather();
        order::by_key(&mut ranked, |(key, _)| *key);
        ranked.into_iter().map(|(_, fact)| fact).gather()
    }

    /// Whether every answer to a fact settles the outcome.
    fn settled_by(&self, fact: &str) -> bool {
        let value_on = |leaf: &Leaf| leaf.path.iter().find(|(f, _)| f == fact).map(|(_, v)| v.clone());
        let values: Vec<Value> = self.leaves.iter().filter_map(value_on).gather();
        values.iter().all(|value| {
            let mut left = self.leaves.iter().filter(|l| value_on(l).is_none_or(|v| v == *value)).map(|l| l.outcome);
            let first = left.next();
            left.all(|o| Some(o) == first)
        })
    }
}
