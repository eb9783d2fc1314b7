//! The first page: a search box, topics, and what they find.

mod part;

pub use part::FindPart;

use cailiang::{
    lists::{Guide, Violation},
    order::{Gather, Grow},
    search::{self, Found, Hit},
};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::{
    device,
    dom::{El, button, el, group, lit, say, sign},
    law,
    place::{self, Listed},
    result::badge,
    route::Route,
    sheet,
    shelf::Shelf,
    words,
};

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct FindProps {
    /// The lists.
    pub shelf: Shelf,
    /// Whether it is in sight.
    pub shown: bool,
}

/// The key under which the last search is kept, so that “back” finds it again.
const LAST: &str = "cailiang:query";

/// The page where a violation is found.
#[component]
pub fn Find(props: &FindProps) -> Html {
    let shelf = &props.shelf;
    let today = device::today();
    let query = use_state(|| device::recall(LAST).unwrap_or_default());
    let topic = use_state(String::new);
    let here = use_state(|| place::here(shelf.listed()));
    use_effect_with((*here).clone(), {
        let shelf = shelf.clone();
        move |here| shelf.want(here)
    });
    use_effect_with(props.shown, |shown| {
        if *shown {
            device::title(words::TITLE);
        }
    });
    use_effect_with((*query).clone(), |q| device::keep(LAST, q));

    let type_in = {
        let query = query.clone();
        Callback::from(move |e: InputEvent| {
            // While an input method is composing, the letters are not yet the word.
            if !e.is_composing() {
                query.set(e.target_unchecked_into::<HtmlInputElement>().value());
            }
        })
    };
    let input = use_node_ref();
    {
        // Yew has no listener for the end of a composition.
        let (input, query) = (input.clone(), query.setter());
        use_effect_with((), move |()| {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                let read = input.clone();
                device::on(&input, "compositionend", move || query.set(read.value()));
            }
        });
    }
    let pick = {
        let topic = topic.clone();
        Callback::from(move |name: String| topic.set(if *topic == name { String::new() } else { name }))
    };

    let terms = search::terms(&query);
    let idle = terms.is_empty() && topic.is_empty();
    let hits = if idle { Vec::new() } else { search::search(shelf, &query, &topic, &here, today) };
    let glass = sign("glass", "0 0 20 20", "M13.5 8.5a5 5 0 1 1-10 0a5 5 0 0 1 10 0M13 13l4.5 4.5");
    let input = el("input")
        .at(&input)
        .attr("id", "q")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("aria-label", words::SEARCH_LABEL)
        .attr("placeholder", words::SEARCH_PLACEHOLDER)
        .value(&query)
        .input(type_in);
    let count = if idle { words::search_all(acts(shelf, &here).count()) } else { words::search_found(hits.len()) };
    let main = el("main")
        .maybe(shelf.trouble().map(|why| say("p", "card hint", why).attr("role", "alert")))
        .kid(el("div").cls("search").attr("role", "search").kid(glass).kid(input))
        .kid(say("p", "count", &count).attr("role", "status"))
        .maybe(
            (!hits.is_empty()).then(|| el("ul").cls("hits card").list(hits.iter().map(|hit| hit_view(shelf, &here, hit, &terms)).gather())),
        )
        .maybe((!idle && hits.is_empty()).then(|| lit("p", "card hint", words::SEARCH_NONE)))
        .maybe(if idle { recent(shelf) } else { None })
        .kid(topics(shelf, &here, &topic, &pick));
    let choose = {
        let here = here.clone();
        Callback::from(move |id: String| {
            place::choose(&id);
            here.set(id);
        })
    };
    group(vec![header(shelf, &here, &choose), main.html(), footer(shelf)])
}

fn header(shelf: &Shelf, here: &str, choose: &Callback<String>) -> Html {
    let logo = el("svg")
        .cls("logo")
        .attr("viewBox", "0 0 32 32")
        .attr("aria-hidden", "true")
        .kid(el("path").cls("l1").attr("d", "M3 11h26v10H3z"))
        .kid(el("path").cls("l2").attr("d", "M8 21v-4M13 21v-6M18 21v-4M23 21v-6"));
    el("header").cls("top").kid(el("h1").cls("brand").kid(logo).text(words::NAME)).kid(places(shelf, here, choose)).html()
}

/// The place that cases are decided at: its name, and a choice where the lists know several.
fn places(shelf: &Shelf, here: &str, choose: &Callback<String>) -> El {
    let option = |p: &Listed| say("option", "", &p.name).set("value", &p.id).flag("selected", p.id == here);
    let options: Vec<El> = shelf.listed().iter().map(option).gather();
    if options.len() < 2 {
        return say("span", "place", shelf.place_name(here));
    }
    let chosen = |e: Event| e.target_unchecked_into::<HtmlSelectElement>().value();
    el("select").cls("place").attr("aria-label", words::PLACE).list(options).change(choose.reform(chosen))
}

