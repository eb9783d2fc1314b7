//! The fine: what the statute allows, what is advised, or why there is no range.

use serde::Serialize;

use crate::{
    amount::Range,
    lists::{Degree, Force},
};

/// A range as it is written out: numbers as text, so that nothing is rounded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bounds {
    /// 元; `null` where there is no minimum.
    pub min: Option<String>,
    /// 元; `null` where there is no maximum.
    pub max: Option<String>,
    /// Whether the minimum itself is left out.
    pub min_open: bool,
    /// Whether the maximum itself is left out.
    pub max_open: bool,
}

impl From<&Range> for Bounds {
    fn from(range: &Range) -> Self {
        let text = |b: Option<crate::amount::Bound>| b.map(|b| b.value.normalize().to_string());
        Self {
            min: text(range.min),
            max: text(range.max),
            min_open: range.min.is_some_and(|b| b.open),
            max_open: range.max.is_some_and(|b| b.open),
        }
    }
}

/// The advised range of one admissible degree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Advised {
    /// The degree.
    pub degree: Degree,
    /// The bounds.
    #[serde(flatten)]
    pub bounds: Bounds,
    /// The method, by id; `null` where none gave the range (减轻).
    pub method: Option<String>,
    /// Whether it comes from a sample or a model: no organ published it.
    pub model: bool,
    /// The reference value, 元, where the method defines one.
    pub reference: Option<String>,
    /// The benchmark or leniency list it comes from, if not from a method.
    pub document: Option<String>,
    /// The tier of that benchmark.
    pub tier: Option<String>,
    /// The scheme that leads to it, where a person must choose between readings.
    pub scheme: Option<crate::lists::Both>,
    /// The exact range, for drawing.
    #[serde(skip)]
    pub range: Range,
}

/// The fine: a range, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Fine {
    /// A range.
    Range(FineRange),
    /// The clause punishes by fine, but no range can be given.
    Missing(FineMissing),
}

/// A fine with its statutory and advised ranges.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FineRange {
    /// 应当 or 可以.
    pub force: Force,
    /// What the clause allows, 元.
    pub statutory: Bounds,
    /// One entry for each admissible degree.
    pub advised: Vec<Advised>,
    /// The words of the statute: 100元以上500元以下.
    pub words: String,
    /// The exact statutory range, for drawing.
    #[serde(skip)]
    pub range: Range,
}

/// Why a fine has no range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FineMissing {
    /// `amount-not-set` (national law sets none), `base-unknown` (the base is
    /// not known yet), `base-zero` (there is none, so no fine can be reckoned), `depends` (unknown facts choose between ranges).
    pub missing: &'static str,
    /// 应当 or 可以.
    pub force: Force,
    /// The facts still needed; empty for `amount-not-set`.
    pub needs: Vec<String>,
    /// What the statute says: 工程造价2%以下.
    pub words: String,
}
