//! `expired`: a document ends before it starts, or has ended (or, without a today, will end) with no newer version.

use std::collections::BTreeMap;

use cailiang::day::Day;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], today: Option<Day>, out: &mut Vec<Diagnostic>) {
    let mut newest: BTreeMap<(&str, &str), Day> = BTreeMap::new();
    for d in all.iter().map(|c| c.document) {
        let last = newest.entry((&d.place, &d.id)).or_insert(d.effective);
        *last = d.effective.max(*last);
    }
    for checked in all {
        let d = checked.document;
        let Some(end) = d.expires else { continue };
        let followed = newest.get(&(d.place.as_str(), d.id.as_str())).is_some_and(|last| *last > d.effective);
        if end <= d.effective {
            out.push(checked.error("expired", "document.expires", words::ENDS_BEFORE_START));
        } else if !followed && today.is_none_or(|today| end <= today) {
            out.push(checked.warning("expired", "document.expires", words::expires(&d.title, end)).hint(words::EXPIRES_HINT));
        }
    }
}
