//! `two-benchmarks`: two benchmarks grade one fine at one place and time, and neither says which counts.

use std::collections::BTreeMap;

use cailiang::{
    day::Day,
    lists::{Benchmark, Grading, PartyClass},
};

use super::{
    Checked,
    acts::Acts,
    together::{disjoint, ends, same_time, upward},
};
use crate::{diagnostic::Diagnostic, words};

/// A benchmark, its document with that document's end, and where it stands.
#[derive(Clone, Copy)]
struct One<'a> {
    checked: &'a Checked<'a>,
    until: Option<Day>,
    benchmark: &'a Benchmark,
    at: usize,
}

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let index = Acts::new(all);
    // By act and place, so that each is only held against those that can meet it.
    let mut by: BTreeMap<(&str, &str), Vec<One<'_>>> = BTreeMap::new();
    for (checked, until) in all.iter().zip(ends(all)) {
        for (at, benchmark) in checked.document.benchmarks.iter().enumerate() {
            for act in &benchmark.violations {
                by.entry((act, &checked.document.place)).or_default().push(One { checked, until, benchmark, at });
            }
        }
    }
    for ((act, place), here) in &by {
        for (n, one) in here.iter().enumerate() {
            let above = upward(place).skip(1).filter_map(|p| by.get(&(*act, p))).flatten();
            if let Some(other) = here.iter().take(n).chain(above).find(|other| meet(&index, act, one, other)) {
                let message = words::two_benchmarks(index.acts.get(act).map_or(act, |v| v.name.as_str()), &other.checked.document.title);
                let label = other.checked.at(&format!("benchmark.{}", other.at));
                let same = one.checked.document.id == other.checked.document.id;
                let hint = if same { words::ONE_OF_TWO_HINT.to_owned() } else { words::over_hint(&other.checked.document.id) };
                let found = one.checked.error("two-benchmarks", &format!("benchmark.{}.violation", one.at), message);
                out.push(found.label(other.checked.path(), label, words::THE_OTHER).hint(hint));
            }
        }
    }
}

fn meet(index: &Acts<'_>, act: &str, a: &One<'_>, b: &One<'_>) -> bool {
    let (x, y) = (a.benchmark, b.benchmark);
    let named = |one: &Benchmark, other: &One<'_>| !one.over.is_empty() && one.over == other.checked.document.id;
    same_time((a.checked.document, a.until), (b.checked.document, b.until))
        && !named(x, b)
        && !named(y, a)
        && !disjoint(&x.when, &y.when)
        && (x.clause.is_none() || y.clause.is_none() || x.clause == y.clause)
        && same_stage(index, act, &a.checked.document.place, x, y)
        && classes(x).is_none_or(|x| classes(y).is_none_or(|y| x.iter().any(|c| y.contains(c))))
}

/// An empty stage is the only fine of a clause, whatever its stage.
fn same_stage(index: &Acts<'_>, act: &str, place: &str, x: &Benchmark, y: &Benchmark) -> bool {
    if x.stage == y.stage {
        return true;
    }
    let stage = match (x.stage.as_str(), y.stage.as_str()) {
        ("", stage) | (stage, "") => stage,
        _ => return false,
    };
    let about = x.clause.as_ref().or(y.clause.as_ref());
    index.reaching(act, place).any(|(checked, clause)| {
        let meant = about.is_none_or(|r| r.document == checked.document.id && r.at == clause.at);
        meant && matches!(clause.fines.as_slice(), [only] if only.stage == stage)
    })
}

/// The classes of party a benchmark states amounts for; `None` where it states none.
fn classes(benchmark: &Benchmark) -> Option<Vec<PartyClass>> {
    let Grading::Tiers(table) = &benchmark.grading else { return None };
    let stated = |class: &PartyClass| table.tiers.iter().any(|t| t.amounts.of(*class).is_some());
    let classes: Vec<_> = [PartyClass::Individual, PartyClass::Organisation, PartyClass::Responsible].into_iter().filter(stated).collect();
    (!classes.is_empty()).then_some(classes)
}
