//! `duplicate-id`: two things of one kind bear the same id.

use std::collections::BTreeMap;

use super::Checked;
use crate::{diagnostic::Diagnostic, source::Span, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<(&str, String), (&str, Span)> = BTreeMap::new();
    for checked in all {
        for (kind, id, place) in ids(checked) {
            if id.is_empty() {
                continue;
            }
            let span = checked.at(&place);
            match seen.get(&(kind, id.clone())) {
                Some((file, first)) => out.push(checked.error("duplicate-id", &place, words::duplicate_id(kind, &id)).label(
                    file,
                    *first,
                    words::FIRST_IS_HERE,
                )),
                None => {
                    seen.insert((kind, id), (checked.path(), span));
                }
            }
        }
    }
}

/// What must be unique: the kind, the id, and where it stands. Versions of a
/// document differ by their effective date, and so may what is in them.
fn ids(checked: &Checked<'_>) -> Vec<(&'static str, String, String)> {
    let d = checked.document;
    let dated = |id: &str| if id.is_empty() { String::new() } else { format!("{id}（{}，{}）", d.id, d.effective) };
    let mut out = vec![(words::A_DOCUMENT, format!("{}（{}）", d.id, d.effective), "document.id".to_owned())];
    let mut add = |kind, i: usize, section: &str, id: String| out.push((kind, id, format!("{section}.{i}.id")));
    for (i, v) in d.violations.iter().enumerate() {
        add(words::A_VIOLATION, i, "violation", v.id.clone());
    }
    for (i, g) in d.guides.iter().enumerate() {
        add(words::A_GUIDE, i, "guide", g.id.clone());
    }
    for (i, f) in d.facts.iter().enumerate() {
        add(words::A_FACT, i, "fact", f.id.clone());
    }
    for (i, c) in d.circumstances.iter().enumerate() {
        add(words::A_CIRCUMSTANCE, i, "circumstance", dated(&c.id));
    }
    for (i, m) in d.measures.iter().enumerate() {
        add(words::A_MEASURE, i, "measure", dated(&m.id));
    }
    for (i, m) in d.methods.iter().enumerate() {
        add(words::A_METHOD, i, "method", m.id.clone());
    }
    for (i, y) in d.calendar.iter().enumerate() {
        out.push((words::A_YEAR, y.year.to_string(), format!("year.{i}.year")));
    }
    if let Some(place) = &d.setting {
        out.push((words::A_PLACE, place.id.clone(), "place.id".to_owned()));
    }
    out
}
