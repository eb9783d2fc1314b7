//! `model-form`: a model that says it was verified, or holds what only law or a place can say.

use cailiang::lists::{Document, GeneralRules, Status};

use super::Checked;
use crate::{diagnostic::Diagnostic, read::vocabulary::HEARING, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all.iter().filter(|c| c.document.model) {
        if checked.document.status == Status::Verified {
            out.push(checked.error("model-form", "document.status", words::MODEL_STATUS).hint(words::MODEL_STATUS_HINT));
        }
        for (place, what) in beyond(checked.document) {
            out.push(checked.error("model-form", &place, words::model_holds(what)).hint(words::MODEL_HOLDS_HINT));
        }
    }
}

/// What a model may not hold: where it stands, and its section.
fn beyond(document: &Document) -> Vec<(String, &'static str)> {
    let mut out = Vec::new();
    let mut add = |there: bool, place: &str, what| out.extend(there.then(|| (place.to_owned(), what)));
    add(!document.violations.is_empty(), "violation.0", "[[violation]]");
    add(!document.clauses.is_empty(), "clause.0", "[[clause]]");
    add(!document.calendar.is_empty(), "year.0", "[[year]]");
    add(document.setting.is_some(), "place", "[place]");
    let rules = GeneralRules { thresholds: Vec::new(), ..document.rules.clone() };
    add(!rules.is_empty() || rules.officers_at_least.is_some(), "document", words::PROCEDURE_SECTIONS);
    for (i, _) in document.rules.thresholds.iter().enumerate().filter(|(_, t)| t.duty == HEARING) {
        add(true, &format!("threshold.{i}.duty"), words::HEARING_SECTION);
    }
    out
}
