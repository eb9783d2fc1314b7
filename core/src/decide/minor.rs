//! S10 轻微不罚 (行政处罚法 33.1 前句): 应当, no discretion.

use super::walk::{Answer, Cited, Note, Walk};
use crate::{condition::Truth, decision::Outcome, facts::id, lists::Effect, words};

/// Stops where the act was minor, corrected in time and harmless.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    waived(walk, Effect::Minor, Outcome::NoPenalty)
}

/// Decides one of the two sentences of 33.1: all its elements together.
pub fn waived<'a>(walk: &Walk<'a>, effect: Effect, outcome: Outcome) -> Answer<'a> {
    let view = walk.view;
    let mut basis = Vec::new();
    let mut failed = None;
    for (document, rule) in view.lists.circumstances(view.day(id::DECISION_ON)).filter(|(_, c)| c.effect == effect) {
        let cited = Cited { gist: &rule.gist, ..Cited::new(document, &rule.at) };
        match view.decide(&rule.when) {
            Truth::True => {
                let text = words::circumstance_holds(&rule.name, &rule.gist);
                return Answer::Stop(outcome, Some(cited.clone()), Note::new(text, [cited]));
            }
            Truth::False(fact) => failed = Some(words::circumstance_fails(&rule.name, view.label(&fact))),
            Truth::Unknown(facts) => return Answer::Need(facts.into_iter().next().unwrap_or_default()),
        }
        basis.push(cited);
    }
    Answer::Continue(Note::new(failed.unwrap_or_default(), basis))
}
