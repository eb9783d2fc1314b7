//! `tier-monotone`: one fact is worse, all else is equal, and the fine is lower.

use super::index::Index;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        for sheet in &graded.sheets {
            let mut said = Vec::new();
            for fall in sheet.found.iter().flat_map(|f| &f.falls) {
                let (from, to) = (fall.first.0, fall.second.0);
                if said.contains(&(&fall.fact.id, from, to)) {
                    continue;
                }
                said.push((&fall.fact.id, from, to));
                let beside = words::facts(&fall.first.1, &|fact| fact != fall.fact.id && sheet.reads(fact));
                let message = words::tier_monotone(fall, sheet.name(from), sheet.name(to), &beside);
                let found = graded.checked.warning("tier-monotone", &sheet.at(to), message);
                let first = graded.checked.at(&sheet.at(from));
                out.push(found.label(graded.checked.path(), first, words::MILDER_FACTS_HERE).hint(words::TIER_MONOTONE_HINT));
            }
        }
    }
}
