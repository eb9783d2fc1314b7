//! `score-double`: one fact goes into two factors.

use std::collections::BTreeMap;

use cailiang::lists::Grading;

use super::index::Index;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        let Grading::Score(score) = &graded.benchmark.grading else { continue };
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        for (i, factor) in score.factors.iter().enumerate() {
            let mut here: Vec<&str> = factor.grades.iter().flat_map(|g| g.when.facts()).collect();
            here.sort_unstable();
            here.dedup();
            for fact in here {
                let Some(before) = first.get(fact) else {
                    first.insert(fact, i);
                    continue;
                };
                let at = |i: usize| format!("{}.score.factors.{i}.name", graded.place);
                let label = index.label(fact);
                let found = graded.checked.error("score-double", &at(i), words::score_double(&label, &factor.name));
                let there = graded.checked.at(&at(*before));
                out.push(found.label(graded.checked.path(), there, words::FIRST_FACTOR).hint(words::SCORE_DOUBLE_HINT));
            }
        }
    }
}
