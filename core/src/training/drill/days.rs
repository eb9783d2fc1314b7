//! The lines that days draw: limitation, birthdays, periods to correct, periods of procedure.

use super::boundary::{Boundary, Try};
use crate::{
    case::Case,
    day::{Day, Moment},
    decide::explore::{Ground, tries},
    derive,
    facts::{Value, id},
};

/// Days an order leaves for correcting, where a drill makes one up: the order itself sets them, no law.
const ORDER: i64 = 15;

pub fn all(ground: Ground<'_>, start: &Case) -> Vec<Try> {
    let mut out = limitation(ground, start);
    out.extend(ages(ground, start));
    out.extend(correction(start));
    out.extend(rest_days(start));
    out.extend(deadlines(ground, start));
    out
}

/// Each end of limitation: the days of discovery that the engine itself tells apart. The act is put so far
/// back that the last day lies in a year whose calendar is known, and is no rest day.
fn limitation(ground: Ground<'_>, start: &Case) -> Vec<Try> {
    // Whether such an act lasts until it is put right is disputed: that is for review, not for a drill.
    let Some(newest) = ground.lists.calendar().years().max().filter(|_| !ground.act.lasting_disputed) else { return Vec::new() };
    let Some(begun) = start.get(id::ACT_START).and_then(as_day) else { return Vec::new() };
    let Some((_, rule)) = ground.lists.limitation(None) else { return Vec::new() };
    let back = |years: i32| begun.plus_years(newest - years - begun.year());
    [rule.years, rule.extended_years].into_iter().filter_map(back).flat_map(|day| ends(ground, start, day)).collect()
}

/// The ends for an act of this day.
fn ends(ground: Ground<'_>, start: &Case, begun: Day) -> Vec<Try> {
    const DATED: [&str; 4] = [id::DISCOVERED_ON, id::FILED_ON, id::DECISION_ON, id::DECISION_SERVED_ON];
    if ground.lists.in_force(&start.place, &ground.act.id, Some(begun)).is_empty() {
        return Vec::new();
    }
    // The period runs from the end of the act (36.2): it is told, since many acts go on.
    let when = [id::ACT_START, id::ACT_END].map(|fact| (fact.to_owned(), Value::Day(begun))).to_vec();
    let open = DATED.iter().fold(start.clone(), |case, fact| case.without(fact));
    let open = when.iter().fold(open, |case, (fact, value)| case.assuming(fact, value.clone()));
    let days: Vec<Day> = tries(ground, &open, id::DISCOVERED_ON).into_iter().filter_map(|(v, _)| as_day(&v)).collect();
    let last = |day: &&Day| ground.lists.calendar().is_working(**day) == Some(true);
    let pairs = days.iter().filter(last).filter_map(|day| day.plus_days(1).filter(|next| days.contains(next)).map(|next| [*day, next]));
    let line = |sides: [Day; 2]| Try {
        without: DATED.to_vec(),
        with: when.clone(),
        ..Try::new(Boundary::Limitation, id::DISCOVERED_ON, sides.map(Value::Day))
    };
    pairs.map(line).collect()
}

/// Each age at which the law draws a line: the act on the birthday, and on the day after.
fn ages(ground: Ground<'_>, start: &Case) -> Vec<Try> {
    let bands = ground.lists.fact(id::AGE_BAND).map_or(&[][..], |s| s.values.as_slice());
    let years = bands.iter().filter_map(|c| i32::try_from(c.band?.min?.value).ok()).filter(|y| *y > 0);
    let act = || derive::day(&|f| start.get(f).cloned(), id::ACT_START);
    let person = ("natural_person", id::PARTY_KIND);
    let of = |years: i32| {
        let birthday = act()?.plus_years(-years)?;
        let sides = [Value::Day(birthday), Value::Day(birthday.plus_days(-1)?)];
        // What goes on past the birthday is judged by two ages: the act is told to have ended that day.
        let with = vec![(person.1.to_owned(), Value::Choice(person.0.to_owned())), (id::ACT_END.to_owned(), Value::Day(act()?))];
        Some(Try { with, without: vec![id::AGE_AT_ACT, id::AGE_BAND], ..Try::new(Boundary::Age, id::BIRTH_DATE, sides) })
    };
    years.filter_map(of).collect()
}

/// The last day an order leaves, and the day after.
fn correction(start: &Case) -> Option<Try> {
    let served = derive::day(&|f| start.get(f).cloned(), id::DISCOVERED_ON)?.plus_days(1)?;
    let deadline = served.plus_days(ORDER)?;
    let moment = |day: Day| Value::Moment(Moment { day, minute: None });
    let sides = [moment(deadline), moment(deadline.plus_days(1)?)];
    let with = vec![
        (id::ORDER_SERVED_ON.to_owned(), Value::Day(served)),
        (id::ORDER_DEADLINE.to_owned(), moment(deadline)),
        (id::CORRECTED.to_owned(), Value::Flag(true)),
        // Whoever waits for the order, or for its last day, does nothing of his own accord (32(1)).
        (id::VOLUNTARILY_REDUCED_HARM.to_owned(), Value::Flag(false)),
    ];
    let without = vec![id::CORRECTION_TIMING, id::OVERDUE, id::REFUSED_TO_CORRECT];
    Some(Try { with, without, ..Try::new(Boundary::Correction, id::CORRECTED_ON, sides) })
}

/// Days of service beside each other; whether a rest day parts them the engine says.
fn rest_days(start: &Case) -> Vec<Try> {
    let served = derive::day(&|f| start.get(f).cloned(), id::DECISION_SERVED_ON);
    let days = (0..14).filter_map(|n| served?.plus_days(n));
    days.filter_map(|d| Some(Try::new(Boundary::RestDay, id::DECISION_SERVED_ON, [Value::Day(d), Value::Day(d.plus_days(1)?)]))).collect()
}

/// The periods of procedure whose keeping a fact records. Their last days are known only once the
/// case stands, so that both sides are found there: here stands only which fact it is.
fn deadlines(ground: Ground<'_>, start: &Case) -> Vec<Try> {
    let rules = ground.lists.duties(&start.place, None).map(|(_, r)| r);
    let kept = rules.filter(|r| !r.done_on.is_empty() && !r.before && !r.starts && r.days.is_some());
    let day = derive::day(&|f| start.get(f).cloned(), id::DECISION_ON).unwrap_or(Day::MIN);
    kept.map(|r| Try { about: r.id.clone(), ..Try::new(Boundary::Deadline, &r.done_on, [Value::Day(day), Value::Day(day)]) }).collect()
}

/// The day a value is.
pub fn as_day(value: &Value) -> Option<Day> {
    match value {
        Value::Day(day) => Some(*day),
        Value::Moment(moment) => Some(moment.day),
        _ => None,
    }
}
