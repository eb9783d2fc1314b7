//! What the officer must see beside the outcome.

use super::{
    approvals::{self, Proposed},
    crime,
    details::Details,
    walk::{Cited, Walk},
};
use crate::{
    day::Day,
    decision::{Branch, Duty, Fine, Outcome, RemedyNotice, Route},
    facts::id,
    lists::{Degree, PartyClass, Status},
    order::{Gather, Grow},
    words,
};

/// Whether the court may still be asked: the first day after the demand can lie beyond the last one (行政强制法 53, 54).
pub fn court_window(walk: &mut Walk<'_>, duties: &[Duty]) {
    let day = |id: &str| duties.iter().find(|d| d.id == id)?.due.as_deref()?.parse::<Day>().ok();
    if day("court-from").zip(day("court-until")).is_some_and(|(from, until)| from > until) {
        walk.warn("court-window", words::COURT_WINDOW.to_owned());
    }
}

/// Whether an order's period runs on where it ends on a rest day is not written (S10【口径】): it is asked, and this says why.
pub fn rest_day(walk: &mut Walk<'_>) {
    let Some(limit) = walk.view.day(id::ORDER_DEADLINE) else { return };
    let Some(rolled) = walk.view.lists.calendar().roll_over(limit).filter(|rolled| *rolled != limit) else { return };
    if [id::CORRECTION_TIMING, id::OVERDUE].iter().any(|fact| walk.view.known(fact).is_none()) {
        walk.warn("deadline-rest-day", words::deadline_rest_day(limit, rolled));
    }
}

/// Adds every warning that applies to a settled case.
pub fn warnings(walk: &mut Walk<'_>, outcome: Outcome, details: &Details, remedies: Option<&RemedyNotice>, branches: &[Branch]) {
    if details.approvals.contains(&"legal-review")
        && let Some((document, rule)) = approvals::review_rule(walk, details.fine.as_ref(), details.procedure)
    {
        walk.note("legal-review-rule", words::legal_review_rule(rule.every, &rule.basis));
        walk.cite(Cited::item(document, ""));
    }
    if details.approvals.contains(&"collective")
        && approvals::deliberated(walk, outcome, details.fine.as_ref())
        && let Some(source) = walk.view.place().and_then(|p| p.deliberate_source.as_ref())
    {
        walk.note("collective-advised", words::deliberated(source));
    }
    if let (Some(norm), Some(_)) = (walk.norm, &remedies) {
        for outdated in &norm.document.outdated {
            walk.note("outdated-article", outdated.why.clone());
        }
    }
    of_documents(walk);
    if let Some(Fine::Missing(missing)) = &details.fine
        && missing.missing == "amount-not-set"
    {
        walk.warn("amount-not-set", words::AMOUNT_NOT_SET_WARNING.to_owned());
    }
    if details.hearing.is_none() && (outcome.penalises() || outcome == Outcome::MayWaive) {
        walk.note("hearing-threshold-missing", words::HEARING_THRESHOLD_MISSING.to_owned());
    }
    if !branches.is_empty() {
        let settled_by = walk.view.place().and_then(|p| p.sole_trader_settled_by.clone()).unwrap_or_default();
        walk.warn("sole-trader-unsettled", words::sole_trader_unsettled(&settled_by));
    } else if walk.view.is(id::PARTY_KIND, "sole_trader") && details.procedure.is_some() {
        walk.warn("sole-trader-limit", words::SOLE_TRADER_LIMIT.to_owned());
    }
    if let (true, Some(place)) = (walk.view.is(id::PARTY_KIND, "sole_trader"), walk.view.place())
        && let Some(class) = place.sole_trader
    {
        walk.note("sole-trader-settled", words::sole_trader_settled(words::party_class(class), &place.name));
    }
    if walk.view.day(id::DECISION_ON).is_none() {
        walk.note("newest-lists", words::NEWEST_LISTS.to_owned());
    }
    let mitigable = matches!(&details.fine, Some(Fine::Range(f)) if f.advised.iter().any(|a| a.degree == Degree::Mitigated));
    if outcome == Outcome::LighterOrMitigated || mitigable {
        walk.warn("mitigation-needs-reasons", words::MITIGATION_NEEDS_REASONS.to_owned());
    }
    let gains = walk.view.number(id::ILLEGAL_GAINS).is_some_and(|gains| !gains.is_zero());
    if gains && matches!(outcome, Outcome::NoFineYet | Outcome::OrderOnly) {
        walk.warn("gains-without-penalty", words::GAINS_WITHOUT_PENALTY.to_owned());
    }
    if outcome == Outcome::TimeBarred {
        walk.warn("order-despite-time", words::ORDER_DESPITE_TIME.to_owned());
    }
    if outcome == Outcome::MayWaive {
        walk.warn("if-penalised", words::IF_PENALISED.to_owned());
    }
    if !walk.view.act.crime_hint.is_empty() {
        walk.warn("crime-hint", walk.view.act.crime_hint.clone());
    }
    if crime::still(&walk.view) && outcome != Outcome::Refer {
        walk.warn("crime-still", words::CRIME_STILL.to_owned());
    }
    if [id::HEARING_THRESHOLD_INDIVIDUAL, id::HEARING_THRESHOLD_ORG].iter().any(|f| walk.view.known(f).is_some()) {
        walk.note("case-given", words::HEARING_THRESHOLD_GIVEN.to_owned());
    }
    overlaps(walk);
    model(walk, details);
    responsible(walk);
    proposed(walk, outcome, details);
    process(walk, details);
}

