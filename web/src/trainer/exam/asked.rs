//! The question in sight, without right or wrong; after the last a look at what is open.

use yew::prelude::*;

use super::{passed, sit::Scene};
use crate::{
    device,
    dom::{El, button, el, lit, say},
    trainer::{ask, frame, play::QUESTION},
    words::{trainer as common, trainer::exam as texts},
};
use cailiang::training::words as core_words;

/// The room while the exam is sat.
pub fn view(scene: &Scene, clock: Html) -> Html {
    let questions = scene.questions();
    let (at, all) = (scene.sheet.at, questions.len());
    let done = say("span", "n", &texts::answered(all - scene.sheet.open().len(), all));
    let line = el("div").cls("under-way").kid(done).node(clock);
    let main = el("main").cls("room exam").kid(frame::title(passed::called(scene.exam))).kid(line);
    let Some((item, question)) = questions.get(at).copied() else { return main.kid(check(scene)).html() };
    let told = el("section").cls("card tale").kid(say("h2", "", &item.title)).list(paragraphs(&item.text));
    let count = common::question_of(at + 1, all);
    let head = el("div")
        .kid(lit("span", "stage-name", core_words::stage(question.stage)).kid(say("span", "n", &count)))
        .kid(say("h2", "question", &question.ask).attr("id", QUESTION).attr("tabindex", "-1"));
    let choose = scene.then(|sheet, choice| sheet.choose(choice));
    let options = ask::options(question, QUESTION, scene.sheet.chosen(at), false, &choose);
    let on = ask::next(if at + 1 == all { texts::TO_CHECK } else { common::NEXT }, scene.then(|sheet, _: MouseEvent| sheet.at += 1));
    let back = (at > 0).then(|| button("chip", texts::PREVIOUS, scene.then(|sheet, _| sheet.at = sheet.at.saturating_sub(1))));
    let ways = el("div").cls("ways").kid(on).maybe(back);
    let card = el("section").cls("card quiz").kid(head).kid(options).kid(ways);
    main.kid(told).kid(card.kid(lit("p", "keys soft", common::KEYS))).html()
}

/// What is told, line by line.
pub fn paragraphs(text: &str) -> Vec<El> {
    text.lines().map(|line| say("p", "story", line)).collect()
}

/// The look before handing in.
fn check(scene: &Scene) -> El {
    let open = scene.sheet.open();
    let to = |at: &usize| {
        let at = *at;
        button("chip", &texts::number(at), scene.then(move |sheet, _| sheet.at = at))
    };
    let said = lit("p", "", if open.is_empty() { texts::ALL_ANSWERED } else { texts::OPEN });
    let list = (!open.is_empty()).then(|| el("div").cls("chips").list(open.iter().map(to).collect()));
    let limit = scene.limit();
    let hand_in = button("go", texts::HAND_IN, scene.then(move |sheet, _| sheet.hand_in(limit, device::clock())));
    let back = button("chip", texts::BACK_TO, scene.then(|sheet, _| sheet.at = 0));
    el("section")
        .cls("card")
        .kid(lit("h2", "", texts::CHECK).attr("id", QUESTION).attr("tabindex", "-1"))
        .kid(said)
        .maybe(list)
        .kid(el("div").cls("ways").kid(hand_in).kid(back))
}
