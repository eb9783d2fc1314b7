//! S2 处罚依据 and S5 the law of the time (行政处罚法 4, 37, 38).

use super::{
    explore::Law,
    fine, join,
    walk::{Answer, Norm, Note, Walk},
};
use crate::{
    condition::{Condition, Truth},
    day::Day,
    decision::Outcome,
    facts::{Value, id},
    lists::{Clause, Document, Join, Referral},
    order::Gather,
    words,
};

/// Finds the clause in force at the act, or says that none is.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let view = walk.view;
    if view.clauses().next().is_none() {
        return none(walk, words::NO_CLAUSE_AT_ALL.to_owned());
    }
    if let Some(decided) = view.day(id::DECISION_ON)
        && view.lists.limitation(Some(decided)).is_none()
    {
        return none(walk, words::general_law_missing(decided));
    }
    let day = match law_day(walk) {
        LawDay::On(day) => Some(day),
        LawDay::Newest => None,
        LawDay::Unknown(fact) => return Answer::Need(fact.to_owned()),
    };
    let mut in_force = view.lists.in_force(&view.case.place, &view.act.id, day);
    let before = in_force.len();
    if before > 1 {
        // Which of several clauses applies may hang on a fact of its own.
        for (_, clause) in &in_force {
            if let Truth::Unknown(facts) = walk.view.decide(&clause.when) {
                return Answer::Need(facts.into_iter().next().unwrap_or_default());
            }
        }
    }
    let mut lacking = Vec::new();
    let excepted = in_force.iter().any(|(_, c)| excepted(walk, c));
    in_force.retain(|(_, c)| applies(walk, c, &mut lacking));
    if in_force.is_empty() && excepted {
        return none(walk, words::CLAUSE_EXCLUDED.to_owned());
    }
    if in_force.is_empty() && before > 0 {
        let ground = walk.base("not-established");
        return Answer::Stop(Outcome::NotEstablished, ground.clone(), Note::new(words::no_clause_fits(&lacking), ground));
    }
    let beside: Vec<_> = in_force.iter().filter(|(_, c)| matches!(c.join, Join::Competes(_))).copied().gather();
    match join::join(in_force) {
        None => none(walk, day.map_or_else(|| words::NO_CLAUSE_AT_ALL.to_owned(), words::no_clause_on)),
        Some(Err(join::Tied(norms))) => tied(walk, &norms),
        Some(Ok(joined)) => {
            (walk.upper, walk.filler) = (joined.upper, joined.filler);
            for (document, clause) in beside {
                // The clause that gives way is told, never dropped in silence (29; 立法法 99).
                if !std::ptr::eq(clause, joined.norm.clause) {
                    walk.warn("competing-norm", words::competing_norm(&Norm::new(document, clause).cited().words(), &clause.gist));
                }
            }
            settle(walk, joined.norm)
        }
    }
}

/// The day whose law is read: an act that lasts is judged by the law of its
/// end (S5), and one that has not ended by the newest.
enum LawDay {
    On(Day),
    Newest,
    Unknown(&'static str),
}

fn law_day(walk: &Walk<'_>) -> LawDay {
    let view = walk.view;
    let day = match walk.reading.law {
        Law::Decision => id::DECISION_ON,
        Law::Act if !view.instant() => id::ACT_END,
        Law::Act | Law::Start => id::ACT_START,
    };
    match view.value(day) {
        Some(Value::Day(day)) => LawDay::On(day),
        Some(Value::Choice(_)) => view.day(id::DECISION_ON).map_or(LawDay::Newest, LawDay::On),
        _ => LawDay::Unknown(day),
    }
}

/// Whether an exception of the clause itself holds (无照 13: 另有规定的): another law governs.
fn excepted(walk: &Walk<'_>, clause: &Clause) -> bool {
    let exceptions = Condition { not: clause.when.not.clone(), ..Condition::default() };
    matches!(walk.view.decide(&exceptions), Truth::False(_))
}

/// A clause is not the basis where an element of its own is lacking; what lacks is told.
fn applies<'a>(walk: &Walk<'a>, clause: &Clause, lacking: &mut Vec<&'a str>) -> bool {
    let Truth::False(fact) = walk.view.decide(&clause.when) else { return true };
    let label = walk.view.label(&fact);
    if !lacking.contains(&label) {
        lacking.push(label);
    }
    false
}

