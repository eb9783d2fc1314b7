//! A pair: two cases that differ in one fact, which the engine decides differently.

use super::{
    base,
    boundary::{Boundary, Try},
    days::as_day,
    sound,
    weak::Weak,
};
use crate::{
    case::Case,
    day::Day,
    decide::{conclude, explore::Ground},
    decision::Decision,
    facts::{Value, id},
    lists::Lists,
    training::{
        Stage,
        question::{self, Draft, Kind, Matter, Question, Wrong},
        rng::Rng,
        words,
    },
    what_if::Reached,
};

/// Two cases on both sides of a line.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The violation.
    pub violation: String,
    /// What draws the line.
    pub kind: Boundary,
    /// The fact that differs.
    pub fact: String,
    /// The violation and the fact in words.
    pub title: String,
    /// What both have in common: labels and values.
    pub shared: Vec<(String, String)>,
    /// What it rests on that no organ has published.
    pub notes: Vec<String>,
    /// 甲 and 乙.
    pub sides: [Side; 2],
    /// What of the decision differs: `outcome`, `tier`, `fine`, `penalties`, `procedure`, `days`.
    pub differs: Vec<&'static str>,
    /// The same question for either side; each has the other's answer among its own.
    pub questions: [Question; 2],
}

/// One side.
#[derive(Clone, Debug)]
pub struct Side {
    /// What the fact is here, in words.
    pub value: String,
    /// The case.
    pub case: Case,
}

/// A pair for this line, if the engine finds one.
pub fn find(lists: &Lists, start: &Case, line: &Try, weak: &Weak, rng: &mut Rng) -> Option<Pair> {
    let [a, b] = cases(lists, start, line, rng)?;
    let [da, db] = [conclude(lists, &a), conclude(lists, &b)];
    let differs = differs(&line.kind, &a, &da, &b, &db);
    let ground = Ground { lists, act: lists.violation(start.violations.first()?)? };
    let stand = [(&a, &da), (&b, &db)].iter().all(|(case, d)| sound::decided(lists, line.kind, case, d));
    if differs.is_empty() || !stand || !sound::premise(ground, line, [&da, &db]) {
        return None;
    }
    let questions = asked(lists, line, [(&a, &da), (&b, &db)], weak, rng)?;
    Some(told(lists, line, [(a, &da), (b, &db)], differs, questions))
}

/// Both cases, complete, or nothing where they cannot be.
pub fn cases(lists: &Lists, start: &Case, line: &Try, rng: &mut Rng) -> Option<[Case; 2]> {
    let begun = line.without.iter().fold(start.clone(), |case, fact| case.without(fact));
    let begun = line.with.iter().fold(begun, |case, (fact, value)| case.assuming(fact, value.clone()));
    let [first, second] = &line.sides;
    let side = |case: &Case, value: &Value| case.assuming(&line.fact, value.clone());
    let (mut case, decision) = match line.kind {
        Boundary::Deadline => base::fill(lists, begun, &line.fact, rng)?,
        _ => base::fill(lists, side(&begun, first), &line.fact, rng)?,
    };
    if line.kind == Boundary::Deadline {
        let due: Day = decision.duties.iter().find(|d| d.id == line.about)?.due.as_deref()?.parse().ok()?;
        return Some([due, due.plus_days(1)?].map(|day| side(&case, &Value::Day(day))))
            .filter(|pair| pair.iter().all(|c| base::coherent(lists, c)));
    }
    // What only the other side asks for is given to both.
    let (other, _) = base::fill(lists, side(&case, second), &line.fact, rng)?;
    for (fact, value) in other.facts() {
        if fact != line.fact && case.get(fact).is_none() {
            case = case.assuming(fact, value.clone());
        }
    }
    Some([side(&case, first), side(&case, second)]).filter(|pair| pair.iter().all(|c| base::coherent(lists, c)))
}

/// What the engine decides differently. Days that merely run along with the fact are no difference.
fn differs(kind: &Boundary, a: &Case, da: &Decision, b: &Case, db: &Decision) -> Vec<&'static str> {
    let mut out = Reached::of(da.clone()).differs(&Reached::of(db.clone()));
    let until = |d: &Decision| -> Option<Day> { d.remedies.as_ref()?.reconsideration.as_ref()?.until.as_deref()?.parse().ok() };
    let runs =
        |c: &Case, d: &Decision| until(d).zip(c.get(id::DECISION_SERVED_ON).and_then(as_day)).map(|(until, from)| until.days_since(from));
    let late = |d: &Decision| d.warnings.iter().map(|w| w.code).collect::<Vec<_>>();
    match kind {
        Boundary::RestDay => {
            out.clear();
            if runs(a, da).is_some() && runs(b, db).is_some() && runs(a, da) != runs(b, db) {
                out.push("days");
            }
        }
        Boundary::Deadline if late(da) != late(db) || da.surcharge != db.surcharge => out.push("days"),
        _ => {}
    }
    out
}

