//! `tier-overlap`: two tiers hold together where the hit rule says that cannot be.

use cailiang::lists::Hit;

use super::index::Index;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        for sheet in &graded.sheets {
            let mut said = Vec::new();
            for (a, b, point) in sheet.found.iter().flat_map(|f| &f.overlaps) {
                if said.contains(&(a, b)) {
                    continue;
                }
                said.push((a, b));
                let facts = words::facts(point, &|fact| sheet.reads(fact));
                let message = words::tier_overlap(&facts, sheet.name(*a), sheet.name(*b), sheet.hit == Hit::Any);
                let found = graded.checked.error("tier-overlap", &sheet.at(*b), message);
                let first = graded.checked.at(&sheet.at(*a));
                out.push(found.label(graded.checked.path(), first, words::ALSO_HOLDS).hint(words::TIER_OVERLAP_HINT));
            }
        }
    }
}
