//! S18 听证、法制审核、集体讨论 (行政处罚法 57, 58, 63).

use super::{combination, fine, walk::Walk};
use crate::{
    amount::{Bound, Range},
    decision::{Fine, FineRange, Outcome, Penalty, Route},
    facts::id,
    lists::{Degree, Deliberate, Document, PartyClass, PenaltyKind, Threshold, place},
};

/// Whether a hearing must be offered; `None` where the lists lack the threshold.
pub fn hearing(walk: &Walk<'_>, fine: Option<&Fine>, penalties: &[Penalty]) -> Option<bool> {
    let (fine, all) = combination::proposed(&walk.view, fine, penalties);
    // What another organ alone may impose, that organ offers the hearing for.
    let penalties = || all.iter().filter(|p| p.by.is_empty());
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
            let reaches = reaches(f, &range);
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
    listed(walk, "听证", false)?.1.range(class).copied()
}

/// The threshold of the nearest place that sets one: an amount, or every case of the ordinary procedure.
fn listed<'a>(walk: &Walk<'a>, duty: &str, every: bool) -> Option<(&'a Document, &'a Threshold)> {
    let (lists, case) = (walk.view.lists, walk.view.case);
    let documents = lists.current(&case.place, walk.view.day(id::DECISION_ON));
    let of = |t: &&Threshold| t.duty == duty && t.every == every && (every || t.kinds.contains(&PenaltyKind::Fine));
    let found = documents.filter_map(|d| d.rules.thresholds.iter().find(of).map(|t| (d, t)));
    found.max_by_key(|(d, _)| place::depth(&d.place))
}

/// Whether a fine that may be imposed reaches a threshold; without advice any
/// fine the statute allows may be.
fn reaches(fine: &FineRange, threshold: &Range) -> bool {
    let touches = |range: &Range| !range.intersect(threshold).is_empty();
    if fine.advised.is_empty() { touches(&fine.range) } else { fine.advised.iter().any(|a| touches(&a.range)) }
}

/// The local rule, stricter than 58, by which the case needs legal review: the
/// ordinary procedure alone, or a fine that reaches the threshold.
pub fn review_rule<'a>(walk: &Walk<'a>, fine: Option<&Fine>, route: Option<Route>) -> Option<(&'a Document, &'a Threshold)> {
    // 51 says 可以: where the summary route is open, the case may still take the other.
    let taken = |way| walk.view.is(id::DECISION_ROUTE, way);
    let ordinary = match route {
        Some(Route::Ordinary) => true,
        Some(Route::Depends) => !taken("summary"),
        Some(Route::Summary) => taken("ordinary"),
        None => false,
    };
    let always = listed(walk, "法制审核", true).filter(|_| ordinary);
    let class = walk.class().unwrap_or(PartyClass::Individual);
    always.or_else(|| {
        listed(walk, "法制审核", false).filter(|(_, rule)| match (rule.range(class), fine::proposed(&walk.view), fine) {
            (Some(range), Some(proposed), _) => range.contains(proposed),
            (Some(range), None, Some(Fine::Range(fine))) => reaches(fine, range),
            _ => false,
        })
    })
}

/// Approvals beside the ordinary decision. That the head decides the ordinary
/// procedure (57.1) is part of that route; a waiver needs him all the same.
pub fn approvals(walk: &Walk<'_>, outcome: Outcome, fine: Option<&Fine>, route: Option<Route>) -> Vec<&'static str> {
    let view = &walk.view;
    let mut out = Vec::new();
    if matches!(outcome, Outcome::NoPenalty | Outcome::MayWaive | Outcome::NotEstablished) {
        out.push("head");
    }
    let penal = outcome.penalises() || matches!(outcome, Outcome::MayWaive | Outcome::Review);
    if penal
        && (review_rule(walk, fine, route).is_some()
            || [id::HEARING_HELD, id::MAJOR_PUBLIC_INTEREST, id::MULTI_LEGAL_RELATIONS].iter().any(|f| view.flag(f) == Some(true)))
    {
        out.push("legal-review");
    }
    let complex = view.is(id::COMPLEXITY, "complex") || view.is(id::COMPLEXITY, "major");
    if penal && (complex || deliberated(walk, outcome, fine)) {
        out.push("collective");
    }
    out
}

/// Whether the place has the heads deliberate though 57.2 does not say so (S18 建议).
pub fn deliberated(walk: &Walk<'_>, outcome: Outcome, fine: Option<&Fine>) -> bool {
    let proposed = proposed(walk, outcome, fine);
    walk.view.place().and_then(|p| p.deliberate.as_ref()).is_some_and(|kinds| {
        kinds.iter().any(|kind| match kind {
            Deliberate::Mitigated => outcome == Outcome::Mitigated || matches!(proposed, Some(Proposed::Mitigated | Proposed::TooLow)),
            Deliberate::Outside => proposed == Some(Proposed::Outside) && published(walk, fine),
            Deliberate::Both => !walk.lenient.is_empty() && !walk.severe.is_empty(),
        })
    })
}

/// Whether what is advised comes from a benchmark or a method somebody published: a model binds nobody.
fn published(walk: &Walk<'_>, fine: Option<&Fine>) -> bool {
    walk.graded.is_some() || matches!(fine, Some(Fine::Range(f)) if f.advised.iter().any(|a| !a.model))
}

/// How a fine that the officer proposes departs from what is allowed or advised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proposed {
    /// Where the law sets no amount.
    WithoutAmount,
    /// Above the maximum.
    TooHigh,
    /// Below the minimum, where 减轻 is admissible.
    Mitigated,
    /// Below the minimum, where it is not.
    TooLow,
    /// Within the statutory range, outside the advised.
    Outside,
}

/// How the proposed fine departs; `None` where it does not.
pub fn proposed(walk: &Walk<'_>, outcome: Outcome, fine: Option<&Fine>) -> Option<Proposed> {
    let amount = fine::proposed(&walk.view)?;
    match fine? {
        Fine::Missing(m) => (m.missing == "amount-not-set").then_some(Proposed::WithoutAmount),
        Fine::Range(f) if f.range.max.is_some_and(|max| amount > max.value) => Some(Proposed::TooHigh),
        Fine::Range(f) if f.range.min.is_some_and(|min| amount < min.value) => {
            let mitigated = f.advised.iter().any(|a| a.degree == Degree::Mitigated);
            Some(if mitigated { Proposed::Mitigated } else { Proposed::TooLow })
        }
        Fine::Range(f) => {
            let outside = outcome.penalises() && !f.advised.iter().any(|a| a.range.contains(amount));
            outside.then_some(Proposed::Outside)
        }
    }
}
