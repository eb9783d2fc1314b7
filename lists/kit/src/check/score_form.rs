//! `score-form`: weights, factors and grades that do not make a score.

use cailiang::lists::{Factor, Grade, Grading, Score, ScoreKind};
use rust_decimal::Decimal;

use super::index::{Graded, Index};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(index: &Index<'_>, out: &mut Vec<Diagnostic>) {
    for graded in &index.graded {
        let Grading::Score(score) = &graded.benchmark.grading else { continue };
        let place = format!("{}.score.factors", graded.place);
        let error = |place: &str, message: String| graded.checked.error("score-form", place, message);
        match score.kind {
            ScoreKind::Weighted => {
                let sum: Decimal = score.factors.iter().map(|f| f.weight).sum();
                if sum != Decimal::ONE {
                    out.push(error(&place, words::weights_sum(sum)).hint(words::WEIGHTS_HINT));
                }
            }
            ScoreKind::Overlay => {
                let specific = score.factors.iter().filter(|f| f.specific).count();
                if specific != 1 || score.factors.len() < 2 {
                    let common = score.factors.len().saturating_sub(specific);
                    out.push(error(&place, words::overlay_factors(specific, common)).hint(words::OVERLAY_HINT));
                }
            }
            ScoreKind::Percent => out.extend(too_much(graded, score, &place)),
        }
        for (i, factor) in score.factors.iter().enumerate() {
            if let Some(message) = grades(factor, score.kind) {
                out.push(error(&format!("{place}.{i}.grades"), message).hint(words::GRADES_HINT));
            }
        }
    }
}

/// What is wrong with the grades of a factor, if anything.
fn grades(factor: &Factor, kind: ScoreKind) -> Option<String> {
    if factor.grades.len() < 2 {
        return Some(words::too_few_grades(&factor.name));
    }
    let rises = |rank: fn(&Grade) -> Decimal| factor.grades.windows(2).all(|w| matches!(w, [a, b] if rank(a) < rank(b)));
    match kind {
        ScoreKind::Percent => (!rises(|g| g.share)).then(|| words::shares_fall(&factor.name)),
        ScoreKind::Weighted | ScoreKind::Overlay => {
            let from_one = factor.grades.first().is_some_and(|g| g.grade == 1);
            (!from_one || !rises(|g| g.grade.into())).then(|| words::grades_fall(&factor.name))
        }
    }
}

/// Shares that together go beyond the maximum are cut off there.
fn too_much(graded: &Graded<'_>, score: &Score, place: &str) -> Option<Diagnostic> {
    let most = |f: &Factor| f.grades.iter().map(|g| g.share).max().unwrap_or_default();
    let sum: Decimal = score.factors.iter().map(most).sum();
    let warning = || graded.checked.warning("score-form", place, words::shares_sum(sum)).hint(words::SHARES_HINT);
    (sum > Decimal::ONE).then(warning)
}
