//! `renamed-twice`: an earlier id is still in use, or became two different things.

use std::collections::BTreeMap;

use super::Checked;
use crate::{diagnostic::Diagnostic, source::Span, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    // Acts and facts share one space of earlier ids, as deciding looks them up together.
    let mut living: BTreeMap<&str, (&str, Span)> = BTreeMap::new();
    for checked in all {
        let d = checked.document;
        let acts = d.violations.iter().enumerate().map(|(i, v)| (v.id.as_str(), format!("violation.{i}.id")));
        let facts = d.facts.iter().enumerate().map(|(i, f)| (f.id.as_str(), format!("fact.{i}.id")));
        for (id, place) in acts.chain(facts) {
            living.entry(id).or_insert((checked.path(), checked.at(&place)));
        }
    }
    let mut renamed: BTreeMap<&str, (&str, Span)> = BTreeMap::new();
    for checked in all {
        let d = checked.document;
        let acts = d.violations.iter().enumerate().map(|(i, v)| (&v.was, format!("violation.{i}.was")));
        let facts = d.facts.iter().enumerate().map(|(i, f)| (&f.was, format!("fact.{i}.was")));
        for (was, place) in acts.chain(facts) {
            for (j, id) in was.iter().enumerate() {
                let place = format!("{place}.{j}");
                let clash = living.get(id.as_str()).map(|at| (words::still_in_use(id), at));
                if let Some((message, (file, span))) = clash.or_else(|| renamed.get(id.as_str()).map(|at| (words::renamed_twice(id), at))) {
                    out.push(checked.error("renamed-twice", &place, message).label(file, *span, words::FIRST_IS_HERE));
                    continue;
                }
                renamed.insert(id, (checked.path(), checked.at(&place)));
            }
        }
    }
}
