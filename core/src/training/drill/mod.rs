//! Drills: pairs of cases on both sides of a boundary, found in the lists and
//! verified by the engine. What it does not decide differently is no pair.

mod base;
mod boundary;
mod days;
pub mod mcdc;
mod pair;
mod tests_of;
mod weak;

pub use boundary::Boundary;
pub use pair::{Pair, Side};
pub use weak::Weak;

use self::boundary::Try;
use super::rng::Rng;
use crate::lists::Lists;

/// Attempts for one pair before a drill gives up.
const ATTEMPTS: usize = 60;

/// What is drilled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Topics of the catalogue; empty for all.
    pub topics: Vec<String>,
    /// One violation alone.
    pub violation: Option<String>,
    /// The place; empty for the nation.
    pub place: String,
    /// How many pairs.
    pub count: usize,
    /// What was missed before, and comes more often.
    pub weak: Weak,
}

/// A drill under way: the same plan, lists and seed give the same pairs.
#[derive(Clone, Debug)]
pub struct Drill {
    plan: Plan,
    seed: u64,
    rng: Rng,
    acts: Vec<String>,
    seen: Vec<(String, String, String)>,
    attempts: usize,
}

impl Drill {
    /// A drill of this plan.
    pub fn new(lists: &Lists, mut plan: Plan, seed: u64) -> Self {
        if plan.place.is_empty() {
            "national".clone_into(&mut plan.place);
        }
        let wanted = |v: &&crate::lists::Violation| match &plan.violation {
            Some(id) => v.id == *id,
            None => plan.topics.is_empty() || plan.topics.contains(&v.topic),
        };
        let punished = |v: &&crate::lists::Violation| lists.clauses(&plan.place, &v.id).any(|(_, c)| c.punishes());
        let acts = lists.violations().filter(wanted).filter(punished).map(|v| v.id.clone()).collect();
        Self { plan, seed, rng: Rng::of(seed, "drill"), acts, seen: Vec::new(), attempts: 0 }
    }

    /// How many acts it draws from.
    pub fn acts(&self) -> usize {
        self.acts.len()
    }

    /// The next pair; `None` once there are as many as planned, or no more are found.
    pub fn next(&mut self, lists: &Lists) -> Option<Pair> {
        loop {
            match self.step(lists) {
                Step::Found(pair) => return Some(*pair),
                Step::Searching => {}
                Step::End => return None,
            }
        }
    }

    /// One attempt at the next pair, so that a page can let others have their turn in between.
    pub fn step(&mut self, lists: &Lists) -> Step {
        if self.seen.len() >= self.plan.count || self.attempts >= ATTEMPTS || self.acts.is_empty() {
            self.attempts = 0;
            return Step::End;
        }
        self.attempts += 1;
        let Some(pair) = self.attempt(lists) else { return Step::Searching };
        self.attempts = 0;
        Step::Found(Box::new(pair))
    }

    fn attempt(&mut self, lists: &Lists) -> Option<Pair> {
        let act = self.rng.pick(&self.acts)?.clone();
        let mut rng = Rng::of(self.rng.draw() ^ self.seed, &act);
        let start = base::start(lists, &self.plan.place, &act, &mut rng)?;
        let tries = boundary::all(lists, &start, &act);
        let chosen = choose(&tries, &self.plan.weak, &mut rng)?;
        let mark = chosen.mark(&act);
        if self.seen.contains(&mark) {
            return None;
        }
        let pair = pair::find(lists, &start, chosen, &self.plan.weak, &mut rng)?;
        self.seen.push(mark);
        Some(pair)
    }
}

/// What an attempt came to.
#[derive(Clone, Debug)]
pub enum Step {
    /// A pair.
    Found(Box<Pair>),
    /// None yet; the next attempt may find one.
    Searching,
    /// As many as planned, or too many attempts in vain.
    End,
}

/// All pairs of a plan at once.
pub fn all(lists: &Lists, plan: Plan, seed: u64) -> Vec<Pair> {
    let mut drill = Drill::new(lists, plan, seed);
    std::iter::from_fn(|| drill.next(lists)).collect()
}

/// First a kind of boundary, so that the many circumstances do not drown the few days; then one of it.
fn choose<'t>(tries: &'t [Try], weak: &Weak, rng: &mut Rng) -> Option<&'t Try> {
    let kinds: Vec<Boundary> = Boundary::ALL.into_iter().filter(|k| tries.iter().any(|t| t.kind == *k)).collect();
    let kind = *rng.weighed(&kinds, |k| k.weight() * weak.of_kind(*k))?;
    let of: Vec<&Try> = tries.iter().filter(|t| t.kind == kind).collect();
    rng.pick(&of).copied()
}
