//! The steps walked, the citations, the documents.

use cailiang::{
    Decision,
    decision::{Basis, Finding, Found, TraceStep, UsedDocument},
    order::Gather,
};

use super::badge;
use crate::{
    article,
    dom::{El, el, fold, lit, say},
    words,
};

/// A summary with how many there are.
pub fn counted(title: &'static str, count: usize) -> El {
    lit("summary", "", title).kid(say("span", "n", &count.to_string()))
}

/// Why: the steps that turned the case, then every step on demand.
pub fn card(d: &Decision) -> El {
    let turns: Vec<El> = d.trace.iter().filter(|s| s.finding != Finding::Continue).map(|s| step(d, s)).gather();
    let all = fold("more", counted(words::ALL_STEPS, d.trace.len())).flag("open", turns.is_empty()).kid(steps(d));
    el("section")
        .cls("card")
        .kid(lit("h3", "", words::WHY))
        .maybe(found(words::LENIENT, &d.lenient))
        .maybe(found(words::SEVERE, &d.severe))
        .maybe((!turns.is_empty()).then(|| el("ol").cls("steps").list(turns)))
        .kid(all)
}

/// Every step walked.
pub fn steps(d: &Decision) -> El {
    el("ol").cls("steps").list(d.trace.iter().map(|s| step(d, s)).gather())
}

fn step(d: &Decision, s: &TraceStep) -> El {
    let class = if s.finding == Finding::Continue { "" } else { "turn" };
    let cites = s.basis.iter().map(|b| article::named(d, b)).gather();
    el("li").cls(class).kid(lit("b", "", s.title)).text("　").say(&s.text).list(cites)
}

fn found(title: &'static str, found: &[Found]) -> Option<El> {
    let names: Vec<&str> = found.iter().map(|f| f.name.as_str()).gather();
    (!names.is_empty()).then(|| el("p").cls("found").kid(lit("b", "", title)).say(&names.join("、")))
}

/// Every citation, with its gist.
pub fn basis(d: &Decision) -> El {
    let row = |b: &Basis| {
        el("li")
            .kid(article::cite(&b.document, &b.effective, &b.at, &b.text))
            .maybe((!b.gist.is_empty()).then(|| say("p", "soft", &b.gist)))
    };
    let rows = el("ul").cls("basis").list(d.basis.iter().map(row).gather());
    fold("card more", counted(words::BASIS, d.basis.len())).kid(rows)
}

/// Which documents, in which version, by which engine.
pub fn receipt(d: &Decision) -> El {
    let row = |u: &UsedDocument| {
        let digest = say("code", "", u.digest.get(..8).unwrap_or(&u.digest));
        say("li", "", &u.title).maybe(badge(u.status)).kid(say("span", "v", &words::effective(&u.effective)).text(" · ").kid(digest))
    };
    let cited: Vec<El> = d.receipt.documents.iter().filter(|u| u.cited).map(row).gather();
    let documents = fold("more", counted(words::DOCUMENTS, cited.len()))
        .kid(el("ul").list(cited))
        .kid(lit("p", "", words::ENGINE).text(" ").say(d.receipt.engine));
    el("div").cls("receipt").kid(el("p").kid(lit("b", "", words::ADVICE))).kid(documents)
}
