//! S18–S20, S22, S23 what to do next, with its last day once that can be reckoned.

use super::{
    details::Details,
    due::{self, Due},
    walk::{Cited, Walk},
};
use crate::{
    day::Day,
    decision::{Duty, Fine, Outcome, Route},
    facts::id,
    lists::{Closing, DutyRule, PenaltyKind},
    order, words,
};

/// The order in which duties are read out: as the case goes on.
const ORDER: [&str; 22] = [
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
    "file-record",
    "pay-by",
    "collect-on-site",
    "remit",
    "publish",
    "withdraw",
    "surcharge-from",
    "demand",
    "court-from",
];

/// The duties that follow, in the order the case goes on.
pub fn duties(walk: &mut Walk<'_>, outcome: Outcome, details: &Details) -> Vec<Duty> {
    let closing = closings(walk, outcome, details);
    let view = walk.view;
    let rules: Vec<_> = view.lists.duties(&view.case.place, view.day(id::DECISION_ON)).collect();
    let mut out: Vec<Duty> = Vec::new();
    for (document, rule) in rules {
        if !rule.on.iter().any(|c| closing.contains(c)) || !follows(walk, rule, details) {
            continue;
        }
        let cited = Cited::new(document, &rule.at);
        let mut duty = duty(walk, rule, &cited);
        if let Some(before) = out.iter().find(|d| d.id == rule.day_after) {
            let last = before.due.as_deref().and_then(|d| d.parse::<Day>().ok());
            duty.due = last.and_then(|d| d.plus_days(1)).map(|d| d.to_string());
            duty.starts = true;
        }
        let decided = walk.view.day(id::DECISION_ON);
        let due = duty.due.as_deref().and_then(|d| d.parse::<Day>().ok());
        if duty.id == "decide-by" && decided.zip(due).is_some_and(|(decided, due)| decided > due) {
            walk.warn("decided-late", words::DECIDED_LATE.to_owned());
        }
        let early = duty.id == "hearing-request" && walk.view.flag(id::HEARING_HELD) != Some(true);
        if early && decided.zip(due).is_some_and(|(decided, due)| decided <= due) {
            walk.warn("hearing-period-running", words::HEARING_PERIOD_RUNNING.to_owned());
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
    match outcome {
        Outcome::NoPenalty => vec![Closing::NoPenalty],
        Outcome::MayWaive => penal.into_iter().chain([Closing::NoPenalty]).collect(),
        Outcome::NoFineYet | Outcome::OrderOnly => vec![Closing::OrderOnly],
        Outcome::AlreadyFined | Outcome::TimeBarred if penal.is_empty() => vec![Closing::OrderOnly],
        _ if outcome.penalises() || matches!(outcome, Outcome::Review | Outcome::AlreadyFined) => penal,
        _ => Vec::new(),
    }
}

fn follows(walk: &Walk<'_>, rule: &DutyRule, details: &Details) -> bool {
    let fined =
        details.penalties.iter().any(|p| p.kinds.contains(&PenaltyKind::Fine)) && !matches!(details.fine, None | Some(Fine::Missing(_)));
    let by_circumstance = || {
        let grounds: Vec<String> = walk.basis.iter().map(Cited::id).collect();
        let circumstances: Vec<_> =
            walk.view.lists.circumstances(&walk.view.case.place, None).filter(|(_, c)| rule.circumstances.contains(&c.id)).collect();
        circumstances.iter().any(|(d, c)| grounds.contains(&format!("{}#{}", d.id, c.at)) && walk.view.holds_for_sure(&c.when))
    };
    (!rule.fine_only || fined)
        && (!rule.once_started || walk.view.day(&rule.after).is_some())
        && (!rule.on_site || on_site(walk, details))
        && (!rule.with_order || !details.orders.is_empty())
        && (!rule.with_hearing || details.hearing == Some(true))
        && (rule.with_approval.is_empty() || details.approvals.contains(&rule.with_approval.as_str()))
        && (rule.circumstances.is_empty() || by_circumstance())
        && (rule.when.is_empty() || walk.view.holds_for_sure(&rule.when))
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

fn duty(walk: &mut Walk<'_>, rule: &DutyRule, cited: &Cited<'_>) -> Duty {
    let start = (!rule.after.is_empty()).then(|| walk.view.day(&rule.after)).flatten();
    let due = start.and_then(|start| due::due(walk.view.lists.calendar(), walk.view.place(), rule, start));
    if let Some(Due { day: None, nominal }) = due {
        walk.warn("calendar-missing", words::calendar_missing(&rule.text, nominal));
    }
    let text = |day: Option<Day>| day.map(|d| d.to_string());
    let (day, nominal) = due.map_or((None, None), |d| (d.day, d.nominal));
    // An extension that was granted takes the place of the period (66.2).
    let extended = (!rule.extended_by.is_empty()).then(|| walk.view.day(&rule.extended_by)).flatten();
    let day = extended.or(day);
    Duty {
        id: rule.id.clone(),
        basis: cited.id(),
        days: rule.days,
        working: rule.working,
        months: rule.months,
        after: (!rule.after.is_empty()).then(|| rule.after.clone()),
        due: text(day),
        nominal: text(nominal.filter(|_| nominal != day)),
        text: rule.text.clone(),
        starts: rule.starts,
    }
}
