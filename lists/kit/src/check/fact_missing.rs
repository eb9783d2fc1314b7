//! `fact-missing`: a fact the steps of the law read by name is declared nowhere.

use cailiang::facts::id;

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

/// Every id of [`cailiang::facts::id`].
const NEEDED: &[&str] = &[
    id::PARTY_KIND,
    id::AUTHORITY_KIND,
    id::AUTHORITY_ITEM_GRANTED,
    id::FIRST_FILED_BY,
    id::OFFICERS_COUNT,
    id::OFFICERS_CERTIFIED,
    id::RECUSAL_NEEDED,
    id::BIRTH_DATE,
    id::AGE_AT_ACT,
    id::AGE_BAND,
    id::MINOR_14_17,
    id::MENTAL_STATE,
    id::PARTIAL_CAPACITY,
    id::NO_FAULT,
    id::FAULT_KIND,
    id::ACTOR_ROLE,
    id::ACT_START,
    id::ACT_END,
    id::ACT_STATE,
    id::DISCOVERED_ON,
    id::FILED_ON,
    id::DECISION_ON,
    id::DECISION_SERVED_ON,
    id::CRIME_SUSPECTED,
    id::REFERRAL_STATE,
    id::FACTS_CONCLUSIVE,
    id::ORDER_SERVED_ON,
    id::ORDER_DEADLINE,
    id::RECHECK_ON,
    id::CORRECTED,
    id::CORRECTED_ON,
    id::CORRECTION_TIMING,
    id::OVERDUE,
    id::REFUSED_TO_CORRECT,
    id::NO_HARM_RESULT,
    id::HARM_RESULT_EXISTS,
    id::HARM_MINOR,
    id::SERIOUS_HARM,
    id::ILLEGAL_GAINS,
    id::REFUNDABLE_AMOUNT,
    id::PRIOR_FINE,
    id::PROPOSED_FINE,
    id::NOTIFIED_FINE,
    id::NEW_FACTS_AFTER_NOTICE,
    id::DECISION_ROUTE,
    id::COMPLEXITY,
    id::HEARING_HELD,
    id::MAJOR_PUBLIC_INTEREST,
    id::MULTI_LEGAL_RELATIONS,
    id::HARD_TO_COLLECT_LATER,
    id::REMOTE_AREA_REQUESTED,
];

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let declared = |id: &str| all.iter().flat_map(|c| &c.document.facts).any(|f| f.id == id);
    for id in NEEDED.iter().filter(|id| !declared(id)) {
        out.push(Diagnostic::whole("fact-missing", "", words::fact_missing(id)).hint(words::FACT_MISSING_HINT));
    }
}

#[cfg(test)]
mod tests {
    use super::NEEDED;

    #[test]
    fn no_id_of_the_core_is_forgotten() {
        let core = include_str!("../../../../core/src/facts.rs");
        let ids = core.lines().filter_map(|l| l.trim().strip_prefix("pub const ")?.split('"').nth(1));
        for id in ids {
            assert!(NEEDED.contains(&id), "{id}");
        }
    }
}
