//! Warnings, penalties to choose from, orders, the remedies.

use cailiang::{
    Decision,
    decision::{OrderMade, Penalty, Warning},
    order::Gather,
};

use super::{label, why::counted};
use crate::{
    article,
    dom::{El, el, fold, lit, say},
    shelf::Shelf,
    words,
};

/// So many warnings are told at once.
const SHOWN: usize = 2;

/// What the officer must see.
pub fn warnings(d: &Decision) -> Option<El> {
    // Who settles a sole trader's class stands beside the two rulers.
    let told = |w: &&Warning| d.branches.is_empty() || w.code != "sole-trader-unsettled";
    let all: Vec<&Warning> = d.warnings.iter().filter(told).gather();
    let rows = |all: &[&Warning]| el("ul").list(all.iter().map(|w| say("li", "", &w.text)).gather());
    let (first, rest) = all.split_at_checked(SHOWN).unwrap_or((&all, &[]));
    let more = || fold("more", counted(words::WARNINGS_MORE, rest.len())).kid(rows(rest));
    let section = || el("section").cls("warn").kid(lit("h3", "", words::WARNINGS)).kid(rows(first));
    (!all.is_empty()).then(|| section().maybe((!rest.is_empty()).then(more)))
}

/// Lawful combinations of penalties, and orders.
pub fn penalties(shelf: &Shelf, d: &Decision) -> Option<El> {
    if d.penalties.is_empty() && d.orders.is_empty() {
        return None;
    }
    let part = |title: &'static str, rows: Vec<El>| {
        (!rows.is_empty()).then(|| el("div").kid(lit("h3", "", title)).kid(el("ul").cls("combos").list(rows)))
    };
    let penalties = d.penalties.iter().map(|p| penalty(shelf, p)).gather();
    let orders = d.orders.iter().map(|o| order(shelf, o)).gather();
    Some(el("section").cls("card").maybe(part(words::PENALTIES, penalties)).maybe(part(words::ORDERS, orders)))
}

fn penalty(shelf: &Shelf, p: &Penalty) -> El {
    let needs = labels(shelf, &p.only_if);
    el("li")
        .cls(if needs.is_empty() { "" } else { "open" })
        .kid(lit("span", "force", words::force(p.force)))
        .kid(say("b", "", &words::kinds(&p.kinds)))
        .maybe((!needs.is_empty()).then(|| say("span", "cite", &words::only_if(&needs))))
        .maybe((!p.by.is_empty()).then(|| say("span", "cite", &words::by_other(&p.by))))
}

/// What facts are called.
pub fn labels(shelf: &Shelf, facts: &[String]) -> Vec<String> {
    facts.iter().map(|f| label(shelf, f).to_owned()).gather()
}

fn order(shelf: &Shelf, o: &OrderMade) -> El {
    let text = if o.words.is_empty() { words::order(o.id) } else { &o.words };
    let needs = labels(shelf, &o.only_if);
    el("li")
        .cls(if needs.is_empty() { "" } else { "open" })
        .kid(say("b", "", text))
        .kid(article::ground(shelf, &o.basis))
        .maybe((!needs.is_empty()).then(|| say("span", "cite", &words::only_if(&needs))))
}

/// Where the party may turn, and until when.
pub fn remedies(d: &Decision) -> Option<El> {
    let r = d.remedies.as_ref()?;
    let (re, li) = (&r.reconsideration, &r.litigation);
    let first = re.as_ref().and_then(|r| r.first);
    let mut rows = el("ul").cls("combos");
    if let Some(r) = re {
        let text = words::reconsideration(&r.to, r.days, r.until.as_deref());
        rows = rows.kid(say("li", "", &text)).kid(lit("li", "", words::reconsider_first(first)));
    }
    if first != Some(true) {
        rows = rows.kid(say("li", "", &words::litigation(li)));
    }
    rows = rows.list(li.orders.iter().map(|o| say("li", "", &words::order_suit(o))).gather());
    if let Some(after) = &li.after_reconsideration {
        rows = rows.kid(say("li", "", &words::after_reconsideration(after.days, after.until.as_deref())));
    }
    Some(el("section").cls("card").kid(lit("h3", "", words::REMEDIES)).kid(rows))
}
