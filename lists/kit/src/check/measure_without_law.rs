//! `measure-without-law`: a measure that binds the party names no law it rests on.
//! Guidance needs none (it binds nobody); a normative document can give no power
//! to coerce (行政强制法 10.4, 13.1).

use std::collections::BTreeMap;

use cailiang::lists::{MeasureKind, Rank};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let ranks: BTreeMap<&str, Rank> = all.iter().map(|c| (c.document.id.as_str(), c.document.rank)).collect();
    for checked in all {
        for (i, measure) in checked.document.measures.iter().enumerate() {
            let law = |id: &str| ranks.get(id).is_some_and(|rank| *rank < Rank::Interpretation);
            if measure.kind != MeasureKind::Guidance && !measure.at.iter().any(|at| law(&at.document)) {
                let found = checked.error("measure-without-law", &format!("measure.{i}.at"), words::measure_without_law(&measure.name));
                out.push(found.hint(words::MEASURE_WITHOUT_LAW_HINT));
            }
        }
    }
}
