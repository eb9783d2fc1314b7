//! `refers-unknown-violation`: a clause sends the case to an act the catalogue does not hold.

use cailiang::lists::Referral;

use super::{Checked, acts::Acts};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let index = Acts::new(all);
    for checked in all {
        for (i, clause) in checked.document.clauses.iter().enumerate() {
            let Some(Referral::Law { violations, .. }) = &clause.referral else { continue };
            for (j, id) in violations.iter().enumerate().filter(|(_, id)| !index.acts.contains_key(id.as_str())) {
                let place = format!("clause.{i}.refers.violations.{j}");
                out.push(
                    checked.error("refers-unknown-violation", &place, words::unknown_violation(id)).suggest(id, index.acts.keys().copied()),
                );
            }
        }
    }
}
