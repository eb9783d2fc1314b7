//! General rules of a document: limitation, the summary route, duties, remedies.

use macro_rules_attribute::derive;
use rust_decimal::Decimal;

use super::{Authority, PartyClass, PenaltyKind};
use crate::{amount::Range, citation::Citation, condition::Condition, day::Day};

/// How long an act can be pursued (36).
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Limitation {
    /// Where it is written.
    pub at: Citation,
    /// Years.
    pub years: i32,
    /// Years where `extended_when` holds.
    pub extended_years: i32,
    /// When the longer one applies.
    pub extended_when: Condition,
}

/// When a penalty may be decided on the spot (51).
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct SummaryRoute {
    /// Where it is written.
    pub at: Citation,
    /// Kinds that qualify.
    pub kinds: Vec<PenaltyKind>,
    /// Fine for a citizen, 元.
    pub individual: Range,
    /// Fine for an organisation, 元.
    pub organisation: Range,
}

/// When a fine may be collected on the spot (68, 69).
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct OnSiteCollection {
    /// Where it is written.
    pub at: Citation,
    /// The fine that may be, 元.
    pub fine: Range,
    /// Or whenever this holds.
    pub or_when: Condition,
}

/// Who must act within a period: it decides whether a rest day extends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub enum Who {
    /// 行政机关.
    Organ,
    /// 当事人.
    Party,
}

/// The ways a case can close, for picking the duties that follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Wire!)]
pub enum Closing {
    /// A penalty decided on the spot.
    Summary,
    /// A penalty after the ordinary procedure.
    Ordinary,
    /// 不予处罚.
    NoPenalty,
    /// Only an order for now.
    OrderOnly,
    /// Handed to the public security organ, or due to be (27.1).
    Refer,
}

/// Something that must be done, by whom, when.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct DutyRule {
    /// One of design.md §8's ids: `pay-by`, `decide-by` …
    pub id: String,
    /// Where it is written.
    pub at: Citation,
    /// What to do, in plain words.
    pub text: String,
    /// How long; `None` where the article sets no number.
    pub days: Option<i64>,
    /// Whether `days` are working days (85; 行政强制法 69).
    pub working: bool,
    /// Whether the article leaves open if `days` are working days, so that [`super::Place::transfer_working_days`] says.
    pub working_by_place: bool,
    /// Months instead of days.
    pub months: Option<i32>,
    /// Hours instead of days, from the moment in `after` (行政强制法 19).
    pub hours: Option<i64>,
    /// The fact whose day the period starts from; may be empty.
    pub after: String,
    /// Whether the period is counted back from that day: 七日前 (64(2)).
    pub before: bool,
    /// Starts the day after the last day of this other duty, by id (72.1(1)); with
    /// `days` so many days from its day; may be empty.
    pub day_after: String,
    /// Starts once the party's periods for reconsideration and litigation have run out (行政强制法 53).
    pub after_remedies: bool,
    /// The fact whose day, once known, the period starts from instead (72.2); may be empty.
    pub restarts_on: String,
    /// The fact that holds a later last day once granted (66.2); may be empty.
    pub extended_by: String,
    /// The fact that must name what allows the extension (60); may be empty.
    pub extended_with: String,
    /// By how many days at most it may be extended (行政强制法 25.1).
    pub extended_days: Option<i64>,
    /// The fact with the number of days that are not counted (行政强制法 25.3); may be empty.
    pub not_counted: String,
    /// The fact with the day it was done, held against the last day; may be empty.
    pub done_on: String,
    /// The fact whose day the last day stands for where it is not known (民事诉讼法 95: 视为送达); may be empty.
    pub gives: String,
    /// Whether what it names may begin only after the period, not end with it.
    pub starts: bool,
    /// Follows only once the day it starts from is known.
    pub once_started: bool,
    /// Whose period it is.
    pub who: Who,
    /// Ways of closing it follows from.
    pub on: Vec<Closing>,
    /// The acts it is for, by id; empty means all.
    pub violations: Vec<String>,
    /// Only where a fine is among the penalties.
    pub fine_only: bool,
    /// What else must hold. Read from known facts only: a test of an unknown fact does not hold.
    pub when: Condition,
    /// The duty follows from these circumstances only (by id); empty means any.
    pub circumstances: Vec<String>,
    /// Follows only where the fine may be collected on the spot ([`OnSiteCollection`]).
    pub on_site: bool,
    /// Follows only where an order is made.
    pub with_order: bool,
    /// Follows only where a hearing is due, or has been asked for.
    pub with_hearing: bool,
    /// Follows only where this approval is needed: `legal-review`, `collective`.
    pub with_approval: String,
}

