//! S14 从轻、减轻、从重 (行政处罚法 30–32, 49).

use super::{
    combination,
    walk::{Answer, Cited, Note, Walk},
};
use crate::{
    condition::Truth,
    decision::{Found, Outcome},
    facts::id,
    lists::{Amount, Effect, Force, PenaltyKind},
    words,
};

/// Ends the walk: the degree follows from the circumstances that hold.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let mut found: Vec<(Effect, Cited<'a>, &'a str)> = Vec::new();
    let (mut lenient, mut severe) = (Vec::new(), Vec::new());
    let view = walk.view;
    let body = super::capacity::is_body(walk);
    for (document, rule) in view.lists.circumstances(view.day(id::DECISION_ON)) {
        if !matches!(rule.effect, Effect::ShallMitigate | Effect::MayMitigate | Effect::Heavier) || (body && rule.natural_person) {
            continue;
        }
        match view.decide(&rule.when) {
            Truth::True => {
                let cited = Cited { gist: &rule.gist, ..Cited::new(document, &rule.at) };
                let entry = Found { id: rule.id.clone(), basis: cited.id(), name: rule.name.clone() };
                if rule.effect == Effect::Heavier {
                    severe.push(entry)
                } else {
                    lenient.push(entry)
                }
                found.push((rule.effect, cited, &rule.name));
            }
            Truth::False(_) => {}
            Truth::Unknown(facts) => return Answer::Need(facts.into_iter().next().unwrap_or_default()),
        }
    }
    (walk.lenient, walk.severe) = (lenient, severe);
    conclude(walk, found)
}

fn conclude<'a>(walk: &Walk<'a>, found: Vec<(Effect, Cited<'a>, &'a str)>) -> Answer<'a> {
    let has = |effect| found.iter().find(|(e, _, _)| *e == effect);
    let names: Vec<&str> = found.iter().map(|(_, _, name)| *name).collect();
    let basis: Vec<Cited<'a>> = found.iter().map(|(_, cited, _)| cited.clone()).collect();
    let lenient = has(Effect::ShallMitigate).or_else(|| has(Effect::MayMitigate));
    let clause = walk.norm.map(|n| n.cited());
    match (lenient, has(Effect::Heavier)) {
        // No formula sets one off against the other (S14): a person must judge.
        (Some((_, cited, _)), Some(_)) => {
            Answer::Stop(Outcome::Review, Some(cited.clone()), Note::new(words::lenient_and_severe(&names), basis))
        }
        (None, Some((_, cited, _))) => Answer::Stop(Outcome::Heavier, Some(cited.clone()), Note::new(words::heavier(&names), basis)),
        (Some((Effect::MayMitigate, cited, _)), None) => {
            let text = words::may_be_lenient(&names);
            Answer::Stop(Outcome::LighterOrMitigatedOrOrdinary, Some(cited.clone()), Note::new(text, basis))
        }
        (Some((_, cited, _)), None) => {
            let has_form = match mitigation_has_form(walk) {
                Ok(has_form) => has_form,
                Err(fact) => return Answer::Need(fact),
            };
            let outcome = if has_form { Outcome::LighterOrMitigated } else { Outcome::Lighter };
            Answer::Stop(outcome, Some(cited.clone()), Note::new(words::must_be_lenient(&names, has_form), basis))
        }
        (None, None) => Answer::Stop(Outcome::Ordinary, clause.clone(), Note::new(words::ORDINARY, clause)),
    }
}

/// Whether 减轻 has a form (S14): a minimum to go below, or a fine that must be
/// imposed beside a milder kind. Not imposing a fine that is merely 可以 is no
/// mitigation.
///
/// # Errors
/// The fact it hangs on, where whether another kind must be imposed is not known.
fn mitigation_has_form(walk: &Walk<'_>) -> Result<bool, String> {
    let (Some(fine), Some(norm)) = (walk.fine, walk.norm) else { return Ok(false) };
    let amounts = match walk.class() {
        Some(class) => vec![fine.amount(class)],
        None => vec![fine.individual.as_ref(), fine.organisation.as_ref()],
    };
    let has_minimum = amounts.into_iter().flatten().any(|amount| match amount {
        Amount::Yuan(range) | Amount::Of { times: range, .. } | Amount::Per { each: range, .. } => range.min.is_some(),
        // The amount is local law's to set; art. 32 leaves both ways open.
        Amount::NotSet => true,
    });
    let milder = norm.clause.combinations.iter().any(|c| c.kinds.iter().any(|k| *k != PenaltyKind::Fine));
    if has_minimum || (fine.force == Force::Shall && milder) {
        return Ok(true);
    }
    if fine.force != Force::Shall {
        return Ok(false);
    }
    let mut open = None;
    for extra in norm.clause.extras.iter().filter(|e| e.force == Force::Shall && e.by.is_empty()) {
        let holds = match walk.view.decide(&extra.when) {
            Truth::Unknown(facts) => Err(facts.into_iter().next().unwrap_or_default()),
            truth if extra.kind == PenaltyKind::ConfiscateGains => match combination::net_gains(walk) {
                Some(net) => Ok(truth == Truth::True && !net.is_zero()),
                None => Err(id::ILLEGAL_GAINS.to_owned()),
            },
            truth => Ok(truth == Truth::True),
        };
        match holds {
            Ok(true) => return Ok(true),
            Ok(false) => {}
            Err(fact) => open = open.or(Some(fact)),
        }
    }
    open.map_or(Ok(false), Err)
}
