//! What to drill: topic, place, how many, and whether the set is one's own or everybody's.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{run, wish::Wish};
use crate::{
    device,
    dom::{El, button, el, lit},
    place,
    shelf::Shelf,
    trainer::{frame, kept, route::Room},
    words::trainer as texts,
};

/// What may be chosen for the number of pairs.
const COUNTS: [usize; 3] = [5, 10, 20];

/// What the form needs.
#[derive(Properties, PartialEq)]
pub struct SetupProps {
    /// The lists.
    pub shelf: Shelf,
}

/// The form.
#[component]
pub fn Setup(props: &SetupProps) -> Html {
    let shelf = &props.shelf;
    let wish = use_state(|| Wish {
        seed: kept::any_seed(),
        count: 10,
        topic: String::new(),
        place: place::here(shelf.listed()),
        own: run::has_history(),
    });
    let typed = use_state(|| wish.seed.to_string());
    let seed = typed.trim().parse::<u64>().ok();
    let set = {
        let (wish, setter) = ((*wish).clone(), wish.setter());
        move |change: fn(&mut Wish, String), value: String| {
            let mut next = wish.clone();
            change(&mut next, value);
            setter.set(next);
        }
    };
    let picked = |change: fn(&mut Wish, String)| {
        let set = set.clone();
        Callback::from(move |event: Event| {
            let select = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
            set(change, select.map(|s| s.value()).unwrap_or_default());
        })
    };
    let pressed = |class, name: &str, on: bool, change: fn(&mut Wish, String), value: String| {
        let set = set.clone();
        button(class, name, Callback::from(move |_| set(change, value.clone()))).whether("aria-pressed", on)
    };
    let topics = cailiang::order::set(shelf.violations().map(|v| v.topic.as_str()));
    let topics = std::iter::once(("", texts::ALL_TOPICS)).chain(topics.into_iter().map(|t| (t, t)));
    let places = shelf.listed().iter().map(|p| (p.id.as_str(), p.name.as_str()));
    let count = |n: usize| pressed("chip", &texts::pairs(n), wish.count == n, |w, v| w.count = v.parse().unwrap_or(w.count), n.to_string());
    let counts = el("div").cls("chips").list(COUNTS.into_iter().map(count).collect());
    let whose = |own: bool, name, hint| {
        let text = el("span").kid(lit("b", "", name)).kid(lit("span", "soft", hint));
        let value = if own { "own" } else { "" };
        pressed("option", "", wish.own == own, |w, v| w.own = !v.is_empty(), value.to_owned()).kid(text)
    };
    let whose = el("div").cls("options").kid(whose(true, texts::OWN, texts::OWN_HINT)).kid(whose(false, texts::SAME, texts::SAME_HINT));
    // One's own set needs no number to be told to others.
    let ready = if wish.own { Some(wish.seed) } else { seed }.map(|seed| Wish { seed, ..(*wish).clone() });
    let refused = ready.is_none();
    let begin = Callback::from(move |_| {
        if let Some(wish) = &ready {
            run::forget();
            device::open(&Room::Drill(wish.write()).href());
        }
    });
    let go = button("go", texts::BEGIN, begin).flag("disabled", refused);
    let form = el("div")
        .cls("card setup")
        .kid(field(texts::TOPIC, "d-topic", choices(topics, &wish.topic).attr("id", "d-topic").change(picked(|w, v| w.topic = v))))
        .kid(field(texts::PLACE, "d-place", choices(places, &wish.place).attr("id", "d-place").change(picked(|w, v| w.place = v))))
        .kid(grouped(texts::HOW_MANY, counts))
        .kid(grouped(texts::WHOSE, whose))
        .maybe((!wish.own).then(|| seed_field(&typed, seed.is_none())))
        .kid(go);
    el("main").cls("room").kid(frame::title(texts::DRILL)).kid(lit("p", "soft", texts::DRILL_INTRO)).kid(form).html()
}

/// A choice of one among many.
pub fn choices<'a>(options: impl Iterator<Item = (&'a str, &'a str)>, chosen: &str) -> El {
    let option = |(id, name): (&str, &str)| el("option").set("value", id).flag("selected", chosen == id).say(name);
    el("select").cls("pick").list(options.map(option).collect())
}

/// A control under its label.
pub fn field(name: &'static str, id: &'static str, control: El) -> El {
    el("div").cls("field").kid(lit("label", "", name).attr("for", id)).kid(control)
}

/// Several controls under one name.
pub fn grouped(name: &'static str, control: El) -> El {
    el("div").cls("field").attr("role", "group").attr("aria-label", name).kid(lit("p", "label", name)).kid(control)
}

fn seed_field(typed: &UseStateHandle<String>, wrong: bool) -> El {
    let setter = typed.setter();
    let then = Callback::from(move |event: InputEvent| {
        let input = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        setter.set(input.map(|i| i.value()).unwrap_or_default());
    });
    let input = el("input").attr("type", "text").attr("id", "d-seed").attr("inputmode", "numeric").attr("autocomplete", "off");
    let input = input.attr("aria-describedby", "d-seed-hint").whether("aria-invalid", wrong).value(typed).input(then);
    let hint = if wrong { texts::SEED_WRONG } else { texts::SEED_HINT };
    field(texts::SEED, "d-seed", input).kid(lit("p", if wrong { "error" } else { "soft" }, hint).attr("id", "d-seed-hint"))
}
