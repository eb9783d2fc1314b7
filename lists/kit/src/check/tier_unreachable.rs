//! `tier-unreachable`: no facts lead to a tier, whatever the act and the fine.

use super::index::Index;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        for sheet in graded.sheets.iter().filter(|s| !s.found.is_empty()) {
            for (row, written) in sheet.rows.iter().enumerate() {
                if sheet.found.iter().all(|f| f.unreachable.contains(&row)) {
                    let message = words::tier_unreachable(written.name, written.otherwise);
                    let hint = if written.otherwise { words::REST_UNREACHABLE_HINT } else { words::TIER_UNREACHABLE_HINT };
                    out.push(graded.checked.warning("tier-unreachable", &sheet.at(row), message).hint(hint));
                }
            }
        }
    }
}
