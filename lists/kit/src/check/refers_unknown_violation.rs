//! `refers-unknown-violation`: a clause sends the case to an act the catalogue does not hold.

use cailiang::{lists::Referral, suggestion};

use super::{Checked, unknown_violation::known};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, clause) in checked.document.clauses.iter().enumerate() {
            let Some(Referral::Law { violations, .. }) = &clause.referral else { continue };
            for (j, id) in violations.iter().enumerate().filter(|(_, id)| !known(all).any(|k| k == *id)) {
                let place = format!("clause.{i}.refers.violations.{j}");
                out.push(
                    checked.error("refers-unknown-violation", &place, words::unknown_violation(id)).hint(suggestion::hint(id, known(all))),
                );
            }
        }
    }
}