fn none<'a>(walk: &Walk<'a>, text: String) -> Answer<'a> {
    let ground = walk.base("no-basis");
    Answer::Stop(Outcome::NoBasis, ground.clone(), Note::new(text, ground))
}

/// Several clauses of equal rank and age: a fact that is only presumed may tell them apart; else a person chooses.
fn tied<'a>(walk: &Walk<'a>, norms: &[Norm<'a>]) -> Answer<'a> {
    let facts = norms.iter().flat_map(|n| n.clause.when.facts());
    if let Some(fact) = facts.into_iter().find(|fact| walk.view.known(fact).is_none()) {
        return Answer::Need(fact.to_owned());
    }
    let class = walk.class();
    let said = |n: &Norm<'_>| {
        let amount = n.clause.fines.first().and_then(|f| class.map_or(f.individual.as_ref(), |class| f.amount(class)));
        words::norm_with_amount(&n.for_class(class).cited().words(), &amount.map(fine::words_of).unwrap_or_default(), &n.clause.gist)
    };
    let each: Vec<String> = norms.iter().map(said).gather();
    let basis: Vec<_> = norms.iter().map(|n| n.for_class(class).cited()).gather();
    Answer::Stop(Outcome::Review, None, Note::new(words::several_norms(&each), basis))
}

/// Every version of the document that holds a clause.
fn versions<'a>(walk: &Walk<'a>, norm: Norm<'a>) -> impl Iterator<Item = &'a Document> + use<'a> {
    let (lists, own) = (walk.view.lists, norm.document);
    lists.documents().iter().filter(move |d| d.id == own.id && d.place == own.place)
}

/// Whether a clause no longer stands on the day of decision as it did: its
/// document has expired, or a newer version of it says something else.
fn changed(walk: &Walk<'_>, norm: Norm<'_>, decided: Day) -> bool {
    let Some(now) = versions(walk, norm).filter(|d| d.in_force_on(decided)).max_by_key(|d| d.effective) else { return true };
    now.effective != norm.document.effective && !now.clauses.contains(norm.clause)
}

fn settle<'a>(walk: &mut Walk<'a>, norm: Norm<'a>) -> Answer<'a> {
    let norm = norm.for_class(walk.class());
    let cited = norm.cited();
    walk.norm = Some(norm);
    let duties = norm.clause.duty.iter().map(|at| super::walk::Cited::new(norm.document, at));
    match &norm.clause.referral {
        Some(Referral::Organ { to }) => {
            return Answer::Stop(Outcome::NoAuthority, Some(cited.clone()), Note::new(words::referred_to_organ(to), [cited]));
        }
        Some(Referral::Law { to, .. }) => {
            return Answer::Stop(Outcome::Review, Some(cited.clone()), Note::new(words::referred_to_law(to), [cited]));
        }
        Some(Referral::Provincial { to }) => {
            let ground = walk.base("no-basis");
            let basis = std::iter::once(cited).chain(ground.clone());
            return Answer::Stop(Outcome::NoBasis, ground, Note::new(words::left_to_province(to), basis));
        }
        None => {}
    }
    let others = walk.filler.into_iter().chain(walk.upper);
    let norms: Vec<Norm<'_>> = std::iter::once(norm).chain(others).gather();
    if walk.reading.law == Law::Act {
        let differs = |day: Day| norms.iter().any(|n| changed(walk, *n, day));
        let start = walk.view.day(id::ACT_START).filter(|start| *start < norm.document.effective);
        walk.other_law = match (walk.view.day(id::DECISION_ON), start) {
            (Some(decided), _) if differs(decided) => Some(Law::Decision),
            (_, Some(start)) if versions(walk, norm).any(|d| d.in_force_on(start)) => Some(Law::Start),
            _ => None,
        };
        if start.is_some() {
            walk.warn("law-changed-during-act", words::law_changed_during_act(norm.document.effective));
        }
    }
    let text = words::clause_applies(&cited.words(), &norm.clause.gist);
    let beside = walk.upper.into_iter().chain(walk.filler).map(|n| n.cited());
    let basis: Vec<_> = duties.chain([cited]).chain(beside).gather();
    Answer::Continue(Note::new(text, basis))
}
