//! `measure-replaces-law`: an entry of a normative document takes the place of one
//! that a statute, a regulation or a rule holds.

use cailiang::lists::{Document, Measure, Rank, place::reaches};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, measure) in checked.document.measures.iter().enumerate() {
            let upper =
                all.iter().map(|c| c.document).find(|upper| upper.measures.iter().any(|m| replaces(checked.document, measure, upper, m)));
            if let Some(upper) = upper {
                let message = words::measure_replaces_law(&measure.id, upper.name());
                out.push(checked.error("measure-replaces-law", &format!("measure.{i}.id"), message).hint(words::MEASURE_REPLACES_LAW_HINT));
            }
        }
    }
}

/// Whether the entry counts instead of one of the same id in a higher document.
fn replaces(document: &Document, measure: &Measure, upper: &Document, other: &Measure) -> bool {
    let all = |m: &Measure| m.violations.is_empty();
    let meet = all(measure) || all(other) || other.violations.iter().any(|v| measure.violations.contains(v));
    let below = document.place != upper.place && reaches(&upper.place, &document.place);
    let ranks = document.rank == Rank::Normative && upper.rank < Rank::Normative;
    measure.id == other.id && below && ranks && meet
}
