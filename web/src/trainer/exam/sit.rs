//! Sitting an exam: a card to begin with, the questions, the end.

use std::rc::Rc;

use cailiang::training::{Exam, Paper, Question, exam::Item};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    asked, clock,
    compose::{hinted, text},
    drawn::{Drawn, use_paper},
    marked, passed,
    sheet::Sheet,
};
use crate::{
    device,
    dom::{El, button, el, group, lit, say},
    law,
    shelf::Shelf,
    trainer::{Training, frame, play::QUESTION, route::Room},
    words::{trainer as common, trainer::exam as texts},
};

/// Which exam is sat.
#[derive(Properties, PartialEq)]
pub struct SittingProps {
    /// The lists and scenarios.
    pub training: Training,
    /// The exam as a link carries it.
    pub code: String,
}

/// The room.
#[component]
pub fn SittingPage(props: &SittingProps) -> Html {
    let exam = use_memo(props.code.clone(), |code| Exam::read(&device::decoded(code)));
    let drawn = use_paper(&props.training, exam.as_ref().as_ref().ok());
    {
        let title = exam.as_ref().as_ref().map(|e| [passed::called(e), " · ", common::NAME].concat()).unwrap_or_default();
        use_effect_with(title, |title| {
            if !title.is_empty() {
                device::title(title);
            }
        });
    }
    let main = match (&*exam, drawn) {
        (Err(why), _) => only("alert", &why.to_string()),
        (_, Drawn::Failed(why)) => only("alert", &why),
        (_, Drawn::Waiting(said)) => only("status", &said),
        (Ok(exam), Drawn::Ready(paper)) => {
            html! { <Sit shelf={props.training.shelf.clone()} exam={Rc::new(exam.clone())} {paper} /> }
        }
    };
    group(vec![frame::head(&Room::Start, common::EXAM, Vec::new()).html(), main, frame::foot().html()])
}

fn only(role: &'static str, said: &str) -> Html {
    el("main").cls("room").kid(frame::title(common::EXAM)).kid(say("p", "card", said).attr("role", role)).html()
}

#[derive(Properties, PartialEq)]
struct SitProps {
    shelf: Shelf,
    exam: Rc<Exam>,
    paper: Rc<Paper>,
}

/// What the pieces of the room are drawn from.
pub struct Scene<'a> {
    /// The lists.
    pub shelf: &'a Shelf,
    /// The exam.
    pub exam: &'a Exam,
    /// Its paper.
    pub paper: &'a Paper,
    /// The answers.
    pub sheet: &'a Sheet,
    change: Callback<Sheet>,
}

impl<'a> Scene<'a> {
    /// A change of the sheet as it stands.
    pub fn then<E: 'static>(&self, how: impl Fn(&mut Sheet, E) + 'static) -> Callback<E> {
        let (sheet, code, change) = (self.sheet.clone(), self.paper.exam.clone(), self.change.clone());
        Callback::from(move |event| {
            let mut sheet = sheet.latest(&code);
            how(&mut sheet, event);
            change.emit(sheet);
        })
    }

    /// Minutes there are.
    pub fn limit(&self) -> Option<u16> {
        limit(self.exam)
    }

    /// Every question with what is told for it.
    pub fn questions(&self) -> Vec<(&'a Item, &'a Question)> {
        self.paper.items.iter().flat_map(|item| item.questions.iter().map(move |q| (item, q))).collect()
    }
}

/// A link that says no minutes at all does not end before it begins.
fn limit(exam: &Exam) -> Option<u16> {
    exam.minutes.filter(|m| *m > 0)
}

#[component]
fn Sit(props: &SitProps) -> Html {
    let SitProps { shelf, exam, paper } = props;
    let sheet = use_state(|| {
        let mut sheet = Sheet::recall(&paper.exam, paper.questions().count());
        if sheet.left(limit(exam), device::clock()) == Some(0) {
            sheet.hand_in(limit(exam), device::clock());
        }
        sheet
    });
    let change = {
        let (setter, code) = (sheet.setter(), paper.exam.clone());
        Callback::from(move |sheet: Sheet| {
            sheet.keep(&code);
            setter.set(sheet);
        })
    };
    use_follow(&sheet, paper);
    let scene = Scene { shelf, exam, paper, sheet: &sheet, change };
    match (sheet.begun, sheet.used) {
        (_, Some(used)) => marked::view(&scene, used),
        (None, _) => begin(&scene).html(),
        (Some(_), None) => {
            let end = scene.then(|sheet, limit: Option<u16>| sheet.hand_in(limit, device::clock()));
            let clock = html! { <clock::Clock sheet={(*sheet).clone()} limit={scene.limit()} {end} /> };
            asked::view(&scene, clock)
        }
    }
}

/// Brings what is new into sight: a new story from its beginning, another question of the same one at once.
#[hook]
fn use_follow(sheet: &Sheet, paper: &Paper) {
    let of = paper.items.iter().enumerate().flat_map(|(i, item)| item.questions.iter().map(move |_| i)).nth(sheet.at);
    let of = of.filter(|_| sheet.begun.is_some() && sheet.used.is_none());
    let last = use_mut_ref(|| None::<Option<usize>>);
    use_effect_with((sheet.at, sheet.begun, sheet.used, of), move |(.., of)| {
        let of = *of;
        if let Some(before) = last.replace(Some(of)) {
            device::after_paint(move || {
                if before == of && of.is_some() {
                    device::go_to(QUESTION);
                } else {
                    device::to_top();
                    device::focus(QUESTION);
                }
            });
        }
    });
}

/// The card to begin with.
fn begin(scene: &Scene) -> El {
    let (exam, paper) = (scene.exam, scene.paper);
    let place = scene.shelf.place_name(if exam.place.is_empty() { law::NATION } else { &exam.place });
    let changed = paper.changed.then(|| lit("p", "warn", texts::CHANGED));
    let missing = (!paper.missing.is_empty()).then(|| say("p", "warn", &texts::missing(paper.missing.len())));
    let named = scene.then(|sheet, event: InputEvent| {
        let input = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        sheet.name = input.map(|i| i.value()).unwrap_or_default();
    });
    let name = text("e-name", &scene.sheet.name, named).attr("maxlength", "40");
    let go = button("go", texts::BEGIN, scene.then(|sheet, _| sheet.begun = Some(device::clock())));
    let card = el("section")
        .cls("card setup")
        .kid(say("p", "extent", &texts::extent(paper.questions().count(), scene.limit())))
        .kid(el("p").cls("soft").text(common::PLACE).text("：").say(place))
        .maybe(changed)
        .maybe(missing)
        .kid(lit("p", "", texts::BEFORE))
        .kid(hinted(texts::YOUR_NAME, "e-name", name, "e-name-hint", texts::NAME_HINT, false))
        .kid(go);
    el("main").cls("room exam").kid(frame::title(passed::called(exam))).kid(card)
}
