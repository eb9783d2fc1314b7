//! `coercion-without-basis`: an entry says the law forbids a measure, and names no law.

use cailiang::lists::ExemptKind;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, entry) in checked.document.exempts.iter().enumerate() {
            if entry.kind == ExemptKind::NoCoercion && entry.must && entry.statute.is_none() {
                let found = checked.error("coercion-without-basis", &format!("exempt.{i}.must"), words::COERCION_WITHOUT_BASIS);
                out.push(found.hint(words::COERCION_WITHOUT_BASIS_HINT));
            }
        }
    }
}
