//! A decision on the page: the answer first, then the ruler, then why, then what to do.

pub mod answer;
pub mod graded;
pub mod measures;
pub mod money;
pub mod next;
pub mod open;
pub mod timeline;
pub mod why;

use cailiang::{Decision, Outcome, lists::Status};

use crate::{
    dom::{El, el, lit},
    shelf::Shelf,
    words,
};

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
pub fn badge(status: Status) -> Option<El> {
    words::status(status).map(|text| lit("span", "badge", text))
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

/// What stands between the parts of a result.
pub struct Parts {
    /// The question that decides most.
    pub ask: Option<El>,
    /// What the officer proposes.
    pub own: Option<El>,
    /// What other facts would do.
    pub what_if: Option<El>,
    /// The way to the papers.
    pub papers: El,
}

/// Everything that follows from the case.
pub fn result(shelf: &Shelf, d: &Decision, parts: Parts) -> El {
    el("div").cls("result").kid(
        el("div")
            .cls(tone(d.outcome))
            .kid(answer::card(shelf, d, parts.own))
            .maybe(parts.ask)
            .maybe(money::branches(shelf, d))
            .maybe(next::warnings(d))
            .maybe(parts.what_if)
            .maybe(open::possible(shelf, d))
            .maybe(graded::lenient(shelf, d))
            .maybe(next::penalties(shelf, d))
            .maybe(measures::card(shelf, d))
            .kid(why::card(d))
            .maybe(timeline::card(shelf, d))
            .maybe(next::remedies(d))
            .kid(parts.papers)
            .kid(why::basis(d))
            .kid(why::receipt(d)),
    )
}
