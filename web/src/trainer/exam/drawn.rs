//! The paper of an exam, drawn a pair at a time so that the page stays awake.

use std::rc::Rc;

use cailiang::training::{Drill, Exam, Pair, Paper, drill::Step};
use yew::prelude::*;

use crate::{
    device,
    trainer::{Training, drawing},
    words::{self, trainer::exam as texts},
};

/// How far the paper is.
#[derive(Clone, PartialEq)]
pub enum Drawn {
    /// Not there yet; what is said meanwhile.
    Waiting(String),
    /// It will not come; why.
    Failed(String),
    /// There it is.
    Ready(Rc<Paper>),
}

/// Where the pairs of a paper come from.
#[derive(Default)]
struct Drawing {
    drill: Option<Drill>,
    pairs: Vec<Pair>,
    /// Slices in vain so far: each calls for the next.
    slices: usize,
    paper: Option<Rc<Paper>>,
}

/// The paper. The exam must stay the same for as long as the component lives.
#[hook]
pub fn use_paper(training: &Training, exam: Option<&Exam>) -> Drawn {
    let drawing = use_mut_ref(Drawing::default);
    let again = use_force_update();
    let needs = exam.map(|exam| exam.places(&training.scenarios)).unwrap_or_default();
    let lacks = needs.iter().find(|p| !training.shelf.has(p)).cloned();
    let known = lacks.as_ref().is_none_or(|p| training.shelf.listed().iter().any(|l| l.id == *p));
    let here = (drawing.borrow().pairs.len(), drawing.borrow().slices, drawing.borrow().paper.is_some());
    {
        let (training, exam, lacks, drawing) = (training.clone(), exam.cloned(), lacks.clone(), drawing.clone());
        use_effect_with((training.clone(), exam.clone(), lacks.clone(), here), move |_| match (exam, lacks) {
            (Some(_), Some(place)) => training.shelf.want(&place),
            (Some(exam), None) if !here.2 => device::after_paint(move || {
                draw(&training, &exam, &mut drawing.borrow_mut());
                again.force_update();
            }),
            _ => {}
        });
    }
    match (&drawing.borrow().paper, lacks) {
        (Some(paper), _) if paper.questions().next().is_none() => Drawn::Failed(texts::NO_QUESTIONS.to_owned()),
        (Some(paper), _) => Drawn::Ready(paper.clone()),
        (None, Some(_)) if !known => Drawn::Failed(texts::NO_LISTS.to_owned()),
        (None, Some(_)) => match training.shelf.trouble() {
            Some(why) => Drawn::Failed(why.to_owned()),
            None => Drawn::Waiting(words::PLACE_LOADING.to_owned()),
        },
        (None, None) => Drawn::Waiting(texts::drawing(here.0, exam.map_or(0, |e| e.pairs))),
    }
}

/// One pair more, or the paper once there are no more.
fn draw(training: &Training, exam: &Exam, drawing: &mut Drawing) {
    if drawing.paper.is_some() {
        return;
    }
    let shelf = &training.shelf;
    match drawing::some_steps(drawing.drill.get_or_insert_with(|| exam.drill(shelf)), shelf) {
        Step::Found(pair) => drawing.pairs.push(*pair),
        Step::Searching => drawing.slices += 1,
        Step::End => drawing.paper = Some(Rc::new(exam.paper_with(shelf, &training.scenarios, std::mem::take(&mut drawing.pairs)))),
    }
}
