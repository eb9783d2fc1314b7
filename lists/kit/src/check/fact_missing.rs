//! `fact-missing`: a fact the steps of the law read by name is declared nowhere.

use cailiang::facts::id;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let declared = |id: &str| all.iter().flat_map(|c| &c.document.facts).any(|f| f.id == id);
    for id in id::ALL.iter().filter(|id| !declared(id)) {
        out.push(Diagnostic::whole("fact-missing", "", words::fact_missing(id)).hint(words::FACT_MISSING_HINT));
    }
}
