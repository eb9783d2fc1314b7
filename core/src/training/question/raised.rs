//! 权利: whether the fine may rise after the party has spoken (45.2).

use super::{Cited, Draft, Kind, Matter, Wrong};
use crate::{
    citation::Reference,
    facts::{Value, id},
    phrase,
    training::{Stage, words},
};

/// Asked where the proposed fine is more than what the party was told of.
pub fn draft(matter: Matter<'_>) -> Option<Draft> {
    let number = |fact: &str| match matter.case.get(fact) {
        Some(Value::Number(n)) => Some(*n),
        _ => None,
    };
    let (told, now) = (number(id::NOTIFIED_FINE)?, number(id::PROPOSED_FINE)?);
    let fresh = match matter.case.get(id::NEW_FACTS_AFTER_NOTICE)? {
        Value::Flag(fresh) => *fresh,
        _ => return None,
    };
    if now <= told {
        return None;
    }
    let yuan = |n| phrase::number(n, "元");
    let answers = [(false, words::MAY_NOT_RAISE), (true, words::MAY_RAISE_ON_NEW_FACTS)];
    let right = answers.iter().find(|(yes, _)| *yes == fresh).map(|(_, text)| *text)?;
    let other =
        answers.iter().filter(|(yes, _)| *yes != fresh).map(|(yes, text)| Wrong::new(yes.to_string(), *text, words::why_raise(fresh)));
    let never = words::NEVER_RAISE.map(|(key, text, parts)| Wrong::new(key, text, parts));
    Some(Draft {
        stage: Stage::Rights,
        kind: Kind::Raised,
        ask: words::ask_raise(&yuan(told), &yuan(now)),
        key: fresh.to_string(),
        right: right.to_owned(),
        also: Vec::new(),
        wrong: other.chain(never).collect(),
        why: words::why_raise(fresh).to_owned(),
        basis: basis(matter).into_iter().collect(),
    })
}

/// Where it is written: the article that makes new facts matter.
fn basis(matter: Matter<'_>) -> Option<Cited> {
    let at: Reference = matter.lists.fact(id::NEW_FACTS_AFTER_NOTICE)?.basis.parse().ok()?;
    let own = matter.lists.documents().iter().find(|d| d.id == at.document)?;
    Some(Cited { at: at.to_string(), text: super::basis::cite(own, &at.at) })
}
