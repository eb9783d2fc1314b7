//! `two-benchmarks`: two benchmarks grade one fine at one place and time, and neither says which counts.

use std::collections::BTreeMap;

use cailiang::{
    day::Day,
    lists::{Benchmark, Grading, PartyClass},
};

use super::{
    Checked,
    acts::Acts,
    acts_of,
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

/// The benchmarks on an act (an empty one: on every act) of one place, or of one model.
type By<'a> = BTreeMap<(&'a str, &'a str), Vec<One<'a>>>;

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let index = Acts::new(all);
    // So that each is only held against those that can meet it: a model goes
    // behind what is official, and meets another only where a place adopts both.
    let (mut places, mut models): (By<'_>, By<'_>) = (BTreeMap::new(), BTreeMap::new());
    for (checked, until) in all.iter().zip(ends(all)) {
        let document = checked.document;
        let (by, group) = if document.model { (&mut models, &document.id) } else { (&mut places, &document.place) };
        for (at, benchmark) in document.benchmarks.iter().enumerate() {
            for act in acts_of(benchmark) {
                by.entry((act, group)).or_default().push(One { checked, until, benchmark, at });
            }
        }
    }
    of_places(&index, &places, out);
    for ((act, _), here) in &models {
        for (n, one) in here.iter().enumerate() {
            out.extend(here.iter().take(n).find(|other| meet(&index, act, one, other)).map(|other| finding(&index, act, one, other)));
        }
    }
    for checked in all {
        of_adopted(&index, &models, checked, out);
    }
}

fn of_places(index: &Acts<'_>, by: &By<'_>, out: &mut Vec<Diagnostic>) {
    for ((act, place), here) in by {
        for (n, one) in here.iter().enumerate() {
            let above = upward(place).skip(1).filter_map(|p| by.get(&(*act, p))).flatten();
            let other = here.iter().take(n).chain(above).find(|other| meet(index, act, one, other));
            out.extend(other.map(|other| finding(index, act, one, other)));
        }
    }
}

/// Two models that one place adopts.
fn of_adopted(index: &Acts<'_>, models: &By<'_>, checked: &Checked<'_>, out: &mut Vec<Diagnostic>) {
    let adopted: Vec<&str> = checked.document.setting.iter().flat_map(|p| p.adopts.iter().flatten()).map(String::as_str).collect();
    let of = |id: &str| models.iter().filter(move |((_, model), _)| *model == id).map(|((act, _), all)| (*act, all)).collect::<Vec<_>>();
    for (n, id) in adopted.iter().enumerate() {
        let mine = of(id);
        for other in adopted.iter().take(n).filter(|other| *other != id) {
            let theirs = of(other);
            let both = mine.iter().flat_map(|(act, a)| theirs.iter().filter(move |(b, _)| b == act).map(move |(_, b)| (*act, *a, *b)));
            let clash = |(act, a, b): &(&str, &Vec<One<'_>>, &Vec<One<'_>>)| a.iter().any(|a| b.iter().any(|b| meet(index, act, a, b)));
            let Some((act, a, b)) = both.into_iter().find(clash) else { continue };
            let titles = [a, b].map(|all| all.first().map_or("", |one| one.checked.document.title.as_str()));
            let message = words::two_models(&name(index, act), titles);
            out.push(checked.error("two-benchmarks", &format!("place.adopts.{n}"), message).hint(words::TWO_MODELS_HINT));
        }
    }
}

fn name(index: &Acts<'_>, act: &str) -> String {
    if act.is_empty() { words::EVERY_FINE.to_owned() } else { index.acts.get(act).map_or(act, |v| v.name.as_str()).to_owned() }
}

fn finding(index: &Acts<'_>, act: &str, one: &One<'_>, other: &One<'_>) -> Diagnostic {
    let message = words::two_benchmarks(&name(index, act), &other.checked.document.title);
    let label = other.checked.at(&format!("benchmark.{}", other.at));
    let same = one.checked.document.id == other.checked.document.id;
    let hint = if same { words::ONE_OF_TWO_HINT.to_owned() } else { words::over_hint(&other.checked.document.id) };
    let found = one.checked.error("two-benchmarks", &format!("benchmark.{}.violation", one.at), message);
    found.label(other.checked.path(), label, words::THE_OTHER).hint(hint)
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
