//! A published document in one version: a list file is one of these.

use macro_rules_attribute::derive;
use serde::Serialize;

use super::{Benchmark, CalendarYear, Circumstance, Clause, Exempt, GeneralRules, Guide, Measure, Method, Overlap, Place, Violation};
use crate::{citation::Citation, day::Day, facts::FactSpec};

/// Where a document stands in the order of law, highest first (立法法 98–102).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum Rank {
    /// 法律.
    Law,
    /// 行政法规.
    AdministrativeRegulation,
    /// 地方性法规.
    LocalRegulation,
    /// 部门规章.
    DepartmentRule,
    /// 地方政府规章.
    LocalRule,
    /// 司法解释: of use in reckoning, never a basis for a penalty.
    Interpretation,
    /// 规范性文件: may not set a penalty (行政处罚法 16).
    Normative,
}

/// How far a document's content can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// 已核: held against the text.
    Verified,
    /// 转引: known second-hand.
    SecondHand,
    /// 样例: drafted for training; no organ's list.
    Sample,
}

/// Why a document may no longer read as it does here.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct SuspectedChange {
    /// From this day on decisions carry the warning.
    pub from: Day,
    /// What is suspected, with its source.
    pub why: String,
}

/// An article that a later law has overtaken though nobody repealed it: never used, and said so.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Outdated {
    /// The article.
    pub at: Citation,
    /// Why, and what applies instead.
    pub why: String,
}

/// One published document in one version.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Document {
    /// The id, the same across versions: `gas-reg`.
    pub id: String,
    /// The full title.
    pub title: String,
    /// How it is called in running text; the title where empty.
    pub short: String,
    /// 文号; may be empty.
    pub number: String,
    /// Its rank.
    pub rank: Rank,
    /// First day in force.
    pub effective: Day,
    /// First day no longer in force, where known.
    pub expires: Option<Day>,
    /// How far it can be trusted.
    pub status: Status,
    /// Whether it is a model: no organ's rule, in force only where a place adopts it.
    pub model: bool,
    /// The date of the text it was held against.
    pub as_of: Option<Day>,
    /// Where the text came from; may be empty.
    pub source: String,
    /// A change since `as_of` that is suspected but not in the lists.
    pub suspected: Option<SuspectedChange>,
    /// Articles of it that must not be used.
    pub outdated: Vec<Outdated>,
    /// The place it belongs to: `national`, `beijing` …
    pub place: String,
    /// Hex SHA-256 of the file it was read from.
    pub digest: String,
    /// Acts (catalogue files only).
    pub violations: Vec<Violation>,
    /// Subjects that no act is for, and who is in charge of them.
    pub guides: Vec<Guide>,
    /// Facts it declares.
    pub facts: Vec<FactSpec>,
    /// Clauses that punish.
    pub clauses: Vec<Clause>,
    /// Benchmarks.
    pub benchmarks: Vec<Benchmark>,
    /// Entries of leniency lists.
    pub exempts: Vec<Exempt>,
    /// Norms that one act may break together.
    pub overlaps: Vec<Overlap>,
    /// What may or must be done beside or instead of a penalty.
    pub measures: Vec<Measure>,
    /// General circumstances: who is not punished, who lighter, who heavier.
    pub circumstances: Vec<Circumstance>,
    /// Limitation, summary route, duties, remedies, thresholds.
    pub rules: GeneralRules,
    /// Ways of dividing a statutory range.
    pub methods: Vec<Method>,
    /// Working days.
    pub calendar: Vec<CalendarYear>,
    /// What a place adopts.
    pub setting: Option<Place>,
}

impl Document {
    /// Whether the document is in force on `day`.
    pub fn in_force_on(&self, day: Day) -> bool {
        self.effective <= day && self.expires.is_none_or(|end| day < end)
    }

    /// Whether what comes of it must be marked as nobody's official rule.
    pub fn unofficial(&self) -> bool {
        self.model || self.status == Status::Sample
    }

    /// The name used in running text.
    pub fn name(&self) -> &str {
        if self.short.is_empty() { &self.title } else { &self.short }
    }
}
