//! S9 构成前提: a fine whose stage is not reached does not exist.

use super::walk::{Answer, Cited, Norm, Note, Walk};
use crate::{
    condition::Truth,
    decision::Outcome,
    facts::id,
    lists::{Combination, Fine, PartyClass, PenaltyKind},
    order::Gather,
    words,
};

/// Finds the fine that exists now; stops where no penalty of the clause does.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    if walk.upper.is_some() && walk.class().is_none() && walk.norm.is_some_and(|n| n.clause.fines.iter().any(|f| !f.everyone)) {
        return Answer::Need(id::PARTY_KIND.to_owned());
    }
    upper_for_class(walk);
    let Some(norm) = walk.norm else {
        return Answer::Stop(Outcome::NoBasis, walk.base("no-basis"), Note::new(words::NO_CLAUSE_AT_ALL, walk.base("no-basis")));
    };
    if !norm.clause.punishes() {
        return Answer::Stop(Outcome::OrderOnly, Some(norm.cited()), Note::new(words::ORDER_ONLY, [norm.cited()]));
    }
    let fines = match reaching(walk, norm) {
        Ok(fines) => fines,
        Err(answer) => return *answer,
    };
    let mut reached = None;
    for fine in fines {
        match walk.view.decide(&fine.when) {
            Truth::True => reached = Some(fine),
            Truth::False(_) => {}
            Truth::Unknown(facts) => return Answer::Need(facts.into_iter().next().unwrap_or_default()),
        }
    }
    walk.fine = reached;
    match reached {
        Some(fine) => {
            let source = source(walk, norm);
            let amount = fine.at.as_ref().map(|at| Cited::new(source.document, at)).or(walk.filler.map(|n| n.cited()));
            Answer::Continue(Note::new(words::stage_reached(&fine.stage), std::iter::once(norm.cited()).chain(amount)))
        }
        None if walk.class() != Some(PartyClass::Responsible) && stands_without_fine(walk, norm) => match without_fine(walk, norm) {
            Truth::True => Answer::Continue(Note::new(words::OTHER_PENALTY_STANDS, [norm.cited()])),
            Truth::Unknown(facts) => Answer::Need(facts.into_iter().next().unwrap_or_default()),
            Truth::False(_) => no_fine_yet(norm),
        },
        None => no_fine_yet(norm),
    }
}

fn no_fine_yet(norm: Norm<'_>) -> Answer<'_> {
    let stage = norm.clause.fines.first().map_or("", |f| f.stage.as_str());
    Answer::Stop(Outcome::NoFineYet, Some(norm.cited()), Note::new(words::stage_not_reached(stage), [norm.cited()]))
}

/// Whether a penalty beside the fine has reached its own stage.
fn without_fine(walk: &Walk<'_>, norm: Norm<'_>) -> Truth {
    let mut open = None;
    for combination in fineless(walk, norm) {
        match walk.view.decide(&combination.when) {
            Truth::True => return Truth::True,
            Truth::Unknown(facts) => open = open.or(Some(facts)),
            Truth::False(_) => {}
        }
    }
    open.map_or(Truth::False(String::new()), Truth::Unknown)
}

/// The clause whose fines are read: the one that sets the amount, where it
/// speaks of the party's class at all.
pub fn source<'a>(walk: &Walk<'a>, norm: Norm<'a>) -> Norm<'a> {
    let speaks = |n: &Norm<'_>| walk.class().is_none_or(|class| n.clause.fines.iter().any(|f| f.amount(class).is_some()));
    walk.filler.filter(speaks).unwrap_or(norm)
}

/// Where a local clause is silent on the party's class, the clause above still speaks (12, 13).
fn upper_for_class(walk: &mut Walk<'_>) {
    let (Some(norm), Some(upper), Some(class)) = (walk.norm, walk.upper, walk.class()) else { return };
    let speaks = |n: Norm<'_>| n.clause.fines.iter().any(|f| f.amount(class).is_some());
    if !speaks(norm) && speaks(upper) {
        (walk.norm, walk.upper) = (Some(upper), None);
    }
}

/// The fines that reach the party's class.
fn reaching<'a>(walk: &Walk<'a>, norm: Norm<'a>) -> Result<Vec<&'a Fine>, Box<Answer<'a>>> {
    let all = &source(walk, norm).clause.fines;
    let responsible = walk.class() == Some(PartyClass::Responsible);
    if !responsible && all.iter().all(|f| f.everyone) {
        return Ok(all.iter().gather());
    }
    let Some(class) = walk.class() else { return Err(Box::new(Answer::Need(id::PARTY_KIND.to_owned()))) };
    let fines: Vec<_> = all.iter().filter(|f| f.amount(class).is_some()).gather();
    let stands = !responsible && stands_without_fine(walk, norm);
    if fines.is_empty() && (responsible || !all.is_empty()) && !stands {
        // What punishes others is no basis against this party (38.1).
        let note = Note::new(words::class_not_reached(class), [norm.cited()]);
        return Err(Box::new(Answer::Stop(Outcome::NoBasis, Some(norm.cited()), note)));
    }
    Ok(fines)
}

/// Whether the clause knows a penalty beside the fine that stands at once.
fn stands_without_fine(walk: &Walk<'_>, norm: Norm<'_>) -> bool {
    fineless(walk, norm).next().is_some()
}

/// The penalties without a fine, as far as they are for the party's class.
fn fineless<'a>(walk: &Walk<'a>, norm: Norm<'a>) -> impl Iterator<Item = &'a Combination> + use<'a> {
    let class = walk.class();
    let reaches = move |c: &&Combination| c.party.is_none_or(|of| class.is_none_or(|own| own == of));
    norm.clause.combinations.iter().filter(|c| !c.kinds.contains(&PenaltyKind::Fine)).filter(reaches)
}
