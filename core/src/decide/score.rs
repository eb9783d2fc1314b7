//! S15 weighted scores (多因素加权评分): exact to the last step.

use rust_decimal::Decimal;

use super::tier::{Place, pick};
use crate::{
    condition::Truth,
    exact::Exact,
    lists::{Factor, Grade, Score, ScoreKind},
    order::{Gather, Grow},
    view::View,
};

/// What a score comes to: the fine is `low + (high − low) × num ÷ den`, or
/// `high × num ÷ den` under 百分值, then moved by `correction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    num: Decimal,
    den: Decimal,
    of_maximum: bool,
    /// The corrections together, capped: −0.1 is one tenth less.
    pub correction: Decimal,
}

impl Scored {
    /// The share, from 0 to 1, to 28 digits.
    pub fn share(&self) -> Decimal {
        self.num.over(self.den).unwrap_or_default()
    }

    /// The fine before rounding, inside the statutory range; `None` where it overflows.
    pub fn fine(&self, low: Decimal, high: Decimal) -> Option<Decimal> {
        let width = if self.of_maximum { high } else { high.minus(low)? };
        let from = if self.of_maximum { Decimal::ZERO } else { low };
        // One division, last: the quotient of an exact result is exact.
        let total = from.times(self.den)?.plus(width.times(self.num)?)?;
        let corrected = total.times(Decimal::ONE.plus(self.correction)?)?;
        Some(corrected.over(self.den)?.clamp(low, high).normalize())
    }
}

/// Scores a case; `None` where some factor has no grade for it.
///
/// # Errors
/// The fact it hangs on.
pub fn score(view: &View<'_>, rule: &Score) -> Result<Option<Scored>, String> {
    let mut grades = Vec::new();
    for factor in &rule.factors {
        let rows = factor.grades.iter().enumerate().map(|(i, g)| (i, &g.when, g.otherwise)).gather();
        match pick(view, factor.hit, rows) {
            Place::At(i) => grades.grow(factor.grades.get(i).map(|g| (factor, g))),
            Place::Nowhere | Place::Several => return Ok(None),
            Place::Needs(fact) => return Err(fact),
        }
    }
    let Some((num, den)) = total(rule, &grades) else { return Ok(None) };
    let correction = correction(view, rule)?;
    Ok(Some(Scored { num, den, of_maximum: rule.kind == ScoreKind::Percent, correction }))
}

/// The share as numerator and denominator.
fn total(rule: &Score, grades: &[(&Factor, &Grade)]) -> Option<(Decimal, Decimal)> {
    let zero = (Decimal::ZERO, Decimal::ONE);
    match rule.kind {
        ScoreKind::Weighted => grades.iter().try_fold(zero, |sum, (factor, grade)| {
            let (num, den) = climbed(grade, top(factor), true)?;
            add(sum, (num.times(factor.weight)?, den))
        }),
        ScoreKind::Percent => {
            let sum = grades.iter().try_fold(Decimal::ZERO, |sum, (_, grade)| sum.plus(grade.share))?;
            Some((sum.min(Decimal::ONE), Decimal::ONE))
        }
        ScoreKind::Overlay => {
            let squared = |(factor, grade): &(&Factor, &Grade)| {
                let (num, den) = climbed(grade, top(factor), rule.calibrated)?;
                Some((num.times(num)?, den.times(den)?))
            };
            let specific = grades.iter().filter(|(f, _)| f.specific).try_fold(zero, |sum, g| add(sum, squared(g)?))?;
            let common: Vec<_> = grades.iter().filter(|(f, _)| !f.specific).gather();
            let sum = common.iter().try_fold(zero, |sum, g| add(sum, squared(g)?))?;
            let mean = (sum.0, sum.1.times(Decimal::from(common.len().max(1)))?);
            let rest = Decimal::ONE.minus(rule.specific_weight)?;
            add((specific.0.times(rule.specific_weight)?, specific.1), (mean.0.times(rest)?, mean.1))
        }
    }
}

/// (g − 1) ÷ (m − 1), or g ÷ m where not calibrated.
fn climbed(grade: &Grade, top: u32, calibrated: bool) -> Option<(Decimal, Decimal)> {
    let less = u32::from(calibrated);
    let (num, den) = (grade.grade.checked_sub(less)?, top.checked_sub(less)?);
    (den > 0).then(|| (Decimal::from(num), Decimal::from(den)))
}

fn top(factor: &Factor) -> u32 {
    factor.grades.iter().map(|g| g.grade).max().unwrap_or_default()
}

fn add(a: (Decimal, Decimal), b: (Decimal, Decimal)) -> Option<(Decimal, Decimal)> {
    if a.1 == b.1 {
        return Some((a.0.plus(b.0)?, a.1));
    }
    let num = a.0.times(b.1)?.plus(b.0.times(a.1)?)?;
    Some((num, a.1.times(b.1)?))
}

fn correction(view: &View<'_>, rule: &Score) -> Result<Decimal, String> {
    let mut sum = Decimal::ZERO;
    for correction in &rule.corrections {
        match view.decide(&correction.when) {
            Truth::True => sum = sum.plus(correction.by).unwrap_or(sum),
            Truth::False(_) => {}
            Truth::Unknown(facts) => return Err(facts.into_iter().next().unwrap_or_default()),
        }
    }
    Ok(rule.correction_cap.map_or(sum, |cap| sum.clamp(-cap, cap)))
}