/// Other norms the same act may break (S12): choosing one offers the others.
fn overlaps(walk: &mut Walk<'_>) {
    let (lists, case, act) = (walk.view.lists, walk.view.case, walk.view.act);
    if case.violations.len() > 1 {
        return;
    }
    for overlap in lists.grading_current(&case.place, walk.view.day(id::DECISION_ON)).flat_map(|d| &d.overlaps) {
        if overlap.violations.contains(&act.id) {
            let others = overlap.violations.iter().filter(|v| **v != act.id).filter_map(|v| lists.violation(v));
            let names: Vec<&str> = others.map(|v| v.name.as_str()).gather();
            walk.warn("overlap", words::overlap(&names, &overlap.note));
        }
    }
}

/// Where the clause fines responsible persons too (法定双罚).
fn responsible(walk: &mut Walk<'_>) {
    let other = walk.class() == Some(PartyClass::Organisation);
    if let Some(amount) = walk.fine.and_then(|f| f.responsible.as_ref()).filter(|_| other) {
        walk.note("responsible-persons", words::responsible_too(&super::fine::words_of(amount)));
    }
}

/// A fine the officer proposes, held against what the law allows and the range advised.
fn proposed(walk: &mut Walk<'_>, outcome: Outcome, details: &Details) {
    let (code, text) = match approvals::proposed(walk, outcome, details.fine.as_ref()) {
        Some(Proposed::WithoutAmount) => ("proposed-without-amount", words::PROPOSED_WITHOUT_AMOUNT),
        Some(Proposed::TooHigh) => ("proposed-too-high", words::PROPOSED_TOO_HIGH),
        Some(Proposed::Mitigated) => ("proposed-mitigated", words::PROPOSED_MITIGATED),
        Some(Proposed::TooLow) => ("proposed-too-low", words::PROPOSED_TOO_LOW),
        Some(Proposed::Outside) => ("proposed-outside", words::PROPOSED_OUTSIDE),
        None => return,
    };
    walk.warn(code, text.to_owned());
}

