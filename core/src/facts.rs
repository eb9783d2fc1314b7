//! Facts: their ids, what kind of value they take, and what an unknown one means.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::day::{Day, Moment};

/// The ids the steps of the law read by name. All other facts are known only
/// to the lists; `check` holds that each of these is declared there.
pub mod id {
    #![allow(missing_docs, reason = "each constant is its own id; facts.toml says what it means")]
    pub const PARTY_KIND: &str = "party_kind";
    pub const AUTHORITY_KIND: &str = "authority_kind";
    pub const AUTHORITY_ITEM_GRANTED: &str = "authority_item_granted";
    pub const FIRST_FILED_BY: &str = "first_filed_by";
    pub const OFFICERS_COUNT: &str = "officers_count";
    pub const OFFICERS_CERTIFIED: &str = "officers_certified";
    pub const RECUSAL_NEEDED: &str = "recusal_needed";
    pub const BIRTH_DATE: &str = "birth_date";
    pub const AGE_AT_ACT: &str = "age_at_act";
    pub const AGE_BAND: &str = "age_band_at_act";
    pub const MINOR_14_17: &str = "minor_14_17";
    pub const RESPONSIBLE_PERSON: &str = "responsible_person_separately";
    pub const HEARING_THRESHOLD_INDIVIDUAL: &str = "hearing_threshold_individual";
    pub const HEARING_THRESHOLD_ORG: &str = "hearing_threshold_org";
    pub const ADVANCE_NOTICE_DONE: &str = "advance_notice_done";
    pub const STATEMENT_WAIVED: &str = "statement_waived";
    pub const E_MONITOR_REVIEWED: &str = "e_monitor_reviewed";
    pub const DEFERRAL_UNTIL: &str = "deferral_approved_until";
    pub const MENTAL_STATE: &str = "mental_state";
    pub const PARTIAL_CAPACITY: &str = "partial_capacity";
    pub const NO_FAULT: &str = "no_fault_evidence";
    pub const FAULT_KIND: &str = "fault_kind";
    pub const ACTOR_ROLE: &str = "actor_role";
    pub const ACT_START: &str = "act_start";
    pub const ACT_END: &str = "act_end";
    pub const ACT_STATE: &str = "act_state";
    pub const DISCOVERED_ON: &str = "discovered_on";
    pub const FILED_ON: &str = "filed_on";
    pub const DECISION_ON: &str = "decision_on";
    pub const DECISION_SERVED_ON: &str = "decision_served_on";
    pub const CRIME_SUSPECTED: &str = "crime_suspected";
    pub const REFERRAL_STATE: &str = "referral_state";
    pub const FACTS_CONCLUSIVE: &str = "facts_conclusive";
    pub const ORDER_SERVED_ON: &str = "order_served_on";
    pub const ORDER_DEADLINE: &str = "order_deadline";
    pub const NOTICE_ON: &str = "notice_on";
    pub const RECHECK_ON: &str = "recheck_on";
    pub const CORRECTED: &str = "corrected";
    pub const CORRECTED_ON: &str = "corrected_on";
    pub const CORRECTION_TIMING: &str = "correction_timing";
    pub const OVERDUE: &str = "overdue";
    pub const REFUSED_TO_CORRECT: &str = "refused_to_correct";
    pub const NO_HARM_RESULT: &str = "no_harm_result";
    pub const HARM_RESULT_EXISTS: &str = "harm_result_exists";
    pub const HARM_MINOR: &str = "harm_minor";
    pub const SERIOUS_HARM: &str = "serious_harm";
    pub const ILLEGAL_GAINS: &str = "illegal_gains";
    pub const REFUNDABLE_AMOUNT: &str = "refundable_amount";
    pub const PRIOR_FINE: &str = "prior_fine_same_act";
    pub const PROPOSED_FINE: &str = "proposed_fine";
    pub const NOTIFIED_FINE: &str = "notified_fine";
    pub const NEW_FACTS_AFTER_NOTICE: &str = "new_facts_after_notice";
    pub const DECISION_ROUTE: &str = "decision_route";
    pub const COMPLEXITY: &str = "complexity";
    pub const HEARING_HELD: &str = "hearing_held";
    pub const MAJOR_PUBLIC_INTEREST: &str = "major_public_interest";
    pub const MULTI_LEGAL_RELATIONS: &str = "multi_legal_relations";
    pub const HARD_TO_COLLECT_LATER: &str = "hard_to_collect_later";
    pub const REMOTE_AREA_REQUESTED: &str = "remote_area_requested";
}

/// The value of a known fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The id case files use.
    pub id: String,
    /// What the officer reads.
    pub label: String,
    /// For a banded fact: the range of [`FactSpec::bands_of`] that this value stands for.
    pub band: Option<crate::amount::Range>,
}

/// A fact as the lists declare it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The numeric fact this one is computed from, band by band.
    pub bands_of: Option<String>,
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
