//! S15 裁量基准: which benchmark grades the act, and where it places the case.

use super::{
    score::{self, Scored},
    tier::{self, Place},
    walk::{Answer, Cited, Norm, Note, Walk},
};
use rust_decimal::Decimal;

use crate::{
    case::Case,
    condition::Truth,
    day::Day,
    decision::Outcome,
    facts::{Value, id},
    lists::{Amount, Amounts, Benchmark, BenchmarkTime, Degree, Document, ExemptKind, Grading, PartyClass, Tier, TierEffect, place},
    order::{Gather, Grow},
    view::View,
    words,
};

/// Where a benchmark places the case.
#[derive(Clone, Copy, Debug)]
pub struct Graded<'a> {
    /// The document.
    pub document: &'a Document,
    /// The benchmark in it.
    pub benchmark: &'a Benchmark,
    /// The place.
    pub at: Position<'a>,
}

/// A place in a benchmark, to be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    effective: Day,
    item: String,
    at: Result<usize, Scored>,
}

/// A tier of a table, or a score.
#[derive(Clone, Copy, Debug)]
pub enum Position<'a> {
    /// The tiers that fine, mildest first, and the one the case falls into.
    Tier(&'a [Tier], usize),
    /// The score.
    Score(Scored),
}

impl<'a> Graded<'a> {
    /// The tiers a case can fall into, mildest first, and the case's place among them.
    fn ladder(&self) -> Option<(Vec<&'a Tier>, i32)> {
        let Position::Tier(tiers, at) = self.at else { return None };
        let here = tiers.iter().take(at).filter(|t| fines(t)).count();
        Some((tiers.iter().filter(|t| fines(t)).gather(), i32::try_from(here).ok()?))
    }

    /// How many of so many steps up (or, below zero, down) there is room for.
    pub fn room(&self, steps: i32) -> i32 {
        let Some((tiers, here)) = self.ladder() else { return 0 };
        let last = i32::try_from(tiers.len().saturating_sub(1)).unwrap_or(i32::MAX);
        here.saturating_add(steps).clamp(0, last).saturating_sub(here)
    }

    /// The tier moved so many places, never past the ends nor into tiers that waive.
    pub fn tier(&self, steps: i32) -> Option<&'a Tier> {
        let (tiers, here) = self.ladder()?;
        let there = here.saturating_add(self.room(steps));
        tiers.get(usize::try_from(there).ok()?).copied()
    }

    /// Whether moving so many places leads anywhere.
    pub fn moves(&self, steps: i32) -> bool {
        self.room(steps) != 0
    }

    /// How many steps lead to the nearest tier of 一般; none where there is no such tier.
    pub fn steps_to_ordinary(&self) -> i32 {
        let Some((tiers, here)) = self.ladder() else { return 0 };
        let ordinary = (0i32..).zip(tiers).filter(|(_, t)| t.effect == TierEffect::Degree(Degree::Ordinary));
        ordinary.map(|(at, _)| at.saturating_sub(here)).min_by_key(|steps| steps.abs()).unwrap_or(0)
    }

    /// Its place from mild to severe: the tier's position, or the score in words.
    pub fn rank(&self) -> (usize, String) {
        match self.at {
            Position::Tier(_, at) => (at, String::new()),
            Position::Score(score) => (0, score.share().to_string()),
        }
    }

    /// What tells it from another place in the lists.
    pub fn mark(&self) -> Mark {
        let at = match self.at {
            Position::Tier(_, at) => Ok(at),
            Position::Score(score) => Err(score),
        };
        Mark { effective: self.document.effective, item: self.benchmark.item.clone(), at }
    }

    /// Its entry.
    pub fn cited(&self) -> Cited<'a> {
        Cited::item(self.document, &self.benchmark.item)
    }
}

/// Whether a case can fall into the tier by its facts. 减轻 needs a statutory
/// circumstance as well (S14) and is read there.
pub fn fines(tier: &Tier) -> bool {
    matches!(tier.effect, TierEffect::Degree(degree) if degree != Degree::Mitigated)
}

