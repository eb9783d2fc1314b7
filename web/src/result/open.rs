//! What could still be otherwise: possible outcomes, and what one changed fact would do.

use cailiang::Decision;
use yew::prelude::*;

use super::{label, tone, value_label};
use crate::{law, shelf::Shelf, words};

/// The outcomes still possible, and the facts that decide between them.
pub fn possible(shelf: &Shelf, d: &Decision) -> Html {
    if d.possible.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card">
            <h3>{ words::STILL_POSSIBLE }</h3>
            <ul class="outcomes">{ for d.possible.iter().map(|o| html! { <li class={tone(*o)}>{ words::outcome(*o) }</li> }) }</ul>
            if d.open.len() > 1 {
                <h4>{ words::STILL_OPEN }</h4>
                <p class="soft">{ d.open.iter().map(|f| label(shelf, f)).collect::<Vec<_>>().join("、") }</p>
            }
        </section>
    }
}

/// Changed facts that would lead to a kinder outcome.
pub fn what_if(shelf: &Shelf, d: &Decision) -> Html {
    if d.what_if.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="whatif">
            { for d.what_if.iter().map(|w| html! {
                <li>
                    <b>{ words::WHAT_IF }</b>{ label(shelf, &w.fact) }{ "：" }{ value_label(shelf, &w.fact, &w.value) }
                    { words::WHAT_IF_THEN }<b>{ words::outcome(w.outcome) }</b>
                    if let Some(g) = &w.ground { <span class="cite">{ law::ground(shelf, g) }</span> }
                </li>
            }) }
        </ul>
    }
}
