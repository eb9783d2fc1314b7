//! `general-form`: a benchmark that names no act states amounts or kinds, which only suit one clause.

use super::{Checked, tiers};
use crate::{diagnostic::Diagnostic, words};
use cailiang::lists::{PartyClass, TierAmount};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, benchmark) in checked.document.benchmarks.iter().enumerate().filter(|(_, b)| b.general()) {
            for (row, tier) in tiers(benchmark) {
                let classes = [PartyClass::Individual, PartyClass::Organisation, PartyClass::Responsible];
                let stated = classes.into_iter().any(|c| matches!(tier.amounts.of(c), Some(TierAmount::Stated(_))));
                if stated || !tier.kinds.is_empty() {
                    let place = format!("benchmark.{i}.tiers.{row}");
                    out.push(checked.error("general-form", &place, words::general_form(&tier.name)).hint(words::GENERAL_FORM_HINT));
                }
            }
        }
    }
}
