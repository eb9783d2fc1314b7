//! `suspected`: a change of the law is suspected that the lists do not hold.

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        let d = checked.document;
        if let Some(change) = &d.suspected {
            out.push(checked.warning("suspected", "document.suspected_change", words::suspected(&d.title, change.from)).hint(&change.why));
        }
    }
}
