//! What a walk may forget on the way: answers that no later step reads. Two
//! walks that differ only in those are one from there on, so that the ways to
//! explore add up step by step instead of multiplying.

use super::{ORDER, domain};
use crate::{
    case::Case,
    condition::Condition,
    consistency,
    facts::id,
    lists::{Benchmark, Effect, ExemptKind, Grading, TierEffect},
    order::{self, Gather, Grow},
    view::View,
};

/// What may be forgotten, and what only a score reads.
pub struct Forget {
    /// For each step, the facts that need not be remembered behind it.
    behind: Vec<Vec<String>>,
    /// The facts that only the factors and corrections of scores read.
    scored: Vec<String>,
}

impl Forget {
    /// Reads the conditions of the steps that ask much: 轻微, 首违, 定档.
    pub fn new(view: &View<'_>) -> Self {
        let parts = Parts::new(view);
        let asked = joined(&[&parts.minor, &parts.first, &parts.tiers]);
        let behind = |later: &[&Vec<String>]| {
            let later = kept(joined(later));
            asked.iter().filter(|f| !later.contains(f) && forgettable(view, f)).cloned().gather()
        };
        let of = |step: &str| match step {
            "minor" => behind(&[&parts.first, &parts.tiers, &parts.degree]),
            "first" | "fined" => behind(&[&parts.tiers, &parts.degree]),
            "benchmark" => behind(&[&parts.degree]),
            _ => Vec::new(),
        };
        Self { behind: ORDER.iter().map(|step| of(step.id)).gather(), scored: parts.scored }
    }

    /// Whether so many facts of a score are open that not every combination can be followed.
    pub fn scores(&self, case: &Case) -> bool {
        self.scored.iter().filter(|f| case.get(f).is_none()).count() > 2
    }

    /// Whether only the score reads a fact, which the step at `at` asks for.
    pub fn scored(&self, at: usize, fact: &str) -> bool {
        self.drops(at, fact) && self.scored.iter().any(|f| f == fact)
    }

    /// Whether the answer to `fact` is not read behind the step at `at`.
    pub fn drops(&self, at: usize, fact: &str) -> bool {
        self.behind.get(at).is_some_and(|facts| facts.iter().any(|f| f == fact))
    }

    /// Whether anything at all is forgotten behind the step at `at`.
    pub fn any(&self, at: usize) -> bool {
        self.behind.get(at).is_some_and(|facts| !facts.is_empty())
    }
}

/// The facts that each group of steps reads.
struct Parts {
    minor: Vec<String>,
    first: Vec<String>,
    tiers: Vec<String>,
    degree: Vec<String>,
    scored: Vec<String>,
}

impl Parts {
    fn new(view: &View<'_>) -> Self {
        let (lists, place, act) = (view.lists, &view.case.place, &view.act.id);
        let rules = |effects: &[Effect]| -> Vec<&Condition> {
            lists.circumstances(place, None).filter(|(_, c)| effects.contains(&c.effect)).map(|(_, c)| &c.when).gather()
        };
        let entries = |kinds: &[ExemptKind]| -> Vec<&Condition> {
            let all = lists.grading(place).flat_map(|d| &d.exempts);
            all.filter(|e| kinds.contains(&e.kind) && e.covers(act)).map(|e| &e.when).gather()
        };
        let benchmarks = || view.benchmarks();
        let tiers: Vec<&Condition> = benchmarks().flat_map(|b| b.conditions()).gather();
        let scores = |b: &&Benchmark| matches!(b.grading, Grading::Score(_));
        let scored: Vec<&Condition> = benchmarks().filter(scores).flat_map(|b| b.conditions()).gather();
        let tables = benchmarks().filter(|b| !scores(b)).flat_map(|b| b.conditions());
        let beside: Vec<&Condition> = tables.chain(benchmarks().map(|b| &b.when)).gather();
        let mut scored = order::set(facts(&scored, &[]));
        scored.retain(|f| !beside.iter().any(|c| c.facts().contains(&f.as_str())));
        let named = |effect: fn(TierEffect) -> bool| -> Vec<&Condition> {
            let tables = benchmarks().filter_map(|b| match &b.grading {
                Grading::Tiers(table) => Some(&table.tiers),
                Grading::Score(_) => None,
            });
            tables.flatten().filter(|t| effect(t.effect)).map(|t| &t.when).gather()
        };
        let adjust = benchmarks().flat_map(|b| &b.adjust).map(|a| &a.when);
        let extras = view.clauses().flat_map(|(_, c)| c.extras.iter().map(|e| &e.when).chain(c.orders.iter().map(|o| &o.when)));
        let minor = [rules(&[Effect::Minor]), entries(&[ExemptKind::Minor]), named(|e| e == TierEffect::NoPenalty)].concat();
        let first = [rules(&[Effect::MayWaive]), entries(&[ExemptKind::First]), named(|e| e == TierEffect::MayWaive)].concat();
        let degrees = [Effect::ShallMitigate, Effect::MayMitigate, Effect::MayLighten, Effect::Heavier];
        let lists = entries(&[ExemptKind::Mitigated, ExemptKind::Lighter]);
        let mitigating = named(|e| e == TierEffect::Degree(crate::lists::Degree::Mitigated));
        let degree: Vec<&Condition> = [rules(&degrees), lists, mitigating].concat().into_iter().chain(adjust).chain(extras).gather();
        Self {
            minor: facts(&minor, &[id::CORRECTION_TIMING]),
            first: facts(&first, &[id::CORRECTION_TIMING]),
            tiers: facts(&tiers, &[]),
            degree: facts(&degree, &[id::ILLEGAL_GAINS, id::REFUNDABLE_AMOUNT]),
            scored,
        }
    }
}

/// The facts that some conditions read, and some that are read by name.
fn facts(conditions: &[&Condition], named: &[&str]) -> Vec<String> {
    conditions.iter().flat_map(|c| c.facts()).chain(named.iter().copied()).map(str::to_owned).gather()
}

fn joined(parts: &[&Vec<String>]) -> Vec<String> {
    parts.iter().flat_map(|p| p.iter().cloned()).gather()
}

/// These facts, and those they cannot be told apart from: answers that exclude each other.
fn kept(later: Vec<String>) -> Vec<String> {
    let mut out = later.clone();
    for group in consistency::exclusive() {
        if group.iter().any(|t| later.contains(&t.fact)) {
            out.grow(group.into_iter().map(|t| t.fact));
        }
    }
    out
}

/// Days, and what other facts are computed from, are read everywhere.
fn forgettable(view: &View<'_>, fact: &str) -> bool {
    let dated = view.lists.fact(fact).is_none_or(|s| domain::is_day(&s.kind));
    !dated && !domain::banded(view, fact) && fact != id::PARTY_KIND
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_that_shuts_out_a_later_one_is_kept() {
        let kept = kept(vec!["harm_result_exists".to_owned()]);
        assert!(kept.iter().any(|f| f == id::NO_HARM_RESULT), "{kept:?}");
        assert!(!kept.iter().any(|f| f == id::ACT_MINOR), "{kept:?}");
    }
}
