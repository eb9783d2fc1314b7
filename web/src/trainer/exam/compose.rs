//! Composing an exam: a form, and below it the link once there is one.

use cailiang::training::{Exam, Scenario};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{
    form::{self, Form, toggle},
    passed,
};
use crate::{
    device,
    dom::{El, button, el, fold, group, lit, say},
    place,
    trainer::{
        RoomProps, Training,
        drill::setup::{choices, field, grouped},
        frame,
        route::Room,
    },
    words::{self, trainer as common, trainer::exam as texts},
};

/// The room.
#[component]
pub fn ExamPage(props: &RoomProps) -> Html {
    let Training { shelf, scenarios } = &props.training;
    let form = use_state(|| Form::recall(place::here(shelf.listed())));
    let made = use_state(|| None::<Result<Exam, String>>);
    {
        let training = props.training.clone();
        use_effect_with((props.training.clone(), form.needs(scenarios)), move |(_, places)| {
            places.iter().for_each(|place| training.shelf.want(place));
        });
    }
    let edit = Edit { form: (*form).clone(), set: form.setter(), made: made.setter() };
    let compose = {
        let (shelf, scenarios, form, made) = (shelf.clone(), scenarios.clone(), form.clone(), made.setter());
        Callback::from(move |_| {
            let exam = if form.needs(&scenarios).iter().all(|place| shelf.has(place)) {
                form.exam(&shelf, &scenarios).map_err(str::to_owned)
            } else {
                Err(shelf.trouble().unwrap_or(words::PLACE_LOADING).to_owned())
            };
            form.keep();
            let to = if exam.is_ok() { passed::HEAD } else { passed::REFUSED };
            made.set(Some(exam));
            device::after_paint(move || device::go_to(to));
        })
    };
    let topics = cailiang::order::set(shelf.violations().map(|v| v.topic.as_str()));
    let places = shelf.listed().iter().map(|p| (p.id.as_str(), p.name.as_str()));
    let place = choices(places, &form.place).attr("id", "e-place").change(edit.picked(|f, place| f.place = place));
    let time = |m: Option<u16>| {
        let name = m.map_or(texts::NO_LIMIT.to_owned(), texts::minutes);
        edit.chip(&name, form.minutes == m, move |f| f.minutes = m)
    };
    let pairs = |n: u16| {
        let name = if n == 0 { texts::NO_PAIRS.to_owned() } else { texts::pairs(n) };
        edit.chip(&name, form.pairs == n, move |f| f.pairs = n)
    };
    let title = text("e-title", &form.title, edit.typed(|f, t| f.title = t)).attr("maxlength", "40");
    let seed = text("e-seed", &form.seed, edit.typed(|f, s| f.seed = s)).attr("inputmode", "numeric");
    let wrong = form.number().is_none();
    let seed_hint = if wrong { texts::SEED_WRONG } else { texts::SEED_HINT };
    let card = el("div")
        .cls("card setup")
        .kid(hinted(texts::TITLE, "e-title", title, "e-title-hint", texts::TITLE_HINT, false))
        .kid(field(common::PLACE, "e-place", place))
        .kid(stories(scenarios, &edit))
        .kid(grouped(texts::PAIRS, el("div").cls("chips").list(form::PAIRS.into_iter().map(pairs).collect())))
        .maybe((form.pairs > 0).then(|| kinds(&topics, &edit)))
        .kid(grouped(texts::TIME, el("div").cls("chips").list(form::MINUTES.into_iter().map(time).collect())))
        .kid(hinted(texts::SEED, "e-seed", seed.whether("aria-invalid", wrong), "e-seed-hint", seed_hint, wrong))
        .kid(button("go", texts::COMPOSE, compose));
    let below = match &*made {
        None => None,
        Some(Ok(exam)) => Some(passed::card(exam)),
        Some(Err(why)) => Some(say("p", "card warn", why).attr("id", passed::REFUSED).attr("role", "alert").attr("tabindex", "-1")),
    };
    let main = el("main").cls("room").kid(frame::title(common::EXAM)).kid(lit("p", "soft", texts::INTRO)).kid(card).maybe(below);
    group(vec![frame::head(&Room::Start, common::EXAM, Vec::new()).html(), main.html(), frame::foot().html()])
}

