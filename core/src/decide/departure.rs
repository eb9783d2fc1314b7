//! S14, S15, S18 departing from the advice: the officer's own outcome and
//! amount are checked; a proposal never rises because the party spoke (45.2).

use rust_decimal::Decimal;

use super::{
    combination,
    details::Details,
    walk::{Cited, Walk},
};
use crate::{
    decision::{Departure, Fine, Outcome, Standing},
    facts::{Value, id},
    lists::{Degree, Effect, Force, PenaltyKind},
    order::{Gather, Grow},
    words,
};

/// What the officer proposes, held against the advice; `None` where nothing is proposed.
pub fn departure(walk: &Walk<'_>, outcome: Outcome, details: &Details) -> Option<Departure> {
    let own = match walk.view.known(id::PROPOSED_OUTCOME) {
        Some(Value::Choice(own)) => Some(own),
        _ => None,
    };
    let amount = walk.view.number(id::PROPOSED_FINE);
    let kinds = combination::proposed_kinds(&walk.view);
    if own.is_none() && amount.is_none() && kinds.is_empty() {
        return None;
    }
    let mut found: Vec<(Standing, &'static str)> = Vec::new();
    found.grow(own.as_deref().and_then(|own| of_outcome(walk, outcome, own)));
    found.grow(amount.and_then(|amount| of_amount(outcome, details, amount, must_be_lenient(walk))));
    let reaches = |amount: Decimal| matches!(&details.fine, Some(Fine::Range(f)) if f.range.min.is_some_and(|min| amount >= min.value));
    if own.as_deref() == Some("mitigated") && amount.is_some_and(reaches) {
        found.push((Standing::NotAllowed, words::MITIGATED_NOT_BELOW));
    }
    if !kinds.is_empty() && !details.penalties.iter().any(|p| combination::is_proposed(p, &kinds)) {
        found.push((Standing::NotAllowed, words::NO_SUCH_COMBINATION));
    }
    found.grow(raised(walk));
    let standing = found.iter().map(|(s, _)| *s).max_by_key(|s| *s as u8).unwrap_or(Standing::Within);
    let given = matches!(walk.view.known(id::DEPARTURE_REASON), Some(Value::Text(text)) if !text.trim().is_empty());
    let mut approvals = details.approvals.clone();
    let explains = matches!(standing, Standing::Chooses | Standing::Departs);
    if explains && !approvals.contains(&"head") {
        approvals.insert(0, "head");
    }
    Some(Departure {
        standing,
        outcome: own,
        fine: amount.map(|n| n.normalize().to_string()),
        why: found.iter().map(|(_, why)| (*why).to_owned()).gather(),
        needs_reason: explains && !given,
        approvals,
    })
}

/// The outcome proposed. What the law demands leaves no choice; what it merely
/// allows does, with reasons.
fn of_outcome(walk: &Walk<'_>, outcome: Outcome, own: &str) -> Option<(Standing, &'static str)> {
    let degree = match own {
        "no-penalty" => None,
        "mitigated" => Some(Degree::Mitigated),
        "lighter" => Some(Degree::Lighter),
        "heavier" => Some(Degree::Heavier),
        _ => Some(Degree::Ordinary),
    };
    let may_fine_only = walk.fine.is_some_and(|f| f.force == Force::May) && outcome.penalises();
    match (outcome, degree) {
        (Outcome::MayWaive, None) => None,
        (Outcome::MayWaive, Some(_)) => Some((Standing::Chooses, words::PUNISHED_THOUGH_WAIVABLE)),
        (Outcome::NoPenalty, None) => None,
        (o, Some(_)) if !o.penalises() && o != Outcome::Review => Some((Standing::NotAllowed, words::NOTHING_TO_PUNISH)),
        (o, Some(degree)) if o.degrees().contains(&degree) => None,
        (_, None) if may_fine_only => Some((Standing::Chooses, words::NO_FINE_THOUGH_MAY)),
        (_, None) => Some((Standing::NotAllowed, words::NO_GROUND_TO_WAIVE)),
        (_, Some(Degree::Mitigated)) => Some((Standing::NotAllowed, words::NO_GROUND_TO_MITIGATE)),
        (Outcome::Lighter | Outcome::LighterOrMitigated | Outcome::Mitigated, Some(_)) => {
            Some((Standing::NotAllowed, words::LENIENCY_IS_DUE))
        }
        (_, Some(Degree::Heavier)) => Some((Standing::Departs, words::HEAVIER_NEEDS_A_RULE)),
        (_, Some(_)) => Some((Standing::Departs, words::ANOTHER_DEGREE)),
    }
}

/// Whether a statutory 应当从轻或者减轻 was found (30, 32).
fn must_be_lenient(walk: &Walk<'_>) -> bool {
    let mut must = walk.view.circumstances().filter(|(_, c)| c.effect == Effect::ShallMitigate);
    must.any(|(d, c)| walk.lenient.iter().any(|found| found.basis == Cited::new(d, &c.at).id()))
}

/// A fine of nothing: lawful where the law merely allows a fine, or another penalty may stand in its place.
fn of_nothing(outcome: Outcome, details: &Details) -> Option<(Standing, &'static str)> {
    let must = match details.fine.as_ref().filter(|_| outcome.penalises())? {
        Fine::Range(f) => f.force == Force::Shall,
        Fine::Missing(m) => m.force == Force::Shall,
    };
    let instead = details.penalties.iter().any(|p| p.only_if.is_empty() && !p.kinds.contains(&PenaltyKind::Fine));
    match (must, instead) {
        (true, false) => Some((Standing::NotAllowed, words::PROPOSED_NOTHING)),
        (true, true) => None,
        (false, _) => Some((Standing::Chooses, words::NO_FINE_THOUGH_MAY)),
    }
}

/// The amount proposed, against the statute and then the advice.
fn of_amount(outcome: Outcome, details: &Details, amount: Decimal, lenient: bool) -> Option<(Standing, &'static str)> {
    if amount.is_zero() {
        return of_nothing(outcome, details);
    }
    match &details.fine {
        Some(Fine::Range(f)) => {
            let mitigated = f.advised.iter().any(|a| a.degree == Degree::Mitigated);
            if f.range.max.is_some_and(|max| amount > max.value) {
                Some((Standing::NotAllowed, words::PROPOSED_TOO_HIGH))
            } else if f.range.min.is_some_and(|min| amount < min.value) {
                let mitigates = (Standing::Departs, words::PROPOSED_MITIGATED);
                Some(if mitigated { mitigates } else { (Standing::NotAllowed, words::PROPOSED_TOO_LOW) })
            } else {
                let advised = f.advised.iter().any(|a| a.range.contains(amount));
                // Leniency that is due must show in the amount (32; S14①).
                let above = f.advised.iter().all(|a| a.range.max.is_some_and(|max| amount > max.value));
                if lenient && above && !f.advised.is_empty() {
                    return Some((Standing::NotAllowed, words::LENIENCY_IS_DUE));
                }
                (outcome.penalises() && !advised).then_some((Standing::Departs, words::PROPOSED_OUTSIDE))
            }
        }
        Some(Fine::Missing(m)) if m.missing == "amount-not-set" => Some((Standing::NotAllowed, words::PROPOSED_WITHOUT_AMOUNT)),
        Some(Fine::Missing(_)) => None,
        None => Some((Standing::NotAllowed, words::NO_FINE_TO_PROPOSE)),
    }
}

/// A defence never makes it worse, unless new facts were found and told (45.2).
fn raised(walk: &Walk<'_>) -> Option<(Standing, &'static str)> {
    let more = walk.view.number(id::PROPOSED_FINE).zip(walk.view.number(id::NOTIFIED_FINE)).is_some_and(|(now, told)| now > told);
    (more && walk.view.flag(id::NEW_FACTS_AFTER_NOTICE) != Some(true)).then_some((Standing::NotAllowed, words::RAISED_AFTER_NOTICE))
}
