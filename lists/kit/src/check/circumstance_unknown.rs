//! `circumstance-unknown`: a duty follows from a circumstance that is in no list.

use std::collections::BTreeSet;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let known: BTreeSet<&str> = all.iter().flat_map(|c| &c.document.circumstances).map(|c| c.id.as_str()).collect();
    for checked in all {
        for (i, duty) in checked.document.rules.duties.iter().enumerate() {
            for (j, id) in duty.circumstances.iter().enumerate().filter(|(_, id)| !known.contains(id.as_str())) {
                let place = format!("duty.{i}.circumstances.{j}");
                out.push(checked.error("circumstance-unknown", &place, words::unknown_circumstance(id)).suggest(id, known.iter().copied()));
            }
        }
    }
}
