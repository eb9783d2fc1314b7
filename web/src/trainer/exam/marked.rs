//! The end of an exam: the score by stage, the answer sheet to pass on, every question with why.

use cailiang::training::{Sitting, exam::score, words as core_words};
use yew::prelude::*;

use super::{
    asked::paragraphs,
    passed::{self, copy},
    sheet::Sheet,
    sit::Scene,
};
use crate::{
    device,
    dom::{El, button, el, fold, lit, say},
    ledger::files::{self, Out},
    trainer::{ask, frame, play::QUESTION},
    words::{trainer as common, trainer::exam as texts},
};

/// The id of the line that says how saving or copying went.
const SAID: &str = "sheet-said";

/// The room once the exam is handed in.
pub fn view(scene: &Scene, used: u32) -> Html {
    let all = scene.questions();
    let one = |(i, (item, question)): (usize, &(&cailiang::training::exam::Item, &cailiang::training::Question))| {
        let chosen = scene.sheet.chosen(i);
        let well = chosen == Some(question.right);
        let name = el("span").kid(say("b", "", &texts::number(i))).text(" ").say(&question.ask);
        let summary = el("summary").kid(ask::mark(well)).kid(name).kid(lit("span", "unseen", common::verdict(well)));
        let told = el("div").cls("tale").kid(say("h3", "", &item.title)).list(paragraphs(&item.text));
        let id = ["review-", &i.to_string()].concat();
        let asked = say("h3", "", &question.ask).set("id", &id);
        let options = ask::options(question, &id, chosen, true, &Callback::noop());
        let verdict = ask::verdict(scene.shelf, question, chosen.unwrap_or(usize::MAX));
        fold("card reviewed", summary).kid(told).kid(asked).kid(options).kid(verdict).key(&id)
    };
    let review = el("section").cls("review").kid(lit("h2", "", texts::REVIEW)).list(all.iter().enumerate().map(one).collect());
    let main = el("main").cls("room exam").kid(frame::title(passed::called(scene.exam)));
    main.kid(result(scene, used)).kid(export(scene, used)).kid(review).kid(again(scene)).html()
}

/// How it went, as a whole and by stage.
fn result(scene: &Scene, used: u32) -> El {
    let stages = score(scene.paper, &scene.sheet.answers);
    let right: u32 = stages.iter().map(|s| s.right).sum();
    let head = el("h2").cls("score").attr("id", QUESTION).attr("tabindex", "-1");
    let head = head.kid(say("b", "", &right.to_string())).kid(say("span", "", &common::right_of(scene.sheet.answers.len())));
    let row = |s: &cailiang::training::exam::Score| {
        let well = s.right == s.asked;
        let said = [&s.right.to_string(), " / ", &s.asked.to_string()].concat();
        let name = lit("span", "", core_words::stage(s.stage));
        el("li").cls(if well { "well" } else { "badly" }).kid(ask::mark(well)).kid(name).kid(say("b", "", &said))
    };
    let over = scene.limit().is_some_and(|m| u32::from(m) * 60 <= used);
    let how = lit("p", "", if over { texts::ON_TIME } else { texts::HANDED_IN }).text(" ").say(&texts::used(used));
    el("section").cls("card").kid(head).kid(el("ul").cls("stages").list(stages.iter().map(row).collect())).kid(how)
}

/// The answer sheet, to be saved, copied or handed to another app.
fn export(scene: &Scene, used: u32) -> El {
    let sitting = Sitting::new(scene.paper, &scene.sheet.name, scene.sheet.answers.clone(), used);
    let json = serde_json::to_string_pretty(&sitting).unwrap_or_default();
    let out = Out { name: file(&scene.exam.title, &sitting.name), kind: texts::JSON, bytes: json.clone().into_bytes() };
    let save = {
        let out = out.clone();
        Callback::from(move |_| {
            let said = if files::save(&out).is_some() { [texts::SAVED, &out.name].concat() } else { texts::NOT_SAVED.to_owned() };
            device::tell(SAID, &said);
        })
    };
    let send = files::can_share(&out).then(|| {
        let send = Callback::from(move |_| {
            let out = out.clone();
            wasm_bindgen_futures::spawn_local(async move {
                files::share(&out).await;
            });
        });
        button("chip", texts::SEND, send)
    });
    let ways = el("div").cls("chips").kid(button("chip main", texts::SAVE, save)).maybe(send);
    let ways = ways.kid(copy("chip", texts::COPY, json, SAID));
    let said = el("p").cls("soft").attr("id", SAID).attr("role", "status");
    el("section").cls("card").kid(lit("h2", "", texts::EXPORT)).kid(lit("p", "soft", texts::EXPORT_HINT)).kid(ways).kid(said)
}

/// What the file is called: no character that a file system minds.
fn file(title: &str, name: &str) -> String {
    let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let parts = [texts::FILE.to_owned(), plain(title), plain(name)];
    let named: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    [&named.join("-"), ".json"].concat()
}

/// The same exam again, for another person at this device.
fn again(scene: &Scene) -> El {
    let questions = scene.sheet.answers.len();
    let clear = scene.then(move |sheet, _| *sheet = Sheet::new(questions));
    fold("card more", lit("summary", "", texts::ONCE_MORE)).kid(lit("p", "", texts::ONCE_MORE_HINT)).kid(button(
        "chip",
        texts::ONCE_MORE_GO,
        clear,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_a_plain_name() {
        assert_eq!(file("第四季度/考试", "王 五.."), "答卷-第四季度考试-王五.json");
        assert_eq!(file("", ""), "答卷.json");
    }
}
