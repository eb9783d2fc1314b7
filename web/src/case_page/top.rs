//! What frames a case: the bar above, the cases of the act, notices, the foot.

use cailiang::order::Gather;
use yew::prelude::*;

use super::{Context, Room};
use crate::{
    desk::{Change, Done},
    device,
    dom::{El, button, el, lit, say, sign},
    route::Route,
    words,
};

/// Back, and what is done with a case as a whole.
pub fn bar(room: &Room, id: &str, clear: Option<Callback<MouseEvent>>) -> Html {
    let (href, back) = room.back(id);
    let back = el("a").cls("back").set("href", &href).kid(sign("", "0 0 12 12", "M8 2L4 6l4 4")).text(back);
    let print = || button("plain", words::PRINT, Callback::from(|_| device::print()));
    let papers = || el("a").cls("plain").set("href", &Room::Papers.href(id)).text(words::PAPERS);
    let share = || el("a").cls("plain").set("href", &Room::Share.href(id)).text(words::SHARE);
    let tools = match (room, clear) {
        // Nothing can be shown: what was answered can at least be cleared.
        (_, Some(clear)) => el("span").cls("tools").kid(button("plain", words::CLEAR_CASE, clear)),
        (Room::Case, None) => el("span").cls("tools").kid(share()).kid(papers()).kid(print()),
        _ => el("span").cls("tools").kid(print()),
    };
    el("header").cls("top").kid(back).kid(tools).html()
}

/// The cases of the act, where there are several.
pub fn cases(cx: &Context) -> Option<El> {
    let desk = cx.desk;
    if desk.cases.len() < 2 {
        return None;
    }
    let chip = |n: usize| {
        let go = cx.act.reform(move |_: MouseEvent| Change::Go(n));
        button("chip small", &words::nth_case(n + 1), go).whether("aria-pressed", n == desk.at)
    };
    let drop = cx.act.reform(|_: MouseEvent| Change::Drop);
    let all = el("div").cls("chips").list((0..desk.cases.len()).map(chip).gather());
    let drop = button("plain", words::DROP_CASE, drop).set("aria-label", &words::drop_case(desk.at + 1));
    Some(el("div").cls("cases").attr("role", "group").attr("aria-label", words::CASES).kid(all).kid(drop))
}

/// What the officer must know of keeping, undoing, other tabs, a copy.
pub fn notices(cx: &Context, kept: bool) -> Option<El> {
    let mut rows: Vec<El> = Vec::new();
    let act = |label: &str, change: fn() -> Change| button("chip small", label, cx.act.reform(move |_: MouseEvent| change()));
    if !kept {
        rows.push(lit("p", "notice grave", words::NOT_KEPT).attr("role", "alert"));
    }
    if cx.desk.other.is_some() {
        let take = act(words::TAKE_OTHER, || Change::TakeOther);
        let both = act(words::KEEP_BOTH, || Change::KeepBoth);
        let acts = el("span").cls("acts").kid(both).kid(take);
        rows.push(el("div").cls("notice").attr("role", "alert").kid(lit("p", "", words::OTHER_TAB)).kid(acts));
    }
    if let Some((done, _)) = &cx.desk.undo {
        let text = match done {
            Done::Cleared => words::DONE_CLEARED,
            Done::Dropped => words::DONE_DROPPED,
            Done::Kept => words::DONE_KEPT,
            Done::Discarded => words::DONE_DISCARDED,
            Done::Taken => words::DONE_TAKEN,
        };
        let undo = el("span").cls("acts").kid(act(words::UNDO, || Change::Undo));
        rows.push(el("div").cls("notice").attr("role", "status").kid(lit("p", "", text)).kid(undo));
    }
    (!rows.is_empty()).then(|| el("div").cls("notices").list(rows))
}

/// What can be done with the case beside answering.
pub fn foot(cx: &Context) -> El {
    let act = |label: &str, change: fn() -> Change| button("chip", label, cx.act.reform(move |_: MouseEvent| change()));
    let to_top = |change: fn() -> Change| {
        cx.act.reform(move |_: MouseEvent| {
            device::go_to(super::HEAD);
            change()
        })
    };
    let tried = cx.desk.draft().trial.is_some();
    let compare = el("a").cls("chip").set("href", &cx.href(&Room::Compare)).kid(lit(
        "span",
        "",
        if tried { words::COMPARE_ON } else { words::COMPARE },
    ));
    let compare = if tried { compare } else { compare.click(cx.act.reform(|_: MouseEvent| Change::Try(Vec::new()))) };
    let buttons = el("div")
        .cls("chips")
        .kid(compare)
        .kid(button("chip", words::NEW_CASE, to_top(|| Change::Add(Vec::new()))))
        .kid(el("a").cls("chip").set("href", &Route::Find.href()).kid(lit("span", "", words::ANOTHER_ACT)))
        .kid(button("chip main", words::SAVE_TO_LEDGER, cx.save.clone()))
        .kid(act(words::CLEAR_CASE, || Change::Clear));
    el("section").cls("foot-case").attr("aria-label", words::THIS_CASE).kid(buttons).kid(say("p", "soft", words::ACTS_APART)).kid(lit(
        "p",
        "soft kept",
        words::KEPT_HERE,
    ))
}
