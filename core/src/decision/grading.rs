//! What benchmarks, leniency lists and running days add to a decision.

use serde::Serialize;

use super::Penalty;
use crate::lists::{Both, ExemptKind, Force};

/// The benchmark that grades the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GradedBy {
    /// The document.
    pub document: String,
    /// Its day of effect.
    pub effective: String,
    /// The entry; may be empty.
    pub item: String,
    /// The tier its facts lead to; `None` for a score.
    pub tier: Option<String>,
    /// The score, from 0 to 1; `None` for tiers.
    pub score: Option<String>,
    /// The tier after circumstances moved it.
    pub moved_to: Option<String>,
    /// How lenient and severe circumstances were set against each other.
    pub scheme: Option<Both>,
}

/// An entry of a leniency list that covers the case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// The document.
    pub document: String,
    /// Its day of effect.
    pub effective: String,
    /// The entry.
    pub item: String,
    /// Which kind of list.
    pub kind: ExemptKind,
    /// What is done instead or beside.
    pub then: Vec<String>,
    /// Evidence to keep.
    pub evidence: Vec<String>,
    /// Who applies it; may be empty.
    pub by: String,
    /// In our own words; may be empty.
    pub gist: String,
}

/// A coercive measure that a list, or the law, spares.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Spared {
    /// The measure.
    pub measure: String,
    /// Whether it is forbidden; else it may be left aside.
    pub forbidden: bool,
    /// What is done instead.
    pub instead: Vec<String>,
    /// The document and entry.
    pub basis: String,
}

/// What 减轻 may look like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mitigation {
    /// How far down the place lets it go, in words.
    pub floor: String,
    /// Milder combinations that are lawful only as 减轻.
    pub combinations: Vec<Penalty>,
}

/// Consecutive daily fines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DailyFine {
    /// 应当 or 可以.
    pub force: Force,
    /// The first fine, 元.
    pub base: Option<String>,
    /// Days counted.
    pub days: Option<i64>,
    /// The daily fines together, 元, beside the first one.
    pub amount: Option<String>,
    /// Facts still needed.
    pub needs: Vec<String>,
    /// Where it is written.
    pub basis: String,
}

/// What paying late costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SurchargeSum {
    /// The fine it is reckoned on, 元.
    pub fine: String,
    /// A day, 元.
    pub per_day: String,
    /// At most, 元.
    pub at_most: String,
    /// The day late on which the most is reached.
    pub most_on_day: i64,
    /// Days late so far, without days in reconsideration or litigation.
    pub days: Option<i64>,
    /// The surcharge for those days, 元.
    pub amount: Option<String>,
    /// Where it is written.
    pub basis: String,
}
