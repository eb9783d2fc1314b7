//! `bad-place`: a place's settings do not stand in the folder of that place.

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        let folder = &checked.document.place;
        if let Some(place) = checked.document.setting.as_ref().filter(|p| !p.id.is_empty() && p.id != *folder) {
            out.push(checked.error("bad-place", "place.id", words::bad_place(&place.id, folder)).hint(words::BAD_PLACE_HINT));
        }
    }
}
