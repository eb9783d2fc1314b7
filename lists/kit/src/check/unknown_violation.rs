//! `unknown-violation`: an entry is about an act the catalogue does not hold.

use std::collections::BTreeMap;

use cailiang::Raw;

use super::{Checked, acts::Acts};
use crate::{diagnostic::Diagnostic, fix::Fix, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let index = Acts::new(all);
    let acts = || index.acts.values();
    let was: BTreeMap<&str, &str> = acts().flat_map(|v| v.was.iter().map(|was| (was.as_str(), v.id.as_str()))).collect();
    for checked in all {
        for (id, place) in named(checked) {
            if !id.is_empty() && !index.acts.contains_key(id) {
                let found = checked.error("unknown-violation", &place, words::unknown_violation(id));
                out.push(match was.get(id) {
                    Some(now) => found.hint(words::renamed_now(id, now)).fix(Some(Fix::swap(id, now))),
                    None => found.suggest(id, index.acts.keys().copied()),
                });
            }
        }
    }
}

/// Every act that an entry names, and where.
fn named<'a>(checked: &Checked<'a>) -> Vec<(&'a str, String)> {
    let (document, file): (&'a _, &'a _) = (checked.document, checked.file);
    let mut out: Vec<(&str, String)> = Vec::new();
    out.extend(document.clauses.iter().enumerate().map(|(i, c)| (c.violation.as_str(), format!("clause.{i}.violation"))));
    let mut several = |ids: &'a [String], place: String| {
        out.extend(ids.iter().enumerate().map(|(j, id)| (id.as_str(), format!("{place}.{j}"))));
    };
    for (i, benchmark) in document.benchmarks.iter().enumerate() {
        several(&benchmark.violations, format!("benchmark.{i}.violation"));
    }
    for (i, exempt) in document.exempts.iter().enumerate() {
        several(&exempt.violations, format!("exempt.{i}.violation"));
    }
    for (i, authority) in document.rules.authorities.iter().enumerate() {
        several(&authority.violations, format!("authority.{i}.violations"));
    }
    for (i, overlap) in document.overlaps.iter().enumerate() {
        several(&overlap.violations, format!("overlap.{i}.violations"));
    }
    for (i, measure) in document.measures.iter().enumerate() {
        several(&measure.violations, format!("measure.{i}.violation"));
    }
    for (i, guide) in document.guides.iter().enumerate() {
        several(&guide.see, format!("guide.{i}.see"));
    }
    for (i, example) in file.examples.iter().enumerate() {
        let place = format!("example.{i}.case.violation");
        match example.case.iter().find(|(key, ..)| key == "violation") {
            Some((_, Raw::Text(id), _)) => out.push((id, place)),
            Some((_, Raw::List(ids), _)) => out.extend(ids.iter().enumerate().map(|(j, id)| (id.as_str(), format!("{place}.{j}")))),
            _ => {}
        }
    }
    out
}
