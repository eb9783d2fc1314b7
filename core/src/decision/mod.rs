//! What comes out: the fixed members of a decision, and a few beside them.

mod fine;
mod follow;
mod outcome;
mod reasons;

pub use fine::{Advised, Bounds, Fine, FineMissing, FineRange};
pub use follow::{AfterReconsideration, Duty, Litigation, OrderMade, Penalty, Reconsideration, RemedyNotice};
pub use outcome::{Branch, Outcome, Route, WhatIf};
pub use reasons::{Assumed, Basis, Finding, Found, Norm, Receipt, TraceStep, UsedDocument, Warning};

use serde::Serialize;

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
