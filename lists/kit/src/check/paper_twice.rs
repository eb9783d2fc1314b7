//! `paper-twice`: two documents of one place word the same paper, or one does so twice.

use std::collections::BTreeMap;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<(&str, &str, &str), Vec<&Checked<'_>>> = BTreeMap::new();
    for checked in all {
        let papers = &checked.file.papers;
        let forms = papers.forms.iter().map(|f| ("paper", f.id.as_str())).enumerate();
        let checks = papers.checks.iter().map(|c| ("check", c.id.as_str())).enumerate();
        for (i, (section, id)) in forms.chain(checks) {
            let before = seen.entry((section, checked.document.place.as_str(), id)).or_default();
            // Versions of one document follow each other.
            let clash = before.iter().find(|b| b.document.id != checked.document.id || b.document.effective == checked.document.effective);
            if let Some(other) = clash {
                let message = words::paper_twice(id, &other.document.title);
                out.push(checked.error("paper-twice", &format!("{section}.{i}.id"), message).hint(words::PAPER_TWICE_HINT));
            }
            before.push(checked);
        }
    }
}
