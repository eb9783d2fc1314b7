//! What the law says about the violation, before anything is asked.

use cailiang::lists::{Clause, Document, Violation};
use yew::prelude::*;

use super::Context;
use crate::{device, law, result::status_badge, words};

/// The statutory range and its basis.
pub fn card(cx: &Context, violation: &Violation) -> Html {
    let clauses = law::clauses(cx.shelf, &violation.id, device::today());
    html! {
        <section class="card law" aria-label={words::LAW_SAYS}>
            if clauses.is_empty() { <p class="no-range">{ words::NOTHING_IN_FORCE }</p> }
            { for clauses.into_iter().map(|(d, c)| one(cx, d, c)) }
            if !violation.note.is_empty() { <p class="note">{ &violation.note }</p> }
            if !violation.crime_hint.is_empty() { <p class="note grave"><b>{ words::CRIME_NEAR }</b>{ &violation.crime_hint }</p> }
        </section>
    }
}

fn one(cx: &Context, document: &Document, clause: &Clause) -> Html {
    let fines = law::fines(cx.shelf, clause);
    let combos: Vec<String> = clause.combinations.iter().map(|c| [words::force(c.force), " ", &words::kinds(&c.kinds)].concat()).collect();
    let orders: Vec<&str> = clause.orders.iter().map(|o| o.words.as_str()).collect();
    let duty: Vec<String> = clause.duty.iter().map(cailiang::citation::Citation::chinese).collect();
    html! {
        <div class="clause">
            if fines.is_empty() { <p class="fine"><b>{ law::in_short(cx.shelf, clause) }</b></p> }
            { for fines.iter().map(|f| html! {
                <p class="fine">
                    if !f.who.is_empty() { <span class="who">{ f.who }</span> }
                    <b>{ &f.how_much }</b>
                    if !f.stage.is_empty() { <span class="stage">{ words::stage(&f.stage) }</span> }
                </p>
            }) }
            <p class="at">{ law::cite(document, &clause.at) }{ status_badge(document.status) }</p>
            <dl class="facts">
                if !orders.is_empty() { <dt>{ words::ORDERS }</dt><dd>{ orders.join("、") }</dd> }
                if combos.len() > 1 || combos.first().is_some_and(|c| !c.ends_with("罚款")) { <dt>{ words::PENALTIES }</dt><dd>{ combos.join("；") }</dd> }
                if !clause.by.is_empty() { <dt>{ words::PUNISHED_BY }</dt><dd>{ &clause.by }</dd> }
                if !duty.is_empty() { <dt>{ words::DUTY_ARTICLES }</dt><dd>{ duty.join("、") }</dd> }
            </dl>
            if !clause.gist.is_empty() || !clause.notes.is_empty() {
                <details class="help">
                    <summary>{ words::MORE_ON_CLAUSE }</summary>
                    if !clause.gist.is_empty() { <p>{ &clause.gist }</p> }
                    { for clause.notes.iter().map(|n| html! { <p>{ n }</p> }) }
                </details>
            }
        </div>
    }
}

/// Where the case is: a line, and a choice where the lists know several places.
pub fn place(cx: &Context) -> Html {
    let places: Vec<_> = cx.shelf.places().collect();
    let chosen = match cx.sheet.get("place") {
        "" => "national",
        id => id,
    };
    let name = cx.shelf.place(chosen).map_or("", |p| p.name.as_str());
    if places.len() < 2 {
        return html! { <p class="line"><span>{ words::PLACE }</span>{ name }</p> };
    }
    html! {
        <details class="line">
            <summary><span>{ words::PLACE }</span>{ name }</summary>
            <div class="chips">
                { for places.into_iter().map(|p| {
                    let id = p.id.clone();
                    let onchange = cx.set.reform(move |_| ("place".to_owned(), id.clone()));
                    html! { <label class="chip"><input type="radio" name="place" checked={p.id == chosen} {onchange}/><span>{ &p.name }</span></label> }
                }) }
            </div>
        </details>
    }
}
