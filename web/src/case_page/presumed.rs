//! What was presumed: one tap confirms it, one tap changes it.

use cailiang::{
    decision::Assumed,
    facts::{FactKind, FactSpec, WhenUnknown},
};
use yew::prelude::*;

use super::Context;
use crate::{
    field::{self, Field},
    result::value_label,
    words,
};

/// The presumptions, elements first, then what the officer confirmed or changed.
pub fn list(cx: &Context) -> Html {
    let assumed = &cx.answer.decision.assumed;
    let settled: Vec<(&FactSpec, &str)> = cx
        .sheet
        .entries
        .iter()
        .filter_map(|(fact, text)| Some((cx.shelf.fact(fact)?, text.as_str())))
        .filter(|(f, _)| matches!(f.unknown, WhenUnknown::Presume(_) | WhenUnknown::Element))
        .filter(|(f, _)| !cx.answer.errors.contains_key(&f.id) && !cx.answer.questions.iter().any(|q| q.fact == f.id))
        .collect();
    if assumed.is_empty() && settled.is_empty() {
        return Html::default();
    }
    let (elements, others): (Vec<&Assumed>, Vec<&Assumed>) = assumed.iter().partition(|a| a.element);
    html! {
        <details class="card presumed">
            <summary><h2>{ words::PRESUMED }<span class="n">{ assumed.len() }</span></h2><p class="soft brief">{ brief(cx, assumed) }</p></summary>
            <p class="soft">{ words::PRESUMED_HINT }</p>
            if !elements.is_empty() { <h3>{ words::ELEMENTS }</h3><ul>{ for elements.into_iter().map(|a| row(cx, a)) }</ul> }
            if !others.is_empty() { <ul>{ for others.into_iter().map(|a| row(cx, a)) }</ul> }
            if !settled.is_empty() {
                <h3>{ words::CONFIRMED }</h3>
                <ul>{ for settled.into_iter().map(|(f, text)| settled_row(cx, f, text)) }</ul>
            }
        </details>
    }
}

fn brief(cx: &Context, assumed: &[Assumed]) -> String {
    let told: Vec<String> = assumed.iter().take(4).map(|a| said(cx, &a.fact, &a.value)).collect();
    [told.join(" · ").as_str(), if assumed.len() > 4 { " ……" } else { "" }].concat()
}

/// 心智状态：正常; a plain “no” reads 没有……的情形 by its label and 否.
fn said(cx: &Context, fact: &str, value: &str) -> String {
    let label = cx.shelf.fact(fact).map_or(fact, |f| f.label.as_str());
    [label, "：", &value_label(cx.shelf, fact, value)].concat()
}

fn row(cx: &Context, a: &Assumed) -> Html {
    let Some(spec) = cx.shelf.fact(&a.fact) else { return Html::default() };
    let button = |label: &'static str, text: String, class: &'static str| {
        let fact = spec.id.clone();
        let onclick = cx.set.reform(move |_| (fact.clone(), text.clone()));
        let name = [label, "：", &said(cx, &a.fact, &a.value)].concat();
        html! { <button type="button" class={class} aria-label={name} {onclick}>{ label }</button> }
    };
    let flipped = match a.value.as_str() {
        "true" => Some("false"),
        "false" => Some("true"),
        _ => None,
    };
    let otherwise: Vec<&str> = a.if_otherwise.iter().map(|o| words::outcome(*o)).collect();
    html! {
        <li key={a.fact.clone()}>
            <p class="said">{ said(cx, &a.fact, &a.value) }
                if !otherwise.is_empty() { <span class="soft">{ words::OTHERWISE }{ otherwise.join("、") }</span> }
            </p>
            <span class="acts">
                { button(words::CONFIRM, a.value.clone(), "chip small") }
                if let (FactKind::YesNo, Some(other)) = (&spec.kind, flipped) {
                    { button(words::NOT_SO, other.to_owned(), "chip small") }
                }
            </span>
            if spec.kind != FactKind::YesNo {
                <details class="help"><summary>{ words::CHANGE }</summary>{ field::field(&Field {
                    lists: cx.shelf, spec, typed: cx.sheet.get(&spec.id), error: None, prefix: "presumed-", may_be_unclear: false, set: &cx.set,
                }) }</details>
            }
        </li>
    }
}

fn settled_row(cx: &Context, spec: &FactSpec, text: &str) -> Html {
    let fact = spec.id.clone();
    let onclick = cx.set.reform(move |_| (fact.clone(), String::new()));
    html! {
        <li key={spec.id.clone()}>
            <p class="said">{ said(cx, &spec.id, text) }</p>
            <span class="acts"><button type="button" class="chip small" aria-label={[words::UNDO, "：", &spec.label].concat()} {onclick}>{ words::UNDO }</button></span>
        </li>
    }
}
