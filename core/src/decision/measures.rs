//! Measures beside or instead of a penalty.

use serde::Serialize;

use crate::lists::{CaseStanding, Force, MeasureKind, MeasureStep, Status};

/// A measure that is open in the case, or that the law demands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MeasureOpen {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is in law.
    pub kind: MeasureKind,
    /// 应当 or 可以.
    pub force: Force,
    /// Where it is written; empty for guidance that no article names.
    pub basis: Vec<String>,
    /// Who takes it, in words; may be empty.
    pub by: String,
    /// The standings of a case it is for; empty for any in which the act stands.
    pub on: Vec<CaseStanding>,
    /// Facts it hangs on that nobody has established.
    pub only_if: Vec<String>,
    /// How it is done, in order.
    pub steps: Vec<MeasureStep>,
    /// What it cannot do.
    pub limits: Vec<MeasureStep>,
    /// The papers to keep.
    pub records: Vec<String>,
    /// The document that lists it.
    pub document: String,
    /// How far that document can be trusted.
    pub status: Status,
}
