//! The trainer's page, `trainer.html`: a room is a file or a folder, named by [`route`].
//!
//! [`start`] lists the scenarios, [`play`] plays one, [`drill`] shows pairs; [`exam`] and [`results`] are the
//! trainer's; [`write`] makes a scenario from a case. [`ask`] shows one question wherever one is asked.

pub mod ask;
mod drawing;
pub mod drill;
pub mod exam;
pub mod frame;
pub mod kept;
pub mod play;
pub mod results;
pub mod route;
pub mod start;
pub mod write;

use std::rc::Rc;

use cailiang::training::Scenario;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{device, load, part, shelf::Shelf, words::trainer as texts};
use route::Room;

/// What the rooms work with.
#[derive(Clone)]
pub struct Training {
    /// The lists. Those of a place are there once [`Shelf::want`] was asked for them.
    pub shelf: Shelf,
    /// Every scenario, by level within its topic.
    pub scenarios: Rc<Vec<Scenario>>,
}

impl PartialEq for Training {
    fn eq(&self, other: &Self) -> bool {
        self.shelf == other.shelf && Rc::ptr_eq(&self.scenarios, &other.scenarios)
    }
}

/// What every room is given.
#[derive(Properties, PartialEq)]
pub struct RoomProps {
    /// The lists and scenarios.
    pub training: Training,
}

type Fetched = Option<Result<Rc<Vec<Scenario>>, String>>;

/// The page.
#[component]
pub fn TrainerPart() -> Html {
    let room = route::use_room();
    let shelf = part::use_shelf(load::to_decide);
    let scenarios = use_scenarios();
    use_effect_with(room.clone(), |room| {
        if let Some(name) = texts::room(room) {
            device::title(&[name, " · ", texts::NAME].concat());
        }
        device::to_top();
        device::after_paint(|| device::focus(frame::HERE));
    });
    match (shelf, &*scenarios) {
        (Some(Ok(shelf)), Some(Ok(scenarios))) => inside(&room, Training { shelf, scenarios: scenarios.clone() }),
        (_, Some(Err(why))) => part::waiting(&Some(Err(why.clone()))),
        (shelf, _) => part::waiting(&shelf.filter(Result::is_err)),
    }
}

fn inside(room: &Room, training: Training) -> Html {
    match room {
        Room::Start => html! { <start::StartPage {training} /> },
        Room::Scenario(id) => html! { <play::PlayPage key={id.clone()} {training} id={id.clone()} /> },
        Room::Drill(plan) => html! { <drill::DrillPage key={plan.clone()} {training} plan={plan.clone()} /> },
        Room::Exam => html! { <exam::ExamPage {training} /> },
        Room::Sitting(code) => html! { <exam::SittingPage key={code.clone()} {training} code={code.clone()} /> },
        Room::Results => html! { <results::ResultsPage {training} /> },
        Room::Write => html! { <write::WritePage {training} /> },
    }
}

/// The scenarios, fetched once.
#[hook]
fn use_scenarios() -> UseStateHandle<Fetched> {
    let fetched = use_state(|| None);
    let setter = fetched.setter();
    use_effect_with((), move |()| {
        spawn_local(async move {
            let mut read = load::training().await;
            if let Ok(scenarios) = &mut read {
                scenarios.sort_by(|a, b| (&a.topic, a.level, &a.id).cmp(&(&b.topic, b.level, &b.id)));
            }
            setter.set(Some(read.map(Rc::new)));
        });
    });
    fetched
}
