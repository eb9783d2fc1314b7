//! The benchmark's tier beneath the range, and the lists that cover the case.

use cailiang::{
    Decision,
    decision::{FineRange, GradedBy, Listed, Mitigation, Spared},
    order::Gather,
};

use super::badge;
use crate::{
    article,
    dom::{El, el, lit, say},
    law,
    shelf::Shelf,
    words,
};

/// Which tier of which benchmark, and whether circumstances moved it; where
/// only a list states the amount, that list.
pub fn tier(shelf: &Shelf, d: &Decision, fine: &FineRange) -> Option<El> {
    if let Some(graded) = &d.benchmark {
        return Some(benchmark(shelf, graded));
    }
    let id = fine.advised.iter().find_map(|a| a.document.as_deref())?;
    let entry = d.listed.iter().find(|l| l.document == id)?;
    let cited = cited(shelf, id, &entry.effective, &entry.item);
    Some(cited.kid(lit("span", "", words::AMOUNT_FROM_LIST)))
}

fn benchmark(shelf: &Shelf, graded: &GradedBy) -> El {
    let place = match (&graded.tier, &graded.score) {
        (Some(tier), _) => words::in_tier(tier),
        (None, Some(score)) => words::scored(score),
        (None, None) => String::new(),
    };
    let moved = graded.moved_to.as_deref().map(|to| say("span", "", &words::moved_to(to)));
    let scheme = graded.scheme.map(|s| say("span", "", &words::by_scheme(s)));
    cited(shelf, &graded.document, &graded.effective, &graded.item).kid(say("b", "", &place)).maybe(moved).maybe(scheme)
}

/// A document by its name, with what is to be known of it, and the entry in it.
fn cited(shelf: &Shelf, id: &str, effective: &str, item: &str) -> El {
    let document = law::document(shelf, id, effective);
    let name = document.map_or(id, |d| d.name());
    say("p", "graded", &words::entry(name, item)).maybe(document.and_then(|d| badge(d.status)))
}

/// What the lists and the law give the party: entries that cover the case,
/// measures spared, and how 减轻 may look.
pub fn lenient(shelf: &Shelf, d: &Decision) -> Option<El> {
    let parts: Vec<El> = [
        part(words::LISTED, d.listed.iter().map(|l| listed(shelf, l)).gather()),
        part(words::SPARED, d.spared.iter().map(|s| spared(shelf, s)).gather()),
        d.mitigation.as_ref().and_then(|m| part(words::MITIGATION, mitigation(m))),
    ]
    .into_iter()
    .flatten()
    .gather();
    (!parts.is_empty()).then(|| el("section").cls("card").list(parts))
}

fn part(title: &'static str, rows: Vec<El>) -> Option<El> {
    (!rows.is_empty()).then(|| el("div").kid(lit("h3", "", title)).kid(el("ul").cls("combos").list(rows)))
}

fn listed(shelf: &Shelf, l: &Listed) -> El {
    let checks = |title: &'static str, rows: &[String]| {
        let all = || el("ul").cls("checks").list(rows.iter().map(|row| say("li", "", row)).gather());
        (!rows.is_empty()).then(|| el("div").kid(lit("h4", "", title)).kid(all()))
    };
    el("li")
        .kid(lit("b", "", cailiang::words::exempt_kind(l.kind)))
        .kid(cited(shelf, &l.document, &l.effective, &l.item))
        .maybe((!l.gist.is_empty()).then(|| say("p", "soft", &l.gist)))
        .maybe((!l.by.is_empty()).then(|| say("p", "soft", &words::applied_by(&l.by))))
        .maybe(checks(words::THEN, &l.then))
        .maybe(checks(words::EVIDENCE, &l.evidence))
}

fn spared(shelf: &Shelf, s: &Spared) -> El {
    let instead = (!s.instead.is_empty()).then(|| say("span", "", &words::instead(&s.instead)));
    el("li")
        .kid(lit("span", "force", if s.forbidden { words::MUST_NOT } else { words::NEED_NOT }))
        .kid(say("b", "", &s.measure))
        .maybe(instead)
        .kid(article::ground(shelf, &s.basis))
}

fn mitigation(m: &Mitigation) -> Vec<El> {
    let only = m.combinations.iter().map(|p| say("li", "", &words::only(&p.kinds)));
    std::iter::once(say("li", "", &m.floor)).chain(only).gather()
}
