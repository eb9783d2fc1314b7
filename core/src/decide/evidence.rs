//! S4 事实与证据 (行政处罚法 40, 57) and the elements of the act.

use super::walk::{Answer, Note, Walk};
use crate::{
    condition::{Failed, Standing},
    decision::Outcome,
    facts::{Value, id},
    order::Gather as _,
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
        return missing(walk, words::element_missing(&[walk.view.label(id::ACTOR_ROLE)]));
    }
    // What the article already counts is an element of it (大气法 121.2).
    let used = walk.norm.iter().flat_map(|n| &n.clause.used_up);
    if let Some(fact) = used.into_iter().find(|fact| view.flag(fact) == Some(false) && view.known(fact).is_some()) {
        return missing(walk, words::element_missing(&[walk.view.label(fact)]));
    }
    let clause = walk.norm.map(|n| &n.clause.when);
    for condition in std::iter::once(&view.act.elements).chain(clause) {
        match condition.weigh(&|fact| view.value(fact)) {
            Standing::Holds => {}
            Standing::Fails(failed) => return missing(walk, failing(walk, &failed)),
            Standing::Open(tests) => return Answer::Need(tests.first().map(|t| t.fact.clone()).unwrap_or_default()),
        }
    }
    Answer::Continue(Note::new(walk.presuming(words::FACTS_CLEAR, &[id::FACTS_CONCLUSIVE]), walk.base("evidence")))
}

/// What was wanted and is not there, or what is there and rules the act out.
fn failing(walk: &Walk<'_>, failed: &Failed<'_>) -> String {
    let tests: Vec<String> = failed.tests().into_iter().map(|test| words::test(walk.view.lists, test)).gather();
    let tests: Vec<&str> = tests.iter().map(String::as_str).gather();
    if let Failed::Excluded(_) = failed { words::element_excluded(&tests) } else { words::element_missing(&tests) }
}

fn missing<'a>(walk: &Walk<'a>, text: String) -> Answer<'a> {
    let ground = walk.norm.map(|n| n.cited());
    let basis = walk.base("not-established").into_iter().chain(ground.clone());
    Answer::Stop(Outcome::NotEstablished, ground, Note::new(text, basis))
}
