//! What was answered, folded away: a line each, changed with one tap.

use cailiang::{
    Need,
    facts::{FactKind, FactSpec, Value, WhenUnknown, id},
    order::Gather,
};

use super::{
    Context,
    asked::{Spot, ask},
};
use crate::{
    dom::{El, el, fold, lit, say},
    result::{label, value_label},
    words,
};

/// The answered questions in the order of the law, then answers that no
/// question asks for any more: none vanishes.
pub fn facts<'c>(cx: &'c Context) -> Vec<&'c FactSpec> {
    let asked = cx.answer.questions.iter().filter(|q| q.need == Need::Answered).map(|q| q.fact.as_str());
    let entered = cx.sheet.entries.iter().map(|(f, _)| f.as_str()).filter(|f| {
        let asks = cx.shelf.fact(f).is_some_and(|s| s.unknown == WhenUnknown::Ask);
        asks && cx.answer.error(f).is_none()
    });
    let kept = cx.touched_at(|s| s == Spot::Answered).map(|t| t.fact.as_str());
    let elsewhere = cx.touched_at(|s| matches!(s, Spot::Open(_))).map(|t| t.fact.as_str());
    let mut out: Vec<&FactSpec> = Vec::new();
    for fact in asked.chain(entered).chain(kept) {
        let known = out.iter().any(|s| s.id == fact);
        if let Some(spec) = cx.shelf.fact(fact).filter(|_| !known && fact != id::DECISION_ON && elsewhere != Some(fact)) {
            out.push(spec);
        }
    }
    out
}

/// Every entered fact, in the order it was first typed.
pub fn entered<'c>(cx: &'c Context) -> Vec<&'c FactSpec> {
    cx.sheet.entries.iter().filter_map(|(f, _)| cx.shelf.fact(f)).gather()
}

/// The list; nothing while nothing was answered.
pub fn list(cx: &Context) -> Option<El> {
    let facts = facts(cx);
    if facts.is_empty() {
        return None;
    }
    let brief: Vec<String> = facts.iter().take(4).map(|spec| told(cx, spec)).gather();
    let brief = [brief.join(" · ").as_str(), if facts.len() > 4 { " ……" } else { "" }].concat();
    let title = lit("h3", "", words::ANSWERED).kid(say("span", "n", &words::count(facts.len())));
    let summary = el("summary").kid(title).kid(say("p", "soft brief", &brief));
    Some(fold("card answered", summary).list(facts.into_iter().map(|spec| row(cx, spec)).gather()))
}

/// What was answered, as it is read.
pub fn told(cx: &Context, spec: &FactSpec) -> String {
    match cx.sheet.get(&spec.id) {
        "" => words::UNCLEAR.to_owned(),
        typed => typed_label(cx, spec, typed),
    }
}

fn typed_label(cx: &Context, spec: &FactSpec, typed: &str) -> String {
    // A number as it was read, not as it was typed.
    match cx.answer.case.get(&spec.id) {
        Some(value @ Value::Number(_)) => value_label(cx.shelf, &spec.id, &value.display()),
        _ => value_label(cx.shelf, &spec.id, typed),
    }
}

fn row(cx: &Context, spec: &FactSpec) -> El {
    let says = match spec.kind {
        FactKind::YesNo | FactKind::OneOf => told(cx, spec),
        _ => told(cx, spec).replace('T', " "),
    };
    let summary =
        el("summary").kid(say("span", "f", label(cx.shelf, &spec.id))).kid(say("b", "", &says)).kid(lit("span", "change", words::CHANGE));
    fold("row", summary).key(&spec.id).kid(ask(cx, spec, Some(Spot::Answered)))
}
