//! `too-many-factors`: a table was not searched to the end.

use super::index::Index;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        for sheet in graded.sheets.iter().filter(|s| s.found.iter().any(|f| f.too_many)) {
            let found = graded.checked.warning("too-many-factors", &sheet.place, words::TOO_MANY_FACTORS);
            out.push(found.hint(words::TOO_MANY_FACTORS_HINT));
        }
    }
}
