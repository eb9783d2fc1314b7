//! Facts that cannot all be true together.

use crate::{
    case::CaseError,
    day::Day,
    derive::{self, Read},
    facts::{Value, id},
    lists::Lists,
    words,
};

/// The first contradiction among the known facts, if there is one.
pub fn contradiction(lists: &Lists, read: Read<'_>) -> Option<CaseError> {
    dates(read).or_else(|| body(read)).or_else(|| derived(lists, read))
}

/// Days that must not come before other days (act_start ≤ discovered_on ≤ decision_on …).
fn dates(read: Read<'_>) -> Option<CaseError> {
    const ORDER: [(&str, &str); 11] = [
        (id::BIRTH_DATE, id::ACT_START),
        (id::ACT_START, id::ACT_END),
        (id::ACT_START, id::DISCOVERED_ON),
        (id::ACT_START, id::CORRECTED_ON),
        (id::DISCOVERED_ON, id::FILED_ON),
        (id::DISCOVERED_ON, id::DECISION_ON),
        (id::FILED_ON, id::DECISION_ON),
        (id::DECISION_ON, id::DECISION_SERVED_ON),
        (id::ORDER_SERVED_ON, id::ORDER_DEADLINE),
        (id::DISCOVERED_ON, id::ORDER_SERVED_ON),
        (id::ACT_START, id::DECISION_ON),
    ];
    ORDER.iter().find_map(|(first, then)| {
        let (a, b): (Day, Day) = (derive::day(read, first)?, derive::day(read, then)?);
        (a > b).then(|| CaseError::new(then, words::dates_out_of_order(first, a, then, b), words::DATES_HINT))
    })
}

/// Legal persons and organisations have no age and no state of mind (30, 31).
fn body(read: Read<'_>) -> Option<CaseError> {
    let is = |fact: &str, ids: &[&str]| matches!(read(fact), Some(Value::Choice(c)) if ids.contains(&c.as_str()));
    let personal = read(id::BIRTH_DATE).is_some() || read(id::AGE_BAND).is_some() || is(id::MENTAL_STATE, &["incapable", "limited"]);
    let body = is(id::PARTY_KIND, &["legal_person", "other_org"]);
    (body && personal).then(|| CaseError::new(id::PARTY_KIND, words::BODY_WITH_AGE, words::BODY_WITH_AGE_HINT))
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
