//! `cannot-punish`: a 司法解释 or 规范性文件 may not set a penalty (行政处罚法 16).

use cailiang::lists::Rank;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        let d = checked.document;
        if !d.clauses.is_empty() && matches!(d.rank, Rank::Interpretation | Rank::Normative) {
            out.push(checked.error("cannot-punish", "document.rank", words::CANNOT_PUNISH));
        }
    }
}
