//! General circumstances: who is not punished, who lighter, who heavier (行政处罚法 30–33, 49).

use macro_rules_attribute::derive;
use serde::Serialize;

use crate::{citation::Citation, condition::Condition};

/// What a circumstance does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// 不予处罚（应当）for want of capacity (30, 31).
    NoCapacity,
    /// 不予处罚（应当）for want of fault (33.2).
    NoFault,
    /// 不予处罚（应当）for a minor act (33.1 前句).
    Minor,
    /// 可以不予处罚 for a first act (33.1 后句).
    MayWaive,
    /// 应当从轻或者减轻 (30, 32).
    ShallMitigate,
    /// 可以从轻或者减轻 (31 第三句).
    MayMitigate,
    /// 从重 (49).
    Heavier,
    /// 酌定从轻: a published rule of the place, inside the range.
    MayLighten,
}

/// A general circumstance with its condition and its consequences.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Circumstance {
    /// The id: `minor`, `first`, `under-14` …
    pub id: String,
    /// Where it is written.
    pub at: Citation,
    /// A short name for the officer.
    pub name: String,
    /// What it does.
    pub effect: Effect,
    /// Only natural persons can meet it (30, 31).
    pub natural_person: bool,
    /// Facts that an entry of a leniency list settles by its own conditions:
    /// what is minor (`act_minor`), what harm is minor (`harm_minor`).
    pub listed: Vec<String>,
    /// What must hold.
    pub when: Condition,
    /// What it says in our own words.
    pub gist: String,
}
