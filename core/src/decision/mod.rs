//! What comes out: the fixed members of a decision, and a few beside them.

mod departure;
mod fine;
mod follow;
mod grading;
mod outcome;
mod reasons;

pub use departure::{Departure, Standing};
pub use fine::{Advised, Bounds, Fine, FineMissing, FineRange};
pub use follow::{AfterReconsideration, Duty, Litigation, OrderMade, Penalty, Reconsideration, RemedyNotice};
pub use grading::{DailyFine, GradedBy, Listed, Mitigation, Spared, SurchargeSum};
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
    /// The benchmark behind the tier.
    pub benchmark: Option<GradedBy>,
    /// Entries of leniency lists that cover the case.
    pub listed: Vec<Listed>,
    /// Coercive measures that are spared.
    pub spared: Vec<Spared>,
    /// What 减轻 may look like, where it is open.
    pub mitigation: Option<Mitigation>,
    /// Consecutive daily fines, where the clause knows them and they have begun.
    pub daily: Option<DailyFine>,
    /// What the officer proposes, held against the advice.
    pub departure: Option<Departure>,
    /// What paying late costs, once a fine is named.
    pub surcharge: Option<SurchargeSum>,
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
