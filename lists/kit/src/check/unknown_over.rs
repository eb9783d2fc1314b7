//! `unknown-over`: a benchmark displaces one of a document that has none on the act, here or above.

use std::collections::{BTreeMap, BTreeSet};

use cailiang::lists::place::reaches;

use super::{Checked, acts_of};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    // For each act, the documents that grade it, with their places.
    let mut graded: BTreeMap<&str, BTreeMap<&str, BTreeSet<&str>>> = BTreeMap::new();
    for checked in all {
        for act in checked.document.benchmarks.iter().flat_map(acts_of) {
            graded.entry(act).or_default().entry(&checked.document.id).or_default().insert(&checked.document.place);
        }
    }
    for checked in all {
        let d = checked.document;
        for (i, b) in d.benchmarks.iter().enumerate().filter(|(_, b)| !b.over.is_empty()) {
            let of = || acts_of(b).filter_map(|act| graded.get(act));
            let near = |places: &BTreeSet<&str>| places.iter().any(|place| reaches(place, &d.place));
            // A benchmark that names itself is a circle of one.
            if b.over != d.id && !of().filter_map(|by| by.get(b.over.as_str())).any(near) {
                let there = of().flatten().filter(|(id, places)| **id != d.id && near(places)).map(|(id, _)| *id);
                out.push(
                    checked.error("unknown-over", &format!("benchmark.{i}.over"), words::unknown_over(&b.over)).suggest(&b.over, there),
                );
            }
        }
    }
}
