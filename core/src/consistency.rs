//! Facts that cannot all be true together.

use crate::{
    case_error::CaseError,
    condition::{Expect, Test},
    day::Day,
    derive::{self, Read},
    facts::{Value, id},
    lists::Lists,
    order::{Gather, Grow},
    words,
};

/// The first contradiction among the known facts, if there is one.
pub fn contradiction(lists: &Lists, read: Read<'_>) -> Option<CaseError> {
    dates(lists, read)
        .or_else(|| remedy(lists, read))
        .or_else(|| body(read))
        .or_else(|| correction(lists, read))
        .or_else(|| harm(lists, read))
        .or_else(|| derived(lists, read))
}

/// Days that must come in this order, where they are known.
fn dates(lists: &Lists, read: Read<'_>) -> Option<CaseError> {
    const CHAINS: [&[&str]; 11] = [
        &[id::BIRTH_DATE, id::ACT_START, id::DISCOVERED_ON, id::FILED_ON, id::DECISION_ON, id::DECISION_SERVED_ON],
        &[id::ACT_START, id::DISCOVERED_ON, id::ORDER_SERVED_ON, id::ORDER_DEADLINE],
        &[id::ACT_START, id::ACT_END, id::DECISION_ON],
        &[id::ACT_START, id::CORRECTED_ON, id::DECISION_ON],
        &[id::ORDER_SERVED_ON, id::RECHECK_ON],
        &[id::NOTICE_ON, id::DECISION_ON],
        &[id::NOTICE_ON, id::HEARING_REQUESTED_ON, id::HEARING_ON],
        &[id::DECISION_ON, id::ANNOUNCED_ON],
        &[id::DECISION_SERVED_ON, id::DEMAND_SERVED_ON],
        &[id::REMEDY_STARTED_ON, id::REMEDY_ENDED_ON],
        &[id::TRANSFER_REPORT_ON, id::TRANSFER_APPROVED_ON],
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

/// Who sought no remedy has no result of one.
fn remedy(lists: &Lists, read: Read<'_>) -> Option<CaseError> {
    let none = read(id::REMEDY_STATUS) == Some(Value::Choice("none".to_owned()));
    let told = [id::REMEDY_STARTED_ON, id::REMEDY_ENDED_ON, id::REMEDY_RESULT].into_iter().find(|fact| read(fact).is_some());
    let fact = told.filter(|_| none)?;
    Some(CaseError::new(fact, words::contradicts(&named(lists, fact), &named(lists, id::REMEDY_STATUS)), words::CONTRADICTS_HINT))
}

/// What is said of the correction must fit the order and its period.
fn correction(lists: &Lists, read: Read<'_>) -> Option<CaseError> {
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
    if let Some(error) = correction_dates(lists, read) {
        return Some(error);
    }
    let done = is(id::CORRECTION_TIMING, &["before_discovery", "on_spot", "within_order"]);
    if done && is(id::ACT_END, &["ongoing"]) {
        return Some(CaseError::new(
            id::ACT_END,
            words::contradicts(&named(lists, id::ACT_END), &named(lists, id::CORRECTION_TIMING)),
            words::CONTRADICTS_HINT,
        ));
    }
    if done && no(id::CORRECTED) {
        return Some(CaseError::new(
            id::CORRECTED,
            words::contradicts(&named(lists, id::CORRECTED), &named(lists, id::CORRECTION_TIMING)),
            words::CONTRADICTS_HINT,
        ));
    }
    None
}

/// The timing that is stated must fit the days that are known.
fn correction_dates(lists: &Lists, read: Read<'_>) -> Option<CaseError> {
    let Some(Value::Choice(timing)) = read(id::CORRECTION_TIMING) else { return None };
    let never_ordered = read(id::ORDER_SERVED_ON) == Some(Value::Choice("none".to_owned()));
    let rolled = |limit: Day| lists.calendar().roll_over(limit).unwrap_or(limit);
    let (done, found) = (derive::day(read, id::CORRECTED_ON), derive::day(read, id::DISCOVERED_ON));
    let limit = derive::day(read, id::ORDER_DEADLINE).map(rolled);
    let wrong = match timing.as_str() {
        "before_discovery" => done.zip(found).is_some_and(|(done, found)| done > found),
        // Corrected some days later without any order: whether that is in time is for a person to say.
        "on_spot" => !never_ordered && done.zip(found).is_some_and(|(done, found)| done != found),
        "within_order" => done.zip(limit).is_some_and(|(done, limit)| done > limit),
        "not_yet" => {
            let served = derive::day(read, id::ORDER_SERVED_ON).is_some();
            let passed = derive::looked(read).zip(limit).is_some_and(|(today, limit)| today > limit);
            done.is_some() || read(id::CORRECTED) == Some(Value::Flag(true)) || (served && passed)
        }
        "after_order_late" => {
            let served = derive::day(read, id::ORDER_SERVED_ON);
            served.zip(derive::looked(read)).is_some_and(|(served, today)| served == today)
        }
        _ => false,
    };
    wrong.then(|| {
        CaseError::new(id::CORRECTION_TIMING, words::timing_against_dates(&named(lists, id::CORRECTION_TIMING)), words::CONTRADICTS_HINT)
    })
}

/// Pairs of facts that exclude each other.
fn harm(lists: &Lists, read: Read<'_>) -> Option<CaseError> {
    let yes = |fact: &str| read(fact) == Some(Value::Flag(true));
    let (a, b) = APART.iter().find(|(a, b)| yes(a) && yes(b))?;
    Some(CaseError::new(a, words::contradicts(&named(lists, a), &named(lists, b)), words::CONTRADICTS_HINT))
}

/// Pairs of which only one can be so.
const APART: [(&str, &str); 3] =
    [(id::SERIOUS_HARM, id::NO_HARM_RESULT), (id::SERIOUS_HARM, id::HARM_MINOR), (id::SERIOUS_CIRCUMSTANCES, id::ACT_MINOR)];

/// Groups of answers that no one case can give together, whatever its days:
/// tables need not cover them. [`contradiction`] refuses each.
pub fn exclusive() -> Vec<Vec<Test>> {
    let flag = |fact: &str, want| Test { fact: fact.to_owned(), is: Expect::Flag(want) };
    let is = |fact: &str, ids: &[&str]| Test { fact: fact.to_owned(), is: Expect::OneOf(ids.iter().map(|i| (*i).to_owned()).gather()) };
    let timing = |ids: &[&str]| is(id::CORRECTION_TIMING, ids);
    let mut out: Vec<Vec<Test>> = APART.iter().map(|(a, b)| vec![flag(a, true), flag(b, true)]).gather();
    out.grow([
        vec![flag(id::NO_HARM_RESULT, true), flag(id::HARM_RESULT_EXISTS, true)],
        vec![flag(id::NO_HARM_RESULT, false), flag(id::HARM_RESULT_EXISTS, false)],
        vec![flag(id::NO_HARM_RESULT, true), flag(id::HARM_MINOR, false)],
        vec![flag(id::HARM_RESULT_EXISTS, false), flag(id::HARM_MINOR, false)],
        vec![flag(id::REFUSED_TO_CORRECT, false), timing(&["refused"])],
        vec![flag(id::REFUSED_TO_CORRECT, true), timing(&["before_discovery", "on_spot", "within_order", "not_yet", "after_order_late"])],
        vec![flag(id::OVERDUE, true), timing(&["before_discovery", "on_spot", "within_order", "not_yet"])],
        vec![flag(id::CORRECTED, false), timing(&["before_discovery", "on_spot", "within_order"])],
        vec![flag(id::CORRECTED, true), timing(&["not_yet"])],
        vec![flag(id::MINOR_14_17, false), is(id::AGE_BAND, &["14-17"])],
        vec![flag(id::PARTIAL_CAPACITY, false), is(id::MENTAL_STATE, &["limited"])],
    ]);
    out
}

/// Facts that take part in no contradiction need not be checked again.
pub fn concerns(fact: &str) -> bool {
    !matches!(fact, "first_violation" | "voluntarily_reduced_harm" | "life_health_or_finance")
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
    let since = lists.facts().filter(|f| f.since.is_some()).map(|f| f.id.as_str());
    COMPUTED
        .into_iter()
        .chain(since)
        .find_map(|fact| {
            let given = read(fact)?;
            let follows = derive::derived(lists, fact, &|other: &str| if other == fact { None } else { read(other) })?;
            (given != follows).then(|| clash(lists, fact, &given, &follows))
        })
        .or_else(|| minor_flag(lists, read))
}

fn minor_flag(lists: &Lists, read: Read<'_>) -> Option<CaseError> {
    let pairs = [(id::MINOR_14_17, id::AGE_BAND, "14-17"), (id::PARTIAL_CAPACITY, id::MENTAL_STATE, "limited")];
    pairs.iter().find_map(|(flag, fact, value)| match (read(flag)?, read(fact).or_else(|| derive::derived(lists, fact, read))?) {
        (Value::Flag(given), Value::Choice(is)) if given != (is == *value) => {
            Some(CaseError::new(flag, words::contradicts(&named(lists, flag), &named(lists, fact)), ""))
        }
        _ => None,
    })
}

fn clash(lists: &Lists, fact: &str, given: &Value, follows: &Value) -> CaseError {
    let label = lists.fact(fact).map_or_else(|| fact.to_owned(), |f| f.label.clone());
    let show = |v: &Value| lists.fact(fact).map_or_else(|| v.display(), |f| f.label_of(v));
    CaseError::new(fact, words::contradicts_computed(&label, fact, &show(given), &show(follows)), words::CONTRADICTS_HINT)
}
