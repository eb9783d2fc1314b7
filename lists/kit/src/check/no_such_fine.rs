//! `no-such-fine`: a benchmark subdivides a fine that no clause knows, so that it would never be used.

use super::{Checked, index::Index};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in index.graded.iter().filter(|g| g.parts.is_empty() && !g.benchmark.general()) {
        let checked: &Checked<'_> = &graded.checked;
        let benchmark = graded.benchmark;
        let stages = index.stages(benchmark);
        if benchmark.violations.iter().any(|v| !index.knows(v)) {
            // Said already, where the act is named.
            continue;
        }
        let key = if benchmark.stage.is_empty() { "violation" } else { "stage" };
        let place = format!("{}.{key}", graded.place);
        let message = words::no_such_fine(&benchmark.stage);
        out.push(checked.error("no-such-fine", &place, message).hint(words::known_fines(&stages)));
    }
}
