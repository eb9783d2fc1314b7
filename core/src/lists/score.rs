//! Scores: several factors, each with grades, weighed into one share of the range.

use macro_rules_attribute::derive;
use rust_decimal::Decimal;

use super::Hit;
use crate::condition::Condition;

/// How grades become a share of the statutory range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub enum ScoreKind {
    /// 加权评分: Σ weight × (grade − 1) ÷ (grades − 1).
    Weighted,
    /// 百分值: the maximum × Σ of the grades' percentages, never below the minimum.
    Percent,
    /// 二维叠加: half the square of the specific factor, half the mean square of the common ones.
    Overlay,
}

/// A weighted score.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Score {
    /// The formula.
    pub kind: ScoreKind,
    /// Whether the lowest grades give exactly the minimum (二维叠加: (g−1)÷(m−1) instead of g÷m).
    pub calibrated: bool,
    /// The specific factor's weight under 二维叠加 (0.5).
    pub specific_weight: Decimal,
    /// The factors.
    pub factors: Vec<Factor>,
    /// Corrections of the result, such as −10% for correcting in time.
    pub corrections: Vec<Correction>,
    /// Corrections together move the result by at most this share.
    pub correction_cap: Option<Decimal>,
}

/// One factor with its grades.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Factor {
    /// What it is called.
    pub name: String,
    /// Its weight (0.4 for 40%); unused under 百分值 and 二维叠加.
    pub weight: Decimal,
    /// Whether it is the specific factor (个性) of 二维叠加; the others are common (共性).
    pub specific: bool,
    /// Which grade counts where several match.
    pub hit: Hit,
    /// The grades, mildest first.
    pub grades: Vec<Grade>,
}

/// One grade of a factor.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Grade {
    /// What it is called.
    pub name: String,
    /// Its number, from 1; for 百分值 unused.
    pub grade: u32,
    /// Its share of the maximum under 百分值.
    pub share: Decimal,
    /// When it holds.
    pub when: Condition,
    /// Holds where no other grade does.
    pub otherwise: bool,
}

/// A correction of the result.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Correction {
    /// What it is called.
    pub name: String,
    /// By how much: −0.1 is one tenth less.
    pub by: Decimal,
    /// When it holds.
    pub when: Condition,
}
