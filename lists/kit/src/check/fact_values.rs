//! `fact-values`: the values of a closed list bear one id twice, or a banded fact has gaps.

use cailiang::{amount::Range, facts::FactSpec};

use super::{Checked, method_parts::joins};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, fact) in checked.document.facts.iter().enumerate() {
            for (j, value) in fact.values.iter().enumerate() {
                if fact.values.iter().take(j).any(|v| v.id == value.id) {
                    out.push(checked.error("fact-values", &format!("fact.{i}.values.{j}.id"), words::value_twice(&value.id)));
                }
            }
            if !bands_fit(fact) {
                out.push(checked.error("fact-values", &format!("fact.{i}.values"), words::BANDS_GAP));
            }
        }
    }
}

/// Whether the bands leave no gap and do not overlap.
fn bands_fit(fact: &FactSpec) -> bool {
    let mut bands: Vec<Range> = fact.values.iter().filter_map(|v| v.band).collect();
    bands.sort_by_key(|b| b.min.map(|m| m.value));
    bands.windows(2).all(|pair| matches!(pair, [a, b] if joins(a, b)))
}
