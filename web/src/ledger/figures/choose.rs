//! Choosing the period and the items.

use cailiang::order::Gather;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    form::Form,
    item::Item,
    period::{Period, Span},
};
use crate::{
    dom::{El, button, el, fold, lit, say},
    words::figures as words,
};

/// The periods one tap away, and two days of the officer's own.
pub fn span(form: &Form, shown: Option<Period>, set: &Callback<Form>) -> El {
    let label = |id: &str| words::SPANS.iter().find(|(i, _)| *i == id).map_or("", |(_, label)| label);
    let chip = |(span, id): (Span, &'static str)| {
        let mut then = Form { span, ..form.clone() };
        // Whoever chooses days begins with those on the screen.
        if let (Span::Own, Some(p)) = (span, shown) {
            (then.from, then.to) = (p.from.to_string(), p.to.to_string());
        }
        button("chip small", label(id), set.reform(move |_| then.clone())).whether("aria-pressed", form.span == span)
    };
    let chips =
        el("div").cls("chips").attr("role", "group").attr("aria-label", words::PERIOD).list(Span::ALL.into_iter().map(chip).gather());
    let own = (form.span == Span::Own).then(|| {
        let of = form.clone();
        let from = day("figures-from", words::FROM, &form.from, set.reform(move |from| Form { from, ..of.clone() }));
        let of = form.clone();
        let to = day("figures-to", words::TO, &form.to, set.reform(move |to| Form { to, ..of.clone() }));
        el("div").cls("pair").kid(from).kid(to)
    });
    el("section").cls("card").kid(lit("h2", "", words::PERIOD)).kid(chips).maybe(own)
}

fn day(id: &'static str, name: &'static str, typed: &str, then: Callback<String>) -> El {
    let then = then.reform(|e: InputEvent| e.target_unchecked_into::<HtmlInputElement>().value());
    let input = el("input").attr("type", "date").attr("id", id).value(typed).input(then);
    el("div").cls("own-day").kid(lit("label", "", name).attr("for", id)).kid(input)
}

/// The items, folded away.
pub fn items(form: &Form, set: &Callback<Form>) -> El {
    let pick = |(item, id): (Item, &'static str)| {
        let of = form.clone();
        let then = set.reform(move |e: Event| of.with(item, e.target_unchecked_into::<HtmlInputElement>().checked()));
        let input = el("input").attr("type", "checkbox").set("name", id).checked(form.items.contains(&item)).change(then);
        el("li").kid(el("label").cls("pick").kid(input).text(words::item(item)))
    };
    let all = |name: &str, items: Vec<Item>| {
        let then = Form { items, ..form.clone() };
        button("chip small", name, set.reform(move |_| then.clone()))
    };
    let every = Item::ALL.into_iter().map(|(i, _)| i).gather();
    let count = [&form.items.len().to_string(), "/", &Item::ALL.len().to_string()].concat();
    let summary = el("summary").kid(lit("h2", "", words::ITEMS)).kid(say("span", "n", &count));
    fold("card", summary)
        .kid(el("p").cls("ways").kid(all(words::ALL_ITEMS, every)).kid(all(words::NO_ITEMS, Vec::new())))
        .kid(el("ul").cls("picks").list(Item::ALL.into_iter().map(pick).gather()))
}
