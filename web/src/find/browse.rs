//! Browsing: the acts of a topic; the documents, and the articles of one in their order.

use cailiang::{
    citation::Citation,
    lists::{Document, Violation},
    order::{self, Gather},
    search::Found,
};

use super::{Context, hits};
use crate::{
    dom::{El, el, lit, say},
    route::Route,
    words,
};

/// The acts of a topic, or the guides.
pub fn topic(cx: &Context, topic: &str) -> Vec<El> {
    let found: Vec<Found<'_>> = match topic {
        words::GUIDES => cx.guides().map(Found::Guide).gather(),
        _ => cx.acts().filter(|v| v.topic == topic).map(Found::Act).gather(),
    };
    let body = if found.is_empty() { lit("p", "card hint", words::NOTHING_HERE) } else { hits::list(cx, &found, &[]) };
    vec![title(topic), say("p", "count", &words::items(found.len())), body]
}

/// A document's acts, in the order of its articles; without an id, every document.
pub fn document(cx: &Context, id: &str) -> Vec<El> {
    let all = documents(cx);
    let Some((document, acts)) = all.iter().find(|(d, _)| d.id == id) else {
        let row = |(d, acts): &(&Document, Vec<&Violation>)| {
            let to = Route::Document(d.id.clone()).href();
            let name = el("span").cls("n").say(d.name()).maybe(crate::result::badge(d.status));
            let rank = say("span", "k", &[words::rank(d.rank), " · ", &words::items(acts.len())].concat());
            el("li").key(&d.id).kid(el("a").cls("hit").set("href", &to).kid(name).kid(rank))
        };
        let body = if id.is_empty() {
            el("ul").cls("hits card").list(all.iter().map(row).gather())
        } else {
            lit("p", "card hint", words::NOTHING_HERE)
        };
        return vec![title(words::ALL_DOCUMENTS), body];
    };
    let found: Vec<Found<'_>> = acts.iter().map(|v| Found::Act(v)).gather();
    let what =
        [words::rank(document.rank), " · ", &words::effective(&document.effective.to_string()), " · ", &words::items(found.len())].concat();
    vec![title(document.name()), say("p", "count", &what), hits::list(cx, &found, &[])]
}

fn title(text: &str) -> El {
    say("h1", "name", text).attr("id", "found-h").attr("tabindex", "-1")
}

/// The documents in force with clauses, those with most acts first, and their acts by article.
pub fn documents(cx: &Context) -> Vec<(&Document, Vec<&Violation>)> {
    let mut all: Vec<(&Document, Vec<_>)> = Vec::new();
    for v in cx.acts() {
        for (d, c) in cx.shelf.in_force(&cx.here, &v.id, cx.today) {
            match all.iter_mut().find(|(other, _)| std::ptr::eq(*other, d)) {
                Some((_, acts)) => acts.push((&c.at, v)),
                None => all.push((d, vec![(&c.at, v)])),
            }
        }
    }
    order::by_key(&mut all, |(_, acts)| std::cmp::Reverse(acts.len()));
    let in_order = |(d, mut acts): (_, Vec<(&Citation, _)>)| {
        order::by(&mut acts, |a, b| a.0.cmp(b.0));
        let mut acts: Vec<&Violation> = acts.into_iter().map(|(_, v)| v).gather();
        acts.dedup_by(|a, b| a.id == b.id);
        (d, acts)
    };
    all.into_iter().map(in_order).gather()
}
