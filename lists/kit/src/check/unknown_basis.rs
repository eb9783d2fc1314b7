//! `unknown-basis`: a fact rests on a document that is in no list, or on no place at all.

use std::collections::BTreeSet;

use cailiang::citation::Citation;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let known: BTreeSet<&str> = all.iter().map(|c| c.document.id.as_str()).collect();
    for checked in all {
        for (i, fact) in checked.document.facts.iter().enumerate().filter(|(_, f)| !f.basis.is_empty()) {
            let place = format!("fact.{i}.basis");
            let Some((document, at)) = fact.basis.split_once('#') else {
                out.push(checked.error("unknown-basis", &place, words::BASIS_FORM));
                continue;
            };
            if let Err(why) = at.parse::<Citation>() {
                out.push(checked.error("unknown-basis", &place, why.to_string()));
            } else if !known.contains(document) {
                let message = words::unknown_document(document);
                out.push(checked.warning("unknown-basis", &place, message).suggest(document, known.iter().copied()));
            }
        }
        for (i, item) in checked.file.papers.checks.iter().enumerate() {
            for at in item.at.iter().filter(|at| !known.contains(at.document.as_str())) {
                out.push(
                    checked
                        .warning("unknown-basis", &format!("check.{i}.at"), words::unknown_document(&at.document))
                        .suggest(&at.document, known.iter().copied()),
                );
            }
        }
    }
}
