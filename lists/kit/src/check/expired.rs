//! `expired`: a document ends before it starts, or is followed by no newer version.

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        let d = checked.document;
        let Some(end) = d.expires else { continue };
        let followed = all.iter().any(|c| c.document.id == d.id && c.document.effective > d.effective);
        if end <= d.effective {
            out.push(checked.error("expired", "document.expires", words::ENDS_BEFORE_START));
        } else if !followed {
            out.push(checked.warning("expired", "document.expires", words::expires(&d.title, end)).hint(words::EXPIRES_HINT));
        }
    }
}
