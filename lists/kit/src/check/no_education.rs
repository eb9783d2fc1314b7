//! `no-education`: an entry that waives the penalty does not name 教育 (行政处罚法 33.3).

use cailiang::lists::ExemptKind;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        let waives = checked.document.exempts.iter().enumerate().filter(|(_, e)| matches!(e.kind, ExemptKind::Minor | ExemptKind::First));
        for (i, _) in waives.filter(|(_, e)| !e.then.iter().any(|t| t.contains(words::EDUCATION))) {
            out.push(checked.warning("no-education", &format!("exempt.{i}.then"), words::NO_EDUCATION).hint(words::NO_EDUCATION_HINT));
        }
    }
}
