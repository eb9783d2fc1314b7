//! Drills: pairs of cases on both sides of a boundary, found in the lists and
//! verified by the engine. What it does not decide differently is no pair.

mod base;
mod boundary;
mod days;
mod likely;
pub mod mcdc;
mod pair;
mod sound;
mod tests_of;
mod weak;

pub use boundary::Boundary;
pub use pair::{Pair, Side};
pub use weak::Weak;

use self::boundary::Try;
use super::rng::Rng;
use crate::{
    case::Case,
    decision::Decision,
    lists::{Lists, Relation},
};

/// Attempts for one pair before a drill gives up.
const ATTEMPTS: usize = 60;
/// How much oftener an act comes that a table grades.
const GRADED: usize = 6;
/// Fillings of a case that are tried for one line.
const FILLINGS: usize = 4;

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
    /// The acts, and how often each comes.
    acts: Vec<(String, usize)>,
    seen: Vec<(String, String, String)>,
    attempts: usize,
    underway: Option<Underway>,
}

/// A line that is being tried.
#[derive(Clone, Debug)]
struct Underway {
    start: Case,
    line: Try,
    mark: (String, String, String),
    rng: Rng,
    left: usize,
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
        // Of norms on the same matter the higher one applies (立法法 99): the lower is not drilled as if it stood.
        let rank = |id: &str| lists.clauses(&plan.place, id).map(|(d, _)| d.rank).min();
        let same = || lists.reaching(&plan.place).flat_map(|d| &d.overlaps).filter(|o| o.relation == Some(Relation::SameMatter));
        let above = |id: &str, other: &str| rank(other).is_some_and(|there| rank(id).is_some_and(|own| there < own));
        let alone = |v: &&crate::lists::Violation| {
            let mut others = same().filter(|o| o.violations.contains(&v.id)).flat_map(|o| &o.violations);
            !others.any(|other| above(&v.id, other))
        };
        // What is for another organ alone has a procedure of its own.
        let punished =
            |v: &&crate::lists::Violation| lists.clauses(&plan.place, &v.id).any(|(_, c)| c.punishes() && c.only_organs.is_empty());
        // What a place grades by a table of its own is what its officers must practise first.
        let weight = |id: &str| if lists.benchmarks(&plan.place, id).next().is_some() { GRADED } else { 1 };
        let acts = lists.violations().filter(wanted).filter(punished).filter(alone);
        let acts = acts.map(|v| (v.id.clone(), weight(&v.id))).collect();
        Self { plan, seed, rng: Rng::of(seed, "drill"), acts, seen: Vec::new(), attempts: 0, underway: None }
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

    /// One short step towards the next pair, so that a page can let others have their turn in between.
    pub fn step(&mut self, lists: &Lists) -> Step {
        let spent = self.attempts >= ATTEMPTS && self.underway.is_none();
        if self.seen.len() >= self.plan.count || spent || self.acts.is_empty() {
            self.attempts = 0;
            return Step::End;
        }
        let Some(mut now) = self.underway.take() else {
            self.attempts += 1;
            self.underway = self.begin(lists);
            return Step::Searching;
        };
        let Some(pair) = pair::find(lists, &now.start, &now.line, &self.plan.weak, &mut now.rng) else {
            now.left -= 1;
            self.underway = Some(now).filter(|now| now.left > 0);
            return Step::Searching;
        };
        self.attempts = 0;
        self.seen.push(now.mark);
        Step::Found(Box::new(pair))
    }

    /// A line that was not drawn yet, on a case to start from.
    fn begin(&mut self, lists: &Lists) -> Option<Underway> {
        let (act, _) = self.rng.weighed(&self.acts, |(_, weight)| *weight)?.clone();
        let mut rng = Rng::of(self.rng.draw() ^ self.seed, &act);
        let start = base::start(lists, &self.plan.place, &act, &mut rng)?;
        let tries = boundary::all(lists, &start, &act);
        let line = choose(&tries, &self.plan.weak, &mut rng)?.clone();
        let mark = line.mark(&act);
        (!self.seen.contains(&mark)).then_some(Underway { start, line, mark, rng, left: FILLINGS })
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

/// A likely case of an act at a place with every fact that decides it, and its decision: others can be
/// made from it. `None` where chance led to facts that hardly go together, or to no outcome.
pub fn made_up(lists: &Lists, place: &str, act: &str, rng: &mut Rng) -> Option<(Case, Decision)> {
    let start = base::start(lists, place, act, rng)?;
    base::fill(lists, start, "", rng).filter(|(case, _)| base::coherent(lists, case))
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
