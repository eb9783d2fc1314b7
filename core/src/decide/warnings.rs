//! What the officer must see beside the outcome.

use super::{details::Details, walk::Walk};
use crate::{
    decision::{Branch, Fine, Outcome},
    facts::id,
    lists::Status,
    words,
};

/// Adds every warning that applies to a settled case.
pub fn warnings(walk: &mut Walk<'_>, outcome: Outcome, details: &Details, branches: &[Branch]) {
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
        let settled_by = walk.view.place().map(|p| p.sole_trader_settled_by.clone()).unwrap_or_default();
        walk.warn("sole-trader-unsettled", words::sole_trader_unsettled(&settled_by));
    } else if walk.view.is(id::PARTY_KIND, "sole_trader") && details.procedure.is_some() {
        walk.warn("sole-trader-limit", words::SOLE_TRADER_LIMIT.to_owned());
    }
    if matches!(outcome, Outcome::LighterOrMitigated | Outcome::Mitigated | Outcome::LighterOrMitigatedOrOrdinary) {
        walk.warn("mitigation-needs-reasons", words::MITIGATION_NEEDS_REASONS.to_owned());
    }
    if outcome == Outcome::TimeBarred {
        walk.warn("order-despite-time", words::ORDER_DESPITE_TIME.to_owned());
    }
    model(walk, details);
    process(walk);
}

/// Documents that may no longer read as they do here, and content that is not official.
pub fn of_documents(walk: &mut Walk<'_>) {
    let decided = walk.view.day(id::DECISION_ON);
    let acted = walk.view.day(id::ACT_START);
    let mut documents: Vec<_> = walk.basis.iter().map(|c| c.document).collect();
    // Before a clause is chosen, those it could be.
    documents.extend(walk.view.lists.clauses(&walk.view.act.id).map(|(d, _)| d));
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
    let Some(id) = fine.advised.iter().find(|a| a.model).and_then(|a| a.method.clone()) else { return };
    if let Some((_, method)) = walk.view.lists.method(&id) {
        walk.note("model-method", words::model_method(&method.name));
    }
}

/// Facts of the procedure that would spoil the decision.
fn process(walk: &mut Walk<'_>) {
    let view = walk.view;
    let least = view.lists.newest(view.day(id::DECISION_ON), |d| d.rules.officers_at_least);
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
