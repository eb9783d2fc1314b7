//! Playing a scenario: the story on one side, the question on the other.

mod asked;
pub mod attempt;
mod ended;
mod lesson;
mod story;
mod track;
mod turns;

use std::rc::Rc;

use cailiang::training::Scenario;
use yew::prelude::*;

use self::{attempt::Attempt, lesson::Lesson};
use super::{Training, frame, kept, route::Room};
use crate::{
    device,
    dom::{el, group, say},
    shelf::Shelf,
    words::{self, trainer as texts},
};

/// The id of the question's heading.
pub const QUESTION: &str = "question";
/// The id of what became of the answer.
pub const VERDICT: &str = "verdict";

/// Which scenario.
#[derive(Properties, PartialEq)]
pub struct PlayPageProps {
    /// The lists and scenarios.
    pub training: Training,
    /// Its id.
    pub id: String,
}

/// The room.
#[component]
pub fn PlayPage(props: &PlayPageProps) -> Html {
    let training = &props.training;
    let scenario = training.scenarios.iter().find(|s| s.id == props.id).cloned();
    let place = scenario.as_ref().map(Scenario::place).unwrap_or_default();
    {
        let shelf = training.shelf.clone();
        use_effect_with((training.clone(), place.clone()), move |(_, place)| shelf.want(place));
    }
    match scenario {
        None => only(texts::SCENARIO_GONE),
        Some(_) if !place.is_empty() && !training.shelf.has(&place) => only(training.shelf.trouble().unwrap_or(words::PLACE_LOADING)),
        Some(scenario) => html! { <Play shelf={training.shelf.clone()} next={after(training, &scenario)} scenario={Rc::new(scenario)} /> },
    }
}

/// The scenario that comes after this one.
fn after(training: &Training, scenario: &Scenario) -> String {
    let all = &training.scenarios;
    let at = all.iter().position(|s| s.id == scenario.id).unwrap_or_default();
    all.get(at + 1).or(all.first()).map(|s| s.id.clone()).unwrap_or_default()
}

fn only(text: &str) -> Html {
    let main = el("main").cls("room").kid(say("p", "card", text).attr("role", "status"));
    group(vec![frame::head(&Room::Start, texts::SCENARIO, Vec::new()).html(), main.html()])
}

#[derive(Properties, PartialEq)]
struct PlayProps {
    shelf: Shelf,
    scenario: Rc<Scenario>,
    next: String,
}

/// What the pieces of the room are drawn from.
struct Scene<'a> {
    shelf: &'a Shelf,
    scenario: &'a Scenario,
    lesson: &'a Lesson,
    attempt: &'a Attempt,
    /// Changes the attempt, and keeps it.
    change: Callback<Attempt>,
    next: &'a str,
}

impl Scene<'_> {
    /// A change of the attempt as it stands.
    fn then<E: 'static>(&self, how: impl Fn(&mut Attempt, E) + 'static) -> Callback<E> {
        let (attempt, change) = (self.attempt.clone(), self.change.clone());
        Callback::from(move |event| {
            let mut attempt = attempt.clone();
            how(&mut attempt, event);
            change.emit(attempt);
        })
    }

    fn is_over(&self) -> bool {
        self.attempt.at >= self.lesson.questions.len()
    }
}

#[component]
fn Play(props: &PlayProps) -> Html {
    let PlayProps { shelf, scenario, next } = props;
    let attempt = use_state(|| Attempt::recall(&scenario.id));
    let made = use_memo((shelf.clone(), attempt.seed), |(shelf, seed)| Lesson::new(shelf, scenario, *seed));
    {
        let title = [&scenario.title, " · ", texts::NAME].concat();
        use_effect_with(title, |title| device::title(title));
    }
    let lesson = match &*made {
        Ok(lesson) => lesson,
        Err(why) => return only(&texts::unreadable(why)),
    };
    let change = {
        let (setter, id, questions) = (attempt.setter(), scenario.id.clone(), made.clone());
        Callback::from(move |attempt: Attempt| {
            attempt.keep(&id);
            let all = questions.as_ref().as_ref().map(|l| l.questions.as_slice()).unwrap_or_default();
            if attempt.at == all.len() {
                kept::done(&id, attempt.score(all));
            }
            setter.set(attempt);
        })
    };
    let scene = Scene { shelf, scenario, lesson, attempt: &attempt, change, next };
    use_follow(&attempt);
    let main = if scene.is_over() {
        el("main").cls("room play over").kid(ended::told(&scene)).kid(ended::said(&scene))
    } else {
        el("main").cls("room play").kid(story::told(&scene)).kid(asked::card(&scene))
    };
    group(vec![frame::head(&Room::Start, texts::SCENARIO, Vec::new()).html(), main.html(), frame::foot().html()])
}

/// Brings what is new into sight: what became of an answer, then the next question.
#[hook]
fn use_follow(attempt: &Attempt) {
    let first = use_mut_ref(|| true);
    use_effect_with((attempt.at, attempt.answers.len(), attempt.seed), move |(at, answers, _)| {
        if !first.replace(false) {
            let to = if answers > at { VERDICT } else { QUESTION };
            let on = answers <= at;
            device::after_paint(move || if on { device::go_to(to) } else { device::show(to) });
        }
    });
}
