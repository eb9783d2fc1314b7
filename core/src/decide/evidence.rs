//! S4 事实与证据 (行政处罚法 40, 57) and the elements of the act.

use super::walk::{Answer, Note, Walk};
use crate::{
    condition::Truth,
    decision::Outcome,
    facts::{Value, id},
    words,
};

/// Stops where the facts are not clear or an element is missing.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let view = walk.view;
    if view.flag(id::FACTS_CONCLUSIVE) == Some(false) {
        let ground = walk.base("evidence");
        return Answer::Stop(Outcome::NotEstablished, ground.clone(), Note::new(words::FACTS_UNCLEAR, ground));
    }
    if let Some(Value::Choice(role)) = view.known(id::ACTOR_ROLE)
        && !view.act.roles.is_empty()
        && !view.act.roles.contains(&role)
    {
        return missing(walk, id::ACTOR_ROLE);
    }
    // What the article already counts is an element of it (大气法 121.2).
    let used = walk.norm.iter().flat_map(|n| &n.clause.used_up);
    if let Some(fact) = used.into_iter().find(|fact| view.flag(fact) == Some(false) && view.known(fact).is_some()) {
        return missing(walk, fact);
    }
    let clause = walk.norm.map(|n| &n.clause.when);
    for condition in std::iter::once(&view.act.elements).chain(clause) {
        match view.decide(condition) {
            Truth::True => {}
            Truth::False(fact) => return missing(walk, &fact),
            Truth::Unknown(facts) => return Answer::Need(facts.into_iter().next().unwrap_or_default()),
        }
    }
    Answer::Continue(Note::new(walk.presuming(words::FACTS_CLEAR, &[id::FACTS_CONCLUSIVE]), walk.base("evidence")))
}

fn missing<'a>(walk: &Walk<'a>, fact: &str) -> Answer<'a> {
    let ground = walk.norm.map(|n| n.cited());
    let basis = walk.base("not-established").into_iter().chain(ground.clone());
    Answer::Stop(Outcome::NotEstablished, ground, Note::new(words::element_missing(walk.view.label(fact)), basis))
}
