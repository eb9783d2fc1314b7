//! Facts that cannot all be true together.

use crate::{
    case_error::CaseError,
    day::Day,
    derive::{self, Read},
    facts::{Value, id},
    lists::Lists,
    words,
};

/// The first contradiction among the known facts, if there is one.
pub fn contradiction(lists: &Lists, read: Read<'_>) -> Option<CaseError> {
    dates(lists, read).or_else(|| body(read)).or_else(|| correction(read)).or_else(|| harm(read)).or_else(|| derived(lists, read))
}

/// Days that must come in this order, where they are known.
fn dates(lists: &Lists, read: Read<'_>) -> Option<CaseError> {
    const CHAINS: [&[&str]; 6] = [
        &[id::BIRTH_DATE, id::ACT_START, id::DISCOVERED_ON, id::FILED_ON, id::DECISION_ON, id::DECISION_SERVED_ON],
        &[id::ACT_START, id::DISCOVERED_ON, id::ORDER_SERVED_ON, id::ORDER_DEADLINE],
        &[id::ACT_START, id::ACT_END, id::DECISION_ON],
        &[id::ACT_START, id::CORRECTED_ON, id::DECISION_ON],
        &[id::ORDER_SERVED_ON, id::RECHECK_ON],
        &[id::NOTICE_ON, id::DECISION_ON],
    ];
    CHAINS.iter().find_map(|chain| {
        let mut before: Option<(&str, Day)> = None;
        for fact in *chain {
            let Some(day) = derive::day(read, fact) else { continue };
            if let Some((first, earlier)) = before
                && earlier > day
            {
                return Some(CaseError::new(
                    fact,
                    words::dates_out_of_order(&named(lists, first), earlier, &named(lists, fact), day),
                    words::DATES_HINT,
                ));
            }
            before = Some((fact, day));
        }
        None
    })
}

/// A fact by its label and id.
fn named(lists: &Lists, fact: &str) -> String {
    lists.fact(fact).map_or_else(|| fact.to_owned(), |f| words::named(&f.label, fact))
}

/// Legal persons and organisations have no age and no state of mind (30, 31).
fn body(read: Read<'_>) -> Option<CaseError> {
    let is = |fact: &str, ids: &[&str]| matches!(read(fact), Some(Value::Choice(c)) if ids.contains(&c.as_str()));
    let personal = read(id::BIRTH_DATE).is_some()
        || read(id::AGE_BAND).is_some()
        || is(id::MENTAL_STATE, &["incapable", "limited"])
        || read(id::MINOR_14_17) == Some(Value::Flag(true));
    let body = is(id::PARTY_KIND, &["legal_person", "other_org"]);
    (body && personal).then(|| CaseError::new(id::PARTY_KIND, words::BODY_WITH_AGE, words::BODY_WITH_AGE_HINT))
}

/// What is said of the correction must fit the order and its period.
fn correction(read: Read<'_>) -> Option<CaseError> {
    let is = |fact: &str, ids: &[&str]| matches!(read(fact), Some(Value::Choice(c)) if ids.contains(&c.as_str()));
    let no = |fact: &str| read(fact) == Some(Value::Flag(false));
    let yes = |fact: &str| read(fact) == Some(Value::Flag(true));
    let ordered = is(id::CORRECTION_TIMING, &["within_order", "after_order_late"]) || yes(id::OVERDUE);
    if ordered && is(id::ORDER_SERVED_ON, &["none"]) {
        return Some(CaseError::new(id::ORDER_SERVED_ON, words::ORDER_NEVER_SERVED, words::CONTRADICTS_HINT));
    }
    let late = yes(id::OVERDUE) || is(id::CORRECTION_TIMING, &["after_order_late"]);
    if late && derive::still_running(read) {
        return Some(CaseError::new(id::ORDER_DEADLINE, words::PERIOD_STILL_RUNNING, words::DATES_HINT));
    }
    let done = is(id::CORRECTION_TIMING, &["before_discovery", "on_spot", "within_order"]);
    if done && no(id::CORRECTED) {
        return Some(CaseError::new(id::CORRECTED, words::contradicts(id::CORRECTED, id::CORRECTION_TIMING), words::CONTRADICTS_HINT));
    }
    None
}

/// No harm at all and serious harm exclude each other.
fn harm(read: Read<'_>) -> Option<CaseError> {
    let yes = |fact: &str| read(fact) == Some(Value::Flag(true));
    let clash = yes(id::NO_HARM_RESULT) && yes(id::SERIOUS_HARM);
    clash.then(|| CaseError::new(id::SERIOUS_HARM, words::contradicts(id::SERIOUS_HARM, id::NO_HARM_RESULT), words::CONTRADICTS_HINT))
}

/// Facts that take part in no contradiction need not be checked again.
pub fn concerns(fact: &str) -> bool {
    !matches!(fact, "act_minor" | "first_violation" | "voluntarily_reduced_harm" | "serious_circumstances" | "life_health_or_finance")
}

/// A fact that is given, yet follows otherwise from others.
fn derived(lists: &Lists, read: Read<'_>) -> Option<CaseError> {
    const COMPUTED: [&str; 8] = [
        id::AGE_AT_ACT,
        id::AGE_BAND,
        id::ACT_END,
        id::CORRECTION_TIMING,
        id::OVERDUE,
        id::REFUSED_TO_CORRECT,
        id::NO_HARM_RESULT,
        id::HARM_MINOR,
    ];
    COMPUTED
        .iter()
        .find_map(|fact| {
            let given = read(fact)?;
            let follows = derive::derived(lists, fact, &|other: &str| if other == *fact { None } else { read(other) })?;
            (given != follows).then(|| clash(lists, fact, &given, &follows))
        })
        .or_else(|| minor_flag(read))
}

fn minor_flag(read: Read<'_>) -> Option<CaseError> {
    let pairs = [(id::MINOR_14_17, id::AGE_BAND, "14-17"), (id::PARTIAL_CAPACITY, id::MENTAL_STATE, "limited")];
    pairs.iter().find_map(|(flag, fact, value)| match (read(flag)?, read(fact)?) {
        (Value::Flag(given), Value::Choice(is)) if given != (is == *value) => {
            Some(CaseError::new(flag, words::contradicts(flag, fact), ""))
        }
        _ => None,
    })
}

fn clash(lists: &Lists, fact: &str, given: &Value, follows: &Value) -> CaseError {
    let label = lists.fact(fact).map_or_else(|| fact.to_owned(), |f| f.label.clone());
    let show = |v: &Value| lists.fact(fact).map_or_else(|| v.display(), |f| f.label_of(v));
    CaseError::new(fact, words::contradicts_computed(&label, fact, &show(given), &show(follows)), words::CONTRADICTS_HINT)
}
