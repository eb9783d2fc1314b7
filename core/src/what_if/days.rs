//! The nearest days on either side that lead elsewhere: what a case hangs on,
//! and nobody can change any more.

use super::{
    Hold,
    change::{Change, Reach, changed},
    reached::Reached,
};
use crate::{
    case::Case,
    day::{Day, Moment},
    decide::{domain, explore::Ground},
    derive,
    facts::{FactKind, Value, id},
    order,
    view::View,
};

/// The days that are looked at.
const DAYS: [&str; 5] = [id::ACT_START, id::ACT_END, id::DISCOVERED_ON, id::BIRTH_DATE, id::CORRECTED_ON];

/// The nearest earlier and the nearest later day of each.
pub fn changes(ground: Ground<'_>, case: &Case, base: &Reached, reach: Reach<'_>) -> Vec<Change> {
    let mut out = Vec::new();
    for fact in DAYS {
        let Some(now) = derive::day(&|f| case.get(f).cloned(), fact) else { continue };
        let to = |day: Day| other(ground, case, fact, day).filter(|c| !reach(&c.case).alike(base));
        let (mut before, mut after): (Vec<Day>, Vec<Day>) = (Vec::new(), Vec::new());
        for day in candidates(ground, case, fact).into_iter().filter(|d| *d != now) {
            if day < now { before.push(day) } else { after.push(day) }
        }
        order::by_key(&mut after, |d| *d);
        order::by_key(&mut before, |d| std::cmp::Reverse(*d));
        for side in [before, after] {
            if let Some(far) = side.into_iter().find(|day| to(*day).is_some()) {
                out.extend(to(nearest(now, far, &|day| to(day).is_some())));
            }
        }
    }
    out
}

/// Between a day that changes nothing and one that does, a day that does, next to one that does not.
fn nearest(same: Day, differs: Day, other: &dyn Fn(Day) -> bool) -> Day {
    let (mut same, mut differs) = (same, differs);
    while let Some(middle) = same.plus_days(differs.days_since(same) / 2).filter(|m| *m != same && *m != differs) {
        if other(middle) {
            differs = middle;
        } else {
            same = middle;
        }
    }
    differs
}

fn other(ground: Ground<'_>, case: &Case, fact: &str, day: Day) -> Option<Change> {
    let value = match ground.lists.fact(fact)?.kind {
        FactKind::Moment => Value::Moment(Moment { day, minute: None }),
        _ => Value::Day(day),
    };
    let case = changed(ground.lists, case, fact, &value)?;
    Some(Change::new(fact, value, case, Hold::Past))
}

/// A day beyond each line the law draws.
fn candidates(ground: Ground<'_>, case: &Case, fact: &str) -> Vec<Day> {
    let open = case.without(fact);
    let view = ground.view(&open);
    let own: Vec<Day> = match fact {
        id::BIRTH_DATE => birthdays(&view),
        id::CORRECTED_ON => corrections(&view),
        _ => Vec::new(),
    };
    let lines = domain::values(&view, fact).into_iter().filter_map(|v| match v {
        Value::Day(day) => Some(day),
        _ => None,
    });
    let mut out: Vec<Day> = if own.is_empty() { lines.collect() } else { own };
    out = order::set(out);
    out
}

/// Births on either side of each age band at the act.
fn birthdays(view: &View<'_>) -> Vec<Day> {
    let (Some(act), Some(spec)) = (view.day(id::ACT_START), view.lists.fact(id::AGE_BAND)) else { return Vec::new() };
    let years = spec.values.iter().filter_map(|c| i32::try_from(c.band?.min?.value).ok()).filter(|y| *y > 0);
    years.filter_map(|y| act.plus_years(-y)).flat_map(|d| [Some(d), d.plus_days(-1)]).flatten().collect()
}

/// Corrections on either side of discovery and of the period.
fn corrections(view: &View<'_>) -> Vec<Day> {
    let found = view.day(id::DISCOVERED_ON);
    let limit = view.day(id::ORDER_DEADLINE).map(|d| view.lists.calendar().roll_over(d).unwrap_or(d));
    let days = [found.and_then(|d| d.plus_days(-1)), found, limit, limit.and_then(|d| d.plus_days(1))];
    days.into_iter().flatten().collect()
}
