//! The questions: those that matter now, the one that decides most, and the process.

use cailiang::{
    Outcome,
    facts::{FactKind, FactSpec, WhenUnknown, id},
    order::Gather,
};

use super::Context;
use crate::{
    device,
    dom::{El, el, fold, lit, say},
    field::{self, Field},
    words,
};

fn ask(cx: &Context, spec: &FactSpec, prefix: &'static str) -> El {
    field::field(&Field {
        lists: cx.shelf,
        spec,
        typed: cx.sheet.get(&spec.id),
        error: cx.answer.error(&spec.id),
        prefix,
        may_be_unclear: true,
        set: &cx.set,
    })
    .key(&spec.id)
}

/// What matters for this case, in the order of the law. Entries that could not
/// be read keep their place.
pub fn questions(cx: &Context) -> El {
    let listed: Vec<&str> = cx.answer.questions.iter().map(|q| q.fact.as_str()).gather();
    let broken = cx.answer.errors.iter().map(|(f, _)| f.as_str()).filter(|f| !listed.contains(f) && !is_process(cx, f));
    let specs: Vec<&FactSpec> =
        listed.iter().copied().chain(broken).filter(|f| *f != id::DECISION_ON).filter_map(|f| cx.shelf.fact(f)).gather();
    let hint = if specs.is_empty() { words::NO_QUESTIONS } else { words::QUESTIONS_HINT };
    el("section")
        .cls("questions")
        .attr("aria-labelledby", "ask-h")
        .kid(lit("h2", "", words::QUESTIONS).attr("id", "ask-h"))
        .kid(lit("p", "soft", hint))
        .list(specs.into_iter().map(|spec| ask(cx, spec, "")).gather())
        .maybe(decision_day(cx))
}

/// The day of the decision: today by the device's clock, unless changed.
fn decision_day(cx: &Context) -> Option<El> {
    let spec = cx.shelf.fact(id::DECISION_ON)?;
    let typed = cx.sheet.get(id::DECISION_ON);
    let error = cx.answer.error(id::DECISION_ON).is_some();
    let summary = el("summary").kid(lit("span", "", words::DAY_OF_DECISION));
    let summary = match (typed, device::today()) {
        ("", Some(today)) => summary.say(&today.to_string()).kid(lit("small", "", words::DAY_FROM_CLOCK)),
        (typed, _) => summary.say(typed),
    };
    Some(fold("line", summary).flag("open", error).kid(ask(cx, spec, "")))
}

/// While undetermined: the question that decides most, beside the outcome.
pub fn most_decisive(cx: &Context) -> Option<El> {
    let d = &cx.answer.decision;
    let spec = d.open.first().and_then(|f| cx.shelf.fact(f)).filter(|_| d.outcome == Outcome::Undetermined)?;
    let section = el("section").cls("first-ask").attr("aria-label", words::ASK_FIRST);
    Some(section.kid(lit("p", "k", words::ASK_FIRST)).list(vec![ask(cx, spec, "first-")]))
}

fn is_process(cx: &Context, fact: &str) -> bool {
    cx.shelf.fact(fact).is_some_and(|f| f.unknown == WhenUnknown::Process)
}

/// Days and amounts of the procedure: never needed, always useful.
pub fn process(cx: &Context) -> El {
    // What a measure hangs on, and what was answered of it, beside the days and amounts.
    let measured = |f: &FactSpec| {
        let measures = &cx.answer.decision.measures;
        !cx.sheet.get(&f.id).is_empty() || measures.iter().any(|m| m.only_if.contains(&f.id))
    };
    let asked = |f: &&FactSpec| {
        f.unknown == WhenUnknown::Process
            && (matches!(f.kind, FactKind::Day | FactKind::Moment | FactKind::Money) || measured(f))
            && f.id != id::DECISION_ON
            && !cx.answer.questions.iter().any(|q| q.fact == f.id)
    };
    let mut specs: Vec<&FactSpec> = cx.shelf.facts().filter(asked).gather();
    // What the duties of this case wait for comes first.
    cailiang::order::by_key(&mut specs, |f| !cx.answer.decision.duties.iter().any(|d| d.after.as_deref() == Some(f.id.as_str())));
    let open = specs.iter().any(|f| cx.answer.error(&f.id).is_some());
    fold("card process", el("summary").kid(lit("h2", "", words::PROCESS_DATES)))
        .flag("open", open)
        .kid(say("p", "soft", words::PROCESS_HINT))
        .list(specs.into_iter().map(|spec| ask(cx, spec, "")).gather())
}
