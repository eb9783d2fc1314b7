//! `duplicate-clause`: a document punishes the same act at the same place twice.

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        let clauses = &checked.document.clauses;
        for (i, clause) in clauses.iter().enumerate() {
            let same = |c: &cailiang::lists::Clause| c.violation == clause.violation && c.at == clause.at && c.when == clause.when;
            let Some(first) = clauses.iter().take(i).position(same) else { continue };
            let message = words::duplicate_clause(&clause.violation, &clause.at.chinese());
            let label = checked.at(&format!("clause.{first}.violation"));
            out.push(checked.error("duplicate-clause", &format!("clause.{i}.violation"), message).label(
                checked.path(),
                label,
                words::FIRST_IS_HERE,
            ));
        }
    }
}
