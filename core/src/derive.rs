//! Facts computed from other facts: age, when it was corrected, 逾期, 拒不.
//!
//! Each function answers only from what is known; it never presumes.

use rust_decimal::Decimal;

use crate::{
    day::{Day, Moment},
    facts::{Value, id},
    lists::Lists,
};

/// Where the known facts are read from.
pub type Read<'a> = &'a dyn Fn(&str) -> Option<Value>;

/// The value of `fact` as it follows from other known facts, if it does.
pub fn derived(lists: &Lists, fact: &str, read: Read<'_>) -> Option<Value> {
    match fact {
        id::AGE_AT_ACT => age_at_act(read).map(|years| Value::Number(Decimal::from(years))),
        id::ACT_END => act_end(read),
        id::CORRECTION_TIMING => correction_timing(lists, read).map(|t| Value::Choice(t.to_owned())),
        id::OVERDUE => overdue(lists, read).map(Value::Flag),
        id::REFUSED_TO_CORRECT => refused(lists, read).map(Value::Flag),
        id::NO_HARM_RESULT => flag(read, id::HARM_RESULT_EXISTS).map(|harm| Value::Flag(!harm)),
        id::HARM_RESULT_EXISTS => flag(read, id::NO_HARM_RESULT).map(|none| Value::Flag(!none)),
        // No harm at all satisfies “minor harm” all the more (举轻以明重, S11).
        id::HARM_MINOR => no_harm(read).filter(|none| *none).map(Value::Flag),
        id::AGE_BAND => banded(lists, fact, read).or_else(|| marked(read, id::MINOR_14_17, "14-17")),
        id::SEIZED_GOODS => day(read, id::SEIZED_ON).map(|_| Value::Flag(true)),
        id::VIOLATES_EMERGENCY | id::EMERGENCY_IN_FORCE => flag(read, id::EMERGENCY_VIOLATION).filter(|yes| *yes).map(Value::Flag),
        id::MENTAL_STATE => marked(read, id::PARTIAL_CAPACITY, "limited"),
        _ => banded(lists, fact, read).or_else(|| run_out(lists, fact, read)),
    }
}

/// Whether the months after a day were over when the act was discovered, or done.
fn run_out(lists: &Lists, fact: &str, read: Read<'_>) -> Option<Value> {
    let since = lists.fact(fact)?.since.as_ref()?;
    let last = day(read, &since.fact)?.plus_months(since.months)?;
    let looked = day(read, id::DISCOVERED_ON).or_else(|| day(read, id::ACT_START))?;
    Some(Value::Flag(looked > last))
}

fn no_harm(read: Read<'_>) -> Option<bool> {
    flag(read, id::NO_HARM_RESULT).or_else(|| flag(read, id::HARM_RESULT_EXISTS).map(|harm| !harm))
}

/// The choice that a plain “yes” elsewhere stands for (facts.md: minor_14_17, partial_capacity).
fn marked(read: Read<'_>, mark: &str, choice: &str) -> Option<Value> {
    flag(read, mark).filter(|yes| *yes).map(|_| Value::Choice(choice.to_owned()))
}

fn flag(read: Read<'_>, fact: &str) -> Option<bool> {
    match read(fact) {
        Some(Value::Flag(b)) => Some(b),
        _ => None,
    }
}

fn choice(read: Read<'_>, fact: &str) -> Option<String> {
    match read(fact) {
        Some(Value::Choice(c)) => Some(c),
        _ => None,
    }
}

/// The day of a dated fact.
pub fn day(read: Read<'_>, fact: &str) -> Option<Day> {
    match read(fact) {
        Some(Value::Day(d)) => Some(d),
        Some(Value::Moment(m)) => Some(m.day),
        _ => None,
    }
}

fn moment(read: Read<'_>, fact: &str) -> Option<Moment> {
    match read(fact) {
        Some(Value::Moment(m)) => Some(m),
        Some(Value::Day(day)) => Some(Moment { day, minute: None }),
        _ => None,
    }
}

/// The value of a closed list whose band holds the number it is computed from.
fn banded(lists: &Lists, fact: &str, read: Read<'_>) -> Option<Value> {
    let spec = lists.fact(fact)?;
    let of = spec.bands_of.as_deref()?;
    let Some(Value::Number(n)) = read(of).or_else(|| derived(lists, of, read)) else { return None };
    let found = spec.values.iter().find(|c| c.band.is_some_and(|band| band.contains(n)))?;
    Some(Value::Choice(found.id.clone()))
}

