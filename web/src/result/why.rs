//! The steps walked, the citations, the documents.

use cailiang::{
    Decision,
    decision::{Finding, Found, TraceStep},
};
use yew::prelude::*;

use super::status_badge;
use crate::words;

/// Why: the steps that turned the case, then every step on demand.
pub fn card(d: &Decision) -> Html {
    let turns: Vec<&TraceStep> = d.trace.iter().filter(|s| s.finding != Finding::Continue).collect();
    html! {
        <section class="card">
            <h3>{ words::WHY }</h3>
            { found(words::LENIENT, &d.lenient) }
            { found(words::SEVERE, &d.severe) }
            if !turns.is_empty() { <ol class="steps">{ for turns.iter().map(|s| step(s)) }</ol> }
            <details class="all" open={turns.is_empty()}>
                <summary>{ words::ALL_STEPS }<span class="n">{ d.trace.len() }</span></summary>
                <ol class="steps">{ for d.trace.iter().map(step) }</ol>
            </details>
        </section>
    }
}

fn step(s: &TraceStep) -> Html {
    let class = if s.finding == Finding::Continue { "" } else { "turn" };
    html! {
        <li {class}>
            <b>{ s.title }</b>{ "　" }{ &s.text }
            { for s.basis.iter().map(|b| html! { <span class="cite">{ b }</span> }) }
        </li>
    }
}

fn found(title: &str, found: &[Found]) -> Html {
    if found.is_empty() {
        return Html::default();
    }
    html! { <p class="found"><b>{ title }</b>{ found.iter().map(|f| f.name.as_str()).collect::<Vec<_>>().join("、") }</p> }
}

/// Every citation, with its gist on demand.
pub fn basis(d: &Decision) -> Html {
    html! {
        <section class="card">
            <h3>{ words::BASIS }</h3>
            <ul class="basis">
                { for d.basis.iter().map(|b| if b.gist.is_empty() {
                    html! { <li>{ &b.text }</li> }
                } else {
                    html! { <li><details><summary>{ &b.text }</summary><p>{ &b.gist }</p></details></li> }
                }) }
            </ul>
        </section>
    }
}

/// Which documents, in which version, by which engine.
pub fn receipt(d: &Decision) -> Html {
    html! {
        <footer class="receipt">
            <p><b>{ words::ADVICE }</b></p>
            <details>
                <summary>{ words::DOCUMENTS }<span class="n">{ d.receipt.documents.len() }</span></summary>
                <ul>{ for d.receipt.documents.iter().map(|u| html! {
                    <li>{ &u.title }{ status_badge(u.status) }<span>{ words::effective(&u.effective) }{ " · " }<code>{ u.digest.get(..8).unwrap_or(&u.digest) }</code></span></li>
                }) }</ul>
                <p>{ words::ENGINE }{ " " }{ d.receipt.engine }</p>
            </details>
        </footer>
    }
}
