//! `id-of-another`: two different documents bear one id, so that the later displaces the earlier.

use std::collections::BTreeMap;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<(&str, &str), &Checked<'_>> = BTreeMap::new();
    for checked in all {
        let document = checked.document;
        let known = *first.entry((&document.place, &document.id)).or_insert(checked);
        if known.document.rank != document.rank || known.document.title != document.title {
            let message = words::id_of_another(&document.id, &known.document.title);
            let found = checked.error("id-of-another", "document.id", message).hint(words::ID_OF_ANOTHER_HINT);
            out.push(found.label(known.path(), known.at("document.title"), words::FIRST_IS_HERE));
        }
    }
}
