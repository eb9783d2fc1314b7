//! A decision on the page: the answer first, then the ruler, then why, then what to do.

pub mod answer;
pub mod money;
pub mod next;
pub mod open;
pub mod why;

use cailiang::{Decision, Outcome, lists::Status};
use yew::prelude::*;

use crate::{shelf::Shelf, words};

/// The id of the result's heading, which the bar jumps to.
pub const ID: &str = "result";

/// The class that gives an outcome its colour.
pub fn tone(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NoPenalty
        | Outcome::MayWaive
        | Outcome::TimeBarred
        | Outcome::NotEstablished
        | Outcome::NoLongerUnlawful
        | Outcome::Mitigated
        | Outcome::Lighter
        | Outcome::LighterOrMitigated
        | Outcome::LighterOrMitigatedOrOrdinary => "lenient",
        Outcome::Ordinary | Outcome::OrderOnly | Outcome::NoFineYet | Outcome::AlreadyFined => "ordinary",
        Outcome::Heavier | Outcome::Refer => "heavier",
        Outcome::NoAuthority | Outcome::NoBasis | Outcome::Review | Outcome::Undetermined => "ask",
    }
}

/// 样例 or 转引 where a document is not held against its text.
pub fn status_badge(status: Status) -> Html {
    words::status(status).map(|text| html! { <span class="badge">{ text }</span> }).unwrap_or_default()
}

/// The fact's short name.
pub fn label<'a>(shelf: &'a Shelf, fact: &'a str) -> &'a str {
    shelf.fact(fact).map_or(fact, |f| f.label.as_str())
}

/// The label of a fact's value as a decision writes it.
pub fn value_label(shelf: &Shelf, fact: &str, value: &str) -> String {
    let Some(spec) = shelf.fact(fact) else { return value.to_owned() };
    match value {
        "true" => words::YES.to_owned(),
        "false" => words::NO.to_owned(),
        _ => match spec.values.iter().find(|c| c.id == value) {
            Some(choice) => choice.label.clone(),
            None => [value, &spec.unit].concat(),
        },
    }
}

/// Everything that follows from the case.
pub fn result(shelf: &Shelf, decision: &Decision) -> Html {
    html! {
        <div class={classes!("result", tone(decision.outcome))}>
            { answer::card(shelf, decision) }
            { next::warnings(decision) }
            { open::what_if(shelf, decision) }
            { open::possible(shelf, decision) }
            { next::penalties(shelf, decision) }
            { why::card(decision) }
            { next::timeline(shelf, decision) }
            { next::remedies(decision) }
            { why::basis(decision) }
            { why::receipt(decision) }
        </div>
    }
}
