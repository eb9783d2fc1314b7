//! The question in sight, with what became known for it and what may be asked.

use cailiang::training::{When, words as core_words};

use super::{QUESTION, Scene, VERDICT, story, track};
use crate::{
    dom::{El, button, el, lit, say},
    trainer::ask,
    words::trainer as texts,
};

/// The side on which questions are asked.
pub fn card(scene: &Scene) -> El {
    let side = el("div").cls("asked").kid(track::row(scene));
    let (attempt, questions) = (scene.attempt, &scene.lesson.questions);
    let Some(question) = questions.get(attempt.at) else { return side };
    let chosen = attempt.chosen();
    let fresh: Vec<El> = story::fresh(scene).into_iter().map(story::row).collect();
    let fresh = (!fresh.is_empty()).then(|| el("div").cls("fresh").kid(lit("h3", "", texts::NOW_KNOWN)).kid(el("ul").list(fresh)));
    let count = texts::question_of(attempt.at + 1, questions.len());
    let head = el("div")
        .kid(lit("span", "stage-name", core_words::stage(question.stage)).kid(say("span", "n", &count)))
        .kid(say("h2", "question", &question.ask).attr("id", QUESTION).attr("tabindex", "-1"));
    let choose = scene.then(|attempt, choice| attempt.answer(choice));
    let on = scene.then(|attempt, _: yew::MouseEvent| attempt.go_on());
    let last = attempt.at + 1 == questions.len();
    let label = if last { texts::TO_THE_END } else { texts::NEXT };
    let judged = el("div").attr("id", VERDICT).attr("role", "status");
    let judged = judged.maybe(chosen.map(|c| ask::verdict(scene.shelf, question, c)));
    let card = el("section").cls("card quiz").maybe(fresh).maybe(inquiries(scene)).kid(head);
    let card = card.kid(ask::options(question, QUESTION, chosen, chosen.is_some(), &choose)).kid(judged);
    side.kid(card.maybe(chosen.map(|_| ask::next(label, on))).maybe(chosen.is_none().then(|| lit("p", "keys soft", texts::KEYS))))
}

/// What may be asked, and what was answered just now.
fn inquiries(scene: &Scene) -> Option<El> {
    let attempt = scene.attempt;
    let reveals = scene.scenario.reveals.iter().enumerate().filter(|(_, r)| r.when == When::Asked);
    let open = |i: usize| !attempt.asked_for(i) && attempt.chosen().is_none();
    let chip = |(i, label): (usize, &str)| {
        let ask = scene.then(move |attempt, _: yew::MouseEvent| {
            let at = attempt.at;
            attempt.asked.push((i, at));
        });
        button("chip", label, ask).key(label)
    };
    let chips: Vec<El> = reveals.filter(|(i, _)| open(*i)).map(|(i, r)| chip((i, r.ask.as_str()))).collect();
    let now = attempt.asked.iter().filter(|(_, at)| *at == attempt.at).filter_map(|(r, _)| scene.scenario.reveals.get(*r));
    let told: Vec<El> = now.map(story::row).collect();
    if chips.is_empty() && told.is_empty() {
        return None;
    }
    let told = if told.is_empty() { el("ul") } else { el("ul").list(told) };
    let ways = (!chips.is_empty()).then(|| {
        let all = el("div").cls("chips").list(chips);
        el("div").cls("ways-to-ask").attr("role", "group").attr("aria-label", texts::MAY_ASK).kid(lit("p", "soft", texts::MAY_ASK)).kid(all)
    });
    Some(el("div").cls("fresh inquiries").kid(el("div").attr("role", "status").kid(told)).maybe(ways))
}
