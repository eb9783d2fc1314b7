//! `duplicate-clause`: a document punishes the same act at the same place twice.

use std::collections::BTreeMap;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        let mut seen = BTreeMap::new();
        for (i, clause) in checked.document.clauses.iter().enumerate() {
            let earlier: &mut Vec<(usize, _)> = seen.entry((&clause.violation, &clause.at)).or_default();
            if let Some((first, _)) = earlier.iter().find(|(_, when)| *when == &clause.when) {
                let message = words::duplicate_clause(&clause.violation, &clause.at.chinese());
                let label = checked.at(&format!("clause.{first}.violation"));
                let found = checked.error("duplicate-clause", &format!("clause.{i}.violation"), message);
                out.push(found.label(checked.path(), label, words::FIRST_IS_HERE));
            } else {
                earlier.push((i, &clause.when));
            }
        }
    }
}
