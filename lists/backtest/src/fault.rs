//! Why a record cannot be used.

use serde::{Deserialize, Serialize};

use crate::words;

/// The kinds of faults, as they are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultKind {
    /// Not UTF-8.
    Encoding,
    /// Longer than a record may be.
    TooLong,
    /// No JSON object, or a row with more cells than the heading.
    Syntax,
    /// A fact, a violation or a place that the lists do not know, a value of the wrong kind, facts that contradict each other.
    Facts,
    /// Several acts in one record.
    SeveralActs,
    /// An inspection, an order …: nothing was imposed that could be compared.
    NotADecision,
    /// Neither an outcome nor a fine is told.
    NothingImposed,
    /// The outcome is none.
    Outcome,
    /// The fine is no amount, or a finer one than fen.
    Fine,
}

/// Why a record cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Fault {
    /// Its kind.
    pub kind: FaultKind,
    /// What is wrong, in Chinese.
    pub reason: String,
}

impl Fault {
    /// A fault.
    pub fn new(kind: FaultKind, reason: impl Into<String>) -> Self {
        Self { kind, reason: reason.into() }
    }

    /// A line of the rejects file: where, what kind, why, and what was read.
    pub fn line(&self, line: u64, text: &str) -> String {
        let object =
            serde_json::json!({ "line": line, "kind": self.kind, "what": words::fault(self.kind), "reason": self.reason, "record": text });
        object.to_string()
    }
}
