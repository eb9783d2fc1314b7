//! The values an unknown fact could take, one for each way they can differ in law.

use rust_decimal::Decimal;

use crate::{
    condition::{Condition, Expect, Test},
    day::Day,
    derive,
    exact::Exact,
    facts::{FactKind, Value, id},
    lists::{Benchmark, CorrectBy, Document},
    order::{self, Gather, Grow},
    view::View,
};

/// Values of `fact` that between them reach every outcome it can lead to.
pub fn values(view: &View<'_>, fact: &str) -> Vec<Value> {
    let Some(spec) = view.lists.fact(fact) else { return Vec::new() };
    match spec.kind {
        FactKind::YesNo => vec![Value::Flag(true), Value::Flag(false)],
        FactKind::OneOf => spec.values.iter().map(|c| Value::Choice(c.id.clone())).gather(),
        FactKind::Number | FactKind::Money | FactKind::Count => numbers(view, fact, spec.kind == FactKind::Count),
        FactKind::Day | FactKind::Moment => {
            let words = spec.values.iter().map(|c| Value::Choice(c.id.clone()));
            words.chain(days(view, fact).into_iter().map(Value::Day)).gather()
        }
        FactKind::List => vec![Value::List(Vec::new()), Value::List(vec![String::new()])],
        FactKind::Text => Vec::new(),
    }
}

/// Whether a kind of fact is a day.
pub fn is_day(kind: &FactKind) -> bool {
    matches!(kind, FactKind::Day | FactKind::Moment)
}

/// Every condition that can matter to this act.
pub fn conditions<'v>(view: &View<'v>) -> Vec<&'v Condition> {
    let (lists, act) = (view.lists, view.act);
    let clauses = view.clauses().map(|(_, c)| c);
    let mut out = vec![&act.elements];
    for clause in clauses {
        out.push(&clause.when);
        out.grow(clause.spares.iter().map(|s| &s.when));
        out.grow(clause.fines.iter().map(|f| &f.when));
        out.grow(clause.extras.iter().map(|e| &e.when));
        out.grow(clause.combinations.iter().map(|c| &c.when));
    }
    out.grow(lists.circumstances(&view.case.place, None).map(|(_, c)| &c.when));
    out.grow(graded(view));
    out
}

/// The documents with benchmarks or leniency lists about the act.
pub fn about<'v>(view: &View<'v>) -> impl Iterator<Item = &'v Document> + use<'v> {
    let (lists, case, act) = (view.lists, view.case, view.act);
    let grades = |d: &&Document| d.exempts.iter().any(|e| e.covers(&act.id)) || d.benchmarks.iter().any(|b| b.grades(&act.id));
    lists.grading(&case.place).filter(grades)
}

/// The conditions of benchmarks and leniency lists about the act.
pub fn graded<'v>(view: &View<'v>) -> Vec<&'v Condition> {
    let (lists, case, act) = (view.lists, view.case, view.act);
    let mut out: Vec<_> = view.benchmarks().flat_map(Benchmark::conditions).gather();
    let entries = lists.grading(&case.place).flat_map(|d| &d.exempts).filter(|e| e.covers(&act.id));
    out.grow(entries.map(|e| &e.when));
    out
}

/// Whether an entry about the act wants an earlier correction than the law.
fn earlier_correction(view: &View<'_>) -> bool {
    let entries = view.lists.grading(&view.case.place).flat_map(|d| &d.exempts);
    entries.filter(|e| e.covers(&view.act.id)).any(|e| e.correct.is_some_and(|c| c != CorrectBy::WithinOrder))
}

/// Whether a band computed from the fact can matter to this act.
pub fn banded(view: &View<'_>, fact: &str) -> bool {
    view.lists.facts().any(|f| f.bands_of.as_deref() == Some(fact) && !tests(view, &f.id).is_empty())
}

/// Every test of a fact that can matter to this act.
pub fn tests<'v>(view: &View<'v>, fact: &str) -> Vec<&'v Test> {
    conditions(view).into_iter().flat_map(Condition::tests).filter(|t| t.fact == fact).gather()
}

/// Of values that no condition tells apart, the first. Facts that others are
/// computed from are kept whole. Call it once contradictory values are gone.
pub fn distinct<T>(view: &View<'_>, fact: &str, all: Vec<(Value, T)>) -> Vec<(Value, T)> {
    let computed = || [id::OVERDUE, id::REFUSED_TO_CORRECT].iter().any(|f| !tests(view, f).is_empty());
    let banded = || banded(view, fact);
    let number = matches!(all.first(), Some((Value::Number(_), _))) && !banded();
    if !number && (fact != id::CORRECTION_TIMING || computed() || earlier_correction(view)) {
        return all;
    }
    let tests = tests(view, fact);
    let nothing = |value: &Value| matches!(value, Value::Number(n) if n.is_zero());
    let mut seen: Vec<Vec<bool>> = Vec::new();
    let fresh = |(value, _): &(Value, T)| {
        // Nothing gained or measured is told apart from something even where no condition asks.
        let pattern: Vec<bool> = tests.iter().map(|t| t.holds(value)).chain([nothing(value)]).gather();
        let fresh = !seen.contains(&pattern);
        if fresh {
            seen.push(pattern);
        }
        fresh
    };
    all.into_iter().filter(fresh).gather()
}

