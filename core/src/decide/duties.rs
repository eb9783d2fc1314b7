//! S3, S18–S20, S22, S23 what to do next, with its last day once that can be reckoned.

use super::{
    details::Details,
    period,
    walk::{Cited, Walk},
};
use crate::{
    decision::{Duty, Fine, Outcome, RemedyNotice, Route},
    facts::{Value, id},
    lists::{Closing, Document, DutyRule, PenaltyKind},
    order::{self, Gather},
    words,
};

/// The order in which duties are read out: as the case goes on.
const ORDER: [&str; 38] = [
    "transfer-report",
    "transfer-decide",
    "transfer-by",
    "transfer-materials",
    "transfer-goods",
    "transfer-penalties",
    "report-by",
    "correct-by",
    "recheck",
    "educate",
    "guardian",
    "preserve-by",
    "notify",
    "hear-defence",
    "hearing-request",
    "hearing-notice",
    "legal-review",
    "collective",
    "decide-by",
    "serve-by",
    "announce",
    "e-service",
    "tell-remedies",
    "file-record",
    "pay-by",
    "collect-on-site",
    "remit",
    "remit-bank",
    "publish",
    "withdraw",
    "give-back",
    "tell-surcharge",
    "surcharge-from",
    "demand",
    "agreement",
    "auction",
    "compel",
    "court-from",
];

/// The duties that follow, in the order the case goes on.
pub fn duties(walk: &mut Walk<'_>, outcome: Outcome, details: &Details, remedies: Option<&RemedyNotice>) -> Vec<Duty> {
    let closing = closings(walk, outcome, details);
    let view = walk.view;
    let mut rules: Vec<(&Document, &DutyRule)> = view.lists.duties(&view.case.place, view.day(id::DECISION_ON)).gather();
    rules.retain(|(_, rule)| rule.on.iter().any(|c| closing.contains(c)) && follows(walk, rule, details));
    let mut out: Vec<Duty> = Vec::new();
    while !rules.is_empty() {
        // A duty that starts from another's day comes after that one.
        let waits = |rule: &DutyRule| rules.iter().any(|(_, r)| !rule.day_after.is_empty() && r.id == rule.day_after);
        let at = rules.iter().position(|(_, rule)| !waits(rule)).unwrap_or(0);
        let (document, rule) = rules.remove(at);
        let cited = Cited::new(document, &rule.at);
        let duty = period::duty(walk, rule, &cited, &out, remedies);
        period::late(walk, rule, &duty);
        if rule.working_by_place
            && let Some(source) = view.place().and_then(|p| p.transfer_source.as_ref())
        {
            walk.note("transfer-days", words::transfer_days(duty.working, source));
        }
        out.push(duty);
        walk.cite(cited);
    }
    order::by_key(&mut out, |d| ORDER.iter().position(|id| *id == d.id).unwrap_or(ORDER.len()));
    out
}

/// How the case closes. While the route is open the fuller one is shown.
fn closings(walk: &Walk<'_>, outcome: Outcome, details: &Details) -> Vec<Closing> {
    let penal = match (details.procedure, walk.view.is(id::DECISION_ROUTE, "summary")) {
        (Some(_), true) | (Some(Route::Summary), false) => vec![Closing::Summary],
        (Some(_), false) => vec![Closing::Ordinary],
        (None, _) => Vec::new(),
    };
    let mut closings = match outcome {
        Outcome::NoPenalty => vec![Closing::NoPenalty],
        Outcome::MayWaive => penal.into_iter().chain([Closing::NoPenalty]).gather(),
        Outcome::NoFineYet | Outcome::OrderOnly => vec![Closing::OrderOnly],
        Outcome::AlreadyFined | Outcome::TimeBarred if penal.is_empty() => vec![Closing::OrderOnly],
        _ if outcome.penalises() || matches!(outcome, Outcome::Review | Outcome::AlreadyFined) => penal,
        _ => Vec::new(),
    };
    if outcome == Outcome::Refer || super::crime::still(&walk.view) {
        closings.push(Closing::Refer);
    }
    closings
}

fn follows(walk: &Walk<'_>, rule: &DutyRule, details: &Details) -> bool {
    let view = walk.view;
    // 终结执行: what was revoked or changed is not carried out as it was (行政强制法 40(4)).
    let revoked =
        ["revoked", "changed"].iter().any(|result| view.is(id::REMEDY_RESULT, result)) || view.day(id::DECISION_REVOKED_ON).is_some();
    let fined = !revoked
        && details.penalties.iter().any(|p| p.kinds.contains(&PenaltyKind::Fine))
        && !matches!(details.fine, None | Some(Fine::Missing(_)));
    let by_circumstance = || {
        let grounds: Vec<String> = walk.basis.iter().map(Cited::id).gather();
        let circumstances: Vec<_> =
            view.lists.circumstances(&view.case.place, None).filter(|(_, c)| rule.circumstances.contains(&c.id)).gather();
        circumstances.iter().any(|(d, c)| grounds.contains(&format!("{}#{}", d.id, c.at)) && view.holds_for_sure(&c.when))
    };
    // Where the lists lack the threshold, a hearing that was asked for or set is one all the same.
    let asked = || view.day(id::HEARING_REQUESTED_ON).is_some() || view.day(id::HEARING_ON).is_some();
    let hearing = || details.hearing == Some(true) || (details.hearing.is_none() && asked());
    // A value of no fact's kind: no test of an unknown fact holds.
    let known = |fact: &str| Some(view.known(fact).unwrap_or_else(|| Value::Text(String::new())));
    (!rule.fine_only || fined)
        && (rule.violations.is_empty() || rule.violations.contains(&view.act.id))
        && (!rule.once_started || view.day(&rule.after).is_some())
        && (!rule.on_site || on_site(walk, details))
        && (!rule.with_order || !details.orders.is_empty())
        && (!rule.with_hearing || hearing())
        && (rule.with_approval.is_empty() || details.approvals.contains(&rule.with_approval.as_str()))
        && (rule.circumstances.is_empty() || by_circumstance())
        && (rule.when.is_empty() || rule.when.decide(&known) == crate::condition::Truth::True)
}

/// Whether the fine is small enough to collect on the spot, or hard to collect later (68).
fn on_site(walk: &Walk<'_>, details: &Details) -> bool {
    let Some((_, rule)) = walk.view.newest(|d| d.rules.on_site.as_ref()) else { return false };
    let small = match (super::fine::proposed(&walk.view), &details.fine) {
        (Some(proposed), _) => rule.fine.contains(proposed),
        (None, Some(Fine::Range(fine))) => fine.advised.iter().any(|a| !a.range.intersect(&rule.fine).is_empty()),
        _ => false,
    };
    small || walk.view.holds_for_sure(&rule.or_when)
}
