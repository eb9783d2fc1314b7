//! The story, and what has become known since.

use cailiang::training::{Reveal, When};

use super::{Scene, lesson};
use crate::{
    dom::{El, el, lit, say},
    trainer::frame,
    words::trainer as texts,
};

/// The side on which the story is told.
pub fn told(scene: &Scene) -> El {
    let s = scene.scenario;
    let level = texts::level(s.level);
    let head = el("div")
        .kid(say("p", "topic", &s.topic).text(" · ").text(level).kid(frame::badge(texts::SAMPLE)))
        .kid(frame::title(&s.title))
        .kid(lit("p", "soft", texts::NOT_REAL));
    el("div").cls("told").kid(head).kid(known(scene, "card tale"))
}

/// The story with all that was told before the question in sight.
pub fn known(scene: &Scene, class: &'static str) -> El {
    let mut card = el("section").cls(class).kid(lit("h2", "", texts::STORY)).kid(say("p", "story", &scene.scenario.story));
    for reveal in scene.scenario.reveals.iter().filter(|r| r.when == When::First) {
        card = card.kid(say("p", "story", &reveal.say));
    }
    let before: Vec<El> = earlier(scene).into_iter().map(row).collect();
    if before.is_empty() { card } else { card.kid(lit("h3", "", texts::FOUND_OUT)).kid(el("ul").cls("found-out").list(before)) }
}

/// Something that became known.
pub fn row(reveal: &Reveal) -> El {
    let asked = (!reveal.ask.is_empty()).then(|| say("b", "", &reveal.ask));
    el("li").maybe(asked).kid(say("span", "", &reveal.say))
}

/// What became known before the question in sight.
fn earlier<'a>(scene: &Scene<'a>) -> Vec<&'a Reveal> {
    let at = scene.attempt.at;
    let over = scene.is_over();
    let told = match at.checked_sub(1) {
        _ if over => usize::MAX,
        Some(before) => lesson::told_by(scene.scenario, &scene.lesson.questions, before),
        None => 0,
    };
    let by_and_by = scene.scenario.reveals.iter().filter(|r| r.when == When::Then).take(told);
    let asked = scene.attempt.asked.iter().filter(|(_, when)| *when < at || over).filter_map(|(r, _)| scene.scenario.reveals.get(*r));
    by_and_by.chain(asked).collect()
}

/// What becomes known with the question in sight.
pub fn fresh<'a>(scene: &Scene<'a>) -> Vec<&'a Reveal> {
    let (at, questions) = (scene.attempt.at, &scene.lesson.questions);
    let before = at.checked_sub(1).map_or(0, |before| lesson::told_by(scene.scenario, questions, before));
    let now = lesson::told_by(scene.scenario, questions, at);
    let by_and_by = scene.scenario.reveals.iter().filter(|r| r.when == When::Then);
    by_and_by.take(now).skip(before).collect()
}
