//! The end of a scenario: how it went, what is to be learnt, the way the law takes, and the same with something changed.

use cailiang::training::{When, words as core_words};
use yew::Callback;

use super::{QUESTION, Scene, attempt::Attempt, story, track, turns};
use crate::{
    article,
    dom::{El, button, el, fold, lit, say},
    result::{answer, tone, why},
    trainer::{ask, route::Room},
    words::trainer as texts,
};

/// The side with the case, folded away where room is short.
pub fn told(scene: &Scene) -> El {
    story::told(scene).kid(missed(scene))
}

/// What could have been asked and was not.
fn missed(scene: &Scene) -> El {
    let reveals = scene.scenario.reveals.iter().enumerate();
    let missed: Vec<El> =
        reveals.filter(|(i, r)| r.when == When::Asked && !scene.attempt.asked_for(*i)).map(|(_, r)| story::row(r)).collect();
    if missed.is_empty() {
        return el("div").attr("hidden", "");
    }
    el("section").cls("card missed").kid(lit("h2", "", texts::NOT_ASKED)).kid(el("ul").cls("found-out").list(missed))
}

/// The side with what came of it.
pub fn said(scene: &Scene) -> El {
    let s = scene.scenario;
    let points = s.point.iter().map(|p| article::ground(scene.shelf, &p.to_string())).collect();
    let note = el("section").cls("card lesson").kid(lit("h2", "", texts::NOTE)).kid(say("p", "", &s.note));
    let note = note.kid(lit("h3", "", texts::POINTS)).list(points);
    let steps = fold("card more", lit("summary", "", texts::STEP_BY_STEP)).kid(why::steps(&scene.lesson.decision));
    let again = {
        let change = scene.change.clone();
        button("chip", texts::AGAIN, Callback::from(move |_| change.emit(Attempt::begin())))
    };
    let on = el("a").cls("go").set("href", &Room::Scenario(scene.next.to_owned()).href()).text(texts::NEXT_SCENARIO);
    el("div").cls("asked").kid(score(scene)).kid(note).maybe(turns::all(scene)).kid(steps).kid(el("div").cls("ways").kid(on).kid(again))
}

/// How it went, as a whole and by stage, and what it led to.
fn score(scene: &Scene) -> El {
    let score = scene.attempt.score(&scene.lesson.questions);
    let d = &scene.lesson.decision;
    let row = |s: track::Step| {
        let [all, _, right] = s.counts;
        let said = texts::of(right, all);
        let class = if right == all { "well" } else { "badly" };
        el("li").cls(class).kid(ask::mark(right == all)).kid(lit("span", "", core_words::stage(s.stage))).kid(say("b", "", &said))
    };
    let head = el("h2").cls("score").attr("id", QUESTION).attr("tabindex", "-1");
    let head = head.kid(say("b", "", &score.right.to_string())).kid(say("span", "", &texts::right_of(score.of)));
    let led = el("p").cls("led").text(texts::LED_TO).kid(el("span").cls(tone(d.outcome)).kid(answer::in_short(d)));
    el("section").cls("card").kid(head).kid(el("ul").cls("stages").list(track::steps(scene).into_iter().map(row).collect())).kid(led)
}
