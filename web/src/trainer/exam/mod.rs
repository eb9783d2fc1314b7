//! Not built yet; nothing links here.

use yew::prelude::*;

use super::{RoomProps, frame, route::Room};
use crate::{
    dom::{el, group, lit},
    words::trainer as texts,
};

/// The room.
#[component]
pub fn ExamPage(_props: &RoomProps) -> Html {
    let main = el("main").cls("room").kid(lit("h1", "name", texts::EXAM)).kid(lit("p", "soft", texts::NOT_YET));
    group(vec![frame::head(&Room::Start, texts::EXAM, Vec::new()).html(), main.html(), frame::foot().html()])
}

/// Which exam is sat.
#[derive(Properties, PartialEq)]
pub struct SittingProps {
    /// The lists and scenarios.
    pub training: super::Training,
    /// The exam as a link carries it.
    pub code: String,
}

/// Sitting an exam.
#[component]
pub fn SittingPage(props: &SittingProps) -> Html {
    html! { <ExamPage training={props.training.clone()} /> }
}
