//! What a group made of an exam: [`input`] takes answer sheets in, [`read`] holds them against the exam,
//! [`stages`], [`hardest`] and [`people`] show what came of it.

mod hardest;
mod input;
mod people;
mod read;
mod stages;

use std::rc::Rc;

use cailiang::training::{Exam, Paper, Question, exam::Item};
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use self::read::Read;
use super::{
    RoomProps, Training, drill::setup::field, exam::drawn::Drawn, exam::drawn::use_paper, exam::passed::called, frame, route::Room,
};
use crate::{
    dom::{El, button, el, group, lit, say},
    words::{trainer as common, trainer::exam as exam_texts, trainer::results as texts},
};

/// The room.
#[component]
pub fn ResultsPage(props: &RoomProps) -> Html {
    let all = use_state(|| Rc::new(Vec::<Read>::new()));
    // What comes in is added to what is there by then, whichever file is read first.
    let latest = use_mut_ref(Vec::<Read>::new);
    let which = use_state(String::new);
    let add = {
        let (setter, latest) = (all.setter(), latest.clone());
        Callback::from(move |more: Vec<Read>| {
            latest.borrow_mut().extend(more);
            setter.set(Rc::new(latest.borrow().clone()));
        })
    };
    let exams = read::exams(&all);
    let shown = exams.iter().find(|e| e.code() == *which).or(exams.first());
    let choice = (exams.len() > 1).then(|| choose(&exams, shown, &which));
    let below = match shown {
        Some(exam) => {
            html! { <Group key={exam.code()} training={props.training.clone()} exam={exam.clone()} all={(*all).clone()} /> }
        }
        None => refused(&read::broken(&all)).map(El::html).unwrap_or_default(),
    };
    let clear = (!all.is_empty()).then(|| {
        let setter = all.setter();
        let clear = Callback::from(move |_| {
            latest.borrow_mut().clear();
            setter.set(Rc::default());
        });
        el("div").cls("ways").kid(button("chip", texts::CLEAR, clear))
    });
    let main = el("main").cls("room results").kid(frame::title(common::RESULTS)).kid(lit("p", "soft", texts::INTRO));
    let main = main.node(html! { <input::Input {add} /> }).maybe(choice).node(below).maybe(clear);
    group(vec![frame::head(&Room::Start, common::RESULTS, Vec::new()).html(), main.html(), frame::foot().html()])
}

/// Which exam is looked at, where several were read.
fn choose(exams: &[Exam], shown: Option<&Exam>, which: &UseStateHandle<String>) -> El {
    let option = |(i, exam): (usize, &Exam)| {
        let name = [&(i + 1).to_string(), ". ", called(exam)].concat();
        el("option").set("value", &exam.code()).flag("selected", shown == Some(exam)).say(&name)
    };
    let setter = which.setter();
    let pick = Callback::from(move |event: Event| {
        let select = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
        setter.set(select.map(|s| s.value()).unwrap_or_default());
    });
    let select = el("select").cls("pick").attr("id", "which").list(exams.iter().enumerate().map(option).collect()).change(pick);
    field(texts::WHICH, "which", select)
}

#[derive(Properties, PartialEq)]
struct GroupProps {
    training: Training,
    exam: Exam,
    all: Rc<Vec<Read>>,
}

/// The results of one exam.
#[component]
fn Group(props: &GroupProps) -> Html {
    let said = |role: &'static str, text: &str| say("p", "card", text).attr("role", role).html();
    let paper = match use_paper(&props.training, Some(&props.exam)) {
        Drawn::Waiting(text) => return said("status", &text),
        Drawn::Failed(why) => return said("alert", &why),
        Drawn::Ready(paper) => paper,
    };
    let (results, left_out) = read::group(&paper, &props.all);
    let count = say("p", "", &texts::counted(results.sittings.len(), left_out.len())).attr("role", "status");
    let head = el("section").cls("card").kid(say("h2", "", called(&props.exam))).kid(count);
    let changed = paper.changed.then(|| lit("p", "warn", texts::CHANGED));
    let missing = (!paper.missing.is_empty()).then(|| say("p", "warn", &exam_texts::missing(paper.missing.len())));
    let mut parts = vec![head.maybe(changed).maybe(missing)];
    parts.extend(refused(&left_out));
    if !results.sittings.is_empty() {
        parts.extend([stages::section(&results), hardest::section(&paper, &results), people::section(&results)]);
    }
    group(parts.into_iter().map(El::html).collect())
}

/// What does not count, and why.
fn refused(all: &[(String, String)]) -> Option<El> {
    let row = |(from, why): &(String, String)| el("li").kid(say("b", "", from)).text("：").say(why);
    let list = el("ul").cls("refused").list(all.iter().map(row).collect());
    (!all.is_empty()).then(|| el("section").cls("card").attr("role", "status").kid(lit("h2", "", texts::REFUSED)).kid(list))
}

/// A table that may be wider than a phone.
fn table(name: &'static str, head: Vec<El>, rows: Vec<El>) -> El {
    let head = el("thead").kid(el("tr").list(head));
    let table = el("table").cls("marks").kid(head).kid(el("tbody").list(rows));
    el("div").cls("scroll-x").attr("tabindex", "0").attr("role", "region").attr("aria-label", name).kid(table)
}

/// A heading of a column.
fn column(name: &str) -> El {
    say("th", "", name).attr("scope", "col")
}

/// A question of a paper, by its number, with what is told for it.
fn question(paper: &Paper, number: usize) -> Option<(&Item, &Question)> {
    paper.items.iter().flat_map(|item| item.questions.iter().map(move |q| (item, q))).nth(number)
}
