//! The same story with one fact changed: predict, then compare.

use cailiang::{Decision, training::Twist};

use super::{Scene, lesson::Turn};
use crate::{
    dom::{El, el, lit, say},
    result::{answer, tone},
    trainer::ask,
    words::trainer as texts,
};

/// Every twist; none where there is none.
pub fn all(scene: &Scene) -> Option<El> {
    let twists = scene.scenario.twists.iter().zip(&scene.lesson.turns).enumerate();
    let cards: Vec<El> = twists.filter_map(|(i, (twist, turn))| Some(one(scene, i, twist, turn.as_ref()?))).collect();
    let head = || lit("h2", "", texts::TWISTS).kid(lit("span", "n", texts::TWISTS_HINT));
    (!cards.is_empty()).then(|| el("section").cls("twists").kid(head()).list(cards))
}

fn one(scene: &Scene, i: usize, twist: &Twist, turn: &Turn) -> El {
    let id = ["twist-", &i.to_string()].concat();
    let chosen = scene.attempt.twists.get(i).copied().flatten();
    let predict = scene.then(move |attempt, choice| attempt.predict(i, choice));
    let head = say("h3", "", &twist.say).set("id", &id);
    let card = el("div").cls("card quiz").kid(head).kid(say("p", "soft", &turn.question.ask));
    let card = card.kid(ask::options(&turn.question, &id, chosen, chosen.is_some(), &predict));
    let known = chosen.map(|choice| {
        let both = el("div").cls("compared").kid(side(texts::BEFORE, &scene.lesson.decision)).kid(side(texts::CHANGED, &turn.decision));
        let note = (!twist.note.is_empty()).then(|| say("p", "", &twist.note));
        el("div").kid(ask::verdict(scene.shelf, &turn.question, choice)).kid(both).maybe(note)
    });
    card.kid(el("div").attr("role", "status").maybe(known))
}

fn side(name: &'static str, d: &Decision) -> El {
    el("div").cls(tone(d.outcome)).kid(lit("span", "soft", name)).kid(answer::in_short(d))
}
