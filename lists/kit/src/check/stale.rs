//! `stale`: a document was held against its text too long ago, or says it was and not when.

use std::collections::BTreeMap;

use cailiang::{
    day::Day,
    lists::{Document, Status},
};

use super::{Checked, together::upward};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], today: Option<Day>, out: &mut Vec<Diagnostic>) {
    let settings = all.iter().filter_map(|c| c.document.setting.as_ref());
    let months: BTreeMap<&str, i32> = settings.filter_map(|p| Some((p.id.as_str(), p.recheck_months?))).collect();
    for checked in all.iter().filter(|c| holds_law(c.document)) {
        let d = checked.document;
        let Some(checked_on) = d.as_of else {
            if d.status == Status::Verified {
                out.push(checked.warning("stale", "document.status", words::NO_AS_OF).hint(words::NO_AS_OF_HINT));
            }
            continue;
        };
        let due = upward(&d.place).find_map(|p| months.get(p)).and_then(|m| Some((*m, checked_on.plus_months(*m)?)));
        if let Some((months, due)) = due.filter(|(_, due)| today.is_some_and(|today| today > *due)) {
            let message = words::stale(&d.title, checked_on, due, months);
            out.push(checked.warning("stale", "document.as_of", message).hint(words::STALE_HINT));
        }
    }
}

/// Acts, facts, methods, calendars and settings have no text of law to be held against.
fn holds_law(d: &Document) -> bool {
    !d.clauses.is_empty()
        || !d.benchmarks.is_empty()
        || !d.exempts.is_empty()
        || !d.overlaps.is_empty()
        || !d.guides.is_empty()
        || !d.measures.is_empty()
        || !d.circumstances.is_empty()
        || !d.rules.is_empty()
}
