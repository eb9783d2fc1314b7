//! The first room: every scenario.

use yew::prelude::*;

use super::{RoomProps, frame, route::Room};
use crate::{
    dom::{el, group, lit, say},
    words::trainer as texts,
};

/// The room.
#[component]
pub fn StartPage(props: &RoomProps) -> Html {
    let row = |s: &cailiang::training::Scenario| {
        el("li").kid(say("a", "hit", &s.title).set("href", &Room::Scenario(s.id.clone()).href()))
    };
    let list = el("ul").cls("card").list(props.training.scenarios.iter().map(row).collect());
    let main = el("main").cls("room").kid(lit("h1", "name", texts::NAME)).kid(list);
    group(vec![main.html(), frame::foot().html()])
}
