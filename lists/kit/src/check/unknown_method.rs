//! `unknown-method`: a place adopts a method that is in no list.

use std::collections::BTreeSet;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let known: BTreeSet<&str> = all.iter().flat_map(|c| &c.document.methods).map(|m| m.id.as_str()).collect();
    for checked in all {
        let Some(method) = checked.document.setting.as_ref().and_then(|p| p.method.as_deref()) else { continue };
        if !known.contains(method) {
            out.push(checked.error("unknown-method", "place.method", words::unknown_method(method)).suggest(method, known.iter().copied()));
        }
    }
}