/// Where a party may turn (行政复议法, 行政诉讼法).
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire!)]
pub struct Remedies {
    /// Where the period for reconsideration is written, and its days.
    pub reconsideration: Option<(Citation, i64)>,
    /// Where it says that a decision on the spot goes to reconsideration first.
    pub first: Option<Citation>,
    /// Where it says which body reconsiders.
    pub body: Option<Citation>,
    /// Which body that is, by the deciding organ's kind (`authority_kind`).
    pub bodies: Vec<(String, String)>,
    /// Where a party that was not told of reconsideration has longer, and how many months at most.
    pub untold: Option<(Citation, i32)>,
    /// Where the period for litigation is written, and its months.
    pub litigation: Option<(Citation, i32)>,
    /// Where the period after a reconsideration is written, and its days.
    pub after_reconsideration: Option<(Citation, i64)>,
    /// Where a party that was not told of the period for litigation has longer, and how many months at most.
    pub untold_litigation: Option<(Citation, i32)>,
}

/// The penalty for paying late (72).
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Surcharge {
    /// Where it is written.
    pub at: Citation,
    /// Share of the fine a day (0.03).
    pub per_day: Decimal,
    /// Share of the fine at most (1).
    pub at_most: Decimal,
}

/// An amount from which a duty arises (63: 较大数额).
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Threshold {
    /// 听证 or 法制审核.
    pub duty: String,
    /// Whether every case of the ordinary procedure needs it, whatever the amount (法制审核 only).
    pub every: bool,
    /// The kinds it counts.
    pub kinds: Vec<PenaltyKind>,
    /// For an individual, 元.
    pub individual: Option<Range>,
    /// For an organisation, 元.
    pub organisation: Option<Range>,
    /// Its basis, in words.
    pub basis: String,
}

impl Threshold {
    /// The range that triggers the duty for a class of party.
    pub fn range(&self, class: PartyClass) -> Option<&Range> {
        match class {
            PartyClass::Organisation => self.organisation.as_ref(),
            PartyClass::Individual | PartyClass::Responsible => self.individual.as_ref(),
        }
    }
}

/// Everything general a document may say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire!)]
pub struct GeneralRules {
    /// Limitation.
    pub limitation: Option<Limitation>,
    /// The summary route.
    pub summary: Option<SummaryRoute>,
    /// Collection on the spot.
    pub on_site: Option<OnSiteCollection>,
    /// Surcharge.
    pub surcharge: Option<Surcharge>,
    /// Duties.
    pub duties: Vec<DutyRule>,
    /// Remedies.
    pub remedies: Remedies,
    /// Whose penalties they are (24).
    pub authorities: Vec<Authority>,
    /// Thresholds.
    pub thresholds: Vec<Threshold>,
    /// The places in the document that single steps rest on, by the step's
    /// name (`authority`, `evidence`, `crime` …): no article number is in code.
    pub bases: Vec<(String, Citation)>,
    /// Fewest officers (42), where the document says.
    pub officers_at_least: Option<u32>,
    /// The day from which a longer limitation may be used at all (no
    /// retroactive effect to the party's harm), where it differs from `effective`.
    pub extended_limitation_from: Option<Day>,
}

impl GeneralRules {
    /// Whether the document says nothing general.
    pub fn is_empty(&self) -> bool {
        let remedies = self.remedies == Remedies::default();
        let single = self.limitation.is_none() && self.summary.is_none() && self.on_site.is_none() && self.surcharge.is_none();
        single && remedies && self.authorities.is_empty() && self.duties.is_empty() && self.thresholds.is_empty() && self.bases.is_empty()
    }
}
