//! A case to start from, and the facts it still lacks.

use rust_decimal::Decimal;

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
    lists::Lists,
    training::rng::Rng,
};

/// Facts that are filled in at most.
const MOST: usize = 24;
/// Values of one fact that are looked at.
const VALUES: usize = 4;

/// A case of the act with its party and days, in a year whose calendar is known and whose law is there.
pub fn start(lists: &Lists, place: &str, act: &str, rng: &mut Rng) -> Option<Case> {
    let mut years: Vec<i32> = lists.calendar().years().collect();
    years.sort_unstable();
    // What is decided late in a year runs into the next one: the newest year comes last.
    let newest = years.pop()?;
    years.insert(0, newest);
    let (month, day) = (u8::try_from(1 + rng.below(8)).ok()?, u8::try_from(1 + rng.below(28)).ok()?);
    let apart = [0, 1 + rng.below(3), 15 + rng.below(20), 16 + rng.below(25)];
    let party = if rng.chance(1, 2) { "natural_person" } else { "legal_person" };
    let begun =
        years.iter().rev().filter_map(|year| Day::new(*year, month, day)).find(|d| !lists.in_force(place, act, Some(*d)).is_empty())?;
    let after = |n: usize| Some(begun.plus_days(i64::try_from(n).ok()?)?.to_string());
    let [found, filed, decided, served] = apart;
    let entries = [
        ("violation", act.to_owned()),
        ("place", place.to_owned()),
        (id::PARTY_KIND, party.to_owned()),
        (id::ACT_START, begun.to_string()),
        (id::DISCOVERED_ON, after(found)?),
        (id::FILED_ON, after(filed)?),
        (id::DECISION_ON, after(decided)?),
        (id::DECISION_SERVED_ON, after(served.max(decided))?),
    ];
    Case::read(lists, entries.into_iter().map(|(k, v)| (k.to_owned(), Raw::Text(v)))).ok()
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
        let whole = |v: &Value| !matches!(v, Value::Number(n) if !n.is_integer());
        if values.iter().any(|(v, _)| whole(v)) {
            values.retain(|(v, _)| whole(v));
        }
        rng.shuffle(&mut values);
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

/// An everyday number in place of the least one above nothing, where no line is drawn for the fact.
fn plausible(ground: Ground<'_>, case: &Case, fact: &str, value: &Value, rng: &mut Rng) -> Option<Value> {
    let Value::Number(n) = value else { return None };
    if n.is_zero() || !domain::tests(&ground.view(case), fact).is_empty() {
        return None;
    }
    let size = match ground.lists.fact(fact)?.kind {
        FactKind::Money => *rng.pick(&[100, 1_000, 10_000])?,
        _ => 1,
    };
    let times = i64::try_from(2 + rng.below(28)).ok()?;
    Some(Value::Number(Decimal::from(times * size)))
}

/// Whether the facts can stand together.
pub fn coherent(lists: &Lists, case: &Case) -> bool {
    consistency::contradiction(lists, &|id| case.get(id).cloned()).is_none() && likely(case)
}

/// Whether a made-up case says nothing that hardly goes together, though no rule forbids it: to
/// correct before the organ knows is to reduce the harm of one's own accord (32(1)).
fn likely(case: &Case) -> bool {
    let timing = |wanted: &str| matches!(case.get(id::CORRECTION_TIMING), Some(Value::Choice(c)) if c == wanted);
    let flag = |fact: &str, wanted: bool| case.get(fact) == Some(&Value::Flag(wanted));
    let reduced = |wanted| flag(id::VOLUNTARILY_REDUCED_HARM, wanted);
    let early = timing("before_discovery") && reduced(false);
    let refusing = timing("refused") && reduced(true);
    let nothing_to_reduce = flag(id::NO_HARM_RESULT, true) && reduced(true) && !timing("before_discovery");
    !(early || refusing || nothing_to_reduce)
}
