//! The first page while nothing is searched: what is pinned, unfinished, seen lately; topics and documents.

use cailiang::{
    lists::Violation,
    order::{self, Gather},
    search::Found,
};

use super::{Context, hits};
use crate::{
    device,
    dom::{El, el, lit, say},
    pins, recent,
    route::Route,
    sheet, words,
};

/// All of it.
pub fn page(cx: &Context) -> Vec<El> {
    let acts = |ids: Vec<String>| ids.iter().filter_map(|id| cx.shelf.violation(id)).gather();
    let pinned: Vec<&Violation> = acts(pins::all());
    let unfinished: Vec<&Violation> = acts(device::kept(sheet::KEPT));
    let mut seen: Vec<&Violation> = acts(recent::all());
    // What stands above need not stand below again.
    seen.retain(|v| !pinned.iter().chain(&unfinished).any(|other| other.id == v.id));
    let mut out = Vec::new();
    if !pinned.is_empty() {
        let list = hits::list(cx, &pinned.into_iter().map(Found::Act).gather(), &[]);
        out.push(section(words::PINNED, list));
    }
    for (head, acts) in [(words::UNFINISHED, unfinished), (words::RECENT, seen)] {
        if !acts.is_empty() {
            out.push(section(head, el("ul").cls("hits card").list(acts.into_iter().map(hits::brief).gather())));
        }
    }
    out.push(topics(cx));
    let documents = el("a").cls("row card").set("href", &Route::Document(String::new()).href()).text(words::ALL_DOCUMENTS);
    out.push(section(words::DOCUMENTS_TO_FIND, documents.kid(say("small", "", &super::browse::documents(cx).len().to_string()))));
    out
}

fn section(head: &'static str, body: El) -> El {
    el("section").key(head).kid(lit("h2", "", head)).kid(body)
}

/// The topics, those with most acts first, and who is in charge of what is no act.
fn topics(cx: &Context) -> El {
    let mut topics: Vec<(&str, usize)> = Vec::new();
    for v in cx.acts() {
        match topics.iter_mut().find(|(t, _)| *t == v.topic) {
            Some((_, n)) => *n += 1,
            None => topics.push((&v.topic, 1)),
        }
    }
    order::by_key(&mut topics, |(_, n)| std::cmp::Reverse(*n));
    let guides = cx.guides().count();
    if guides > 0 {
        topics.push((words::GUIDES, guides));
    }
    let tile = |(topic, n): (&str, usize)| {
        let to = Route::Topic(topic.to_owned()).href();
        el("li").kid(el("a").set("href", &to).say(topic).kid(say("small", "", &n.to_string())))
    };
    section(words::TOPICS, el("ul").cls("topics").list(topics.into_iter().map(tile).gather()))
}
