//! `not-yet`: a document that comes into force only later.

use cailiang::day::Day;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], today: Option<Day>, out: &mut Vec<Diagnostic>) {
    let Some(today) = today else { return };
    for checked in all.iter().filter(|c| c.document.effective > today) {
        let d = checked.document;
        out.push(checked.warning("not-yet", "document.effective", words::not_yet(&d.title, d.effective)).hint(words::NOT_YET_HINT));
    }
}
