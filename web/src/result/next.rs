//! What to do: penalties to choose from, orders, the route, the calendar, the remedies.

use cailiang::{
    Decision,
    decision::{Duty, Penalty},
};
use yew::prelude::*;

use super::label;
use crate::{law, shelf::Shelf, words};

/// What the officer must see.
pub fn warnings(d: &Decision) -> Html {
    if d.warnings.is_empty() {
        return Html::default();
    }
    html! {
        <section class="warn">
            <h3>{ words::WARNINGS }</h3>
            <ul>{ for d.warnings.iter().map(|w| html! { <li>{ &w.text }</li> }) }</ul>
        </section>
    }
}

/// Lawful combinations of penalties, and orders.
pub fn penalties(shelf: &Shelf, d: &Decision) -> Html {
    if d.penalties.is_empty() && d.orders.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card">
            if !d.penalties.is_empty() {
                <h3>{ words::PENALTIES }</h3>
                <ul class="combos">{ for d.penalties.iter().map(|p| penalty(shelf, p)) }</ul>
            }
            if !d.orders.is_empty() {
                <h3>{ words::ORDERS }</h3>
                <ul class="combos">
                    { for d.orders.iter().map(|o| html! {
                        <li><b>{ if o.words.is_empty() { words::order(o.id) } else { &o.words } }</b><span class="cite">{ law::ground(shelf, &o.basis) }</span></li>
                    }) }
                </ul>
            }
        </section>
    }
}

fn penalty(shelf: &Shelf, p: &Penalty) -> Html {
    let needs: Vec<String> = p.only_if.iter().map(|f| label(shelf, f).to_owned()).collect();
    html! {
        <li class={if needs.is_empty() { "" } else { "open" }}>
            <span class="force">{ words::force(p.force) }</span><b>{ words::kinds(&p.kinds) }</b>
            if !needs.is_empty() { <span class="cite">{ words::only_if(&needs) }</span> }
            if !p.by.is_empty() { <span class="cite">{ words::by_other(&p.by) }</span> }
        </li>
    }
}

/// The route, approvals, hearing, and what to do by when.
pub fn timeline(shelf: &Shelf, d: &Decision) -> Html {
    if d.duties.is_empty() && d.procedure.is_none() {
        return Html::default();
    }
    let hearing = match d.hearing {
        Some(true) => words::HEARING_YES,
        Some(false) => words::HEARING_NO,
        None => words::HEARING_UNKNOWN,
    };
    html! {
        <section class="card">
            <h3>{ words::NEXT }{ d.procedure.map(|p| html! { <span class="n">{ words::route(p) }</span> }) }</h3>
            if d.procedure.is_some() {
                <ul class="tags">
                    { for d.approvals.iter().map(|a| html! { <li>{ words::approval(a) }</li> }) }
                    <li class={if d.hearing == Some(false) { "off" } else { "" }}>{ hearing }</li>
                </ul>
            }
            <ol class="timeline">{ for d.duties.iter().map(|duty| entry(shelf, duty)) }</ol>
        </section>
    }
}

fn entry(shelf: &Shelf, duty: &Duty) -> Html {
    let after = duty.after.as_deref().map(|f| label(shelf, f));
    let when = words::due(duty.due.as_deref(), after, duty.days, duty.months, duty.working);
    html! {
        <li class={if duty.due.is_some() { "dated" } else { "" }}>
            if !when.is_empty() { <span class="when">{ when }</span> }
            <span class="what">{ &duty.text }</span>
            if let Some(nominal) = &duty.nominal { <span class="cite">{ words::moved(nominal) }</span> }
            <span class="cite">{ law::ground(shelf, &duty.basis) }</span>
        </li>
    }
}

/// Where the party may turn, and until when.
pub fn remedies(d: &Decision) -> Html {
    let Some(r) = &d.remedies else { return Html::default() };
    let (re, li) = (&r.reconsideration, &r.litigation);
    html! {
        <section class="card">
            <h3>{ words::REMEDIES }<span class="n">{ words::reconsider_first(re.first) }</span></h3>
            <ul class="combos">
                <li>{ words::reconsideration(&re.to, re.days, re.until.as_deref()) }</li>
                <li>{ words::litigation(li.months, li.until.as_deref()) }</li>
            </ul>
        </section>
    }
}