/// Documents that may no longer read as they do here, and content that is not official.
pub fn of_documents(walk: &mut Walk<'_>) {
    let decided = walk.view.day(id::DECISION_ON);
    let acted = walk.view.day(id::ACT_START);
    let mut documents: Vec<_> = walk.basis.iter().map(|c| c.document).gather();
    // Before a clause is chosen, those it could be.
    documents.grow(walk.view.clauses().map(|(d, _)| d));
    let mut oldest = None;
    for document in documents {
        if let Some(change) = &document.suspected
            && decided.or(acted).is_none_or(|day| day >= change.from)
        {
            walk.warn("suspected-change", words::suspected_change(document.name(), change.from, &change.why));
        }
        if let Some(as_of) = document.as_of.filter(|as_of| decided.is_none_or(|d| d > *as_of)) {
            oldest = Some(oldest.map_or(as_of, |o: crate::day::Day| o.min(as_of)));
        }
        match document.status {
            Status::Verified => {}
            Status::SecondHand => walk.warn("second-hand", words::second_hand(document.name())),
            Status::Sample => walk.warn("sample", words::sample(document.name())),
        }
    }
    if let Some(as_of) = oldest {
        walk.warn("text-as-of", words::text_as_of(as_of));
    }
}

fn model(walk: &mut Walk<'_>, details: &Details) {
    let Some(Fine::Range(fine)) = &details.fine else { return };
    let Some(id) = fine.advised.iter().find_map(|a| a.method.as_deref()) else { return };
    if let Some((_, method)) = walk.view.lists.method(id).filter(|(_, m)| m.model) {
        walk.note("model-method", words::model_method(&method.name));
    }
}

/// Facts of the procedure that would spoil the decision.
fn process(walk: &mut Walk<'_>, details: &Details) {
    let view = walk.view;
    let stage_overdue = walk.fine.is_some_and(|f| f.when.facts().contains(&id::OVERDUE));
    if stage_overdue
        && view.flag(id::OVERDUE) == Some(true)
        && [id::ORDER_SERVED_ON, id::ORDER_DEADLINE].iter().any(|f| view.known(f).is_none())
    {
        walk.warn("order-proof", words::ORDER_PROOF.to_owned());
    }
    if view.is(id::FAULT_KIND, "none") && view.known(id::NO_FAULT).is_none() {
        walk.warn("no-fault-to-prove", words::NO_FAULT_TO_PROVE.to_owned());
    }
    if details.procedure == Some(Route::Ordinary) && view.is(id::DECISION_ROUTE, "summary") {
        walk.warn("route-not-summary", words::ROUTE_NOT_SUMMARY.to_owned());
    }
    if view.flag(id::ADVANCE_NOTICE_DONE) == Some(false) && view.flag(id::STATEMENT_WAIVED) != Some(true) && details.procedure.is_some() {
        walk.warn("not-notified", words::NOT_NOTIFIED.to_owned());
    }
    if view.flag(id::E_MONITOR_REVIEWED) == Some(false) {
        walk.warn("e-monitor", words::E_MONITOR.to_owned());
    }
    let after = |day: Day| view.day(id::DECISION_ON).is_some_and(|decided| decided < day);
    let held = view.flag(id::HEARING_HELD).or_else(|| view.day(id::HEARING_ON).map(|on| !after(on)));
    if view.day(id::HEARING_REQUESTED_ON).is_some() && held == Some(false) {
        walk.warn("hearing-not-held", words::HEARING_NOT_HELD.to_owned());
    }
    let least = view.newest(|d| d.rules.officers_at_least);
    if let (Some(count), Some((_, least))) = (view.number(id::OFFICERS_COUNT), least)
        && count < rust_decimal::Decimal::from(least)
    {
        walk.warn("too-few-officers", words::too_few_officers(least));
    }
    if view.flag(id::OFFICERS_CERTIFIED) == Some(false) {
        walk.warn("officers-not-certified", words::OFFICERS_NOT_CERTIFIED.to_owned());
    }
    if view.flag(id::RECUSAL_NEEDED) == Some(true) {
        walk.warn("recusal", words::RECUSAL.to_owned());
    }
    let notified = view.number(id::NOTIFIED_FINE);
    let raised = view.number(id::PROPOSED_FINE).is_some_and(|p| notified.is_some_and(|n| p > n));
    if raised && view.flag(id::NEW_FACTS_AFTER_NOTICE) != Some(true) {
        walk.warn("raised-after-notice", words::RAISED_AFTER_NOTICE.to_owned());
    }
}
