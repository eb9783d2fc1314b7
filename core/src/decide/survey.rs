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

    /// The facts that decide, the one that would settle most first; of equal
    /// ones the first asked.
    pub fn ranked(&self) -> Vec<String> {
        let asked = self.asked().into_iter().map(|fact| (self.values(&fact), fact)).collect::<Vec<_>>();
        let answers = |fact: &str| asked.iter().find(|(_, f)| f == fact).map_or(1, |(values, _)| values.len()).max(1);
        // How likely a way is, where every answer on it is as likely as the others.
        let likely = |leaf: &Leaf| leaf.path.iter().fold(WHOLE, |w, (fact, _)| w / answers(fact) as u64).max(1);
        let weights: Vec<u64> = self.leaves.iter().map(likely).collect();
        let mut ranked: Vec<(u64, String)> =
            asked.iter().map(|(values, fact)| (self.left_open(fact, values, &weights), fact.clone())).collect();
        order::by_key(&mut ranked, |(left, _)| *left);
        ranked.into_iter().map(|(_, fact)| fact).collect()
    }

    /// The values tried of a fact.
    fn values(&self, fact: &str) -> Vec<Value> {
        let mut values: Vec<Value> = Vec::new();
        for (_, value) in self.leaves.iter().flat_map(|l| &l.path).filter(|(f, _)| f == fact) {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        values
    }

    /// How open the outcome still is after an answer, on average: how likely it
    /// is that two of the ways left end otherwise, as a share of [`WHOLE`].
    fn left_open(&self, fact: &str, values: &[Value], weights: &[u64]) -> u64 {
        let open = |value: &Value| {
            let mut ends: Vec<u64> = self.outcomes.iter().map(|_| 0).collect();
            for (leaf, weight) in self.leaves.iter().zip(weights) {
                let here = match leaf.path.iter().find(|(f, _)| f == fact) {
                    Some((_, given)) if given != value => continue,
                    Some(_) => weight.saturating_mul(values.len() as u64),
                    None => *weight,
                };
                let end = self.outcomes.iter().position(|o| *o == leaf.outcome).and_then(|at| ends.get_mut(at));
                end.into_iter().for_each(|w| *w = w.saturating_add(here));
            }
            let all = ends.iter().sum::<u64>().max(1);
            let alike: u64 = ends.iter().map(|w| w.saturating_mul(*w) / all).sum();
            all.saturating_sub(alike).saturating_mul(WHOLE) / all
        };
        values.iter().map(open).sum::<u64>() / values.len().max(1) as u64
    }
}

/// Certainty, in the whole numbers that likelihoods are reckoned in.
const WHOLE: u64 = 1 << 24;
