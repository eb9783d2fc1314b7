//! The first page: a search box, topics, and what they find.

use cailiang::day::Day;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    device, law,
    route::Route,
    search::{self, Hit},
    sheet,
    shelf::Shelf,
    words,
};

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct FindProps {
    /// The lists.
    pub shelf: Shelf,
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
    use_effect_with((), |()| device::title(words::TITLE));
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
    let hits = if idle { Vec::new() } else { search::search(shelf, &query, &topic, today) };
    html! {
        <>
        <header class="top">
            <h1 class="brand"><svg class="logo" viewBox="0 0 32 32" aria-hidden="true"><path class="l1" d="M3 11h26v10H3z"/><path class="l2" d="M8 21v-4M13 21v-6M18 21v-4M23 21v-6"/></svg>{ words::NAME }</h1>
            <span class="place">{ place_name(shelf) }</span>
        </header>
        <main>
            <form class="search" role="search" onsubmit={|e: SubmitEvent| e.prevent_default()}>
                <svg class="glass" viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"/><path d="M13 13l4.5 4.5"/></svg>
                <input ref={input} id="q" type="search" autocomplete="off" aria-label={words::SEARCH_LABEL} placeholder={words::SEARCH_PLACEHOLDER}
                    value={(*query).clone()} oninput={type_in} />
            </form>
            <p class="count" role="status">{ if idle { words::search_all(shelf.violations().count()) } else { words::search_found(hits.len()) } }</p>
            if !hits.is_empty() {
                <ul class="hits card">{ for hits.iter().map(|hit| hit_view(shelf, hit, &terms)) }</ul>
            } else if !idle {
                <p class="card hint">{ words::SEARCH_NONE }</p>
            }
            if idle { { recent(shelf) } }
            { topics(shelf, &topic, &pick) }
        </main>
        <footer class="foot">{ words::find_footer(as_of(shelf)) }</footer>
        </>
    }
}

fn hit_view(shelf: &Shelf, hit: &Hit, terms: &[String]) -> Html {
    let v = hit.violation;
    let marks = |text: &str| -> Html {
        search::marked(text, terms)
            .into_iter()
            .map(|(piece, hit)| {
                if hit {
                    html! { <mark>{ piece }</mark> }
                } else {
                    html! { piece }
                }
            })
            .collect()
    };
    html! {
        <li key={v.id.clone()}>
            <a class="hit" href={Route::Violation(v.id.clone()).href()}>
                <span class="n">{ marks(&v.name) }</span>
                if !v.keywords.is_empty() { <span class="k">{ marks(&v.keywords.join(" · ")) }</span> }
                { for hit.clauses.iter().map(|(d, c)| html! {
                    <>
                    <span class="r">{ law::in_short(shelf, c) }</span>
                    <span class="b">{ marks(&law::cite(d, &c.at)) }{ crate::result::status_badge(d.status) }</span>
                    </>
                }) }
                if hit.clauses.is_empty() { <span class="r none">{ words::NOTHING_IN_FORCE }</span> }
            </a>
        </li>
    }
}

/// The violations with answers kept on this device.
fn recent(shelf: &Shelf) -> Html {
    let kept: Vec<_> = device::kept(sheet::KEPT).into_iter().filter_map(|id| shelf.violation(&id)).collect();
    if kept.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ words::UNFINISHED }</h2>
            <ul class="hits card">
                { for kept.into_iter().map(|v| html! {
                    <li><a class="hit" href={Route::Violation(v.id.clone()).href()}><span class="n">{ &v.name }</span></a></li>
                }) }
            </ul>
        </section>
    }
}

fn topics(shelf: &Shelf, chosen: &str, pick: &Callback<String>) -> Html {
    let mut topics: Vec<(&str, usize)> = Vec::new();
    for v in shelf.violations() {
        match topics.iter_mut().find(|(t, _)| *t == v.topic) {
            Some((_, n)) => *n += 1,
            None => topics.push((&v.topic, 1)),
        }
    }
    topics.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    html! {
        <section>
            <h2>{ words::TOPICS }</h2>
            <ul class="topics">
                { for topics.into_iter().map(|(topic, n)| {
                    let name = topic.to_owned();
                    let onclick = pick.reform(move |_| name.clone());
                    html! { <li><button type="button" aria-pressed={(topic == chosen).to_string()} {onclick}>{ topic }<small>{ n }</small></button></li> }
                }) }
            </ul>
        </section>
    }
}

fn place_name(shelf: &Shelf) -> String {
    shelf.place("national").map(|p| p.name.clone()).unwrap_or_default()
}

fn as_of(shelf: &Shelf) -> Option<Day> {
    shelf.documents().iter().filter_map(|d| d.as_of).max()
}
