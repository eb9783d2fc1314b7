//! The single facts that are tried.

use super::{Hold, correction, days, numbers, reached::Reached};
use crate::{
    amount::Range,
    case::Case,
    consistency,
    day::Day,
    decide::{
        capacity::is_body,
        explore::{Ground, tries},
        survey::Survey,
        walk::Walk,
    },
    derive,
    facts::{FactKind, Value, WhenUnknown, id},
    lists::Lists,
    phrase,
    view::View,
};

/// A case with one fact changed.
pub struct Change {
    /// The fact.
    pub fact: String,
    /// Its value then.
    pub value: Value,
    /// For a number: the range beyond the bound it crosses.
    pub range: Option<Range>,
    /// The case then.
    pub case: Case,
    /// Who holds the fact.
    pub hold: Hold,
    /// The last day for it.
    pub until: Option<Day>,
}

impl Change {
    /// A change without bound or last day.
    pub fn new(fact: &str, value: Value, case: Case, hold: Hold) -> Self {
        Self { fact: fact.to_owned(), value, range: None, case, hold, until: None }
    }

    /// The value in words.
    pub fn wanted(&self, lists: &Lists) -> String {
        let spec = lists.fact(&self.fact);
        match self.range {
            Some(range) => phrase::range(&range, spec.map_or("", |s| s.unit.as_str())),
            None => spec.map_or_else(|| self.value.display(), |s| s.label_of(&self.value)),
        }
    }
}

/// Where a changed case leads.
pub type Reach<'a> = &'a dyn Fn(&Case) -> Reached;

/// What only the party can do, for its good (32).
const BY_PARTY: [&str; 3] = [id::VOLUNTARILY_REDUCED_HARM, id::CONFESSED, id::MERIT];

/// What the party can keep from happening.
const AHEAD: [&str; 4] = [id::OBSTRUCTED_OFFICERS, id::CONCEALED_EVIDENCE, id::REFUSED_INSPECTION, id::REFUSED_TO_LEAVE];

/// What is as it is: who the party is, whose matter it was first.
const PAST: [&str; 6] = [id::PARTY_KIND, id::AGE_BAND, id::ACTOR_ROLE, id::FIRST_FILED_BY, id::PRIOR_FINE, id::EMERGENCY_IN_FORCE];

/// Facts that say the same thing from different sides: where one changes, the others follow.
const TOGETHER: [&[&str]; 6] = [
    &[
        id::CORRECTION_TIMING,
        id::CORRECTED,
        id::CORRECTED_ON,
        id::OVERDUE,
        id::REFUSED_TO_CORRECT,
        id::RECHECK_ON,
        id::ORDER_SERVED_ON,
        id::ACT_END,
    ],
    &[id::NO_HARM_RESULT, id::HARM_RESULT_EXISTS, id::HARM_MINOR, id::SERIOUS_HARM],
    &[id::ACT_MINOR, id::SERIOUS_CIRCUMSTANCES],
    &[id::PARTY_KIND, id::BIRTH_DATE, id::AGE_AT_ACT, id::AGE_BAND, id::MINOR_14_17, id::MENTAL_STATE, id::PARTIAL_CAPACITY],
    &[id::ACT_STATE, id::ACT_START, id::ACT_END],
    &[id::EMERGENCY_VIOLATION, id::VIOLATES_EMERGENCY, id::EMERGENCY_IN_FORCE],
];

/// Every change worth trying.
pub fn all(ground: Ground<'_>, case: &Case, now: &Reached, reach: Reach<'_>) -> Vec<Change> {
    let mut out = correction::changes(ground, case);
    out.extend(days::changes(ground, case, now, reach));
    for fact in known(ground, case) {
        out.extend(of(ground, case, fact, now, reach));
    }
    for fact in open(ground, case) {
        out.extend(answers(ground, case, &fact));
    }
    out
}

/// The facts that are given or presumed and stand for themselves.
fn known<'a>(ground: Ground<'a>, case: &'a Case) -> Vec<&'a str> {
    let lists = ground.lists;
    let counts = |f: &&str| lists.fact(f).is_some_and(|s| s.unknown != WhenUnknown::Process);
    let mut out: Vec<&str> = case.facts().map(|(f, _)| f).filter(counts).collect();
    let view = ground.view(case);
    let body = is_body(&Walk::new(view, Default::default()));
    let personal = |f: &str| matches!(f, id::AGE_BAND | id::MENTAL_STATE);
    let presumed = lists.facts().filter(|s| matches!(s.unknown, WhenUnknown::Presume(_))).map(|s| s.id.as_str());
    for fact in view.elements().into_iter().chain(presumed).filter(|f| !(body && personal(f))) {
        if view.known(fact).is_none() && view.presumed(fact).is_some() && !out.contains(&fact) {
            out.push(fact);
        }
    }
    out.retain(|f| !matches!(*f, id::CORRECTION_TIMING | id::OVERDUE | id::REFUSED_TO_CORRECT | id::ORDER_SERVED_ON));
    out
}