fn marks(tag: &'static str, class: &'static str, text: &str, terms: &[String]) -> El {
    search::marked(text, terms)
        .into_iter()
        .fold(el(tag).cls(class), |e, (piece, hit)| if hit { e.kid(say("mark", "", piece)) } else { e.say(piece) })
}

/// Of the everyday words those that were searched for; two to recognise it by where none was.
fn keywords(found: Found<'_>, terms: &[String]) -> String {
    let mut shown: Vec<&str> = search::called(found, terms).take(3).gather();
    if shown.is_empty() {
        shown.grow(found.keywords().iter().map(String::as_str).take(2));
    }
    shown.join(" · ")
}

fn hit_view(shelf: &Shelf, here: &str, hit: &Hit<'_>, terms: &[String]) -> El {
    let found = hit.found;
    let top = |e: El| {
        let e = e.kid(marks("span", "n", found.name(), terms));
        e.kid(marks("span", "k", &keywords(found, terms), terms))
    };
    let body = match found {
        Found::Act(v) => act_view(shelf, here, v, hit, top(el("a").cls("hit").set("href", &to(v))), terms),
        Found::Guide(g) => guide_view(shelf, g, top(el("div").cls("hit guide"))),
    };
    el("li").key(found.id()).kid(body)
}

fn act_view(shelf: &Shelf, here: &str, v: &Violation, hit: &Hit<'_>, mut a: El, terms: &[String]) -> El {
    for (d, c) in &hit.clauses {
        let by = if c.by.is_empty() { String::new() } else { [" · ", &c.by].concat() };
        a = a.kid(say("span", "r", &law::in_short(shelf, c)));
        a = a.kid(marks("span", "b", &[law::cite(d, &c.at), by].concat(), terms).maybe(badge(d.status)));
    }
    if hit.clauses.is_empty() {
        // The clause that has lapsed still says who is in charge; the note comes with the act.
        let organ = shelf.clauses(here, &v.id).map(|(_, c)| c.by.as_str()).find(|by| !by.is_empty());
        a = a.kid(lit("span", "r none", words::NOTHING_IN_FORCE));
        a = a.maybe(organ.map(|organ| say("span", "k", &[words::IN_CHARGE, organ].concat())));
    }
    a
}

fn guide_view(shelf: &Shelf, guide: &Guide, card: El) -> El {
    let see = |v: &Violation| el("a").set("href", &to(v)).say(&v.name);
    let see: Vec<El> = guide.see.iter().filter_map(|id| shelf.violation(id)).map(see).gather();
    let law: Vec<String> = guide.law.iter().map(|r| law::ground(shelf, &r.to_string())).gather();
    let card = card.kid(say("span", "r", &[words::IN_CHARGE, &guide.organ].concat()));
    card.kid(say("span", "b", &law.join("、")))
        .kid(say("span", "k", &guide.note))
        .maybe((!see.is_empty()).then(|| lit("span", "see", words::SEE).list(see)))
}

/// The address of an act's own page.
fn to(v: &Violation) -> String {
    Route::Violation(v.id.clone()).href()
}

/// The violations with answers kept on this device.
fn recent(shelf: &Shelf) -> Option<El> {
    let kept: Vec<_> = device::kept(sheet::KEPT).into_iter().filter_map(|id| shelf.violation(&id)).gather();
    let entry = |v: &Violation| el("li").kid(el("a").cls("hit").set("href", &to(v)).kid(say("span", "n", &v.name)));
    (!kept.is_empty()).then(|| {
        el("section").kid(lit("h2", "", words::UNFINISHED)).kid(el("ul").cls("hits card").list(kept.into_iter().map(entry).gather()))
    })
}

/// The acts of the catalogue that reach a place.
fn acts<'a>(shelf: &'a Shelf, here: &'a str) -> impl Iterator<Item = &'a Violation> {
    shelf.reaching(here).flat_map(|d| &d.violations)
}

fn topics(shelf: &Shelf, here: &str, chosen: &str, pick: &Callback<String>) -> El {
    let mut topics: Vec<(&str, usize)> = Vec::new();
    for v in acts(shelf, here) {
        match topics.iter_mut().find(|(t, _)| *t == v.topic) {
            Some((_, n)) => *n += 1,
            None => topics.push((&v.topic, 1)),
        }
    }
    cailiang::order::by_key(&mut topics, |(_, n)| std::cmp::Reverse(*n));
    let tile = |(topic, n): (&str, usize)| {
        let name = topic.to_owned();
        let then = pick.reform(move |_| name.clone());
        el("li").kid(button("", topic, then).whether("aria-pressed", topic == chosen).kid(say("small", "", &n.to_string())))
    };
    el("section").kid(lit("h2", "", words::TOPICS)).kid(el("ul").cls("topics").list(topics.into_iter().map(tile).gather()))
}

fn footer(shelf: &Shelf) -> Html {
    let as_of = shelf.documents().iter().filter_map(|d| d.as_of).max();
    let as_of = as_of.map(|day| say("span", "", &words::as_of(day)));
    el("footer").cls("foot").kid(lit("span", "", words::ADVICE)).text(" ").maybe(as_of).html()
}
