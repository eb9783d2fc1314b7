//! The first page: a search box, what it finds, and ways to browse.

mod browse;
mod first;
mod hits;
mod part;

pub use part::FindPart;

use std::{cell::OnceCell, rc::Rc};

use cailiang::{
    day::Day,
    lists::{Guide, Violation},
    order::Gather,
    search::{Index, Readings},
};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::{
    device,
    dom::{El, button, el, group, lit, say, sign},
    load, nav,
    place::{self, Listed},
    route::Route,
    shelf::Shelf,
    words,
};

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct FindProps {
    /// The lists.
    pub shelf: Shelf,
    /// Where it stands; another part's page while it is out of sight.
    pub route: Route,
}

/// What the pieces of the page share.
pub struct Context {
    shelf: Shelf,
    here: String,
    today: Option<Day>,
    index: Rc<OnceCell<Index>>,
    /// Told that something was kept on the device.
    changed: Callback<()>,
}

impl Context {
    /// What is searched, made ready when something is searched first.
    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::new(&self.shelf, &self.here, self.today))
    }

    /// The acts of the catalogue that reach the place.
    fn acts(&self) -> impl Iterator<Item = &Violation> {
        self.shelf.reaching(&self.here).flat_map(|d| &d.violations)
    }

    /// The guides that reach the place.
    fn guides(&self) -> impl Iterator<Item = &Guide> {
        self.shelf.reaching(&self.here).flat_map(|d| &d.guides)
    }
}

/// The key under which the last search is kept, so that “back” finds it again.
const LAST: &str = "cailiang:query";
/// How many hits are drawn at once.
const SOME: usize = 15;
/// How long nothing is typed before the count is said aloud, milliseconds.
const PAUSE: i32 = 900;

/// The page where a violation is found.
#[component]
pub fn Find(props: &FindProps) -> Html {
    let (shelf, route) = (&props.shelf, &props.route);
    let today = device::today();
    let query = use_state(|| device::recall(LAST).unwrap_or_default());
    let here = use_state(|| place::here(shelf.listed()));
    let again = use_force_update();
    let shown = use_state(|| SOME);
    let readings = use_state(Readings::default);
    use_effect_with((*here).clone(), {
        let shelf = shelf.clone();
        move |here| shelf.want(here)
    });
    use_effect_with(route.clone(), |route| {
        match route {
            Route::Find => device::title(words::TITLE),
            Route::Topic(topic) => device::title(&[topic, " · ", words::NAME].concat()),
            Route::Document(_) => device::title(&[words::ALL_DOCUMENTS, " · ", words::NAME].concat()),
            _ => return,
        }
        device::go_to("found-h");
    });
    use_effect_with((*query).clone(), {
        let shown = shown.setter();
        move |q| {
            device::keep(LAST, q);
            shown.set(SOME);
        }
    });
    use_effect_with((), {
        let (readings, again) = (readings.setter(), again.clone());
        move |()| {
            wasm_bindgen_futures::spawn_local(async move { readings.set(load::readings().await) });
            device::on_kept_elsewhere(move || again.force_update());
        }
    });
    let index = use_memo((shelf.clone(), (*here).clone(), today), |_| OnceCell::new());
    let changed = Callback::from(move |()| again.force_update());
    let cx = Context { shelf: shelf.clone(), here: (*here).clone(), today, index, changed };

    let idle = query.trim().is_empty();
    let (found, said) =
        if idle || *route != Route::Find { (Vec::new(), Vec::new()) } else { cx.index().search(&cx.shelf, &readings, &query) };
    let count = if idle { words::search_all(cx.acts().count()) } else { words::search_found(found.len()) };
    let aloud = use_state(String::new);
    use_effect_with(count.clone(), {
        let aloud = aloud.setter();
        move |count| {
            let count = count.clone();
            device::later(PAUSE, move || aloud.set(count))
        }
    });
    let input = use_node_ref();
    use_effect_with((), {
        // Yew has no listener for the end of a composition.
        let (input, query) = (input.clone(), query.setter());
        move |()| {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                let read = input.clone();
                device::on(&input, "compositionend", move || query.set(read.value()));
            }
        }
    });
    let body: Vec<El> = match route {
        Route::Topic(topic) => browse::topic(&cx, topic),
        Route::Document(id) => browse::document(&cx, id),
        _ => {
            let mut body = vec![say("p", "count", &count), say("p", "aloud", &aloud).attr("role", "status")];
            match found.get(..(*shown).min(found.len())) {
                _ if idle => body.append(&mut first::page(&cx)),
                Some(some) if !some.is_empty() => {
                    body.push(hits::list(&cx, some, &said));
                    if found.len() > some.len() {
                        let all = shown.clone();
                        body.push(button("chip more-hits", words::MORE_HITS, Callback::from(move |_| all.set(*all + SOME))));
                    }
                }
                _ => body.push(nothing()),
            }
            body
        }
    };
    let trouble = shelf.trouble().map(|why| say("p", "card hint", why).attr("role", "alert"));
    let coming = (trouble.is_none() && !shelf.has(&here)).then(|| lit("p", "card hint", words::PLACE_LOADING).attr("role", "status"));
    // It stays in the page while topics and documents are shown, so that nothing typed is lost.
    let search = search_box(&input, &query).flag("hidden", matches!(route, Route::Topic(_) | Route::Document(_)));
    let main = el("main").cls("find").kid(search).maybe(trouble).maybe(coming).list(body);
    let choose = Callback::from(move |id: String| {
        place::choose(&id);
        here.set(id);
    });
    group(vec![header(&cx, route, &choose), main.html(), footer(shelf), nav::bar(route).html()])
}

