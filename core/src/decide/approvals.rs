//! S18 听证、法制审核、集体讨论 (行政处罚法 57, 58, 63).

use super::{fine, walk::Walk};
use crate::{
    decision::{Fine, Outcome, Penalty},
    facts::id,
    lists::{PartyClass, PenaltyKind, Threshold},
};

/// Whether a hearing must be offered; `None` where the lists lack the threshold.
pub fn hearing(walk: &Walk<'_>, fine: Option<&Fine>, penalties: &[Penalty]) -> Option<bool> {
    let standing = || penalties.iter().filter(|p| p.only_if.is_empty());
    if standing().any(|p| p.kinds.iter().any(|k| k.always_hearing())) {
        return Some(true);
    }
    let maybe = penalties.iter().any(|p| p.kinds.iter().any(|k| k.always_hearing()));
    let money =
        |p: &Penalty| p.kinds.iter().any(|k| matches!(k, PenaltyKind::Fine | PenaltyKind::ConfiscateGains | PenaltyKind::ConfiscateItems));
    if !penalties.iter().any(money) && !maybe {
        return Some(false);
    }
    let threshold = threshold(walk)?;
    let range = threshold.range(walk.class().unwrap_or(PartyClass::Individual))?;
    if let Some(proposed) = fine::proposed(&walk.view) {
        return (!maybe).then(|| range.contains(proposed));
    }
    match fine {
        Some(Fine::Range(f)) => {
            let reaches = f.advised.iter().any(|a| !a.range.intersect(range).is_empty());
            if reaches { Some(true) } else { (!maybe).then_some(false) }
        }
        _ => None,
    }
}

fn threshold<'a>(walk: &Walk<'a>) -> Option<&'a Threshold> {
    let hearing = |t: &&Threshold| t.duty == "听证" && t.kinds.contains(&PenaltyKind::Fine);
    walk.view.lists.current(walk.view.day(id::DECISION_ON)).flat_map(|d| &d.rules.thresholds).find(hearing)
}

/// Approvals beside the ordinary decision. That the head decides the ordinary
/// procedure (57.1) is part of that route; a waiver needs him all the same.
pub fn approvals(walk: &Walk<'_>, outcome: Outcome) -> Vec<&'static str> {
    let view = &walk.view;
    let mut out = Vec::new();
    if matches!(outcome, Outcome::NoPenalty | Outcome::MayWaive) {
        out.push("head");
    }
    let penal = outcome.penalises() || matches!(outcome, Outcome::MayWaive | Outcome::Review);
    if penal && [id::HEARING_HELD, id::MAJOR_PUBLIC_INTEREST, id::MULTI_LEGAL_RELATIONS].iter().any(|f| view.flag(f) == Some(true)) {
        out.push("legal-review");
    }
    if penal && (view.is(id::COMPLEXITY, "complex") || view.is(id::COMPLEXITY, "major")) {
        out.push("collective");
    }
    out
}