/// Full years of age at the act. 周岁 is counted from the day after the
/// birthday (未成年人刑事案件解释 2, by analogy): on the birthday itself the
/// year is not yet full.
fn age_at_act(read: Read<'_>) -> Option<i64> {
    let birth = day(read, id::BIRTH_DATE)?;
    let act = day(read, id::ACT_START)?;
    let mut years = act.year() - birth.year();
    let birthday = birth.plus_years(years)?;
    if act <= birthday {
        years -= 1;
    }
    Some(i64::from(years.max(0)))
}

/// An instant act ends when it starts.
fn act_end(read: Read<'_>) -> Option<Value> {
    (choice(read, id::ACT_STATE).as_deref() == Some("instant")).then(|| day(read, id::ACT_START).map(Value::Day)).flatten()
}

/// When it was corrected, from the dates of discovery, order and correction.
///
/// Lateness is only derived where the order is known to have been served: an
/// order that never reached the party sets no period (facts.md I-6). A period
/// that ended on a rest day is left for the officer to state (【口径】, S10).
pub fn correction_timing(lists: &Lists, read: Read<'_>) -> Option<&'static str> {
    if flag(read, id::REFUSED_TO_CORRECT) == Some(true) {
        return Some("refused");
    }
    let never_ordered = choice(read, id::ORDER_SERVED_ON).as_deref() == Some("none");
    let deadline = moment(read, id::ORDER_DEADLINE).filter(|_| !never_ordered);
    let served = day(read, id::ORDER_SERVED_ON).is_some();
    let late = |done: Day, limit: Day| {
        let rolled = lists.calendar().roll_over(limit).unwrap_or(limit);
        (served && done > rolled).then_some("after_order_late")
    };
    if let Some(done) = moment(read, id::CORRECTED_ON) {
        let found = day(read, id::DISCOVERED_ON)?;
        return match deadline {
            _ if done.day < found => Some("before_discovery"),
            _ if done.day == found => Some("on_spot"),
            Some(limit) if done.keeps(limit) => Some("within_order"),
            Some(limit) => late(done.day, limit.day),
            None => None,
        };
    }
    if flag(read, id::CORRECTED) == Some(false) {
        return match (deadline, looked(read)) {
            _ if never_ordered => Some("not_yet"),
            (Some(limit), Some(today)) if today > limit.day => late(today, limit.day),
            (Some(_), Some(_)) => Some("not_yet"),
            _ => None,
        };
    }
    None
}

/// The day on which it was last looked at.
pub fn looked(read: Read<'_>) -> Option<Day> {
    day(read, id::RECHECK_ON).or_else(|| day(read, id::DECISION_ON))
}

/// Whether the period of a served order is still running on the day it was last looked at.
pub fn still_running(read: Read<'_>) -> bool {
    match (day(read, id::ORDER_DEADLINE), looked(read)) {
        (Some(limit), Some(today)) => today <= limit && day(read, id::CORRECTED_ON).is_none_or(|done| done <= limit),
        _ => false,
    }
}

/// Whether the period of a served order has run out uncorrected. Without
/// service there is no period, and without knowing of service 逾期 must not be
/// asserted (facts.md I-6).
pub fn overdue(lists: &Lists, read: Read<'_>) -> Option<bool> {
    if choice(read, id::ORDER_SERVED_ON).as_deref() == Some("none") || still_running(read) {
        return Some(false);
    }
    let timing = choice(read, id::CORRECTION_TIMING).or_else(|| correction_timing(lists, read).map(str::to_owned))?;
    match timing.as_str() {
        "before_discovery" | "on_spot" | "within_order" | "not_yet" => Some(false),
        "after_order_late" => day(read, id::ORDER_SERVED_ON).map(|_| true),
        _ => None,
    }
}

fn refused(lists: &Lists, read: Read<'_>) -> Option<bool> {
    let timing = choice(read, id::CORRECTION_TIMING).or_else(|| correction_timing(lists, read).map(str::to_owned))?;
    match timing.as_str() {
        "refused" => Some(true),
        "before_discovery" | "on_spot" | "within_order" | "not_yet" => Some(false),
        _ => None,
    }
}
