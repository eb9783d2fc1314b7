//! `no-format`: a file does not say in which format it is written.

use super::Checked;
use crate::{diagnostic::Diagnostic, fix::Fix, read::FORMAT, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all.iter().filter(|c| !c.file.places.has("document.format")) {
        out.push(
            checked
                .warning("no-format", "document", words::NO_FORMAT)
                .hint(words::no_format_hint(FORMAT))
                .fix(Some(Fix::LineBelow(format!("format = {FORMAT}")))),
        );
    }
}