/// Places the case in the benchmark in force, where there is one.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let time = walk.view.place().and_then(|p| p.benchmark_time).unwrap_or_default();
    let (then, now) = match (walk.norm.zip(walk.fine), time) {
        (None, _) => (Ok(None), Ok(None)),
        (_, BenchmarkTime::Act) => (on(walk, then(walk)), Ok(None)),
        (_, BenchmarkTime::Decision) => (Ok(None), on(walk, walk.view.day(id::DECISION_ON))),
        (_, BenchmarkTime::Milder) => (on(walk, then(walk)), on(walk, walk.view.day(id::DECISION_ON))),
    };
    let (then, now) = match (then, now) {
        (Ok(then), Ok(now)) => (then, now),
        (Err(answer), _) | (_, Err(answer)) => return *answer,
    };
    walk.graded = match time {
        BenchmarkTime::Act => then,
        BenchmarkTime::Decision => now,
        BenchmarkTime::Milder => milder(walk, then, now),
    };
    match walk.graded {
        Some(graded) => {
            let place = match graded.at {
                Position::Tier(..) => graded.tier(0).map(|t| words::in_tier(&t.name)).unwrap_or_default(),
                Position::Score(score) => words::scored(score.share()),
            };
            Answer::Continue(Note::new(place, [graded.cited()]))
        }
        None => Answer::Continue(Note::new(words::NO_BENCHMARK, [])),
    }
}

/// The day whose benchmark an act is first measured by.
pub fn then(walk: &Walk<'_>) -> Option<Day> {
    walk.view.day(if walk.view.instant() { id::ACT_START } else { id::ACT_END }).or_else(|| walk.view.day(id::DECISION_ON))
}

/// The place of the case under the benchmark in force on `day`.
fn on<'a>(walk: &Walk<'a>, day: Option<Day>) -> Result<Option<Graded<'a>>, Box<Answer<'a>>> {
    let Some((document, benchmark)) = applicable(walk, day)? else { return Ok(None) };
    if walk.class().is_none() && parted(benchmark) {
        return Err(Box::new(Answer::Need(id::PARTY_KIND.to_owned())));
    }
    let at = match &benchmark.grading {
        Grading::Tiers(table) => match tier::find(&walk.view, table) {
            Place::At(i) => Position::Tier(&table.tiers, i),
            Place::Needs(fact) => return Err(Box::new(Answer::Need(fact))),
            Place::Several => return Err(Box::new(none(document, benchmark, words::SEVERAL_TIERS))),
            Place::Nowhere => return Err(Box::new(none(document, benchmark, words::NO_TIER))),
        },
        Grading::Score(rule) => match score::score(&walk.view, rule) {
            Ok(Some(scored)) => Position::Score(scored),
            Ok(None) => return Err(Box::new(none(document, benchmark, words::NO_GRADE))),
            Err(fact) => return Err(Box::new(Answer::Need(fact))),
        },
    };
    Ok(Some(Graded { document, benchmark, at }))
}

fn none<'a>(document: &'a Document, benchmark: &Benchmark, text: &str) -> Answer<'a> {
    let cited = Cited::item(document, &benchmark.item);
    Answer::Stop(Outcome::Review, Some(cited.clone()), Note::new(text, [cited]))
}

/// Which of two benchmarks on one fine goes first, whatever `over` says: one
/// that names the act before a general one, then an official one before a model.
pub fn rank(document: &Document, benchmark: &Benchmark) -> (bool, bool) {
    (!benchmark.general(), !document.model)
}

/// The one benchmark on this fine; the nearest place's where `over` says so.
fn applicable<'a>(walk: &Walk<'a>, day: Option<Day>) -> Result<Option<(&'a Document, &'a Benchmark)>, Box<Answer<'a>>> {
    let (lists, case) = (walk.view.lists, walk.view.case);
    let mut found = Vec::new();
    for wanted in [(true, true), (true, false), (false, true), (false, false)] {
        for document in lists.grading_current(&case.place, day) {
            for benchmark in document.benchmarks.iter().filter(|b| rank(document, b) == wanted && about(walk, b)) {
                match walk.view.decide(&benchmark.when) {
                    Truth::True => found.push((document, benchmark)),
                    Truth::False(_) => {}
                    Truth::Unknown(facts) => return Err(Box::new(Answer::Need(facts.into_iter().next().unwrap_or_default()))),
                }
            }
        }
        // A lower one is not asked for its conditions.
        if !found.is_empty() {
            break;
        }
    }
    let over: Vec<&str> = found.iter().map(|(_, b)| b.over.as_str()).gather();
    found.retain(|(d, _)| !over.contains(&d.id.as_str()));
    // `check` refuses two without `over`; until it is settled a person must choose.
    if let [(document, benchmark), _, ..] = found.as_slice() {
        return Err(Box::new(none(document, benchmark, words::TWO_BENCHMARKS)));
    }
    Ok(found.into_iter().max_by_key(|(d, _)| place::depth(&d.place)))
}

