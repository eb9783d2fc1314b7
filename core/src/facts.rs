//! Facts: their ids, what kind of value they take, and what an unknown one means.

use macro_rules_attribute::derive;
use rust_decimal::Decimal;

use crate::day::{Day, Moment};

/// The ids the steps of the law read by name. All other facts are known only
/// to the lists; `check` holds that each of these is declared there.
pub mod id {
    #![allow(missing_docs, reason = "each constant is its own id; facts.toml says what it means")]

    macro_rules! ids {
        ($($name:ident = $id:literal;)*) => {
            $(pub const $name: &str = $id;)*
            /// Every id the steps read.
            pub const ALL: &[&str] = &[$($id),*];
        };
    }

    ids! {
        PARTY_KIND = "party_kind";
        AUTHORITY_KIND = "authority_kind";
        AUTHORITY_ITEM_GRANTED = "authority_item_granted";
        FIRST_FILED_BY = "first_filed_by";
        OFFICERS_COUNT = "officers_count";
        OFFICERS_CERTIFIED = "officers_certified";
        RECUSAL_NEEDED = "recusal_needed";
        BIRTH_DATE = "birth_date";
        AGE_AT_ACT = "age_at_act";
        AGE_BAND = "age_band_at_act";
        MINOR_14_17 = "minor_14_17";
        RESPONSIBLE_PERSON = "responsible_person_separately";
        HEARING_THRESHOLD_INDIVIDUAL = "hearing_threshold_individual";
        HEARING_THRESHOLD_ORG = "hearing_threshold_org";
        ADVANCE_NOTICE_DONE = "advance_notice_done";
        STATEMENT_WAIVED = "statement_waived";
        E_MONITOR_REVIEWED = "e_monitor_reviewed";
        DEFERRAL_UNTIL = "deferral_approved_until";
        MENTAL_STATE = "mental_state";
        PARTIAL_CAPACITY = "partial_capacity";
        NO_FAULT = "no_fault_evidence";
        FAULT_KIND = "fault_kind";
        ACTOR_ROLE = "actor_role";
        ACT_START = "act_start";
        ACT_END = "act_end";
        ACT_STATE = "act_state";
        DISCOVERED_ON = "discovered_on";
        FILED_ON = "filed_on";
        DECISION_ON = "decision_on";
        DECISION_SERVED_ON = "decision_served_on";
        CRIME_SUSPECTED = "crime_suspected";
        REFERRAL_STATE = "referral_state";
        FACTS_CONCLUSIVE = "facts_conclusive";
        ORDER_SERVED_ON = "order_served_on";
        ORDER_DEADLINE = "order_deadline";
        NOTICE_ON = "notice_on";
        RECHECK_ON = "recheck_on";
        CORRECTED = "corrected";
        CORRECTED_ON = "corrected_on";
        CORRECTION_TIMING = "correction_timing";
        OVERDUE = "overdue";
        REFUSED_TO_CORRECT = "refused_to_correct";
        NO_HARM_RESULT = "no_harm_result";
        HARM_RESULT_EXISTS = "harm_result_exists";
        SERIOUS_CIRCUMSTANCES = "serious_circumstances";
        ACT_MINOR = "act_minor";
        EMERGENCY_VIOLATION = "emergency_violation";
        VIOLATES_EMERGENCY = "violates_emergency_measure";
        EMERGENCY_IN_FORCE = "emergency_measures_in_force";
        HEARING_REQUESTED_ON = "hearing_requested_on";
        HARM_MINOR = "harm_minor";
        SERIOUS_HARM = "serious_harm";
        FIRST_VIOLATION = "first_violation";
        REPEAT_COUNT = "repeat_count";
        VOLUNTARILY_REDUCED_HARM = "voluntarily_reduced_harm";
        CONFESSED = "confessed_unknown_act";
        MERIT = "merit";
        OBSTRUCTED_OFFICERS = "obstructed_officers";
        CONCEALED_EVIDENCE = "concealed_or_destroyed_evidence";
        REFUSED_INSPECTION = "refused_inspection";
        REFUSED_TO_LEAVE = "refused_to_leave";
        COOPERATIVE_ONLY = "cooperative_only";
        ILLEGAL_GAINS = "illegal_gains";
        REFUNDABLE_AMOUNT = "refundable_amount";
        PRIOR_FINE = "prior_fine_same_act";
        PROPOSED_FINE = "proposed_fine";
        PERMIT_STATE = "permit_state";
        CORRECTABLE = "correctable";
        CANNOT_DEMOLISH = "cannot_demolish";
        NOTIFIED_FINE = "notified_fine";
        PROPOSED_KINDS = "proposed_penalty_kinds";
        PROPOSED_OUTCOME = "proposed_outcome";
        DEPARTURE_REASON = "departure_reason";
        NEW_FACTS_AFTER_NOTICE = "new_facts_after_notice";
        DECISION_ROUTE = "decision_route";
        COMPLEXITY = "complexity";
        HEARING_HELD = "hearing_held";
        MAJOR_PUBLIC_INTEREST = "major_public_interest";
        MULTI_LEGAL_RELATIONS = "multi_legal_relations";
        HARD_TO_COLLECT_LATER = "hard_to_collect_later";
        REMOTE_AREA_REQUESTED = "remote_area_requested";
        PAID_ON = "paid_on";
        SURCHARGE_TO = "surcharge_to";
        HEARING_ON = "hearing_on";
        HEARING_WAIVED = "hearing_waived";
        ANNOUNCED_ON = "announced_on";
        DEMAND_SERVED_ON = "demand_notice_served_on";
        SEIZED_GOODS = "seized_goods";
        SEIZED_ON = "seized_on";
        PRINCIPAL_KIND = "principal_kind";
        REMEDY_INFORMED = "remedy_informed";
        REMEDY_KNOWN_ON = "remedy_known_on";
        REMEDY_STATUS = "remedy_status";
        E_SERVICE_CONFIRMED = "e_service_confirmed";
        DECISION_REVOKED_ON = "decision_revoked_on";
        SERVICE_METHOD = "service_method";
        PAID_AMOUNT = "paid_amount";
        REMEDY_RESULT = "remedy_result";
        TRANSFER_REPORT_ON = "transfer_report_on";
        TRANSFER_APPROVED_ON = "transfer_approved_on";
        REMEDY_STARTED_ON = "remedy_started_on";
        REMEDY_ENDED_ON = "remedy_ended_on";
    }
}