/// One question that has another right answer on either side.
fn asked(lists: &Lists, line: &Try, sides: [(&Case, &Decision); 2], weak: &Weak, rng: &mut Rng) -> Option<[Question; 2]> {
    let drafts = sides.map(|(case, decision)| question::drafts(Matter { lists, case, decision }, false));
    let [of_a, of_b] = &drafts;
    let fits = |kind: Kind| match line.kind {
        Boundary::RestDay => kind == Kind::LastDay,
        Boundary::Deadline => kind == Kind::InTime,
        Boundary::OnSpot => kind == Kind::Route,
        Boundary::Hearing => kind == Kind::Hearing,
        _ => !matches!(kind, Kind::LastDay | Kind::InTime | Kind::Clause),
    };
    // What no organ has published decides no outcome: its range can be read off, and nothing else.
    let sample = sides.iter().any(|(_, d)| sound::sample(lists, d).is_some());
    let fits = |kind: Kind| fits(kind) && (!sample || !matches!(kind, Kind::Outcome | Kind::Ground));
    let mut pairs: Vec<(&Draft, &Draft)> = Vec::new();
    for a in of_a.iter().filter(|d| fits(d.kind)) {
        // The same question is the one of its kind at the same place among them.
        let nth = of_a.iter().filter(|d| d.kind == a.kind).position(|d| std::ptr::eq(d, a))?;
        if let Some(b) = of_b
            .iter()
            .filter(|d| d.kind == a.kind)
            .nth(nth)
            .filter(|b| (b.ask == a.ask || sound::dated(line)) && b.key != a.key && b.right != a.right)
            .filter(|b| line.kind != Boundary::RestDay || sound::rest_day_between(line, a, b))
        {
            pairs.push((a, b));
        }
    }
    // The outcome parts most pairs: what follows from it is asked as often where there is anything to ask.
    let weight = |(a, _): &(&Draft, &Draft)| weak.of_stage(a.stage) * if a.stage == Stage::Amount { 2 } else { 1 };
    let (a, b) = *rng.weighed(&pairs, weight)?;
    let [value_a, value_b] = sides.map(|(case, _)| case.get(&line.fact).map(|v| shown(lists, &line.fact, v)).unwrap_or_default());
    let against = |draft: &Draft, other: &Draft, value: &str| {
        let parts = words::other_side(&label(lists, &line.fact), value);
        draft.clone().against(Wrong::new(other.key.as_str(), other.right.as_str(), parts))
    };
    let qa = against(a, b, &value_b)?.draw(rng)?;
    let qb = against(b, a, &value_a)?.draw(rng)?;
    let act = sides[0].0.violations.first().and_then(|v| lists.violation(v)).map_or("", |v| v.name.as_str());
    Some([qa, qb].map(|q| if q.kind == Kind::Outcome { Question { ask: words::ask_outcome_of(act), ..q } } else { q }))
}

/// The pair as it is shown.
fn told(lists: &Lists, line: &Try, sides: [(Case, &Decision); 2], differs: Vec<&'static str>, questions: [Question; 2]) -> Pair {
    let decisions = sides.each_ref().map(|(_, decision)| *decision);
    let cases = sides.map(|(case, _)| case);
    let mut notes: Vec<String> = decisions.iter().filter_map(|d| sound::sample(lists, d)).map(|d| crate::words::sample(&d.title)).collect();
    notes.sort_unstable();
    notes.dedup();
    notes.extend(sound::convention(line.kind).map(str::to_owned));
    let kind = sound::kind(line, decisions);
    let violation = cases.iter().flat_map(|c| &c.violations).next().cloned().unwrap_or_default();
    let name = lists.violation(&violation).map_or("", |v| v.name.as_str());
    let title = words::pair_title(name, &label(lists, &line.fact));
    let declared = lists.documents().iter().flat_map(|d| &d.facts);
    let mut shared: Vec<(String, String)> = Vec::new();
    let [a, b] = &cases;
    for spec in declared.filter(|s| s.id != line.fact) {
        let Some(value) = a.get(&spec.id).filter(|v| b.get(&spec.id) == Some(v)) else { continue };
        let entry = (spec.label.clone(), shown(lists, &spec.id, value));
        if !shared.contains(&entry) {
            shared.push(entry);
        }
    }
    let sides = cases.map(|case| {
        let value = case.get(&line.fact).map(|v| shown(lists, &line.fact, v)).unwrap_or_default();
        Side { value, case }
    });
    Pair { violation, kind, fact: line.fact.clone(), title, shared, notes, sides, differs, questions }
}

fn label(lists: &Lists, fact: &str) -> String {
    lists.fact(fact).map_or_else(|| fact.to_owned(), |s| s.label.clone())
}

/// A value as the trainee reads it.
fn shown(lists: &Lists, fact: &str, value: &Value) -> String {
    match as_day(value) {
        Some(day) => words::day(day),
        None => lists.fact(fact).map_or_else(|| value.display(), |s| s.label_of(value)),
    }
}