/// Whether a benchmark subdivides the fine reached, for the party's class.
pub fn about(walk: &Walk<'_>, benchmark: &Benchmark) -> bool {
    let Some(fine) = walk.fine else { return false };
    let mut norms = walk.norm.into_iter().chain(walk.upper).chain(walk.filler);
    let subdivides = |n: Norm<'_>| benchmark.subdivides(&n.document.id, n.clause, fine);
    let named = if benchmark.general() { leaves_room(walk) } else { norms.any(subdivides) };
    benchmark.grades(&walk.view.act.id) && named && speaks_of(benchmark, walk.class())
}

/// Whether the fine reached leaves a range to grade: a top, and not one sum only.
fn leaves_room(walk: &Walk<'_>) -> bool {
    match super::fine::amount(walk) {
        Some(Amount::Yuan(range) | Amount::Of { times: range, .. } | Amount::Per { each: range, .. }) => {
            range.max.is_some() && range.min != range.max
        }
        Some(Amount::NotSet) | None => false,
    }
}

/// Tiers that spell out when the law waives the penalty: 不予处罚 for 33.1
/// 前句, 可以不予处罚 for 后句.
pub fn waiving<'a>(walk: &Walk<'a>, kind: ExemptKind) -> Vec<(Cited<'a>, &'a Tier)> {
    let effect = if kind == ExemptKind::Minor { TierEffect::NoPenalty } else { TierEffect::MayWaive };
    // Whichever version may apply: what waives is milder than what fines.
    let time = walk.view.place().and_then(|p| p.benchmark_time).unwrap_or_default();
    let days = [(BenchmarkTime::Decision, then(walk)), (BenchmarkTime::Act, walk.view.day(id::DECISION_ON))];
    let versions = days.into_iter().filter(|(without, _)| *without != time).filter_map(|(_, day)| applicable(walk, day).ok().flatten());
    let mut out = Vec::new();
    for (document, benchmark) in versions {
        if let Grading::Tiers(table) = &benchmark.grading {
            out.grow(table.tiers.iter().filter(|t| t.effect == effect).map(|t| (Cited::item(document, &benchmark.item), t)));
        }
    }
    out
}

/// Whether a benchmark states amounts for a class of party, or needs none.
fn speaks_of(benchmark: &Benchmark, class: Option<PartyClass>) -> bool {
    let Grading::Tiers(table) = &benchmark.grading else { return class != Some(PartyClass::Responsible) };
    let stated = || table.tiers.iter().map(|t| &t.amounts).filter(|a| !a.is_empty());
    let Some(class) = class else { return true };
    stated().next().is_none() || stated().any(|a| a.of(class).is_some())
}

/// Whether a benchmark treats classes of party apart.
pub fn parted(benchmark: &Benchmark) -> bool {
    let apart = |a: &Amounts| !a.is_empty() && !a.everyone;
    matches!(&benchmark.grading, Grading::Tiers(table) if table.tiers.iter().any(|t| apart(&t.amounts)))
}

/// The case with whatever the fine is counted on supposed to be some amount,
/// where it is not known: ranges over the same base compare alike whatever it is.
pub fn supposed(walk: &Walk<'_>) -> Case {
    let amounts = walk.fine.into_iter().flat_map(|f| [&f.individual, &f.organisation, &f.responsible]).flatten();
    let unknown = amounts.filter_map(super::question::base_of).find(|base| walk.view.number(base).is_none());
    unknown.map_or_else(|| walk.view.case.clone(), |base| walk.view.case.assuming(base, Value::Number(Decimal::from(SUPPOSED))))
}

/// Large enough for rounding not to matter.
const SUPPOSED: i64 = 100_000_000;

/// 从旧兼从轻: the benchmark at the act, unless the one at the decision is milder.
fn milder<'a>(walk: &mut Walk<'a>, then: Option<Graded<'a>>, now: Option<Graded<'a>>) -> Option<Graded<'a>> {
    let (Some(old), Some(new)) = (then, now) else { return then.or(now) };
    let same = old.document.id == new.document.id && old.document.effective == new.document.effective;
    if same && old.benchmark == new.benchmark {
        return then;
    }
    let case = supposed(walk);
    let walk_on = Walk { view: View { case: &case, ..walk.view }, ..walk.clone() };
    let top = |g: Graded<'a>| super::advise::of_graded(&walk_on, &g, 0).map(|r| (r.max.map(|b| b.value), r.min.map(|b| b.value)));
    let milder = match (top(old), top(new)) {
        (Some(old), Some(new)) => new < old,
        _ => false,
    };
    let chosen = if milder { new } else { old };
    walk.note("benchmark-version", words::benchmark_version(chosen.document.name(), chosen.document.effective));
    Some(chosen)
}