/// The value of a known fact.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub enum Value {
    /// Yes or no.
    Flag(bool),
    /// One of a closed list, by its id.
    Choice(String),
    /// A quantity, an amount (元) or a count.
    Number(Decimal),
    /// A day.
    Day(Day),
    /// A day with an optional time.
    Moment(Moment),
    /// Free text.
    Text(String),
    /// Several texts.
    List(Vec<String>),
}

impl Value {
    /// The value as a case file writes it.
    pub fn display(&self) -> String {
        match self {
            Self::Flag(b) => b.to_string(),
            Self::Choice(t) | Self::Text(t) => t.clone(),
            Self::Number(n) => n.normalize().to_string(),
            Self::Day(d) => d.to_string(),
            Self::Moment(m) => m.to_string(),
            Self::List(items) => items.join("、"),
        }
    }
}

/// What values a fact may take.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub enum FactKind {
    /// 是否.
    YesNo,
    /// One of the spec's `values`.
    OneOf,
    /// A decimal quantity, zero or more, in the spec's unit.
    Number,
    /// A whole number, zero or more.
    Count,
    /// An amount in 元, zero or more.
    Money,
    /// A day; the spec's `values` name the words it may be instead (`ongoing`, `none`).
    Day,
    /// A day with an optional time; words as for [`FactKind::Day`].
    Moment,
    /// Free text.
    Text,
    /// A list of texts.
    List,
}

/// What the engine does while a fact is unknown.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub enum WhenUnknown {
    /// It is asked: nothing is taken for or against the party.
    Ask,
    /// This value is presumed openly, shown and changed with one tap.
    Presume(Value),
    /// It never changes the outcome; it drives procedure, duties and warnings.
    Process,
    /// Chosen violation asserts it; see [`crate::lists::Violation::elements`].
    Element,
}

/// One value of a closed list.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Choice {
    /// The id case files use.
    pub id: String,
    /// What the officer reads.
    pub label: String,
    /// For a banded fact: the range of [`FactSpec::bands_of`] that this value stands for.
    pub band: Option<crate::amount::Range>,
}

/// Which way a fact gets worse for the party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub enum Worse {
    /// 越大越重: the more the worse; 是 is worse than 否; later values are worse.
    Up,
    /// 越小越重: the less the worse; 否 is worse than 是; earlier values are worse.
    Down,
}

/// A period that a yes-or-no fact says has run out when the act was discovered.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Since {
    /// The dated fact it runs from; that day is not counted.
    pub fact: String,
    /// Full months.
    pub months: i32,
}

/// A fact as the lists declare it.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct FactSpec {
    /// The id: ASCII, one meaning everywhere.
    pub id: String,
    /// A short name: “危害后果”.
    pub label: String,
    /// The question in plain words: “有没有造成危害后果？”
    pub ask: String,
    /// How to answer it; may be empty.
    pub hint: String,
    /// The kind of value.
    pub kind: FactKind,
    /// The unit shown behind a number: 元, 平方米, 日; may be empty.
    pub unit: String,
    /// The values of a closed list, or the words a day may be instead.
    pub values: Vec<Choice>,
    /// Ids it had before.
    pub was: Vec<String>,
    /// The numbers it can be at all; any from zero where left out.
    pub within: Option<crate::amount::Range>,
    /// Which way it gets worse, where that is settled.
    pub worse: Option<Worse>,
    /// The numeric fact this one is computed from, band by band.
    pub bands_of: Option<String>,
    /// For a yes or no that follows from the calendar: so many full months after a day.
    pub since: Option<Since>,
    /// What an unknown means.
    pub unknown: WhenUnknown,
    /// The article that makes the fact matter: `apl#33.1s1`; may be empty.
    pub basis: String,
}

impl FactSpec {
    /// What the officer reads for `value`: the label of a choice, 是/否, or the number with its unit.
    pub fn label_of(&self, value: &Value) -> String {
        match value {
            Value::Flag(true) => "是".to_owned(),
            Value::Flag(false) => "否".to_owned(),
            Value::Choice(id) => self.values.iter().find(|c| c.id == *id).map_or_else(|| id.clone(), |c| c.label.clone()),
            Value::Number(_) => format!("{}{}", value.display(), self.unit),
            other => other.display(),
        }
    }
}
