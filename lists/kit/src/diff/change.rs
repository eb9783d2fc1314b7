//! One change in law.

use cailiang::{day::Day, decision::Bounds, facts::Value};
use serde::Serialize;

/// What kind of thing changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// 违法行为.
    Violation,
    /// 罚则.
    Clause,
    /// A fine of a clause.
    Fine,
    /// A benchmark as a whole.
    Benchmark,
    /// 阶次.
    Tier,
    /// A factor, grade or correction of a score.
    Score,
    /// A circumstance a benchmark names.
    Adjustment,
    /// An entry of a leniency list.
    Exempt,
    /// A general circumstance.
    Circumstance,
    /// 追责时效.
    Limitation,
    /// 当场处罚.
    Summary,
    /// 听证、法制审核的数额线.
    Threshold,
    /// Whose penalties they are.
    Authority,
    /// Something to do, with its period.
    Duty,
    /// 复议、诉讼.
    Remedy,
    /// 加处罚款、当场收缴 and other rules.
    Rule,
    /// A way of dividing a range.
    Method,
    /// What a place adopts.
    Place,
    /// 竞合.
    Overlap,
    /// 行政措施.
    Measure,
    /// 事实.
    Fact,
    /// 工作日历.
    Calendar,
    /// The heading: dates, rank, status.
    Heading,
    /// 指路.
    Guide,
    /// A paper or a self-check.
    Paper,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
    /// It says the same under another name.
    Renamed,
    /// Facts fall elsewhere.
    Moved,
}

/// One change in law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What kind of thing.
    pub what: What,
    /// What became of it.
    pub how: How,
    /// The provision: `49.1(5)`; may be empty.
    pub at: String,
    /// Its number in the document (序号); may be empty.
    pub item: String,
    /// What it is part of: 擅自占用城市道路.
    pub subject: String,
    /// What of it: 上限, 条件; empty where the whole is new or gone.
    pub member: String,
    /// Before; `None` where there was nothing.
    pub before: Option<String>,
    /// After; `None` where there is nothing.
    pub after: Option<String>,
    /// The change without its subject: “一般”（个人）上限 500元 → 400元.
    pub told: String,
    /// The whole sentence.
    pub say: String,
    /// The acts it is about; empty for all.
    pub violations: Vec<String>,
    /// Facts that fall elsewhere, where a condition changed.
    pub regions: Vec<Region>,
    /// Whether a decision reads it; else it is text for people.
    pub counts: bool,
    /// The examples that show it, by position in [`super::Diff::cases`].
    pub cases: Vec<usize>,
    /// Whether a change of the table it stands in tells what falls elsewhere.
    #[serde(skip)]
    pub(super) covered: bool,
    /// Where it stands in the documents of both sides.
    #[serde(skip)]
    pub(super) stands: Stands,
    /// Where examples are looked for.
    #[serde(skip)]
    pub(super) seeds: Vec<Seed>,
    /// Days on which examples are looked for.
    #[serde(skip)]
    pub(super) days: Vec<Day>,
    /// The tier or the like that an example must name to show this change.
    #[serde(skip)]
    pub(super) shows: Vec<String>,
}

/// Where what changed stands: its kind, and its position in the older and in the newer document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stands {
    pub what: What,
    pub at: [Option<usize>; 2],
    /// What of it changed, where it has parts.
    pub part: Part,
}

/// What of a clause or a benchmark changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// It as a whole.
    Whole,
    /// What it says itself, beside its parts.
    Own,
    /// One of its parts, by position.
    Inner(What, [Option<usize>; 2]),
    /// Which facts its rows are for.
    Rows,
}

/// Facts from which an example is looked for.
pub(crate) type Seed = Vec<(String, Value)>;

/// A part of the plane of facts that falls elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Region {
    /// Where it fell: the tier's name, or 成立.
    pub from: String,
    /// Where it falls now.
    pub to: String,
    /// The boxes it is made of; within one, all sides hold.
    pub boxes: Vec<Vec<Side>>,
    /// In words: 面积超过4平方米，5平方米以下：“较轻” → “一般”.
    pub say: String,
}

/// What one fact is within a box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Side {
    /// The fact.
    pub fact: String,
    /// What it is called.
    pub label: String,
    /// The stretches of a number.
    pub ranges: Vec<Bounds>,
    /// The values of anything else, as a case file writes them.
    pub values: Vec<String>,
}
