//! `unknown-band`: a fact is computed from a number that is declared nowhere.

use std::collections::BTreeSet;

use cailiang::facts::{FactKind, FactSpec};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let number = |f: &&FactSpec| matches!(f.kind, FactKind::Number | FactKind::Count | FactKind::Money);
    let numbers: BTreeSet<&str> = all.iter().flat_map(|c| &c.document.facts).filter(number).map(|f| f.id.as_str()).collect();
    for checked in all {
        for (i, fact) in checked.document.facts.iter().enumerate() {
            let Some(of) = fact.bands_of.as_deref() else { continue };
            if !numbers.contains(of) {
                out.push(
                    checked
                        .error("unknown-band", &format!("fact.{i}.bands_of"), words::unknown_band(of))
                        .suggest(of, numbers.iter().copied()),
                );
            }
        }
    }
}
