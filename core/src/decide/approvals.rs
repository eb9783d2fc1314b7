//! S18 听证、法制审核、集体讨论 (行政处罚法 57, 58, 63).

use super::{fine, walk::Walk};
use crate::{
    amount::{Bound, Range},
    decision::{Fine, Outcome, Penalty},
    facts::id,
    lists::{PartyClass, PenaltyKind, Threshold},
};

/// Whether a hearing must be offered; `None` where the lists lack the threshold.
pub fn hearing(walk: &Walk<'_>, fine: Option<&Fine>, penalties: &[Penalty]) -> Option<bool> {
    // What another organ alone may impose, that organ offers the hearing for.
    let penalties = || penalties.iter().filter(|p| p.by.is_empty());
    let standing = || penalties().filter(|p| p.only_if.is_empty());
    if standing().any(|p| p.kinds.iter().any(|k| k.always_hearing())) {
        return Some(true);
    }
    let maybe = penalties().any(|p| p.kinds.iter().any(|k| k.always_hearing()));
    let money =
        |p: &Penalty| p.kinds.iter().any(|k| matches!(k, PenaltyKind::Fine | PenaltyKind::ConfiscateGains | PenaltyKind::ConfiscateItems));
    if !penalties().any(money) && !maybe {
        return Some(false);
    }
    // Confiscating a large sum has a threshold of its own (63.1(2)).
    let confiscates = |p: &Penalty| p.kinds.iter().any(|k| matches!(k, PenaltyKind::ConfiscateGains | PenaltyKind::ConfiscateItems));
    let maybe = maybe || penalties().any(confiscates);
    let range = threshold(walk)?;
    if let Some(proposed) = fine::proposed(&walk.view) {
        return if range.contains(proposed) { Some(true) } else { (!maybe).then_some(false) };
    }
    match fine {
        Some(Fine::Range(f)) => {
            let reaches = f.advised.iter().any(|a| !a.range.intersect(&range).is_empty());
            if reaches { Some(true) } else { (!maybe).then_some(false) }
        }
        _ => None,
    }
}

/// The fine from which a hearing must be offered: the case's own figure
/// (design.md §6: 案件给定), else the lists'.
fn threshold(walk: &Walk<'_>) -> Option<Range> {
    let class = walk.class().unwrap_or(PartyClass::Individual);
    let own = if class == PartyClass::Organisation { id::HEARING_THRESHOLD_ORG } else { id::HEARING_THRESHOLD_INDIVIDUAL };
    if let Some(from) = walk.view.number(own) {
        return Some(Range { min: Some(Bound::closed(from)), max: None });
    }
    let hearing = |t: &&Threshold| t.duty == "听证" && t.kinds.contains(&PenaltyKind::Fine);
    let listed =
        walk.view.lists.current(&walk.view.case.place, walk.view.day(id::DECISION_ON)).flat_map(|d| &d.rules.thresholds).find(hearing)?;
    listed.range(class).copied()
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
    // Circumstances both ways that no scheme settles (S14 建议③).
    if penal && (!walk.readings.is_empty() || view.is(id::COMPLEXITY, "complex") || view.is(id::COMPLEXITY, "major")) {
        out.push("collective");
    }
    out
}
