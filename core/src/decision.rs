//! What comes out: the fixed members of a decision, and a few beside them.

use serde::Serialize;

use crate::{
    amount::Range,
    lists::{Degree, Force, PartyClass, PenaltyKind},
};

/// The outcomes the law can lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// 没有处罚权，移交有权机关.
    NoAuthority,
    /// 没有有效的处罚依据.
    NoBasis,
    /// 新的规定不认为违法 (37).
    NoLongerUnlawful,
    /// 涉嫌犯罪，移送.
    Refer,
    /// 违法事实不能成立.
    NotEstablished,
    /// 超过追责时效，不再给予处罚.
    TimeBarred,
    /// 不予处罚（应当）.
    NoPenalty,
    /// 可以不予处罚.
    MayWaive,
    /// 罚款的前提还没有成立.
    NoFineYet,
    /// 条款只有责令，没有处罚.
    OrderOnly,
    /// 同一行为已被罚款，不得再罚款.
    AlreadyFined,
    /// 减轻.
    Mitigated,
    /// 从轻.
    Lighter,
    /// 从轻或者减轻，由机关择一.
    LighterOrMitigated,
    /// 可以从轻或者减轻.
    LighterOrMitigatedOrOrdinary,
    /// 一般.
    Ordinary,
    /// 从重.
    Heavier,
    /// 法律没有答案，送法制审核.
    Review,
    /// 还差事实，不能下结论.
    Undetermined,
}

impl Outcome {
    /// Whether the outcome is a penalty of some degree.
    pub fn penalises(self) -> bool {
        matches!(
            self,
            Self::Mitigated
                | Self::Lighter
                | Self::LighterOrMitigated
                | Self::LighterOrMitigatedOrOrdinary
                | Self::Ordinary
                | Self::Heavier
        )
    }

    /// The degrees a penalty of this outcome may have.
    pub fn degrees(self) -> &'static [Degree] {
        match self {
            Self::Mitigated => &[Degree::Mitigated],
            Self::Lighter => &[Degree::Lighter],
            Self::LighterOrMitigated => &[Degree::Lighter, Degree::Mitigated],
            Self::LighterOrMitigatedOrOrdinary => &[Degree::Lighter, Degree::Mitigated, Degree::Ordinary],
            Self::Ordinary | Self::MayWaive => &[Degree::Ordinary],
            Self::Heavier => &[Degree::Heavier],
            _ => &[],
        }
    }
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

/// One lawful combination of penalties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Penalty {
    /// The kinds imposed together.
    pub kinds: Vec<PenaltyKind>,
    /// 应当 or 可以.
    pub force: Force,
    /// The unknown facts it depends on; empty where it stands already.
    pub only_if: Vec<String>,
    /// Another organ that alone may impose a kind of it; empty where none.
    pub by: String,
}

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
    /// Whether the method is a model only.
    pub model: bool,
    /// The reference value, 元, where the method defines one.
    pub reference: Option<String>,
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
    /// not known yet), `depends` (unknown facts choose between ranges).
    pub missing: &'static str,
    /// 应当 or 可以.
    pub force: Force,
    /// The facts still needed; empty for `amount-not-set`.
    pub needs: Vec<String>,
    /// What the statute says: 工程造价2%以下.
    pub words: String,
}

/// An order to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OrderMade {
    /// `correct`, `stop` …
    pub id: crate::lists::OrderKind,
    /// Where it is written: `solid-waste-law#111.1`.
    pub basis: String,
    /// The article's words.
    pub words: String,
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

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Duty {
    /// The id.
    pub id: String,
    /// Where it is written.
    pub basis: String,
    /// How many days, where the article says.
    pub days: Option<i64>,
    /// Whether they are working days.
    pub working: bool,
    /// How many months, where the article counts in months.
    pub months: Option<i32>,
    /// The fact whose day the period starts from.
    pub after: Option<String>,
    /// The last day, once it can be reckoned.
    pub due: Option<String>,
    /// The last day before a rest day moved it, where one did.
    pub nominal: Option<String>,
    /// What to do, in plain words.
    pub text: String,
    /// Whether `due` is the day it may begin rather than the last day for it.
    pub starts: bool,
}

