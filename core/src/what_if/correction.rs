//! Correcting, in time or not: what is said of it from several sides moves together.

use super::{
    Hold,
    change::{Change, changed},
};
use crate::{
    case::Case,
    consistency,
    day::Day,
    decide::explore::Ground,
    derive,
    facts::{Value, id},
    lists::Lists,
};

/// What could still be done or left undone about it, and what was.
pub fn changes(ground: Ground<'_>, case: &Case) -> Vec<Change> {
    let view = ground.view(case);
    let timing = match view.known(id::CORRECTION_TIMING) {
        Some(Value::Choice(timing)) => Some(timing),
        _ => None,
    };
    let yes = |fact: &str| view.known(fact) == Some(Value::Flag(true));
    let done = yes(id::CORRECTED) || view.known(id::CORRECTED_ON).is_some();
    let ended = yes(id::OVERDUE) || yes(id::REFUSED_TO_CORRECT) || passed(ground.lists, case);
    let is = |known: &[&str]| timing.as_deref().is_some_and(|t| known.contains(&t));
    let to = |value: &str, hold| timed(ground.lists, case, value, hold);
    let mut out = Vec::new();
    if !done && !ended && (timing.is_none() || is(&["not_yet"])) {
        let until = derive::day(&|f| view.known(f), id::ORDER_DEADLINE);
        out.extend(to("within_order", Hold::Party).map(|c| Change { until, ..c }));
        out.extend(overdue(ground.lists, case));
        out.extend(refused(ground.lists, case));
    } else if is(&["before_discovery", "on_spot", "within_order"]) {
        out.extend(to("not_yet", Hold::Past));
    } else {
        out.extend(to("within_order", Hold::Past));
    }
    if timing.is_some() {
        out.extend(["on_spot", "before_discovery"].into_iter().filter(|t| !is(&[t])).filter_map(|t| to(t, Hold::Past)));
    }
    out
}

/// Whether the period of the order has run out on the day it was last looked at.
fn passed(lists: &Lists, case: &Case) -> bool {
    let read = |f: &str| case.get(f).cloned();
    let limit = derive::day(&read, id::ORDER_DEADLINE).map(|d| lists.calendar().roll_over(d).unwrap_or(d));
    derive::looked(&read).zip(limit).is_some_and(|(today, limit)| today > limit)
}

fn timed(lists: &Lists, case: &Case, timing: &str, hold: Hold) -> Option<Change> {
    let value = Value::Choice(timing.to_owned());
    let mut from = case.clone();
    if timing == "not_yet" {
        from = from.without(id::CORRECTED_ON).without(id::CORRECTED);
    } else if from.get(id::ACT_END) == Some(&Value::Choice("ongoing".to_owned())) {
        // What is corrected has ended, at the latest on the day it was looked at.
        let today = derive::looked(&|f| case.get(f).cloned());
        from = today.map_or_else(|| from.without(id::ACT_END), |day| from.assuming(id::ACT_END, Value::Day(day)));
    }
    let case = changed(lists, &from, id::CORRECTION_TIMING, &value)?;
    Some(Change::new(id::CORRECTION_TIMING, value, case, hold))
}

/// The period runs out uncorrected, and somebody looks after that.
fn overdue(lists: &Lists, case: &Case) -> Option<Change> {
    let read = |f: &str| case.get(f).cloned();
    let yes = Value::Flag(true);
    let mut then = case.assuming(id::OVERDUE, yes.clone());
    let late = Value::Choice("after_order_late".to_owned());
    then = then.assuming(id::CORRECTION_TIMING, late);
    if derive::still_running(&read) || same_day(case) {
        let limit = derive::day(&read, id::ORDER_DEADLINE).or_else(|| derive::looked(&read))?;
        let rolled = lists.calendar().roll_over(limit).unwrap_or(limit);
        then = then.assuming(id::RECHECK_ON, Value::Day(rolled.plus_days(1)?));
    }
    stands(lists, &then).then(|| Change::new(id::OVERDUE, yes, then, Hold::Ahead))
}

fn same_day(case: &Case) -> bool {
    let read = |f: &str| case.get(f).cloned();
    let served: Option<Day> = derive::day(&read, id::ORDER_SERVED_ON);
    served.is_some() && served == derive::looked(&read)
}

fn refused(lists: &Lists, case: &Case) -> Option<Change> {
    let yes = Value::Flag(true);
    let then = case.without(id::CORRECTION_TIMING).assuming(id::REFUSED_TO_CORRECT, yes.clone());
    stands(lists, &then).then(|| Change::new(id::REFUSED_TO_CORRECT, yes, then, Hold::Ahead))
}

fn stands(lists: &Lists, case: &Case) -> bool {
    consistency::contradiction(lists, &|f| case.get(f).cloned()).is_none()
}
