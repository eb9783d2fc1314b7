//! S6 追责时效 (行政处罚法 36), to the day.

use super::walk::{Answer, Cited, Note, Walk};
use crate::{
    condition::Truth,
    day::Day,
    decision::Outcome,
    facts::{Value, id},
    lists::{Document, Limitation},
    words,
};

/// Stops where the act was discovered too late.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let view = walk.view;
    let Some((document, rule)) = view.lists.limitation(view.day(id::DECISION_ON)) else {
        return Answer::Continue(Note::new(words::NO_LIMITATION_RULE, []));
    };
    // Another statute may set its own (36.1 末句), and knows no longer one.
    let own = walk.norm.and_then(|n| Some((n.document, n.clause.limitation.as_ref()?)));
    let cited = own.map_or_else(|| Cited::new(document, &rule.at), |(document, own)| Cited::new(document, &own.at));
    let instant = view.instant();
    let end = if instant { id::ACT_START } else { id::ACT_END };
    if !instant {
        walk.warn("lasting-act", words::LASTING_ACT.to_owned());
    }
    let start = match view.value(end) {
        Some(Value::Day(day)) => day,
        Some(Value::Choice(_)) => return Answer::Continue(Note::new(words::STILL_GOING_ON, [cited])),
        _ => return Answer::Need(end.to_owned()),
    };
    let Some(last) = own.map_or_else(|| start.plus_years(rule.years), |(_, own)| start.plus_months(own.months)) else {
        return Answer::Continue(Note::new(words::NO_LIMITATION_RULE, []));
    };
    let Some(found) = view.day(id::DISCOVERED_ON) else {
        // Discovered on the day of the decision at the latest: a period that
        // cannot have run out by then is not asked about.
        return match view.day(id::DECISION_ON) {
            Some(decided) if decided <= last => {
                Answer::Continue(Note::new(words::cannot_have_run(&words::done_on(start, instant)), [cited]))
            }
            _ => Answer::Need(id::DISCOVERED_ON.to_owned()),
        };
    };
    if found <= last {
        boundary(walk, last, found);
        let basis = std::iter::once(cited).chain(walk.base("limitation-start"));
        return Answer::Continue(Note::new(words::within_limitation(&words::done_on(start, instant), found, last), basis));
    }
    let times = Times { start, found, last };
    if own.is_some() {
        return barred(walk, &times, &[Some(last)], cited);
    }
    extended(walk, document, rule, times, cited)
}

struct Times {
    start: Day,
    found: Day,
    last: Day,
}

/// The longer period needs both its conditions, and never reaches back to acts
/// before it was enacted (S5, 陷阱①).
fn extended<'a>(walk: &mut Walk<'a>, document: &Document, rule: &Limitation, t: Times, cited: Cited<'a>) -> Answer<'a> {
    let from = document.rules.extended_limitation_from.unwrap_or(document.effective);
    let last = t.start.plus_years(rule.extended_years);
    let in_time = t.start >= from && last.is_some_and(|last| t.found <= last);
    if !in_time {
        let ends = [Some(t.last), last.filter(|_| t.start >= from)];
        return barred(walk, &t, &ends, cited);
    }
    match walk.view.decide(&rule.extended_when) {
        Truth::True => {
            let last = last.unwrap_or(t.last);
            boundary(walk, last, t.found);
            Answer::Continue(Note::new(words::within_extended(&words::done_on(t.start, walk.view.instant()), t.found, last), [cited]))
        }
        Truth::False(_) => barred(walk, &t, &[Some(t.last)], cited),
        Truth::Unknown(facts) => Answer::Need(facts.into_iter().next().unwrap_or_default()),
    }
}

/// Barred; where a period's last day (`ends`) fell on a rest day, whether it
/// runs on is 【口径】 (S6).
fn barred<'a>(walk: &mut Walk<'a>, t: &Times, ends: &[Option<Day>], cited: Cited<'a>) -> Answer<'a> {
    for end in ends.iter().flatten() {
        let rolled = walk.view.lists.calendar().roll_over(*end);
        if t.found > *end && rolled.is_some_and(|rolled| t.found <= rolled) {
            walk.warn("limitation-boundary", words::limitation_rest_day(*end));
        }
    }
    // An order must not start the period anew once it has run out (S6④【口径】).
    if walk.view.day(id::ORDER_SERVED_ON).is_some_and(|ordered| ordered > t.last) || walk.view.flag(id::OVERDUE) == Some(true) {
        walk.warn("limitation-restart", words::LIMITATION_RESTART.to_owned());
    }
    if walk.view.act.lasting_disputed {
        walk.warn("limitation-disputed", words::LIMITATION_DISPUTED.to_owned());
    }
    let basis = std::iter::once(cited.clone()).chain(walk.base("limitation-start"));
    Answer::Stop(
        Outcome::TimeBarred,
        Some(cited),
        Note::new(words::time_barred(&words::done_on(t.start, walk.view.instant()), t.found, t.last), basis),
    )
}

fn boundary(walk: &mut Walk<'_>, last: Day, found: Day) {
    if found == last {
        walk.warn("limitation-boundary", words::limitation_boundary(last));
    }
}
