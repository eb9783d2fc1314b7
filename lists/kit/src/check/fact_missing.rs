//! `fact-missing`: a fact the steps of the law read by name is declared nowhere.

use std::collections::BTreeSet;

use cailiang::facts::id;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let declared: BTreeSet<&str> = all.iter().flat_map(|c| &c.document.facts).map(|f| f.id.as_str()).collect();
    for id in id::ALL.iter().filter(|id| !declared.contains(**id)) {
        out.push(Diagnostic::whole("fact-missing", "", words::fact_missing(id)).hint(words::FACT_MISSING_HINT));
    }
}
