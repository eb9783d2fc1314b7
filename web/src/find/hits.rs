//! What was found: an act with its range and basis, a guide with who is in charge.

use cailiang::{
    lists::{Guide, Violation},
    order::{Gather, Grow},
    search::{self, Found, Word},
};
use yew::Callback;

use super::Context;
use crate::{
    dom::{El, button, el, lit, say, sign},
    law, pins,
    result::badge,
    route::Route,
    words,
};

/// A list of hits.
pub fn list(cx: &Context, hits: &[Found<'_>], words: &[Word]) -> El {
    el("ul").cls("hits card").list(hits.iter().map(|hit| view(cx, *hit, words)).gather())
}

fn view(cx: &Context, found: Found<'_>, words: &[Word]) -> El {
    let top = |e: El| {
        let e = e.kid(marks(cx, "span", "n", found.name(), words));
        e.kid(marks(cx, "span", "k", &keywords(cx, found, words), words))
    };
    let item = el("li").key(found.id());
    match found {
        Found::Act(v) => item.kid(act(cx, v, top(el("a").cls("hit").set("href", &to(v))), words)).kid(pin(cx, v)),
        Found::Guide(g) => item.kid(guide(cx, g, top(el("div").cls("hit guide")))),
    }
}

fn act(cx: &Context, v: &Violation, mut a: El, words: &[Word]) -> El {
    let clauses = cx.shelf.in_force(&cx.here, &v.id, cx.today);
    for (d, c) in &clauses {
        let by = if c.by.is_empty() { String::new() } else { [" · ", &c.by].concat() };
        a = a.kid(say("span", "r", &law::in_short(&cx.shelf, c)));
        a = a.kid(marks(cx, "span", "b", &[law::cite_clause(d, c), by].concat(), words).maybe(badge(d.status)));
    }
    if clauses.is_empty() {
        // The clause that has lapsed still says who is in charge; the note comes with the act.
        let organ = cx.shelf.clauses(&cx.here, &v.id).map(|(_, c)| c.by.as_str()).find(|by| !by.is_empty());
        a = a.kid(lit("span", "r none", words::NOTHING_IN_FORCE));
        a = a.maybe(organ.map(|organ| say("span", "k", &[words::IN_CHARGE, organ].concat())));
    }
    a
}

fn guide(cx: &Context, guide: &Guide, card: El) -> El {
    let see = |v: &Violation| el("a").set("href", &to(v)).say(&v.name);
    let see: Vec<El> = guide.see.iter().filter_map(|id| cx.shelf.violation(id)).map(see).gather();
    let law: Vec<String> = guide.law.iter().map(|r| law::ground(&cx.shelf, &r.to_string())).gather();
    let card = card.kid(say("span", "r", &[words::IN_CHARGE, &guide.organ].concat()));
    card.kid(say("span", "b", &law.join("、")))
        .kid(say("span", "k", &guide.note))
        .maybe((!see.is_empty()).then(|| lit("span", "see", words::SEE).list(see)))
}

/// Pins the act, so that it stands on the first page.
fn pin(cx: &Context, v: &Violation) -> El {
    let (id, changed) = (v.id.clone(), cx.changed.clone());
    let then = Callback::from(move |_| {
        pins::toggle(&id);
        changed.emit(());
    });
    let star = sign("", "0 0 24 24", "M12 3.5l2.6 5.4l5.9.8l-4.3 4.1l1 5.9l-5.2-2.8l-5.2 2.8l1-5.9l-4.3-4.1l5.9-.8z");
    button("pin", "", then).set("aria-label", &words::pin(&v.name)).whether("aria-pressed", pins::is_pinned(&v.id)).kid(star)
}

/// The address of an act's own page.
fn to(v: &Violation) -> String {
    Route::Violation(v.id.clone()).href()
}

/// An act by its name alone.
pub fn brief(v: &Violation) -> El {
    el("li").key(&v.id).kid(el("a").cls("hit").set("href", &to(v)).kid(say("span", "n", &v.name)))
}

fn marks(cx: &Context, tag: &'static str, class: &'static str, text: &str, words: &[Word]) -> El {
    if words.is_empty() {
        return say(tag, class, text);
    }
    let pieces = search::marked(cx.index(), text, words).into_iter();
    pieces.fold(el(tag).cls(class), |e, (piece, hit)| if hit { e.kid(say("mark", "", piece)) } else { e.say(piece) })
}

/// Of the everyday words those that were searched for; two to recognise it by where none was.
fn keywords(cx: &Context, found: Found<'_>, words: &[Word]) -> String {
    let mut shown: Vec<&str> = Vec::new();
    if !words.is_empty() {
        shown.grow(search::called(cx.index(), found, words).take(3));
    }
    if shown.is_empty() {
        shown.grow(found.keywords().iter().map(String::as_str).take(2));
    }
    shown.join(" · ")
}
