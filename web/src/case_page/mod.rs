//! The page of one violation: what the law says, what matters, what follows.

mod asked;
mod clause;
mod part;
mod presumed;

pub use part::CasePart;

use cailiang::{day::Day, facts::id};
use yew::prelude::*;

use crate::{
    answer::{self, Answer},
    device,
    dom::{El, button, el, group, lit, say, sign},
    place,
    result::{self, ID},
    route::Route,
    sheet::{Change, Sheet},
    shelf::Shelf,
    words,
};

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct CaseProps {
    /// The lists.
    pub shelf: Shelf,
    /// The violation.
    pub id: String,
}

/// What the parts of the page share.
pub struct Context<'a> {
    /// The lists.
    pub shelf: &'a Shelf,
    /// The place of the case.
    pub place: &'a str,
    /// What was typed.
    pub sheet: &'a Sheet,
    /// What follows from it.
    pub answer: &'a Answer,
    /// Told a fact and its new text.
    pub set: Callback<(String, String)>,
}

impl Context<'_> {
    /// The day of the decision: as typed, else today.
    fn day(&self) -> Option<Day> {
        self.sheet.get(id::DECISION_ON).parse().ok().or_else(device::today)
    }
}

/// The page where questions are answered and the outcome stands.
#[component]
pub fn CasePage(props: &CaseProps) -> Html {
    let shelf = &props.shelf;
    let sheet = {
        let id = props.id.clone();
        use_reducer(move || Sheet::open(&id))
    };
    use_effect_with((*sheet).clone(), |sheet| sheet.keep());
    let (here, today) = (place::here(shelf.listed()), device::today());
    let at = if sheet.get("place").is_empty() { here.clone() } else { sheet.get("place").to_owned() };
    use_effect_with((at.clone(), shelf.clone()), |(at, shelf)| shelf.want(at));
    // Without the lists of the place nothing is decided: not by the nation's alone.
    let answer = use_memo(((*sheet).clone(), shelf.clone(), at.clone(), today), |(sheet, shelf, at, today)| {
        shelf.has(at).then(|| answer::answer(shelf, sheet, at, *today)).flatten()
    });
    let unknown = if shelf.has(&at) { words::UNKNOWN_VIOLATION } else { words::NAME };
    let name = shelf.violation(&props.id).map_or(unknown, |v| v.name.as_str());
    use_effect_with([name, " · ", words::NAME].concat(), |title| device::title(title));

    let dispatch = sheet.dispatcher();
    let clear = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Change::Clear))
    };
    if !shelf.has(&at) {
        return group(vec![top(Some(clear)), waiting(shelf, &at, name)]);
    }
    let (Some(violation), Some(answer)) = (shelf.violation(&props.id), &*answer) else {
        let sorry = lit("p", "card hint", words::UNKNOWN_VIOLATION).attr("role", "alert");
        return group(vec![top(None), el("main").kid(sorry).html()]);
    };
    let set = Callback::from(move |(fact, text)| dispatch.dispatch(Change::Set(fact, text)));
    let cx = Context { shelf, place: &at, sheet: &sheet, answer, set };
    let title = el("div").kid(say("p", "topic", &violation.topic)).kid(say("h1", "name", &violation.name));
    let ask_side = el("div")
        .cls("ask-side")
        .kid(title)
        .kid(clause::card(&cx, violation))
        .kid(clause::place(&cx))
        .kid(asked::questions(&cx))
        .maybe(presumed::list(&cx))
        .kid(asked::process(&cx))
        .kid(lit("p", "soft kept", words::KEPT_HERE))
        .kid(bar(&cx));
    let answer_side = el("div").cls("answer-side").attr("role", "region").attr("aria-label", words::RESULT).kid(result::result(
        shelf,
        &answer.decision,
        asked::most_decisive(&cx),
    ));
    group(vec![top(Some(clear)), el("main").cls("case").kid(ask_side).kid(answer_side).html()])
}

/// Instead of an outcome, while the lists of the place are not there.
fn waiting(shelf: &Shelf, place: &str, name: &str) -> Html {
    let known = shelf.listed().iter().any(|p| p.id == place);
    let again = button("", words::TRY_AGAIN, Callback::from(|_| device::reload()));
    let (role, why) = match shelf.trouble() {
        _ if !known => ("alert", words::PLACE_GONE),
        Some(why) => ("alert", why),
        None => ("status", words::PLACE_LOADING),
    };
    let hint = say("p", "card hint", why).attr("role", role);
    el("main").kid(say("h1", "name", name)).kid(hint).maybe((known && shelf.trouble().is_some()).then_some(again)).html()
}

/// The outcome in one line, always in sight; a tap leads to the result.
fn bar(cx: &Context) -> El {
    let d = &cx.answer.decision;
    let go = el("button")
        .attr("type", "button")
        .click(Callback::from(|_| device::go_to(ID)))
        .kid(lit("span", "l", words::NOW))
        .kid(result::answer::in_short(d).attr("role", "status"))
        .kid(sign("arrow", "0 0 12 12", "M2 4l4 4 4-4"));
    el("div").cls("bar").kid(el("div").cls(result::tone(d.outcome)).kid(go))
}

fn top(clear: Option<Callback<MouseEvent>>) -> Html {
    let back = el("a").cls("back").set("href", &Route::Find.href()).kid(sign("", "0 0 12 12", "M8 2L4 6l4 4")).text(words::BACK);
    let tools = clear.map(|clear| {
        let print = Callback::from(|_| device::print());
        el("span").cls("tools").kid(button("plain", words::CLEAR_CASE, clear)).kid(button("plain", words::PRINT, print))
    });
    el("header").cls("top").kid(back).maybe(tools).html()
}
