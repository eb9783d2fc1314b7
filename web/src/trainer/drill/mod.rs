//! Under way.

use yew::prelude::*;

use super::{Training, frame, route::Room};
use crate::{
    dom::{el, group, say},
    words::trainer as texts,
};

/// Which one.
#[derive(Properties, PartialEq)]
pub struct DrillPageProps {
    /// The lists and scenarios.
    pub training: Training,
    /// Its name in the address.
    pub plan: String,
}

/// The room.
#[component]
pub fn DrillPage(props: &DrillPageProps) -> Html {
    let main = el("main").cls("room").kid(say("h1", "name", &props.plan));
    group(vec![frame::head(&Room::Start, texts::NAME, Vec::new()).html(), main.html(), frame::foot().html()])
}