/// Each bound that is tested, and a number on either side of it.
fn numbers(view: &View<'_>, fact: &str, whole: bool) -> Vec<Value> {
    let mut out = vec![Decimal::ZERO, Decimal::ONE];
    for test in tests(view, fact) {
        let Expect::Within(range) = &test.is else { continue };
        for bound in [range.min, range.max].into_iter().flatten() {
            let step = if whole { Decimal::ONE } else { Decimal::new(1, 2) };
            for n in [bound.value.minus(step), Some(bound.value), bound.value.plus(step)].into_iter().flatten() {
                if !n.is_sign_negative() {
                    out.push(n);
                }
            }
        }
    }
    order::by_key(&mut out, |v| *v);
    out.dedup();
    out.into_iter().map(Value::Number).gather()
}

/// One day for each side of every line the law draws: commencement and expiry
/// of the documents, birthdays that close an age band, the ends of limitation.
fn days(view: &View<'_>, fact: &str) -> Vec<Day> {
    let Some(latest) = latest(view, fact) else { return Vec::new() };
    let earliest = earliest(view, fact);
    let lines = lines(view, fact);
    let mut days: Vec<Day> = lines.iter().flat_map(|line| [line.plus_days(-1), Some(*line)]).flatten().gather();
    days.push(latest);
    days.retain(|d| *d <= latest && earliest.is_none_or(|e| e <= *d));
    order::by_key(&mut days, |d| *d);
    let side = |day: &Day| lines.iter().map(|line| day < line).gather();
    days.dedup_by_key(|day| side(day));
    days
}

/// A fact may not come after these days.
fn latest(view: &View<'_>, fact: &str) -> Option<Day> {
    let later = match fact {
        id::ACT_START => &[id::ACT_END, id::DISCOVERED_ON, id::CORRECTED_ON, id::ORDER_SERVED_ON, id::FILED_ON, id::DECISION_ON][..],
        id::DISCOVERED_ON => &[id::ORDER_SERVED_ON, id::FILED_ON, id::DECISION_ON][..],
        _ => &[id::DECISION_ON][..],
    };
    let known = later.iter().filter_map(|f| derive::day(&|f| view.known(f), f)).min();
    // Nothing bounds it: far enough after the newest document for every period to run.
    let newest = || view.lists.documents().iter().map(|d| d.effective).max().and_then(|d| d.plus_years(30));
    known.or_else(newest)
}

fn earliest(view: &View<'_>, fact: &str) -> Option<Day> {
    match fact {
        id::ACT_START => view.day(id::BIRTH_DATE),
        _ => view.day(id::ACT_START),
    }
}

/// The first days on the far side of each line.
fn lines(view: &View<'_>, fact: &str) -> Vec<Day> {
    let limitation = view.lists.limitation(None).map(|(document, rule)| (document, [rule.years, rule.extended_years]));
    let own = || view.clauses().filter_map(|(_, c)| Some(c.limitation.as_ref()?.months));
    if fact == id::DISCOVERED_ON {
        let start = derive::day(&|f| view.value(f), if view.instant() { id::ACT_START } else { id::ACT_END });
        let ends = limitation.into_iter().flat_map(|(_, years)| years).filter_map(|y| start?.plus_years(y)?.plus_days(1));
        return ends.chain(own().filter_map(|m| start?.plus_months(m)?.plus_days(1))).gather();
    }
    let mut out: Vec<Day> = view.clauses().flat_map(|(d, _)| [Some(d.effective), d.expires]).flatten().gather();
    out.grow(about(view).flat_map(|d| [Some(d.effective), d.expires]).flatten());
    if let Some((document, years)) = limitation {
        out.grow(document.rules.extended_limitation_from);
        let found = derive::day(&|f| view.known(f), id::DISCOVERED_ON);
        out.grow(years.into_iter().filter_map(|y| found?.plus_years(-y)));
        out.grow(own().filter_map(|m| found?.plus_months(-m)));
    }
    if let (Some(birth), Some(spec)) = (view.day(id::BIRTH_DATE), view.lists.fact(id::AGE_BAND)) {
        // 已满 from the day after the birthday.
        let years = spec.values.iter().filter_map(|c| i32::try_from(c.band?.min?.value).ok());
        out.grow(years.filter_map(|y| birth.plus_years(y)?.plus_days(1)));
    }
    out
}
