//! Not built yet; nothing links here.

use yew::prelude::*;

use super::{RoomProps, frame, route::Room};
use crate::{
    dom::{el, group, lit},
    words::trainer as texts,
};

/// The room.
#[component]
pub fn ResultsPage(_props: &RoomProps) -> Html {
    let main = el("main").cls("room").kid(lit("h1", "name", texts::RESULTS)).kid(lit("p", "soft", ""));
    group(vec![frame::head(&Room::Start, texts::RESULTS, Vec::new()).html(), main.html(), frame::foot().html()])
}
