//! What the officer proposes, held against the advice.

use serde::Serialize;

/// How a proposal stands to the advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// As advised.
    Within,
    /// A choice the law leaves (可以): reasons are needed.
    Chooses,
    /// Inside the law, but not as the benchmark or method advises: reasons and approval are needed.
    Departs,
    /// The law does not allow it.
    NotAllowed,
}

/// The officer's own outcome and amount, checked (行政处罚法 5, 34, 45.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Departure {
    /// How it stands.
    pub standing: Standing,
    /// The outcome proposed, as the case writes it.
    pub outcome: Option<String>,
    /// The fine proposed, 元.
    pub fine: Option<String>,
    /// Why it stands so, in plain words.
    pub why: Vec<String>,
    /// Whether reasons must be given and are not yet.
    pub needs_reason: bool,
    /// The approvals needed: `head`, `legal-review`, `collective`.
    pub approvals: Vec<&'static str>,
}
