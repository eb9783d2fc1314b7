//! `unknown-violation`: a clause punishes an act the catalogue does not hold.

use cailiang::suggestion;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, clause) in checked.document.clauses.iter().enumerate() {
            if clause.violation.is_empty() || known(all).any(|id| id == clause.violation) {
                continue;
            }
            let place = format!("clause.{i}.violation");
            let message = words::unknown_violation(&clause.violation);
            out.push(checked.error("unknown-violation", &place, message).hint(suggestion::hint(&clause.violation, known(all))));
        }
    }
}

/// The ids in the catalogue.
pub(super) fn known<'a>(all: &'a [Checked<'a>]) -> impl Iterator<Item = &'a str> {
    all.iter().flat_map(|c| &c.document.violations).map(|v| v.id.as_str())
}