/// Other values of one known fact.
fn of(ground: Ground<'_>, case: &Case, fact: &str, now: &Reached, reach: Reach<'_>) -> Vec<Change> {
    let Some(spec) = ground.lists.fact(fact) else { return Vec::new() };
    let view = ground.view(case);
    let (given, Some(value)) = (view.known(fact), view.value(fact)) else { return Vec::new() };
    let others: Vec<Value> = match (&spec.kind, &value) {
        (FactKind::YesNo, Value::Flag(yes)) => vec![Value::Flag(!yes)],
        (FactKind::OneOf, _) => spec.values.iter().map(|c| Value::Choice(c.id.clone())).filter(|v| *v != value).collect(),
        (FactKind::Number | FactKind::Money | FactKind::Count, Value::Number(n)) => {
            return numbers::changes(ground, case, fact, *n, now, reach);
        }
        _ => return Vec::new(),
    };
    let changed = |other: Value| {
        let case = changed(ground.lists, case, fact, &other)?;
        let case = if given.is_none() { view.without_alternatives(fact, case) } else { case };
        let hold = hold(&view, fact, &other);
        Some(Change::new(fact, other, case, hold))
    };
    others.into_iter().filter_map(changed).collect()
}

fn hold(view: &View<'_>, fact: &str, value: &Value) -> Hold {
    let becomes = *value == Value::Flag(true);
    // Where nothing came of the act there is nothing to undo.
    let nothing_to_undo = fact == id::VOLUNTARILY_REDUCED_HARM && view.flag(id::NO_HARM_RESULT) == Some(true);
    match fact {
        f if BY_PARTY.contains(&f) && becomes && !nothing_to_undo => Hold::Party,
        f if AHEAD.contains(&f) && becomes => Hold::Ahead,
        f if PAST.contains(&f) => Hold::Past,
        _ => Hold::Judged,
    }
}

/// The facts still asked for.
fn open(ground: Ground<'_>, case: &Case) -> Vec<String> {
    let survey = Survey::of(ground, case);
    if survey.settled().is_some() { survey.asked() } else { survey.ranked(ground, case) }
}

/// The answers to an open fact.
fn answers(ground: Ground<'_>, case: &Case, fact: &str) -> Vec<Change> {
    let view = ground.view(case);
    let tried = tries(ground, case, fact).into_iter();
    let change = |(value, case): (Value, Case)| {
        let range = match value {
            Value::Number(n) => Some(numbers::around(&view, fact, n)),
            _ => None,
        };
        Change { range, ..Change::new(fact, value, case, Hold::Open) }
    };
    tried.map(change).collect()
}

/// The case with a fact changed, and what says the same from another side
/// changed with it; `None` where it cannot stand.
pub fn changed(lists: &Lists, case: &Case, fact: &str, value: &Value) -> Option<Case> {
    let stands = |c: &Case| consistency::contradiction(lists, &|f| c.get(f).cloned()).is_none();
    let mut new = case.assuming(fact, value.clone());
    if stands(&new) {
        return Some(new);
    }
    let beside: Vec<&str> = TOGETHER.iter().filter(|t| t.contains(&fact)).flat_map(|t| t.iter().copied()).filter(|f| *f != fact).collect();
    // What follows from the others need not be said.
    for other in &beside {
        let follows = derive::derived(lists, other, &|f| if f == *other { None } else { new.get(f).cloned() });
        if new.get(other).is_some_and(|given| follows.is_some_and(|v| v != *given)) {
            new = new.without(other);
        }
    }
    for other in beside {
        if stands(&new) {
            break;
        }
        let Some(given) = new.get(other) else { continue };
        let turned = match given {
            Value::Flag(yes) => new.assuming(other, Value::Flag(!yes)),
            _ => new.without(other),
        };
        if stands(&turned) {
            new = turned;
        } else if stands(&new.without(other)) {
            new = new.without(other);
        }
    }
    stands(&new).then_some(new)
}
