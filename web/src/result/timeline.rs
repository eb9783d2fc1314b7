//! The way to the decision and beyond: what to do, in which phase, by when.

use cailiang::{Decision, decision::Duty, order::Gather};

use super::label;
use crate::{
    article,
    dom::{El, el, lit, say},
    shelf::Shelf,
    words,
};

/// The phases, with the duties that belong to each in their order.
const PHASES: [(&str, &[&str]); 4] = [
    (words::PHASE_NOW, &["preserve-by", "correct-by", "educate", "guardian", "recheck"]),
    (words::PHASE_BEFORE, &["notify", "hear-defence", "hearing-request", "hearing-notice", "legal-review", "collective", "decide-by"]),
    (
        words::PHASE_AFTER,
        &[
            "serve-by",
            "announce",
            "e-service",
            "tell-remedies",
            "file-record",
            "publish",
            "pay-by",
            "collect-on-site",
            "remit",
            "remit-bank",
            "withdraw",
            "give-back",
            "defendant",
        ],
    ),
    (words::PHASE_UNPAID, &["tell-surcharge", "surcharge-from", "demand", "agreement", "auction", "compel", "court-from", "court-until"]),
];

/// The route, approvals, hearing, and what to do by when.
pub fn card(shelf: &Shelf, d: &Decision) -> Option<El> {
    if d.duties.is_empty() && d.procedure.is_none() && d.daily.is_none() && d.surcharge.is_none() {
        return None;
    }
    let known = |duty: &Duty| PHASES.iter().any(|(_, ids)| ids.contains(&duty.id.as_str()));
    let mut out = el("section").cls("card").kid(lit("h3", "", words::NEXT)).maybe(tags(d));
    for (i, (phase, ids)) in PHASES.iter().enumerate() {
        let listed = ids.iter().flat_map(|id| d.duties.iter().filter(move |duty| duty.id == *id));
        // A duty that has no phase yet is not lost: it comes with the first.
        let others = d.duties.iter().filter(|duty| i == 0 && !known(duty));
        let mut once: Vec<&Duty> = Vec::new();
        for duty in listed.chain(others) {
            // Two rules may ask the same (行政处罚法 71 whether under 68 or 69).
            if !once.iter().any(|o| o.text == duty.text && o.due == duty.due && o.after == duty.after) {
                once.push(duty);
            }
        }
        let rows: Vec<El> = once.into_iter().map(|duty| entry(shelf, duty)).gather();
        let rows = if i == PHASES.len() - 1 { rows.into_iter().chain(running(shelf, d)).gather() } else { rows };
        if !rows.is_empty() {
            out = out.kid(lit("h4", "", phase)).kid(el("ol").cls("timeline").list(rows));
        }
    }
    Some(out)
}

/// What every day costs that nothing is done: daily fines, and paying late.
fn running(shelf: &Shelf, d: &Decision) -> Vec<El> {
    let row = |title: &'static str, text: &str| el("li").kid(lit("span", "when", title)).kid(say("span", "what", text));
    let daily = d.daily.iter().map(|x| {
        let needs: Vec<&str> = x.needs.iter().map(|f| label(shelf, f)).gather();
        row(words::DAILY, &words::daily(x, &needs))
    });
    let late = d.surcharge.iter().map(|s| {
        let owed = s.days.zip(s.amount.as_deref()).map(|(days, amount)| say("span", "what", &words::owed(days, amount)));
        row(words::SURCHARGE, &words::surcharge(s)).maybe(owed).kid(article::ground(shelf, &s.basis))
    });
    daily.chain(late).gather()
}

fn tags(d: &Decision) -> Option<El> {
    let route = d.procedure?;
    let hearing = match d.hearing {
        Some(true) => words::HEARING_YES,
        Some(false) => words::HEARING_NO,
        None => words::HEARING_UNKNOWN,
    };
    let approvals = d.approvals.iter().map(|a| say("li", "", words::approval(a))).gather();
    let hearing = lit("li", if d.hearing == Some(false) { "off" } else { "" }, hearing);
    Some(el("ul").cls("tags").kid(lit("li", "route", words::route(route))).list(approvals).kid(hearing))
}

fn entry(shelf: &Shelf, duty: &Duty) -> El {
    let after = duty.after.as_deref().map(|f| label(shelf, f));
    let when = words::due(duty, after);
    el("li")
        .cls(if duty.due.is_some() { "dated" } else { "" })
        .maybe((!when.is_empty()).then(|| say("span", "when", &when)))
        .kid(say("span", "what", &duty.text))
        .maybe(duty.nominal.as_deref().map(|n| say("span", "cite", &words::moved(n))))
        .kid(article::ground(shelf, &duty.basis))
}
