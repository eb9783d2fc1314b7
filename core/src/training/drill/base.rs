//! A case to start from, and the facts it still lacks.

use rust_decimal::Decimal;

use super::likely;
use crate::{
    case::{Case, Raw},
    consistency,
    day::Day,
    decide::{
        conclude, domain,
        explore::{Ground, tries},
    },
    decision::{Decision, Outcome},
    facts::{FactKind, Value, id},
    lists::{Lists, PartyClass},
    training::rng::Rng,
};

/// Facts that are filled in at most.
const MOST: usize = 24;
/// Values of one fact that are looked at.
const VALUES: usize = 4;

/// A case of the act with its party and days, in a year whose calendar is known and whose law is there:
/// filed, decided and served on working days, and served soon after the decision (61).
pub fn start(lists: &Lists, place: &str, act: &str, rng: &mut Rng) -> Option<Case> {
    let mut years: Vec<i32> = lists.calendar().years().collect();
    years.sort_unstable();
    // What is decided late in a year runs into the next one: the newest year comes last.
    let newest = years.pop()?;
    years.insert(0, newest);
    let (month, day) = (u8::try_from(1 + rng.below(8)).ok()?, u8::try_from(1 + rng.below(28)).ok()?);
    let [found, filed, decided, served] = [rng.below(4), 1 + rng.below(3), 15 + rng.below(20), rng.below(4)];
    let first = rng.chance(1, 2);
    let begun =
        years.iter().rev().filter_map(|year| Day::new(*year, month, day)).find(|d| !lists.in_force(place, act, Some(*d)).is_empty())?;
    let reached = parties(lists, place, act, begun);
    let party = *reached.get(usize::from(!first)).or(reached.first())?;
    let after = |from: Day, n: usize| lists.calendar().roll_over(from.plus_days(i64::try_from(n).ok()?)?);
    let found = begun.plus_days(i64::try_from(found).ok()?)?;
    let decided = after(found, decided)?;
    let entries = [
        ("violation", act.to_owned()),
        ("place", place.to_owned()),
        (id::PARTY_KIND, party.to_owned()),
        (id::ACT_START, begun.to_string()),
        (id::DISCOVERED_ON, found.to_string()),
        (id::FILED_ON, after(found, filed)?.to_string()),
        (id::DECISION_ON, decided.to_string()),
        (id::DECISION_SERVED_ON, after(decided, served)?.to_string()),
    ];
    Case::read(lists, entries.into_iter().map(|(k, v)| (k.to_owned(), Raw::Text(v)))).ok()
}

/// The kinds of party that the clauses on the act punish: nobody else is made up. Where an article is
/// limited to a role, whether a person can hold it is not for a drill to say.
pub fn parties(lists: &Lists, place: &str, act: &str, day: Day) -> Vec<&'static str> {
    let role = lists.violation(act).is_some_and(|v| !v.roles.is_empty());
    let clauses = lists.in_force(place, act, Some(day));
    let fines = || clauses.iter().flat_map(|(_, c)| &c.fines);
    let reached = |class: PartyClass| fines().next().is_none() || fines().any(|f| f.amount(class).is_some());
    let both = [("natural_person", PartyClass::Individual), ("legal_person", PartyClass::Organisation)];
    let all: Vec<&str> = both.into_iter().filter(|(_, class)| reached(*class)).map(|(kind, _)| kind).collect();
    if role && all.len() > 1 { vec!["legal_person"] } else { all }
}

/// The case with what it lacks for a decision filled in, each fact at random among the values
/// that keep a penalty possible; now and then any value. `fixed` stays as it is.
pub fn fill(lists: &Lists, case: Case, fixed: &str, rng: &mut Rng) -> Option<(Case, Decision)> {
    let act = lists.violation(case.violations.first()?)?;
    let ground = Ground { lists, act };
    let mut case = case;
    for _ in 0..MOST {
        let decision = conclude(lists, &case);
        let lacking = if decision.outcome == Outcome::Undetermined { &decision.open } else { &decision.refine };
        let Some(fact) = lacking.iter().find(|f| *f != fixed && case.get(f).is_none()) else {
            return (decision.outcome != Outcome::Undetermined).then_some((case, decision));
        };
        let mut values: Vec<(Value, Case)> = tries(ground, &case, fact);
        // The engine tries one of those that come to the same; a drill tells of any.
        for choice in lists.fact(fact).filter(|s| s.kind == FactKind::OneOf).iter().flat_map(|s| &s.values) {
            let value = Value::Choice(choice.id.clone());
            if !values.iter().any(|(v, _)| *v == value) {
                values.push((value.clone(), case.assuming(fact, value)));
            }
        }
        // Whole numbers where there are any; and nobody measures an area, or estimates a cost, of nothing.
        let whole = |v: &Value| !matches!(v, Value::Number(n) if !n.is_integer());
        let some = |v: &Value| may_be_none(lists, fact) || !matches!(v, Value::Number(n) if n.is_zero());
        for fit in [&whole as &dyn Fn(&Value) -> bool, &some] {
            if values.iter().any(|(v, _)| fit(v)) {
                values.retain(|(v, _)| fit(v));
            }
        }
        values.retain(|(_, c)| likely::likely(c));
        rng.shuffle(&mut values);
        // Most who break an order of the street gain nothing by it.
        if fact == id::ILLEGAL_GAINS {
            values.sort_by_key(|(v, _)| !matches!(v, Value::Number(n) if n.is_zero()));
        }
        values.truncate(VALUES);
        let punishes = |d: &Decision| d.outcome.penalises() || d.possible.iter().any(|o| o.penalises());
        let harsh = !rng.chance(1, 5);
        let fit = values.iter().position(|(_, c)| !harsh || punishes(&conclude(lists, c))).unwrap_or(0);
        if fit >= values.len() {
            return (decision.outcome != Outcome::Undetermined).then_some((case, decision));
        }
        let (value, chosen) = values.swap_remove(fit);
        case = match plausible(ground, &case, fact, &value, rng) {
            Some(other) => case.assuming(fact, other),
            None => chosen,
        };
    }
    None
}

/// Whether nought is an everyday answer: no gains, no earlier time.
fn may_be_none(lists: &Lists, fact: &str) -> bool {
    fact == id::ILLEGAL_GAINS || lists.fact(fact).is_some_and(|s| s.kind == FactKind::Count)
}

/// An everyday number in place of the least one above nothing, where no line is drawn for the fact:
/// some hundreds or thousands gained, a building for some tens of thousands.
fn plausible(ground: Ground<'_>, case: &Case, fact: &str, value: &Value, rng: &mut Rng) -> Option<Value> {
    let Value::Number(n) = value else { return None };
    if n.is_zero() || !domain::tests(&ground.view(case), fact).is_empty() {
        return None;
    }
    let size = match ground.lists.fact(fact)?.kind {
        FactKind::Money if fact == id::ILLEGAL_GAINS => *rng.pick(&[10, 100])?,
        FactKind::Money => 10_000,
        _ => 1,
    };
    let times = i64::try_from(2 + rng.below(28)).ok()?;
    Some(Value::Number(Decimal::from(times * size)))
}

/// Whether the facts can stand together.
pub fn coherent(lists: &Lists, case: &Case) -> bool {
    consistency::contradiction(lists, &|id| case.get(id).cloned()).is_none() && likely::likely(case)
}
