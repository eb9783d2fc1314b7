//! What a drill leaves alone: lines where the law has no plain answer, or where nobody would stand.

use super::{
    base,
    boundary::{Boundary, Try},
    days::as_day,
};
use crate::{
    case::Case,
    decide::explore::Ground,
    decision::{Decision, Outcome},
    facts::{Value, id},
    lists::{Lists, PartyClass, Status},
    training::question::{Draft, Kind},
};

/// Facts of a body and a mind: of people whom the clause has in view.
const PERSONAL: [&str; 4] = [id::BIRTH_DATE, id::AGE_AT_ACT, id::AGE_BAND, id::MENTAL_STATE];

/// Whether people on both sides of the line are such as the clauses punish.
pub fn line(ground: Ground<'_>, start: &Case, line: &Try) -> bool {
    let Some(day) = start.get(id::ACT_START).and_then(as_day) else { return false };
    let act = &ground.act.id;
    if line.kind == Boundary::Party {
        return base::parties(ground.lists, &start.place, act, day).len() > 1;
    }
    // Who may hold a role is not in the lists: a made-up party has the one that the act wants.
    line.fact != id::ACTOR_ROLE && (!PERSONAL.contains(&line.fact.as_str()) || speaks_of_people(ground.lists, start, act))
}

/// Whether a clause names individuals beside bodies: children and the ill do not run what only a business runs.
fn speaks_of_people(lists: &Lists, start: &Case, act: &str) -> bool {
    let day = start.get(id::ACT_START).and_then(as_day);
    let clauses = lists.in_force(&start.place, act, day);
    let own = |f: &&crate::lists::Fine| f.amount(PartyClass::Individual).is_some_and(|a| f.amount(PartyClass::Organisation) != Some(a));
    clauses.iter().flat_map(|(_, c)| &c.fines).any(|f| own(&f))
}

/// Whether the decision stands, on texts that somebody has read.
pub fn decided(lists: &Lists, decision: &Decision) -> bool {
    let open = matches!(decision.outcome, Outcome::Undetermined | Outcome::Review);
    let clash = decision.warnings.iter().any(|w| w.code == "contradictory-facts");
    let norm = decision.norm.iter().map(|n| (&n.document, &n.effective));
    let table = decision.benchmark.iter().map(|b| (&b.document, &b.effective));
    let unread = |(id, day): (&String, &String)| {
        let own = lists.documents().iter().find(|d| d.id == *id && d.effective.to_string() == *day);
        own.is_some_and(|d| d.status == Status::SecondHand)
    };
    !open && !clash && !norm.chain(table).any(unread)
}

/// Whether two days asked about are parted by a rest day, not only by the day between them.
pub fn rest_day_between(line: &Try, a: &Draft, b: &Draft) -> bool {
    let day = |draft: &Draft| draft.key.parse::<crate::day::Day>().ok();
    let apart = |x: Option<crate::day::Day>, y: Option<crate::day::Day>| Some(y?.days_since(x?));
    let [first, second] = line.sides.each_ref().map(as_day);
    a.kind == Kind::LastDay && apart(day(a), day(b)) != apart(first, second)
}

/// The kind a pair is shown under: a leniency list is named only where an entry of one holds on a side.
pub fn kind(line: &Try, sides: [&Decision; 2]) -> Boundary {
    let named = sides.iter().any(|d| !d.listed.is_empty());
    if line.kind == Boundary::Listed && !named { Boundary::Circumstance } else { line.kind }
}

/// A value that is a place in time.
pub fn dated(line: &Try) -> bool {
    matches!(line.kind, Boundary::RestDay | Boundary::Deadline) && matches!(line.sides[0], Value::Day(_) | Value::Moment(_))
}
