//! `circumstance-unknown`: a duty follows from a circumstance that is in no list.

use cailiang::suggestion;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let known = || all.iter().flat_map(|c| &c.document.circumstances).map(|c| c.id.as_str());
    for checked in all {
        for (i, duty) in checked.document.rules.duties.iter().enumerate() {
            for (j, id) in duty.circumstances.iter().enumerate().filter(|(_, id)| !known().any(|k| k == *id)) {
                let place = format!("duty.{i}.circumstances.{j}");
                out.push(
                    checked.error("circumstance-unknown", &place, words::unknown_circumstance(id)).hint(suggestion::hint(id, known())),
                );
            }
        }
    }
}
