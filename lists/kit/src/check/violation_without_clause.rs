//! `violation-without-clause`: an act that no document punishes.

use super::{Checked, acts::Acts};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let index = Acts::new(all);
    for checked in all {
        for (i, violation) in checked.document.violations.iter().enumerate() {
            if !violation.id.is_empty() && !index.punished.contains(violation.id.as_str()) {
                let place = format!("violation.{i}.id");
                let message = words::violation_without_clause(&violation.name);
                out.push(checked.warning("violation-without-clause", &place, message).hint(words::VIOLATION_WITHOUT_CLAUSE_HINT));
            }
        }
    }
}
