//! S19–S22 the period of one duty: from which day, extended by what, kept or not.

use super::{
    due::{self, Due},
    remedy,
    walk::{Cited, Walk},
};
use crate::{
    day::{Day, Moment},
    decision::{Duty, RemedyNotice},
    facts::{Value, id},
    lists::DutyRule,
    words,
};

/// A duty with its last day, or the day from which it may begin. `before` are
/// the duties whose days it may start from.
pub fn duty(walk: &mut Walk<'_>, rule: &DutyRule, cited: &Cited<'_>, before: &[Duty], remedies: Option<&RemedyNotice>) -> Duty {
    let named = |fact: &str| (!fact.is_empty()).then(|| fact.to_owned());
    let due = match rule.hours {
        Some(hours) => in_hours(walk, rule, hours),
        None => {
            let reckoned = reckon(walk, rule, before, remedies);
            if let Some(Due { day: None, nominal }) = reckoned {
                walk.warn("calendar-missing", words::calendar_missing(&rule.text, nominal));
            }
            let nominal = reckoned.and_then(|d| d.nominal);
            let day = extended(walk, rule, reckoned.and_then(|d| d.day));
            day.map(|d| (d.to_string(), nominal.filter(|n| *n != d).map(|n| n.to_string())))
        }
    };
    let (due, nominal) = due.map_or((None, None), |(due, nominal)| (Some(due), nominal));
    Duty {
        id: rule.id.clone(),
        basis: cited.id(),
        days: rule.days,
        working: due::working(walk.view.place(), rule),
        months: rule.months,
        hours: rule.hours,
        before: rule.before,
        after: named(&rule.after),
        due,
        nominal,
        text: rule.text.clone(),
        starts: rule.starts || (follows(rule) && !has_period(rule)),
    }
}

/// Whether it starts from another period rather than from a fact.
fn follows(rule: &DutyRule) -> bool {
    !rule.day_after.is_empty() || rule.after_remedies
}

fn has_period(rule: &DutyRule) -> bool {
    rule.days.is_some() || rule.months.is_some()
}

fn in_hours(walk: &Walk<'_>, rule: &DutyRule, hours: i64) -> Option<(String, Option<String>)> {
    let start = match walk.view.known(&rule.after)? {
        Value::Moment(moment) => moment,
        Value::Day(day) => Moment { day, minute: None },
        _ => return None,
    };
    Some((due::after_hours(start, hours)?.to_string(), None))
}

fn reckon(walk: &Walk<'_>, rule: &DutyRule, before: &[Duty], remedies: Option<&RemedyNotice>) -> Option<Due> {
    let view = walk.view;
    if !follows(rule) {
        return run(walk, rule, due::day_of(&view, &rule.after)?);
    }
    let other = || before.iter().find(|d| d.id == rule.day_after)?.due.as_deref()?.parse::<Day>().ok();
    let other = if rule.day_after.is_empty() { Day::MIN } else { other()? };
    if !rule.after_remedies {
        return run(walk, rule, other);
    }
    let last = remedy::last_day(&view, remedies?);
    // A deferral moves the start (72.2), but never before the periods are over (行政强制法 53).
    let moved = due::day_of(&view, &rule.restarts_on).filter(|_| last.is_some() || !remedy::turned(&view));
    match (moved, last) {
        (None, None) => None,
        (moved, last) => run(walk, rule, moved.max(last)?.max(other)),
    }
}

/// The period from `start`; without one, what follows begins the next day.
fn run(walk: &Walk<'_>, rule: &DutyRule, start: Day) -> Option<Due> {
    let view = walk.view;
    if !has_period(rule) {
        let next = follows(rule).then(|| start.plus_days(1)).flatten();
        return next.map(|day| Due { day: Some(day), nominal: Some(day) });
    }
    let spared = view.number(&rule.not_counted).and_then(|n| i64::try_from(n.trunc()).ok()).unwrap_or(0);
    due::due(view.lists.calendar(), view.place(), rule, start, spared)
}

/// The last day after an extension that was granted: only on the basis it
/// needs, and no longer than it may be.
fn extended(walk: &mut Walk<'_>, rule: &DutyRule, own: Option<Day>) -> Option<Day> {
    let Some(granted) = due::day_of(&walk.view, &rule.extended_by) else { return own };
    let allowed = rule.extended_with.is_empty() || matches!(walk.view.known(&rule.extended_with), Some(Value::Text(t)) if !t.is_empty());
    if !allowed {
        walk.warn("extension-without-basis", words::EXTENSION_WITHOUT_BASIS.to_owned());
        return own;
    }
    let most = own.zip(rule.extended_days).and_then(|(own, days)| own.plus_days(days));
    if let Some(most) = most.filter(|most| granted > *most) {
        walk.warn("extension-too-long", words::extension_too_long(most));
        return Some(most);
    }
    Some(own.map_or(granted, |own| granted.max(own)))
}

/// Warns of what was done after its last day, and of a decision while the
/// party could still ask for a hearing (64(1)).
pub fn late(walk: &mut Walk<'_>, rule: &DutyRule, duty: &Duty) {
    let view = walk.view;
    let Some(due) = duty.due.as_deref().and_then(|d| d.parse::<Moment>().ok()).filter(|_| !duty.starts) else { return };
    let decided = view.day(id::DECISION_ON);
    // An announcement is made in time; it is only deemed served later.
    let announced = view.is(id::SERVICE_METHOD, "announcement") && rule.done_on == id::DECISION_SERVED_ON;
    let done = if announced { view.day(id::ANNOUNCED_ON) } else { due::day_of(&view, &rule.done_on) };
    if let Some(done) = done.filter(|done| *done > due.day) {
        match rule.done_on.as_str() {
            id::DECISION_ON => walk.warn("decided-late", words::DECIDED_LATE.to_owned()),
            _ => walk.warn("done-late", words::done_late(view.label(&rule.done_on), done, due.day, &rule.text)),
        }
    }
    let waived = view.flag(id::HEARING_WAIVED) == Some(true) || view.flag(id::HEARING_HELD) == Some(true);
    if duty.id == "hearing-request" && !waived && decided.is_some_and(|decided| decided <= due.day) {
        walk.warn("hearing-period-running", words::HEARING_PERIOD_RUNNING.to_owned());
    }
}
