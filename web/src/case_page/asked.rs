//! The questions: those that matter now, the one that decides most, and the process.

use cailiang::{
    Outcome,
    facts::{FactKind, FactSpec, WhenUnknown, id},
};
use yew::prelude::*;

use super::Context;
use crate::{
    device,
    field::{self, Field},
    words,
};

fn ask(cx: &Context, spec: &FactSpec, prefix: &'static str) -> Html {
    field::field(&Field {
        lists: cx.shelf,
        spec,
        typed: cx.sheet.get(&spec.id),
        error: cx.answer.errors.get(&spec.id),
        prefix,
        may_be_unclear: true,
        set: &cx.set,
    })
}

/// What matters for this case, in the order of the law. Entries that could not
/// be read keep their place.
pub fn questions(cx: &Context) -> Html {
    let listed: Vec<&str> = cx.answer.questions.iter().map(|q| q.fact.as_str()).collect();
    let broken = cx.answer.errors.keys().map(String::as_str).filter(|f| !listed.contains(f) && *f != id::DECISION_ON && !is_process(cx, f));
    let specs: Vec<&FactSpec> =
        listed.iter().copied().chain(broken).filter(|f| *f != id::DECISION_ON).filter_map(|f| cx.shelf.fact(f)).collect();
    html! {
        <section class="questions" aria-labelledby="ask-h">
            <h2 id="ask-h">{ words::QUESTIONS }</h2>
            <p class="soft">{ if specs.is_empty() { words::NO_QUESTIONS } else { words::QUESTIONS_HINT } }</p>
            { for specs.into_iter().map(|spec| html! { <div key={spec.id.clone()}>{ ask(cx, spec, "") }</div> }) }
            { decision_day(cx) }
        </section>
    }
}

/// The day of the decision: today by the device's clock, unless changed.
fn decision_day(cx: &Context) -> Html {
    let Some(spec) = cx.shelf.fact(id::DECISION_ON) else { return Html::default() };
    let typed = cx.sheet.get(id::DECISION_ON);
    let error = cx.answer.errors.contains_key(id::DECISION_ON);
    let shown = match (typed, device::today()) {
        ("", Some(today)) => html! { <>{ today.to_string() }<small>{ words::DAY_FROM_CLOCK }</small></> },
        (typed, _) => html! { { typed } },
    };
    html! {
        <details class={classes!("line", error.then_some("wrong"))} open={error}>
            <summary><span>{ words::DAY_OF_DECISION }</span>{ shown }</summary>
            { ask(cx, spec, "") }
        </details>
    }
}

/// While undetermined: the question that decides most, beside the outcome.
pub fn most_decisive(cx: &Context) -> Html {
    let d = &cx.answer.decision;
    let spec = d.open.first().and_then(|f| cx.shelf.fact(f));
    match spec {
        Some(spec) if d.outcome == Outcome::Undetermined => html! {
            <section class="first-ask" aria-label={words::ASK_FIRST} key={spec.id.clone()}>
                <p class="k">{ words::ASK_FIRST }</p>
                { ask(cx, spec, "first-") }
            </section>
        },
        _ => Html::default(),
    }
}

fn is_process(cx: &Context, fact: &str) -> bool {
    cx.shelf.fact(fact).is_some_and(|f| f.unknown == WhenUnknown::Process)
}

/// Days and amounts of the procedure: never needed, always useful.
pub fn process(cx: &Context) -> Html {
    let asked = |f: &&FactSpec| {
        f.unknown == WhenUnknown::Process
            && matches!(f.kind, FactKind::Day | FactKind::Moment | FactKind::Money)
            && f.id != id::DECISION_ON
            && !cx.answer.questions.iter().any(|q| q.fact == f.id)
    };
    // What the duties of this case wait for comes first.
    let waits = |f: &&FactSpec| !cx.answer.decision.duties.iter().any(|d| d.after.as_deref() == Some(f.id.as_str()));
    let mut specs: Vec<&FactSpec> = cx.shelf.facts().filter(asked).collect();
    specs.sort_by_key(waits);
    let open = specs.iter().any(|f| cx.answer.errors.contains_key(&f.id));
    html! {
        <details class="card process" {open}>
            <summary><h2>{ words::PROCESS_DATES }</h2></summary>
            <p class="soft">{ words::PROCESS_HINT }</p>
            { for specs.into_iter().map(|spec| html! { <div key={spec.id.clone()}>{ ask(cx, spec, "") }</div> }) }
        </details>
    }
}
