//! What may or must be done beside or instead of a penalty, folded away one by one.

use cailiang::{Decision, decision::MeasureOpen, lists::MeasureStep, order::Gather};

use super::{badge, next::labels, why::counted};
use crate::{
    article,
    dom::{El, el, fold, lit, say},
    shelf::Shelf,
    words,
};

/// The measures; nothing where there are none.
pub fn card(shelf: &Shelf, d: &Decision) -> Option<El> {
    let all = || d.measures.iter().map(|m| measure(shelf, m)).gather();
    (!d.measures.is_empty()).then(|| fold("card more", counted(words::MEASURES, d.measures.len())).list(all()))
}

fn measure(shelf: &Shelf, m: &MeasureOpen) -> El {
    let needs = labels(shelf, &m.only_if);
    let cites = m.basis.iter().map(|b| article::ground(shelf, b)).gather();
    let summary = el("summary").kid(lit("span", "force", words::force(m.force))).kid(say("b", "", &m.name)).maybe(badge(m.status));
    fold("more", summary)
        .kid(el("p").text(cailiang::words::measure_kind(m.kind)).say(&words::done_by(&m.by)).list(cites))
        .maybe((!needs.is_empty()).then(|| say("p", "soft", &words::only_if(&needs))))
        .maybe(part(words::STEPS, "ol", told(shelf, &m.steps)))
        .maybe(part(words::LIMITS, "ul", told(shelf, &m.limits)))
        .maybe(part(words::RECORDS, "ul", m.records.iter().map(|r| say("li", "", r)).gather()))
}

fn part(title: &'static str, list: &'static str, rows: Vec<El>) -> Option<El> {
    (!rows.is_empty()).then(|| el("div").kid(lit("h4", "", title)).kid(el(list).cls("checks").list(rows)))
}

fn told(shelf: &Shelf, steps: &[MeasureStep]) -> Vec<El> {
    let row = |s: &MeasureStep| say("li", "", &s.text).kid(article::ground(shelf, &s.basis));
    steps.iter().map(row).gather()
}
