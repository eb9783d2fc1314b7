//! Why: presumptions, circumstances, steps, citations, documents.

use serde::Serialize;

use super::Outcome;

/// The clause applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Norm {
    /// The violation.
    pub violation: String,
    /// The document.
    pub document: String,
    /// The version's effective date.
    pub effective: String,
    /// The place in it.
    pub at: String,
}

/// A fact that was presumed, and what else the outcome could be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assumed {
    /// The fact.
    pub fact: String,
    /// The value presumed, as a case file writes it.
    pub value: String,
    /// The outcomes that other values of the fact would lead to.
    pub if_otherwise: Vec<Outcome>,
    /// Whether it is an element of the violation (要件核对).
    pub element: bool,
}

/// A circumstance found to hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Found {
    /// Its id.
    pub id: String,
    /// Where it is written.
    pub basis: String,
    /// Its name.
    pub name: String,
}

/// Something the officer must see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// A stable code: `limitation-boundary`, `text-as-of` …
    pub code: &'static str,
    /// In plain words.
    pub text: String,
}

/// How a step of the law ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// On to the next step.
    Continue,
    /// The outcome stands here.
    Stop,
    /// A fact is needed.
    NeedFact,
    /// Someone must judge.
    NeedReview,
}

/// One step as it was walked, in the statute's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TraceStep {
    /// The step's name: `limitation`.
    pub step: &'static str,
    /// Its title: 追责时效.
    pub title: &'static str,
    /// How it ended.
    pub finding: Finding,
    /// What was found, in a sentence.
    pub text: String,
    /// What it rests on, in words.
    pub basis: Vec<String>,
}

/// A citation that the decision rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Basis {
    /// The document.
    pub document: String,
    /// The version's effective date.
    pub effective: String,
    /// The place in it.
    pub at: String,
    /// In words: 《行政处罚法》第三十三条第一款前句.
    pub text: String,
    /// What it says in our own words; may be empty.
    pub gist: String,
}

/// A document that took part in the decision: with another text of it, or
/// without it, the decision could be another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UsedDocument {
    /// The id.
    pub id: String,
    /// The version's effective date.
    pub effective: String,
    /// Hex SHA-256 of its file.
    pub digest: String,
    /// The title.
    pub title: String,
    /// How far it can be trusted.
    pub status: crate::lists::Status,
    /// Whether the decision cites it; the others were looked into.
    pub cited: bool,
}

/// What was asked of which documents by which engine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// The engine's version.
    pub engine: &'static str,
    /// The documents that took part.
    pub documents: Vec<UsedDocument>,
}
