//! The first room: every scenario, by topic and level, with how well it went.

mod chosen;

use std::collections::BTreeMap;

use cailiang::training::Scenario;
use yew::prelude::*;

use self::chosen::Chosen;
use super::{RoomProps, frame, kept, play::attempt, route::Room};
use crate::{
    dom::{El, el, group, lit, say, sign},
    words::trainer as texts,
};

/// The room.
#[component]
pub fn StartPage(props: &RoomProps) -> Html {
    let chosen = use_state(Chosen::recall);
    let bests = use_memo((), |()| kept::bests());
    let all = &props.training.scenarios;
    let shown: Vec<&Scenario> = all.iter().filter(|s| chosen.takes(s, bests.contains_key(&s.id))).collect();
    let head = el("div").kid(frame::title(texts::NAME)).kid(lit("p", "soft", texts::INTRO));
    let scenarios = el("section")
        .cls("scenarios")
        .kid(lit("h2", "", texts::SCENARIOS).kid(say("span", "n", &texts::done_of(played(all, &bests), all.len()))))
        .kid(chosen::controls(all, &chosen))
        .kid(say("p", "count", &texts::found(shown.len())).attr("role", "status"))
        .list(topics(&shown, &bests));
    let main = el("main").cls("room start").kid(head).kid(doors()).kid(scenarios);
    group(vec![top().html(), main.html(), frame::foot().html()])
}

type Bests = BTreeMap<String, kept::Score>;

fn played(all: &[Scenario], bests: &Bests) -> usize {
    all.iter().filter(|s| bests.contains_key(&s.id)).count()
}

/// The head of the page: the product, and the way to the officer's page.
fn top() -> El {
    let home = el("a").cls("back").attr("href", "./").kid(sign("", "0 0 12 12", "M8 2L4 6l4 4")).text(texts::OFFICER);
    el("header").cls("top").kid(el("span").cls("before").kid(home)).kid(lit("p", "title", texts::NAME)).kid(lit("span", "tools", ""))
}

/// The ways to the other rooms.
fn doors() -> El {
    let doors = [
        (Room::Drill(String::new()), texts::DRILL, texts::DRILL_HINT),
        (Room::Exam, texts::EXAM, texts::exam::HINT),
        (Room::Results, texts::RESULTS, texts::results::HINT),
        (Room::Write, texts::WRITE, texts::WRITE_HINT),
    ];
    let door = |(to, name, hint): (Room, &'static str, &'static str)| {
        let arrow = sign("arrow", "0 0 12 12", "M4 2l4 4l-4 4");
        let text = el("span").kid(lit("b", "", name)).kid(lit("span", "soft", hint));
        el("li").kid(el("a").cls("card door").set("href", &to.href()).kid(text).kid(arrow))
    };
    el("ul").cls("doors").list(doors.into_iter().map(door).collect())
}

fn topics(shown: &[&Scenario], bests: &Bests) -> Vec<El> {
    let parts = shown.chunk_by(|a, b| a.topic == b.topic);
    let part = |of: &[&Scenario]| {
        let name = of.first().map_or("", |s| s.topic.as_str());
        let rows = of.iter().map(|s| row(s, bests.get(&s.id))).collect();
        el("section").kid(say("h3", "", name)).kid(el("ul").cls("tiles").list(rows)).key(name)
    };
    parts.map(part).collect()
}

fn row(s: &Scenario, best: Option<&kept::Score>) -> El {
    let state = match best {
        Some(best) => say("span", "state done", &texts::best(best.right, best.of)),
        None if attempt::is_begun(&s.id) => lit("span", "state half", texts::BEGUN),
        None => lit("span", "state", texts::NOT_PLAYED),
    };
    let line = el("span").cls("k").kid(lit("span", "", texts::level(s.level))).kid(state);
    el("li").kid(el("a").cls("card tile").set("href", &Room::Scenario(s.id.clone()).href()).kid(say("b", "", &s.title)).kid(line))
}