/// Changes to the form; each takes the link away that no longer fits.
struct Edit {
    form: Form,
    set: UseStateSetter<Form>,
    made: UseStateSetter<Option<Result<Exam, String>>>,
}

impl Edit {
    fn then<E: 'static>(&self, how: impl Fn(&mut Form, E) + 'static) -> Callback<E> {
        let (form, set, made) = (self.form.clone(), self.set.clone(), self.made.clone());
        Callback::from(move |event| {
            let mut next = form.clone();
            how(&mut next, event);
            next.keep();
            set.set(next);
            made.set(None);
        })
    }

    fn typed(&self, how: fn(&mut Form, String)) -> Callback<InputEvent> {
        self.then(move |form, event: InputEvent| {
            let input = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
            how(form, input.map(|i| i.value()).unwrap_or_default());
        })
    }

    fn picked(&self, how: fn(&mut Form, String)) -> Callback<Event> {
        self.then(move |form, event: Event| {
            let select = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
            how(form, select.map(|s| s.value()).unwrap_or_default());
        })
    }

    fn chip(&self, name: &str, on: bool, how: impl Fn(&mut Form) + 'static) -> El {
        button("chip", name, self.then(move |form, _| how(form))).whether("aria-pressed", on)
    }

    fn tick(&self, name: &str, on: bool, how: impl Fn(&mut Form) + 'static) -> El {
        let check = el("input").attr("type", "checkbox").checked(on).change(self.then(move |form, _: Event| how(form)));
        el("li").kid(el("label").cls("tickable").kid(check).kid(say("span", "", name))).key(name)
    }
}

/// A field of one line.
pub fn text(id: &'static str, value: &str, then: Callback<InputEvent>) -> El {
    el("input").attr("type", "text").attr("id", id).attr("autocomplete", "off").value(value).input(then)
}

/// A field with what is said below it.
pub fn hinted(name: &'static str, id: &'static str, control: El, hint: &'static str, said: &'static str, wrong: bool) -> El {
    let below = lit("p", if wrong { "error" } else { "soft" }, said).attr("id", hint);
    field(name, id, control.attr("aria-describedby", hint)).kid(below)
}

fn kinds(topics: &[&str], edit: &Edit) -> El {
    let tick = |topic: &&str| {
        let own = (*topic).to_owned();
        edit.tick(topic, edit.form.topics.contains(&own), move |f| toggle(&mut f.topics, &own))
    };
    let list = el("ul").cls("ticks").list(topics.iter().map(tick).collect());
    grouped(texts::TOPICS, list).kid(lit("p", "soft", texts::TOPICS_HINT))
}

fn stories(all: &[Scenario], edit: &Edit) -> El {
    let tick = |s: &Scenario| {
        let id = s.id.clone();
        let name = [s.title.as_str(), "（", common::level(s.level), "）"].concat();
        edit.tick(&name, edit.form.scenarios.contains(&id), move |f| toggle(&mut f.scenarios, &id))
    };
    let part = |of: &[Scenario]| {
        let topic = of.first().map_or("", |s| s.topic.as_str());
        el("div").kid(say("h2", "", topic)).kid(el("ul").cls("ticks").list(of.iter().map(tick).collect()))
    };
    let parts = all.chunk_by(|a, b| a.topic == b.topic).map(part).collect();
    let count = say("span", "n", &texts::chosen(edit.form.scenarios.len()));
    fold("more stories", lit("summary", "", texts::SCENARIOS).kid(count)).list(parts)
}
