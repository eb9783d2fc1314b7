//! What could name somebody: shown item by item, confirmed item by item.

use cailiang::training::Removed;
use yew::prelude::*;

use super::Desk;
use crate::{
    dom::{El, el, lit, say},
    words::trainer as texts,
};

/// What has to be confirmed: a mark that changes with what was found, and how it is told.
fn items(desk: &Desk) -> Vec<(String, El)> {
    let removed = |r: &Removed| {
        let told = el("span").kid(say("b", "", &r.label)).kid(say("span", "was", &r.was)).text(" → ").kid(say("span", "", &r.now));
        ([&r.fact, "=", &r.was, "→", &r.now].concat(), told)
    };
    let suspicious = |s: &String| (s.clone(), el("span").kid(lit("b", "", texts::LOOK)).say(s));
    desk.anonymous.removed.iter().map(removed).chain(desk.anonymous.suspicious.iter().map(suspicious)).collect()
}

/// Whether everything was confirmed.
pub fn is_confirmed(desk: &Desk) -> bool {
    items(desk).iter().all(|(mark, _)| desk.draft.confirmed.contains(mark))
}

/// The section.
pub fn section(desk: &Desk) -> El {
    let items = items(desk);
    let card = el("section").cls("card").kid(lit("h2", "", texts::PEOPLE)).kid(lit("p", "soft", texts::PEOPLE_HINT));
    if items.is_empty() {
        return card.kid(lit("p", "", texts::NOBODY));
    }
    card.kid(el("ul").cls("confirm").list(items.into_iter().map(|(mark, told)| row(desk, mark, told)).collect()))
}

fn row(desk: &Desk, mark: String, told: El) -> El {
    let on = desk.draft.confirmed.contains(&mark);
    let key = mark.clone();
    let turn =
        desk.then(move |draft, _: Event| if on { draft.confirmed.retain(|m| *m != mark) } else { draft.confirmed.push(mark.clone()) });
    let box_ = el("input").attr("type", "checkbox").checked(on).change(turn);
    el("li").key(&key).kid(el("label").kid(box_).kid(told))
}
