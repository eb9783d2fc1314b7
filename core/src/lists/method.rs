//! Methods of dividing a statutory range into lighter, ordinary and heavier.

use macro_rules_attribute::derive;
use rust_decimal::Decimal;
use serde::Serialize;

use super::{Both, MitigationFloor};
use crate::amount::Range;

/// Where inside, or below, the statutory range a fine lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum Degree {
    /// 减轻: below the statutory minimum, or a lighter kind.
    Mitigated,
    /// 从轻.
    Lighter,
    /// 一般.
    Ordinary,
    /// 从重.
    Heavier,
}

/// One part of a method: a degree and its share of the way from minimum to maximum.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Part {
    /// The degree.
    pub degree: Degree,
    /// From 0 (the minimum) to 1 (the maximum).
    pub share: Range,
}

/// Which way a result is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub enum Direction {
    /// 有利当事人, 舍去: amounts are rounded down.
    FavourParty,
    /// 进一: amounts are rounded up.
    Up,
    /// 四舍五入: to the nearest, halves up.
    Nearest,
}

/// A unit and a direction to round to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub struct Rounding {
    /// 元.
    pub to: Decimal,
    /// Which way.
    pub direction: Direction,
}

impl Rounding {
    /// To the 分: no more than writing it needs.
    pub fn exact() -> Self {
        Self { to: Decimal::new(1, 2), direction: Direction::FavourParty }
    }
}

/// Which value inside a part a method points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum Reference {
    /// 中点.
    Midpoint,
    /// 无.
    None,
}

/// A method a place may adopt by naming it.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Method {
    /// The id: `three-parts`.
    pub id: String,
    /// What the officer reads.
    pub name: String,
    /// Whether it is a model only, no organ's rule for this field.
    pub model: bool,
    /// Where it comes from.
    pub source: String,
    /// The parts.
    pub parts: Vec<Part>,
    /// Whether a range without minimum is divided as if from zero; the lowest
    /// part then still has no minimum.
    pub from_zero: bool,
    /// The least a fine may be where the clause has no minimum, 元; a fine of nothing is no fine.
    pub least: Option<Decimal>,
    /// How far 减轻 may go.
    pub floor: MitigationFloor,
    /// What is done where lenient and severe circumstances meet.
    pub both: Both,
    /// Rounding.
    pub round: Rounding,
    /// The reference value.
    pub reference: Reference,
}