fn search_box(input: &NodeRef, query: &UseStateHandle<String>) -> El {
    let type_in = {
        let query = query.clone();
        Callback::from(move |e: InputEvent| {
            // While an input method is composing, the letters are not yet the word.
            if !e.is_composing() {
                query.set(e.target_unchecked_into::<HtmlInputElement>().value());
            }
        })
    };
    let clear = {
        let query = query.setter();
        Callback::from(move |_| {
            query.set(String::new());
            device::go_to("q");
        })
    };
    let glass = sign("glass", "0 0 20 20", "M13.5 8.5a5 5 0 1 1-10 0a5 5 0 0 1 10 0M13 13l4.5 4.5");
    let field = el("input")
        .at(input)
        .attr("id", "q")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search")
        .attr("aria-label", words::SEARCH_LABEL)
        .attr("placeholder", words::SEARCH_PLACEHOLDER)
        .value(query)
        .input(type_in);
    let cross = || button("clear", "", clear).attr("aria-label", words::SEARCH_CLEAR).kid(sign("", "0 0 12 12", "M2 2l8 8M10 2l-8 8"));
    el("div").cls("search").attr("role", "search").kid(glass).kid(field).maybe((!query.is_empty()).then(cross))
}

/// Where nothing was found: what to try, and where else to look.
fn nothing() -> El {
    let link = |to: Route, name: &'static str| el("a").cls("row").set("href", &to.href()).text(name);
    el("section")
        .cls("card none-found")
        .kid(lit("p", "", words::SEARCH_TRY))
        .kid(link(Route::Topic(words::GUIDES.to_owned()), words::SEARCH_OTHERS))
        .kid(link(Route::Document(String::new()), words::ALL_DOCUMENTS))
}

fn header(cx: &Context, route: &Route, choose: &Callback<String>) -> Html {
    let back =
        |to: Route, name: &'static str| el("a").cls("back").set("href", &to.href()).kid(sign("", "0 0 12 12", "M8 2L4 6l4 4")).text(name);
    let first = match route {
        Route::Document(id) if !id.is_empty() => back(Route::Document(String::new()), words::BACK_DOCUMENTS),
        Route::Topic(_) | Route::Document(_) => back(Route::Find, words::BACK_FIRST),
        _ => {
            let logo = el("svg")
                .cls("logo")
                .attr("viewBox", "0 0 32 32")
                .attr("aria-hidden", "true")
                .kid(el("path").cls("l1").attr("d", "M3 11h26v10H3z"))
                .kid(el("path").cls("l2").attr("d", "M8 21v-4M13 21v-6M18 21v-4M23 21v-6"));
            el("h1").cls("brand").kid(logo).text(words::NAME)
        }
    };
    el("header").cls("top").kid(first).kid(places(&cx.shelf, &cx.here, choose)).html()
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

fn footer(shelf: &Shelf) -> Html {
    let as_of = shelf.documents().iter().filter_map(|d| d.as_of).max();
    let as_of = as_of.map(|day| say("span", "", &words::as_of(day)));
    el("footer")
        .cls("foot")
        .kid(lit("span", "", words::ADVICE))
        .text(" ")
        .maybe(as_of)
        .text(" ")
        .kid(lit("a", "", words::PUBLISHED).attr("href", "documents.html"))
        .html()
}
