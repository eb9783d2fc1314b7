//! What was done, newest first.

use cailiang::order::Gather;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    lock,
    part::{self, Ledger, link},
    record::{Kind, Record},
    repeat::folded,
};
use crate::{
    device,
    dom::{El, button, el, group, lit, say, sign},
    route::Route,
    words::ledger as texts,
};

/// How many are shown at a time.
const PAGE: usize = 50;

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct ListProps {
    /// The records.
    pub ledger: Ledger,
}

/// What a record is found by.
fn haystack(r: &Record) -> String {
    folded(&[&r.party, "\n", &r.name, "\n", &r.note, "\n", &r.number, "\n", &r.on].concat())
}

/// The list with its search.
#[component]
pub fn List(props: &ListProps) -> Html {
    let ledger = &props.ledger;
    let query = use_state(String::new);
    let kind = use_state(|| None::<Kind>);
    let many = use_state(|| PAGE);
    let hay = use_memo(ledger.records.clone(), |records| records.iter().map(haystack).gather());
    let typed: Vec<String> = query.split_whitespace().map(folded).gather();
    let hits: Vec<&Record> = ledger
        .records
        .iter()
        .zip(hay.iter())
        .filter(|(r, hay)| kind.is_none_or(|k| r.kind == k) && typed.iter().all(|t| hay.contains(t.as_str())))
        .map(|(r, _)| r)
        .gather();
    let search = {
        let (query, many) = (query.setter(), many.setter());
        Callback::from(move |e: InputEvent| {
            query.set(e.target_unchecked_into::<HtmlInputElement>().value());
            many.set(PAGE);
        })
    };
    let tools = if ledger.sealed { vec![lock::button_to_lock(&ledger.refresh)] } else { Vec::new() };
    let new = link("go", &Route::Ledger("new".to_owned()), texts::NEW);
    let nothing = ledger.records.is_empty();
    let damaged = (ledger.damaged > 0).then(|| say("p", "warn", &texts::damaged(ledger.damaged)).attr("role", "alert"));
    let main = el("main").cls("ledger").kid(new).maybe(damaged);
    let main = if nothing {
        main.kid(lit("p", "card hint", texts::EMPTY))
    } else {
        let filter = el("div").cls("chips kinds").attr("role", "group").attr("aria-label", texts::KINDS);
        main.kid(search_box(&query, search))
            .kid(filter.list(kinds(&kind, &many)))
            .kid(say("p", "count", &texts::count(hits.len())).attr("role", "status"))
            .list(months(hits.iter().copied().take(*many)))
            .maybe((hits.len() > *many).then(|| more(&many, hits.len())))
    };
    let main = main.kid(el("p").cls("ways").kid(link("plain", &Route::Ledger("move".to_owned()), texts::MOVE)));
    group(vec![part::head(None, texts::LEDGER, tools), main.html()])
}

fn search_box(query: &str, typed: Callback<InputEvent>) -> El {
    let glass = sign("glass", "0 0 20 20", "M13.5 8.5a5 5 0 1 1-10 0a5 5 0 0 1 10 0M13 13l4.5 4.5");
    let input = el("input")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("aria-label", texts::SEARCH)
        .attr("placeholder", texts::SEARCH_HINT)
        .value(query)
        .input(typed);
    el("div").cls("search").attr("role", "search").kid(glass).kid(input)
}

fn kinds(chosen: &UseStateHandle<Option<Kind>>, many: &UseStateHandle<usize>) -> Vec<El> {
    let chip = |k: Kind| {
        let (chosen, many) = (chosen.clone(), many.setter());
        let on = *chosen == Some(k);
        let then = Callback::from(move |_| {
            chosen.set((!on).then_some(k));
            many.set(PAGE);
        });
        button("chip small", texts::kind(k), then).whether("aria-pressed", on)
    };
    Kind::ALL.into_iter().map(chip).gather()
}

fn more(many: &UseStateHandle<usize>, all: usize) -> El {
    let (many, shown) = (many.clone(), **many);
    button("chip more", &texts::more(all - shown), Callback::from(move |_| many.set(shown + PAGE)))
}

/// A month, and its days with their entries.
type Month<'a> = (&'a str, Vec<(&'a str, Vec<El>)>);

/// One section a month, in it one list a day.
fn months<'a>(records: impl Iterator<Item = &'a Record>) -> Vec<El> {
    let today = device::today();
    let mut sections: Vec<Month<'_>> = Vec::new();
    for r in records {
        let month = r.on.get(..7).unwrap_or(&r.on);
        match sections.last_mut() {
            Some((m, days)) if *m == month => match days.last_mut() {
                Some((day, rows)) if *day == r.on => rows.push(row(r)),
                _ => days.push((&r.on, vec![row(r)])),
            },
            _ => sections.push((month, vec![(&r.on, vec![row(r)])])),
        }
    }
    let section = |(month, days): Month<'a>| {
        let day = |(day, rows): (&str, Vec<El>)| {
            let name = texts::day(day.parse().ok(), today);
            el("div").key(day).kid(say("h3", "day", if name.is_empty() { day } else { &name })).kid(el("ul").cls("hits card").list(rows))
        };
        el("section").key(month).kid(say("h2", "", &texts::month(month))).list(days.into_iter().map(day).gather())
    };
    sections.into_iter().map(section).gather()
}

fn row(r: &Record) -> El {
    let fine = (!r.fine.is_empty()).then(|| say("span", "sum", &texts::yuan(&r.fine)));
    let what = if r.name.is_empty() { &r.note } else { &r.name };
    let party = if r.party.is_empty() { texts::NO_PARTY } else { &r.party };
    let a = el("a")
        .cls("hit entry")
        .set("href", &Route::Ledger(r.id.clone()).href())
        .kid(el("span").cls("n").kid(lit("b", "kind", texts::kind(r.kind))).say(party).maybe(fine))
        .kid(say("span", "k", what));
    el("li").key(&r.id).kid(a)
}
