//! `violation-without-clause`: an act that no document punishes.

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, violation) in checked.document.violations.iter().enumerate() {
            let punished = all.iter().flat_map(|c| &c.document.clauses).any(|c| c.violation == violation.id);
            if !violation.id.is_empty() && !punished {
                let place = format!("violation.{i}.id");
                let message = words::violation_without_clause(&violation.name);
                out.push(checked.warning("violation-without-clause", &place, message).hint(words::VIOLATION_WITHOUT_CLAUSE_HINT));
            }
        }
    }
}