/// Where and until when the party may ask for reconsideration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reconsideration {
    /// The body.
    pub to: String,
    /// Days.
    pub days: i64,
    /// Whether it must come before a lawsuit; `null` while the route is open.
    pub first: Option<bool>,
    /// The last day.
    pub until: Option<String>,
    /// Where it is written.
    pub basis: Vec<String>,
}

/// Until when the party may sue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Litigation {
    /// Months.
    pub months: i32,
    /// The last day.
    pub until: Option<String>,
    /// Where it is written.
    pub basis: String,
    /// The period after a reconsideration, where that comes first or may.
    pub after_reconsideration: Option<AfterReconsideration>,
}

/// The period for suing once a reconsideration has been decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AfterReconsideration {
    /// Days from receiving that decision.
    pub days: i64,
    /// Where it is written.
    pub basis: String,
}

/// The remedies the party must be told of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RemedyNotice {
    /// Reconsideration; `null` where the law in force then is not in the lists.
    pub reconsideration: Option<Reconsideration>,
    /// Litigation.
    pub litigation: Litigation,
}

/// One of the two treatments of an unmapped sole trader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Branch {
    /// As an individual or as an organisation.
    #[serde(rename = "as")]
    pub class: PartyClass,
    /// The outcome so treated.
    pub outcome: Outcome,
    /// What it rests on.
    pub ground: Option<String>,
    /// The fine so treated.
    pub fine: Option<Fine>,
    /// The procedure so treated.
    pub procedure: Option<Route>,
}

/// The way to the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// 简易程序: may be decided on the spot.
    Summary,
    /// 普通程序.
    Ordinary,
    /// It depends on the fine proposed, or on a fact.
    Depends,
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

/// A document the decision used.
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
}

/// What was asked of which documents by which engine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// The engine's version.
    pub engine: &'static str,
    /// The documents used.
    pub documents: Vec<UsedDocument>,
}

/// A changed fact that would lead elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WhatIf {
    /// The fact.
    pub fact: String,
    /// The value it would have.
    pub value: String,
    /// The outcome then.
    pub outcome: Outcome,
    /// What that outcome rests on.
    pub ground: Option<String>,
}

/// A recommended outcome with its reasons. Advice, not a verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// The citation it rests on; `null` when undetermined.
    pub ground: Option<String>,
    /// While undetermined: the outcomes over all values of the open facts.
    pub possible: Vec<Outcome>,
    /// While undetermined: the facts that decide, most decisive first.
    pub open: Vec<String>,
    /// Facts that do not change the outcome but the fine, the penalties or the route.
    pub refine: Vec<String>,
    /// What was presumed.
    pub assumed: Vec<Assumed>,
    /// The clause applied.
    pub norm: Option<Norm>,
    /// The tier of a benchmark.
    pub tier: Option<String>,
    /// Lawful combinations of penalties.
    pub penalties: Vec<Penalty>,
    /// The fine.
    pub fine: Option<Fine>,
    /// Orders to make.
    pub orders: Vec<OrderMade>,
    /// Lenient circumstances that hold.
    pub lenient: Vec<Found>,
    /// Aggravating circumstances that hold.
    pub severe: Vec<Found>,
    /// The route.
    pub procedure: Option<Route>,
    /// Whether a hearing must be offered; `null` where the threshold is not in the lists.
    pub hearing: Option<bool>,
    /// Approvals needed beside the ordinary decision: `head`, `legal-review`, `collective`.
    pub approvals: Vec<&'static str>,
    /// What to do next.
    pub duties: Vec<Duty>,
    /// What the party must be told.
    pub remedies: Option<RemedyNotice>,
    /// Both treatments of an unmapped sole trader.
    pub branches: Vec<Branch>,
    /// Several acts, each decided by itself.
    pub acts: Vec<Decision>,
    /// What the officer must see.
    pub warnings: Vec<Warning>,
    /// What the lists leave open for every case of this kind: a model method, a missing threshold.
    pub notes: Vec<Warning>,
    /// Changed facts that would lead to a kinder outcome.
    pub what_if: Vec<WhatIf>,
    /// The steps walked.
    pub trace: Vec<TraceStep>,
    /// Every citation used.
    pub basis: Vec<Basis>,
    /// What was asked of what.
    pub receipt: Receipt,
}
