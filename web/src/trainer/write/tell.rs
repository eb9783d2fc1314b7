//! The story, and how each fact becomes known.

use cailiang::case::Case;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{
    Desk,
    draft::{self, Draft, How},
};
use crate::{
    dom::{El, button, el, lit, say},
    words::trainer as texts,
};

/// The section.
pub fn section(desk: &Desk) -> El {
    let d = desk.draft;
    let title = el("input").attr("type", "text").attr("id", "w-title").attr("maxlength", "40").attr("autocomplete", "off").value(&d.title);
    let title = title.input(desk.then(|draft, e: InputEvent| draft.title = typed(&e)));
    el("section")
        .cls("card")
        .kid(lit("h2", "", texts::TELL))
        .kid(named(texts::ITS_TITLE, "w-title", title))
        .kid(named(texts::ITS_STORY, "w-story", area(desk, "w-story", &d.story, |draft, text| draft.story = text)))
        .kid(lit("p", "soft", texts::STORY_HINT))
        .kid(levels(desk))
        .kid(lit("h3", "", texts::HOW_TOLD))
        .kid(el("ul").cls("telling").list(facts(desk)))
        .kid(named(texts::ITS_NOTE, "w-note", area(desk, "w-note", &d.note, |draft, text| draft.note = text)))
}

fn typed(event: &InputEvent) -> String {
    let target = event.target();
    let input = target.clone().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()).map(|i| i.value());
    input.or_else(|| target.and_then(|t| t.dyn_into::<HtmlTextAreaElement>().ok()).map(|a| a.value())).unwrap_or_default()
}

fn area(desk: &Desk, id: &'static str, text: &str, set: fn(&mut Draft, String)) -> El {
    el("textarea").attr("id", id).attr("rows", "4").value(text).input(desk.then(move |draft, e: InputEvent| set(draft, typed(&e))))
}

fn named(name: &'static str, id: &'static str, control: El) -> El {
    el("div").cls("field").kid(lit("label", "", name).attr("for", id)).kid(control)
}

/// How hard it is.
fn levels(desk: &Desk) -> El {
    let now = desk.draft.level.unwrap_or(draft::MIDDLING);
    let chip = |level: u8| {
        let set = desk.then(move |draft, _: MouseEvent| draft.level = Some(level));
        button("chip small", texts::level(level), set).whether("aria-pressed", level == now)
    };
    let chips = el("div").cls("chips").attr("role", "group").attr("aria-label", texts::LEVEL);
    el("div").cls("field").kid(lit("span", "label", texts::LEVEL)).kid(chips.list([1, 2, 3].into_iter().map(chip).collect()))
}

/// Every fact that is left once what could name somebody is gone.
fn facts(desk: &Desk) -> Vec<El> {
    let given = &desk.anonymous.given;
    let case = Case::read(desk.shelf, given.iter().cloned()).unwrap_or_default();
    given
        .iter()
        .map(|(key, _)| key)
        .filter(|key| !matches!(key.as_str(), "violation" | "place"))
        .map(|fact| row(desk, &case, fact))
        .collect()
}

fn row(desk: &Desk, case: &Case, fact: &str) -> El {
    let told = desk.draft.told.get(fact).cloned().unwrap_or_default();
    let standard = draft::told(desk.shelf, case, fact);
    let label = draft::label(desk.shelf, fact);
    let key = fact.to_owned();
    let pick = desk.then(move |draft, e: Event| {
        let select = e.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
        let at = select.and_then(|s| usize::try_from(s.selected_index()).ok()).unwrap_or_default();
        draft.told.entry(key.clone()).or_default().how = How::ALL.get(at).copied().unwrap_or_default();
    });
    let option = |(how, name): (How, &'static str)| el("option").flag("selected", told.how == how).text(name);
    let ways = How::ALL.into_iter().zip(texts::WAYS_TO_TELL).map(option).collect();
    let select = el("select").cls("pick").set("aria-label", &texts::when_told(&label)).change(pick).list(ways);
    let key = fact.to_owned();
    let words = desk.then(move |draft, e: InputEvent| draft.told.entry(key.clone()).or_default().say = typed(&e));
    let input = el("input").attr("type", "text").attr("autocomplete", "off").set("placeholder", &standard).value(&told.say).input(words);
    let input = (told.how != How::Story).then(|| input.set("aria-label", &texts::words_of(&label)));
    el("li").key(fact).kid(say("b", "", &standard)).kid(select).maybe(input)
}
