//! S8 无主观过错 (行政处罚法 33.2).

use super::walk::{Answer, Cited, Note, Walk};
use crate::{condition::Truth, decision::Outcome, facts::id, lists::Effect, words};

/// Stops where the party has proved that it was not at fault.
pub fn step<'a>(walk: &mut Walk<'a>) -> Answer<'a> {
    let view = walk.view;
    let proved = view.is(id::NO_FAULT, "sufficient");
    if view.act.knowing {
        // The organ must prove 明知: proof that the party is without fault speaks against it.
        let ground = walk.norm.map(|n| n.cited());
        if proved {
            return Answer::Stop(Outcome::Review, ground.clone(), Note::new(words::KNOWING_AGAINST_PROOF, ground));
        }
        return Answer::Continue(Note::new(words::KNOWING_PROVED, ground));
    }
    let Some((document, rule)) = view.circumstances().find(|(_, c)| c.effect == Effect::NoFault) else {
        return Answer::Continue(Note::new(words::FAULT_STANDS, []));
    };
    let cited = Cited { gist: &rule.gist, ..Cited::new(document, &rule.at) };
    if walk.norm.is_some_and(|n| n.clause.fault_irrelevant) {
        return Answer::Continue(Note::new(words::FAULT_IRRELEVANT, [cited]));
    }
    match view.decide(&rule.when) {
        // Negligence is fault too (S8).
        Truth::True if ["intent", "negligence"].iter().any(|kind| view.is(id::FAULT_KIND, kind)) => {
            Answer::Stop(Outcome::Review, Some(cited.clone()), Note::new(words::FAULT_AGAINST_PROOF, [cited]))
        }
        Truth::True => {
            let text = words::circumstance_holds(&rule.name, &rule.gist);
            Answer::Stop(Outcome::NoPenalty, Some(cited.clone()), Note::new(text, [cited]))
        }
        Truth::False(_) => Answer::Continue(Note::new(walk.presuming(words::FAULT_STANDS, &[id::NO_FAULT]), [cited])),
        Truth::Unknown(facts) => Answer::Need(facts.into_iter().next().unwrap_or_default()),
    }
}
