//! The page of one violation: what the law says, what matters, what follows.

mod asked;
mod clause;
mod presumed;

use yew::prelude::*;

use crate::{
    answer::{self, Answer},
    device,
    result::{self, ID},
    route::Route,
    sheet::{Change, Sheet},
    shelf::Shelf,
    words,
};

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct CaseProps {
    /// The lists.
    pub shelf: Shelf,
    /// The violation.
    pub id: String,
}

/// What the parts of the page share.
pub struct Context<'a> {
    /// The lists.
    pub shelf: &'a Shelf,
    /// What was typed.
    pub sheet: &'a Sheet,
    /// What follows from it.
    pub answer: &'a Answer,
    /// Told a fact and its new text.
    pub set: Callback<(String, String)>,
}

/// The page where questions are answered and the outcome stands.
#[component]
pub fn CasePage(props: &CaseProps) -> Html {
    let shelf = &props.shelf;
    let sheet = {
        let id = props.id.clone();
        use_reducer(move || Sheet::open(&id))
    };
    use_effect_with((*sheet).clone(), |sheet| sheet.keep());
    let today = device::today();
    let answer = use_memo(((*sheet).clone(), shelf.clone(), today), |(sheet, shelf, today)| answer::answer(shelf, sheet, *today));
    let name = shelf.violation(&props.id).map_or(words::UNKNOWN_VIOLATION, |v| v.name.as_str());
    use_effect_with([name, " · ", words::NAME].concat(), |title| device::title(title));

    let (Some(violation), Some(answer)) = (shelf.violation(&props.id), &*answer) else {
        return html! { <>{ top(None) }<main><p class="card hint" role="alert">{ words::UNKNOWN_VIOLATION }</p></main></> };
    };
    let dispatch = sheet.dispatcher();
    let clear = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Change::Clear))
    };
    let set = Callback::from(move |(fact, text)| dispatch.dispatch(Change::Set(fact, text)));
    let cx = Context { shelf, sheet: &sheet, answer, set };
    let d = &answer.decision;
    html! {
        <>
        { top(Some(clear)) }
        <main class="case">
            <div class="ask-side">
                <div><p class="topic">{ &violation.topic }</p><h1 class="name">{ &violation.name }</h1></div>
                { clause::card(&cx, violation) }
                { clause::place(&cx) }
                { asked::questions(&cx) }
                { presumed::list(&cx) }
                { asked::process(&cx) }
                <p class="soft kept">{ words::KEPT_HERE }</p>
                <div class={classes!("bar", result::tone(d.outcome))}>
                    <button type="button" onclick={|_| device::go_to(ID)}>
                        <span class="l">{ words::NOW }</span>
                        <span class="o" role="status">{ result::answer::in_short(d) }</span>
                        <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true"><path d="M2 4l4 4 4-4"/></svg>
                    </button>
                </div>
            </div>
            <div class="answer-side" role="region" aria-label={words::RESULT}>
                { asked::most_decisive(&cx) }
                { result::result(shelf, d) }
            </div>
        </main>
        </>
    }
}

fn top(clear: Option<Callback<MouseEvent>>) -> Html {
    html! {
        <header class="top">
            <a class="back" href={Route::Find.href()}><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M8 2L4 6l4 4"/></svg>{ words::BACK }</a>
            if let Some(onclick) = clear {
                <span class="tools">
                    <button type="button" class="plain" {onclick}>{ words::CLEAR_CASE }</button>
                    <button type="button" class="plain" onclick={|_| device::print()}>{ words::PRINT }</button>
                </span>
            }
        </header>
    }
}
