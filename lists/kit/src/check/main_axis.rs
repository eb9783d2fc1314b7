//! `main-axis`: a table by one axis (主轴) reads more than one fact.

use cailiang::lists::Hit;

use super::index::Index;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        for sheet in graded.sheets.iter().filter(|s| s.hit == Hit::MainAxis) {
            let stated = || sheet.rows.iter().enumerate().filter(|(_, r)| r.fines && !r.otherwise);
            let tests = || stated().flat_map(|(i, r)| r.when.tests().map(move |t| (i, t.fact.as_str())));
            let Some((_, axis)) = tests().next() else { continue };
            if let Some((row, other)) = tests().find(|(_, fact)| *fact != axis) {
                let message = words::main_axis(&index.label(axis), &index.label(other));
                out.push(graded.checked.error("main-axis", &sheet.at(row), message).hint(words::MAIN_AXIS_HINT));
            }
        }
    }
}
