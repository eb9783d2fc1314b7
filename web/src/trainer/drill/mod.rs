//! Drills: pairs of cases that differ in one fact. [`setup`] chooses what, [`wish`] is that in the address,
//! [`run`] how far somebody is, [`pair`] one pair, [`summary`] the end.

mod pair;
mod run;
pub mod setup;
mod summary;
mod wish;

use std::{cell::RefCell, rc::Rc};

use cailiang::training::{Drill, Pair, drill::Step};
use yew::prelude::*;

use self::{run::Run, wish::Wish};
use super::{
    Training, drawing, frame,
    play::{QUESTION, VERDICT},
    route::Room,
};
use crate::{
    device,
    dom::{el, group, lit, say},
    shelf::Shelf,
    words::{self, trainer as texts},
};

/// Which drill.
#[derive(Properties, PartialEq)]
pub struct DrillPageProps {
    /// The lists and scenarios.
    pub training: Training,
    /// The plan as the address carries it; empty where none is chosen yet.
    pub plan: String,
}

/// The room.
#[component]
pub fn DrillPage(props: &DrillPageProps) -> Html {
    let shelf = &props.training.shelf;
    let wish = Wish::read(&device::decoded(&props.plan)).filter(|w| shelf.listed().iter().any(|p| p.id == w.place));
    {
        let place = wish.as_ref().map(|w| w.place.clone()).unwrap_or_default();
        let shelf = shelf.clone();
        use_effect_with((props.training.clone(), place), move |(_, place)| shelf.want(place));
    }
    let main = match wish {
        None => html! { <setup::Setup shelf={shelf.clone()} /> },
        Some(wish) if shelf.has(&wish.place) => html! { <Running shelf={shelf.clone()} {wish} /> },
        Some(_) => waiting(shelf.trouble().unwrap_or(words::PLACE_LOADING)),
    };
    let back = if props.plan.is_empty() { Room::Start } else { Room::Drill(String::new()) };
    group(vec![frame::head(&back, texts::DRILL, Vec::new()).html(), main, frame::foot().html()])
}

fn waiting(text: &str) -> Html {
    let head = lit("h1", "unseen", texts::DRILL);
    el("main").cls("room drill").kid(head).kid(say("p", "card", text).attr("role", "status")).html()
}

#[derive(Properties, PartialEq)]
struct RunningProps {
    shelf: Shelf,
    wish: Wish,
}

/// The pairs found so far, and where more come from.
#[derive(Default)]
struct Found {
    drill: Option<Drill>,
    pairs: Vec<Rc<Pair>>,
    dry: bool,
    /// Slices in vain so far: each calls for the next.
    steps: usize,
}

#[component]
fn Running(props: &RunningProps) -> Html {
    let RunningProps { shelf, wish } = props;
    let run = use_state(|| Run::recall(&wish.write(), wish.own));
    let found = use_mut_ref(Found::default);
    use_pairs(shelf, wish, &run, &found);
    let change = {
        let setter = run.setter();
        Callback::from(move |run: Run| {
            run.keep();
            setter.set(run);
        })
    };
    use_follow(&run);
    let found = found.borrow();
    match found.pairs.get(run.at) {
        Some(now) => pair::view(&pair::Sight { shelf, wish, run: &run, pair: now, change }),
        None if found.dry || run.at >= wish.count => summary::view(wish, &run, found.pairs.len(), change),
        None => waiting(texts::DRAWING),
    }
}

/// Finds the pair in sight and the one after it, one attempt at a time, each after the page has been painted.
#[hook]
fn use_pairs(shelf: &Shelf, wish: &Wish, run: &Run, found: &Rc<RefCell<Found>>) {
    let again = use_force_update();
    let (shelf, wish, weak, found) = (shelf.clone(), wish.clone(), run.weak.clone(), found.clone());
    let so_far = (found.borrow().pairs.len(), found.borrow().steps);
    use_effect_with((run.at, so_far), move |(at, _)| {
        let wanted = wish.count.min(at + 2);
        let lacks = move |found: &Found| !found.dry && found.pairs.len() < wanted;
        if !lacks(&found.borrow()) {
            return;
        }
        device::after_paint(move || {
            let mut found = found.borrow_mut();
            if !lacks(&found) {
                return;
            }
            let drill = found.drill.get_or_insert_with(|| Drill::new(&shelf, wish.plan(weak), wish.seed));
            match drawing::some_steps(drill, &shelf) {
                Step::Found(pair) => found.pairs.push(Rc::new(*pair)),
                Step::Searching => found.steps += 1,
                Step::End => found.dry = true,
            }
            drop(found);
            again.force_update();
        });
    });
}

/// Brings what is new into sight.
#[hook]
fn use_follow(run: &Run) {
    let first = use_mut_ref(|| true);
    use_effect_with((run.at, run.is_marked()), move |(_, marked)| {
        if !first.replace(false) {
            let marked = *marked;
            device::after_paint(move || if marked { device::show(VERDICT) } else { device::go_to(QUESTION) });
        }
    });
}
