//! `unknown-band`: a fact is computed from a number that is declared nowhere.

use cailiang::{facts::FactKind, suggestion};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let numbers =
        || all.iter().flat_map(|c| &c.document.facts).filter(|f| matches!(f.kind, FactKind::Number | FactKind::Count | FactKind::Money));
    for checked in all {
        for (i, fact) in checked.document.facts.iter().enumerate() {
            let Some(of) = fact.bands_of.as_deref() else { continue };
            if !numbers().any(|f| f.id == of) {
                let hint = suggestion::hint(of, numbers().map(|f| f.id.as_str()));
                out.push(checked.error("unknown-band", &format!("fact.{i}.bands_of"), words::unknown_band(of)).hint(hint));
            }
        }
    }
}
