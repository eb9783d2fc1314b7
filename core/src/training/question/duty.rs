//! Periods: how long, the last day, and whether it was kept.

use super::{Draft, Kind, Matter, Wrong};
use crate::{
    day::Day,
    decision::Duty,
    lists::{DutyRule, Who},
    training::{Stage, words},
};

/// Questions about the periods that run for one side.
pub fn drafts(matter: Matter<'_>, who: Who, stage: Stage) -> Vec<Draft> {
    let mut out = Vec::new();
    for duty in &matter.decision.duties {
        let Some(label) = words::duty(&duty.id) else { continue };
        let Some(rule) = rule(matter, duty).filter(|r| r.who == who) else { continue };
        out.extend(period(matter, duty, label, stage));
        out.extend(last_day(matter, duty, label, stage));
        out.extend(in_time(matter, duty, rule, label, stage));
    }
    out
}

/// The rule a duty follows from.
fn rule<'a>(matter: Matter<'a>, duty: &Duty) -> Option<&'a DutyRule> {
    let same = |(d, r): &(&crate::lists::Document, &DutyRule)| r.id == duty.id && format!("{}#{}", d.id, r.at) == duty.basis;
    matter.lists.duties(&matter.case.place, None).find(same).map(|(_, r)| r)
}

/// How long a period is.
fn period(matter: Matter<'_>, duty: &Duty, label: &str, stage: Stage) -> Option<Draft> {
    let days = duty.days?;
    let key = |days: i64, working: bool| format!("{days}{working}");
    let others = matter.lists.duties(&matter.case.place, None).filter_map(|(_, r)| Some((r.days?, r.working, r)));
    let mut wrong = vec![Wrong::new(key(days, !duty.working), words::days(days, !duty.working), words::working(duty.working))];
    // The periods of law that are nearest in length are the ones mixed up.
    let mut near: Vec<_> = others.collect();
    near.sort_by_key(|(other, working, r)| (other.abs_diff(days), *working, r.id.clone()));
    wrong.extend(near.into_iter().map(|(d, working, _)| Wrong::new(key(d, working), words::days(d, working), whose(matter, d, working))));
    Some(Draft {
        stage,
        kind: Kind::Period,
        ask: words::ask_period(label),
        key: key(days, duty.working),
        right: words::days(days, duty.working),
        also: Vec::new(),
        wrong,
        why: duty.text.clone(),
        basis: matter.all_cited([&duty.basis]),
    })
}

/// Which period has this length, where there is only one such and it is among those that are asked.
pub fn whose(matter: Matter<'_>, days: i64, working: bool) -> String {
    let mut same: Vec<&str> = matter
        .lists
        .duties(&matter.case.place, None)
        .filter(|(_, r)| r.days == Some(days) && r.working == working)
        .map(|(_, r)| words::duty(&r.id).unwrap_or_default())
        .collect();
    same.sort_unstable();
    same.dedup();
    match same.as_slice() {
        [only] if !only.is_empty() => words::period_of(only),
        _ => String::new(),
    }
}

/// The last day of a period that has begun.
fn last_day(matter: Matter<'_>, duty: &Duty, label: &str, stage: Stage) -> Option<Draft> {
    let due: Day = duty.due.as_deref()?.parse().ok()?;
    let from = crate::derive::day(&|f| matter.case.get(f).cloned(), duty.after.as_deref()?);
    let nominal = duty.nominal.as_deref().and_then(|n| n.parse().ok());
    let basis = matter.all_cited([&duty.basis]);
    let nominal = nominal.filter(|_| !duty.working);
    let mut why = duty.text.clone();
    if let Some(rest) = nominal.filter(|n| *n < due) {
        why.push_str(&moved(matter, rest));
    }
    why.push_str(&worked(matter, nominal, due));
    Some(day(stage, &words::ask_last_day(label, from), due, nominal, why, basis))
}

/// That a last day at a weekend is worked, and so moves nothing.
pub fn worked(matter: Matter<'_>, nominal: Option<Day>, last: Day) -> String {
    let worked = matter.lists.calendar().is_working(last) == Some(true);
    if nominal == Some(last) && last.is_weekend() && worked { words::worked(last) } else { String::new() }
}

/// That a rest day moved the last day: a convention, where the law on penalties is silent.
pub fn moved(matter: Matter<'_>, rest: Day) -> String {
    let source = matter.lists.place(&matter.case.place).and_then(|p| p.roll_over_source.as_deref());
    words::moved(rest, source.unwrap_or_default())
}

/// A question for a day: the days beside it are wrong, and so is the rest day that moved it.
/// `nominal` is the day before it was moved; `None` where days were not counted one by one.
pub fn day(stage: Stage, ask: &str, due: Day, nominal: Option<Day>, why: String, basis: Vec<super::Cited>) -> Draft {
    let beside = |by: i64, parts: &str| due.plus_days(by).map(|d| Wrong::new(d.to_string(), words::day(d), parts));
    let unmoved = nominal.filter(|n| *n != due).map(|n| Wrong::new(n.to_string(), words::day(n), words::REST_DAY).always());
    // How a day beside it was arrived at can be told only where no rest day came between.
    let plain = nominal == Some(due);
    let [early, late] = if plain { [words::COUNTED_FIRST, words::COUNTED_LATE] } else { [""; 2] };
    let near = [beside(-1, early), beside(1, late), beside(-2, ""), beside(2, "")];
    let wrong = unmoved.into_iter().chain(near.into_iter().flatten()).collect();
    Draft {
        stage,
        kind: Kind::LastDay,
        ask: ask.to_owned(),
        key: due.to_string(),
        right: words::day(due),
        also: Vec::new(),
        wrong,
        why,
        basis,
    }
}

/// Whether something was done within its period.
fn in_time(matter: Matter<'_>, duty: &Duty, rule: &DutyRule, label: &str, stage: Stage) -> Option<Draft> {
    let due: Day = duty.due.as_deref()?.parse().ok()?;
    let done: Day = crate::derive::day(&|f| matter.case.get(f).cloned(), &rule.done_on)?;
    // What may only begin after a period, or must come before a day, is kept the other way round.
    if duty.starts || duty.before {
        return None;
    }
    let kept = done <= due;
    let text = |kept: bool| if kept { words::KEPT } else { words::LATE }.to_owned();
    Some(Draft {
        stage,
        kind: Kind::InTime,
        ask: words::ask_in_time(label, done),
        key: kept.to_string(),
        right: text(kept),
        also: Vec::new(),
        wrong: vec![Wrong::new((!kept).to_string(), text(!kept), words::last_day_was(due))],
        why: words::why_in_time(&duty.text, due),
        basis: matter.all_cited([&duty.basis]),
    })
}
