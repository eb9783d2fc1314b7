//! What was presumed: one tap confirms it, one tap changes it.

use cailiang::{
    decision::Assumed,
    facts::{FactKind, FactSpec, WhenUnknown},
    order::Gather,
};

use super::Context;
use crate::{
    dom::{El, button, el, fold, lit, say},
    field::{self, Field},
    result::value_label,
    words,
};

/// The presumptions, elements first, then what the officer confirmed or changed.
pub fn list(cx: &Context) -> Option<El> {
    let assumed = &cx.otherwise.assumed;
    let entries = cx.sheet.entries.iter().filter_map(|(fact, text)| Some((cx.shelf.fact(fact)?, text.as_str())));
    let settled: Vec<El> = entries
        .filter(|(f, _)| matches!(f.unknown, WhenUnknown::Presume(_) | WhenUnknown::Element))
        .filter(|(f, _)| cx.answer.error(&f.id).is_none() && !cx.answer.questions.iter().any(|q| q.fact == f.id))
        .map(|(f, text)| settled_row(cx, f, text))
        .gather();
    if assumed.is_empty() && settled.is_empty() {
        return None;
    }
    let rows = |element: bool| assumed.iter().filter(|a| a.element == element).filter_map(|a| row(cx, a)).gather();
    let part = |title: &'static str, rows: Vec<El>| {
        (!rows.is_empty()).then(|| {
            let title = (!title.is_empty()).then(|| lit("h3", "", title));
            el("div").maybe(title).kid(el("ul").list(rows))
        })
    };
    let count = say("span", "n", &assumed.len().to_string());
    let summary = el("summary").kid(lit("h2", "", words::PRESUMED).kid(count)).kid(say("p", "soft brief", &brief(cx, assumed)));
    let out = fold("card presumed", summary)
        .kid(lit("p", "soft", words::PRESUMED_HINT))
        .maybe(part(words::ELEMENTS, rows(true)))
        .maybe(part("", rows(false)))
        .maybe(part(words::CONFIRMED, settled));
    Some(out)
}

/// The presumptions that would change the outcome, in a line.
fn brief(cx: &Context, assumed: &[Assumed]) -> String {
    let told: Vec<String> = assumed.iter().take(4).map(|a| said(cx, &a.fact, &a.value)).gather();
    [told.join(" · ").as_str(), if assumed.len() > 4 { " ……" } else { "" }].concat()
}

fn said(cx: &Context, fact: &str, value: &str) -> String {
    let label = cx.shelf.fact(fact).map_or(fact, |f| f.label.as_str());
    [label, "：", &value_label(cx.shelf, fact, value)].concat()
}

fn act(cx: &Context, spec: &FactSpec, label: &'static str, said: &str, text: &str) -> El {
    let (fact, text) = (spec.id.clone(), text.to_owned());
    let then = cx.set.reform(move |_| (fact.clone(), text.clone()));
    button("chip small", label, then).set("aria-label", &[label, "：", said].concat())
}

fn row(cx: &Context, a: &Assumed) -> Option<El> {
    let spec = cx.shelf.fact(&a.fact)?;
    let said = said(cx, &a.fact, &a.value);
    let otherwise: Vec<&str> = a.if_otherwise.iter().map(|o| words::outcome(*o)).gather();
    let otherwise = (!otherwise.is_empty()).then(|| lit("span", "soft", words::OTHERWISE).say(&otherwise.join("、")));
    let flip =
        (spec.kind == FactKind::YesNo).then(|| act(cx, spec, words::NOT_SO, &said, if a.value == "true" { "false" } else { "true" }));
    let change = (spec.kind != FactKind::YesNo).then(|| {
        let f = Field { lists: cx.shelf, spec, typed: cx.sheet.get(&spec.id), error: None, prefix: "presumed-", empty: "", set: &cx.set };
        fold("more", lit("summary", "", words::CHANGE)).kid(field::field(&f))
    });
    let acts = el("span").cls("acts").kid(act(cx, spec, words::CONFIRM, &said, &a.value)).maybe(flip);
    Some(el("li").key(&a.fact).kid(say("p", "said", &said).maybe(otherwise)).kid(acts).maybe(change))
}

fn settled_row(cx: &Context, spec: &FactSpec, text: &str) -> El {
    let said = said(cx, &spec.id, text);
    let undo = act(cx, spec, words::UNDO, &said, "");
    el("li").key(&spec.id).kid(say("p", "said", &said)).kid(el("span").cls("acts").kid(undo))
}
