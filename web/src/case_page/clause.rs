//! What the law says about the violation, before anything is asked.

use cailiang::{
    citation::Citation,
    lists::{Clause, Document, Order, PenaltyKind, Violation},
    order::Gather,
};

use super::Context;
use crate::{
    article,
    dom::{El, el, fold, lit, say},
    law,
    place::Listed,
    result::badge,
    words,
};

/// The statutory range and its basis.
pub fn card(cx: &Context, violation: &Violation) -> El {
    let clauses = cx.shelf.in_force(cx.place, &violation.id, cx.day());
    let none = clauses.is_empty().then(|| lit("p", "no-range", words::NOTHING_IN_FORCE));
    let note = (!violation.note.is_empty()).then(|| say("p", "note", &violation.note));
    let crime = (!violation.crime_hint.is_empty())
        .then(|| el("p").cls("note grave").kid(lit("b", "", words::CRIME_NEAR)).say(&violation.crime_hint));
    el("section")
        .cls("card law")
        .attr("aria-label", words::LAW_SAYS)
        .maybe(none)
        .list(clauses.into_iter().map(|(d, c)| one(cx, d, c)).gather())
        .maybe(note)
        .maybe(crime)
}

fn one(cx: &Context, document: &Document, clause: &Clause) -> El {
    let fines = law::fines(cx.shelf, clause);
    let fine = |f: &law::FineLine| {
        let who = (!f.who.is_empty()).then(|| lit("span", "who", f.who));
        let stage = (!f.stage.is_empty()).then(|| say("span", "stage", &words::stage(&f.stage)));
        el("p").cls("fine").maybe(who).kid(say("b", "", &f.how_much)).maybe(stage)
    };
    let lines = if fines.is_empty() {
        vec![el("p").cls("fine").kid(say("b", "", &law::in_short(cx.shelf, clause)))]
    } else {
        fines.iter().map(fine).gather()
    };
    let place = |at: &Citation| {
        let said = if *at == clause.at { law::cite(document, at) } else { words::individuals_at(&at.chinese()) };
        article::cite(&document.id, &document.effective.to_string(), &at.to_string(), &said)
    };
    el("div")
        .cls("clause")
        .list(lines)
        .kid(el("p").cls("at").list(clause.places().map(place).gather()).maybe(badge(document.status)))
        .kid(facts(clause))
        .maybe(more(clause))
}

fn facts(clause: &Clause) -> El {
    let combos: Vec<String> = clause.combinations.iter().map(|c| [words::force(c.force), " ", &words::kinds(&c.kinds)].concat()).gather();
    let only_fine = clause.combinations.iter().all(|c| c.kinds == [PenaltyKind::Fine]);
    let orders: Vec<String> = clause.orders.iter().map(Order::in_full).gather();
    let duty: Vec<String> = clause.duty.iter().map(Citation::chinese).gather();
    let combos = if only_fine { String::new() } else { combos.join("；") };
    let rows = [
        (words::ORDERS, orders.join("、")),
        (words::PENALTIES, combos),
        (words::PUNISHED_BY, clause.by.clone()),
        (words::DUTY_ARTICLES, duty.join("、")),
    ];
    let said = rows.into_iter().filter(|(_, text)| !text.is_empty());
    el("dl").cls("facts").list(said.flat_map(|(name, text)| [lit("dt", "", name), say("dd", "", &text)]).gather())
}

fn more(clause: &Clause) -> Option<El> {
    if clause.gist.is_empty() && clause.notes.is_empty() {
        return None;
    }
    let notes = [&clause.gist].into_iter().chain(&clause.notes).filter(|n| !n.is_empty());
    Some(fold("more", lit("summary", "", words::MORE_ON_CLAUSE)).list(notes.map(|n| say("p", "soft", n)).gather()))
}

/// Where the case is: a line, and a choice where the lists know several places.
pub fn place(cx: &Context) -> El {
    let places = cx.shelf.listed();
    let chosen = cx.place;
    let name = cx.shelf.place_name(chosen);
    let head = |tag| el(tag).kid(lit("span", "", words::PLACE)).say(name);
    if places.len() < 2 {
        return head("p").cls("line");
    }
    let chip = |p: &Listed| {
        let id = p.id.clone();
        let radio = el("input").attr("type", "radio").attr("name", "place").checked(p.id == chosen);
        let radio = radio.change(cx.set.reform(move |_| ("place".to_owned(), id.clone())));
        el("label").cls("chip").kid(radio).kid(say("span", "", &p.name))
    };
    fold("line", head("summary")).kid(el("div").cls("chips").list(places.iter().map(chip).gather()))
}
