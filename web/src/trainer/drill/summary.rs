//! The end of a drill: how it went by boundary, and what to practise.

use cailiang::training::{Boundary, words as core_words};
use yew::{Callback, Html};

use super::{
    super::play::QUESTION,
    run::{self, Run},
    wish::Wish,
};
use crate::{
    device,
    dom::{El, button, el, lit, say},
    trainer::{ask, kept, route::Room},
    words::trainer as texts,
};

/// The summary; `found` pairs there were.
pub fn view(wish: &Wish, run: &Run, found: usize, change: Callback<Run>) -> Html {
    let right: usize = run.marked.iter().map(|(_, right)| right).sum();
    let head = el("h1").cls("score").attr("id", QUESTION).attr("tabindex", "-1");
    let head = head.kid(say("b", "", &right.to_string())).kid(say("span", "", &texts::right_of(run.marked.len() * 2)));
    let fewer = (found < wish.count).then(|| say("p", "soft", &texts::fewer(found)));
    let kinds = by_kind(run);
    let weak: Vec<&str> = kinds.iter().filter(|(_, right, all)| right < all).map(|(kind, ..)| core_words::boundary(*kind)).collect();
    let row = |(kind, right, all): &(Boundary, usize, usize)| {
        let well = right == all;
        let name = lit("span", "", core_words::boundary(*kind));
        el("li").cls(if well { "well" } else { "badly" }).kid(ask::mark(well)).kid(name).kid(say("b", "", &texts::of(*right, *all)))
    };
    let rows = el("ul").cls("stages").list(kinds.iter().map(row).collect());
    let advice = say("p", "", &texts::practise(&weak));
    let card = el("section").cls("card").kid(head).maybe(fewer).kid(rows).kid(advice);
    el("main").cls("room").kid(card).maybe((!wish.own).then(|| same(wish))).kid(ways(wish, change)).html()
}

/// Every kind that came, with the answers right and all.
fn by_kind(run: &Run) -> Vec<(Boundary, usize, usize)> {
    let of = |kind: Boundary| run.marked.iter().filter(move |(k, _)| *k == kind).map(|(_, right)| *right);
    let counted = |kind| (kind, of(kind).sum(), of(kind).count() * 2);
    Boundary::ALL.into_iter().map(counted).filter(|(_, _, all)| *all > 0).collect()
}

/// How others get the same pairs.
fn same(wish: &Wish) -> El {
    let link = device::address(&Room::Drill(wish.write()).href());
    let copy = Callback::from(move |_| {
        let link = link.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let said = if device::copy(link).await { texts::COPIED } else { texts::NOT_COPIED };
            device::tell("copied", said);
        });
    });
    let status = el("span").cls("soft").attr("id", "copied").attr("role", "status");
    el("section")
        .cls("card")
        .kid(lit("h2", "", texts::SAME_SET))
        .kid(say("p", "", &texts::seed(wish.seed)))
        .kid(el("p").cls("soft").text(texts::COMMAND).kid(say("code", "long", &wish.command())))
        .kid(el("div").cls("chips").kid(button("chip", texts::COPY_LINK, copy)).kid(status))
}

fn ways(wish: &Wish, change: Callback<Run>) -> El {
    let more = {
        let wish = Wish { seed: kept::any_seed(), own: true, ..wish.clone() };
        Callback::from(move |_| {
            run::forget();
            device::open(&Room::Drill(wish.write()).href());
        })
    };
    let again = {
        let (plan, own) = (wish.write(), wish.own);
        Callback::from(move |_| change.emit(Run::new(&plan, own)))
    };
    let ways = el("div").cls("ways").kid(button("go", texts::MORE_PAIRS, more));
    let ways = if wish.own { ways } else { ways.kid(button("chip", texts::AGAIN, again)) };
    ways.kid(el("a").cls("chip").set("href", &Room::Drill(String::new()).href()).text(texts::OTHER_DRILL))
}
