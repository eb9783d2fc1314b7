//! `unknown-clause`: an entry points to a clause that no list holds, or that is about another act.

use cailiang::{
    citation::Reference,
    lists::{Join, place::reaches},
    suggestion,
};
use std::collections::{BTreeMap, BTreeSet};

use super::{Checked, measure_places};
use crate::{diagnostic::Diagnostic, fix::Fix, words};

/// The places and the clauses a document id stands for: act and citation.
struct Known<'a> {
    places: BTreeSet<&'a str>,
    clauses: BTreeMap<&'a str, BTreeSet<String>>,
}

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let mut known: BTreeMap<&str, Known<'_>> = BTreeMap::new();
    for checked in all {
        let d = checked.document;
        let entry = known.entry(&d.id).or_insert_with(|| Known { places: BTreeSet::new(), clauses: BTreeMap::new() });
        entry.places.insert(&d.place);
        for clause in &d.clauses {
            entry.clauses.entry(&clause.violation).or_default().insert(clause.at.to_string());
        }
    }
    for checked in all {
        for named in named(checked) {
            if let Some((message, hint)) = wrong(&known, &checked.document.place, &named) {
                let near = suggestion::closest(&named.to.document, known.keys().copied()).filter(|id| *id != named.to.document);
                let near = near.map(|id| Fix::swap(&named.to.document, id));
                out.push(checked.error("unknown-clause", &named.place, message).hint(hint).fix(near));
            }
        }
    }
}

/// A reference, where it stands, and the acts its clause must be about (none: only the document must be there).
struct Named<'a> {
    to: Reference,
    acts: Vec<&'a str>,
    place: String,
}

fn named<'a>(checked: &Checked<'a>) -> Vec<Named<'a>> {
    let mut out = Vec::new();
    for (i, clause) in checked.document.clauses.iter().enumerate() {
        let key = match &clause.join {
            Join::Fills(_) => "fills",
            Join::Specifies(_) => "specifies",
            _ => "competes",
        };
        out.extend(clause.join.upper().cloned().map(|to| Named { to, acts: vec![&clause.violation], place: format!("clause.{i}.{key}") }));
        out.extend(clause.daily.iter().map(|d| Named { to: d.at.clone(), acts: Vec::new(), place: format!("clause.{i}.daily.at") }));
    }
    for (i, b) in checked.document.benchmarks.iter().enumerate() {
        let acts = || b.violations.iter().map(String::as_str).collect();
        out.extend(b.clause.iter().cloned().map(|to| Named { to, acts: acts(), place: format!("benchmark.{i}.clause") }));
    }
    for (i, e) in checked.document.exempts.iter().enumerate() {
        out.extend(e.statute.iter().cloned().map(|to| Named { to, acts: Vec::new(), place: format!("exempt.{i}.statute") }));
    }
    for (i, guide) in checked.document.guides.iter().enumerate() {
        let law = guide.law.iter().enumerate();
        out.extend(law.map(|(j, to)| Named { to: to.clone(), acts: Vec::new(), place: format!("guide.{i}.law.{j}") }));
    }
    out.extend(measure_places(checked.document).map(|(to, place)| Named { to, acts: Vec::new(), place }));
    out
}

fn wrong(known: &BTreeMap<&str, Known<'_>>, place: &str, named: &Named<'_>) -> Option<(String, String)> {
    let id = named.to.document.as_str();
    let Some(found) = known.get(id).filter(|k| k.places.iter().any(|p| reaches(p, place))) else {
        return Some((words::unknown_document(id), suggestion::hint(id, known.keys().copied())));
    };
    let at = named.to.at.to_string();
    let missing = |act: &&&str| !found.clauses.get(**act).is_some_and(|there| there.contains(&at));
    let act = named.acts.iter().find(missing)?;
    let there: Vec<&str> = found.clauses.get(act).into_iter().flatten().map(String::as_str).collect();
    Some((words::unknown_clause(id, &named.to.at, act), words::clauses_there(id, &there)))
}
