//! The newer lists without one change: what shows whether a case turns because of it.

use cailiang::{Lists, lists::Document};

use super::{
    super::{Change, DocumentChange, What},
    parts,
};

/// The newer lists with one change taken back. `None` where they cannot stand without it.
pub(super) fn revert(old: &Lists, new: &Lists, document: &DocumentChange, change: &Change) -> Option<Lists> {
    let [before, after] = document.days;
    let same = |d: &&Document| d.id == document.id && d.place == document.place;
    let was = old.documents().iter().filter(same).find(|d| Some(d.effective) == before);
    let mut documents = new.documents().to_vec();
    let is = documents.iter_mut().find(|d| d.id == document.id && d.place == document.place && Some(d.effective) == after);
    match (was, is) {
        (was, Some(is)) => put_back(is, was, change),
        (Some(was), None) => documents.push(was.clone()),
        (None, None) => return None,
    }
    Lists::new(documents).ok()
}

/// Puts one thing back as it was; what was not there goes.
fn put_back(is: &mut Document, was: Option<&Document>, change: &Change) {
    let at = change.stands.at;
    match change.stands.what {
        What::Violation => swap(&mut is.violations, was.map(|d| &d.violations), at),
        What::Clause | What::Fine => {
            let own = change.stands.part;
            each(&mut is.clauses, was.map(|d| &d.clauses), at, &|is, was| parts::clause(is, was, own));
        }
        What::Benchmark | What::Tier | What::Score | What::Adjustment => {
            let own = change.stands.part;
            each(&mut is.benchmarks, was.map(|d| &d.benchmarks), at, &|is, was| parts::benchmark(is, was, own));
        }
        What::Exempt => swap(&mut is.exempts, was.map(|d| &d.exempts), at),
        What::Circumstance => swap(&mut is.circumstances, was.map(|d| &d.circumstances), at),
        What::Threshold => swap(&mut is.rules.thresholds, was.map(|d| &d.rules.thresholds), at),
        What::Authority => swap(&mut is.rules.authorities, was.map(|d| &d.rules.authorities), at),
        What::Duty => swap(&mut is.rules.duties, was.map(|d| &d.rules.duties), at),
        What::Method => swap(&mut is.methods, was.map(|d| &d.methods), at),
        What::Overlap => swap(&mut is.overlaps, was.map(|d| &d.overlaps), at),
        What::Measure => swap(&mut is.measures, was.map(|d| &d.measures), at),
        What::Fact => swap(&mut is.facts, was.map(|d| &d.facts), at),
        What::Calendar => swap(&mut is.calendar, was.map(|d| &d.calendar), at),
        What::Guide => swap(&mut is.guides, was.map(|d| &d.guides), at),
        What::Limitation => is.rules.limitation = was.and_then(|d| d.rules.limitation.clone()),
        What::Summary => is.rules.summary = was.and_then(|d| d.rules.summary.clone()),
        What::Remedy => is.rules.remedies = was.map(|d| d.rules.remedies.clone()).unwrap_or_default(),
        What::Rule => {
            let rules = was.map(|d| d.rules.clone()).unwrap_or_default();
            is.rules.on_site = rules.on_site;
            is.rules.surcharge = rules.surcharge;
            is.rules.bases = rules.bases;
            is.rules.officers_at_least = rules.officers_at_least;
            is.rules.extended_limitation_from = rules.extended_limitation_from;
        }
        What::Place => is.setting = was.and_then(|d| d.setting.clone()),
        What::Heading => {
            if let Some(was) = was {
                (is.effective, is.expires, is.status, is.rank, is.model) = (was.effective, was.expires, was.status, was.rank, was.model);
            }
        }
        What::Paper => {}
    }
}

/// What one of two versions of a thing becomes: `back` takes the change back where both are there.
fn each<T: Clone>(is: &mut Vec<T>, was: Option<&Vec<T>>, at: [Option<usize>; 2], back: &dyn Fn(&T, &T) -> T) {
    let [before, after] = at;
    match (before.and_then(|at| was?.get(at)), after.and_then(|at| is.get_mut(at))) {
        (Some(was), Some(slot)) => *slot = back(slot, was),
        _ => swap(is, was, at),
    }
}

/// Puts one of many back as it was.
pub(super) fn swap<T: Clone>(is: &mut Vec<T>, was: Option<&Vec<T>>, [before, after]: [Option<usize>; 2]) {
    let earlier = before.and_then(|at| was?.get(at)).cloned();
    match (earlier, after.filter(|at| *at < is.len())) {
        (Some(earlier), Some(at)) => {
            if let Some(slot) = is.get_mut(at) {
                *slot = earlier;
            }
        }
        (None, Some(at)) => {
            is.remove(at);
        }
        (Some(earlier), None) => is.push(earlier),
        (None, None) => {}
    }
}
