//! S12 一个行为触犯几个规范 (行政处罚法 29; 立法法 99, 103, 105): each norm is
//! taken to its own end first; of norms on the same matter one applies, of
//! those that all apply the one with the higher fine.

use super::{
    details::Details,
    explore::{Ground, Leaf, again},
    versions,
    walk::Norm,
};
use crate::{
    case::Case,
    decision::{Finding, Fine, Outcome, TraceStep},
    facts::id,
    lists::{Document, Overlap, PartyClass, Relation},
    order::{Gather, Grow},
    words,
};

/// Every way a case can end: under its one norm, or under those of several.
pub fn ways(ground: Ground<'_>, case: &Case, treated_as: Option<PartyClass>) -> Vec<Leaf> {
    if case.violations.len() < 2 {
        return versions::ways(ground, case, treated_as);
    }
    let mut open = vec![(Vec::new(), case.clone())];
    for act in &case.violations {
        let mut next = Vec::new();
        for (path, case) in open {
            for leaf in versions::ways(ground.under(act), &case, treated_as) {
                next.push((path.iter().cloned().chain(leaf.path).gather(), leaf.case));
            }
        }
        open = next;
    }
    let mut out = Vec::new();
    for (path, case) in open {
        // A later norm may have asked for what an earlier one presumed: each is walked again on all answers.
        let each = case.violations.iter().filter_map(|act| versions::ways(ground.under(act), &case, treated_as).into_iter().next());
        out.grow(together(ground, &each.gather()).map(|leaf| Leaf { path, ..leaf }));
    }
    out
}

/// What several norms come to.
fn together(ground: Ground<'_>, each: &[Leaf]) -> Option<Leaf> {
    let mut rest: Vec<&Leaf> = each.iter().filter(|l| reaches(l)).gather();
    if rest.iter().any(|l| l.outcome != Outcome::TimeBarred) {
        rest.retain(|l| l.outcome != Outcome::TimeBarred);
    }
    let Some(first) = rest.first().copied() else { return each.first().cloned() };
    let alike = rest.iter().all(|l| l.outcome == first.outcome);
    if alike && matches!(first.outcome, Outcome::Refer | Outcome::TimeBarred | Outcome::NoPenalty | Outcome::AlreadyFined) {
        return Some(Leaf { beside: others(&rest, first), ..first.clone() });
    }
    // One norm spares what another punishes, or only a person can say what one of them comes to.
    let waived = rest.iter().any(|l| l.outcome == Outcome::MayWaive) && rest.iter().any(|l| l.outcome.penalises());
    let mut how = Vec::new();
    if waived
        || rest.iter().any(|l| settles_all(l.outcome))
        || !one_of_each_matter(ground, &mut rest, &mut how)
        || !concurrent(ground, &rest)
    {
        return Some(apart(ground, first));
    }
    let (winner, waits) = highest(ground, &rest)?;
    if waits {
        how.push(words::BASE_FOR_COMPARISON);
    } else if rest.iter().filter(|l| weighs(l)).count() > 1 {
        how.push(words::BY_FINE);
    } else if how.is_empty() {
        how.push(words::ONLY_ONE);
    }
    let beside = others(&rest, winner);
    let others = || each.iter().filter(|l| l.violation != winner.violation);
    let named = |leaf: &Leaf| norm(ground, leaf).map(|n| n.cited().words());
    let text = words::prevails(&named(winner).unwrap_or_default(), &others().filter_map(named).gather(), &how.join("；"));
    let step = step(ground, winner, Finding::Continue, text);
    Some(Leaf { beside, weighed: winner.weighed.iter().cloned().chain([step]).gather(), ..winner.clone() })
}

/// The acts of the norms beside one.
fn others(all: &[&Leaf], own: &Leaf) -> Vec<String> {
    all.iter().filter(|l| l.violation != own.violation).map(|l| l.violation.clone()).gather()
}

/// Whether the norm reaches the case at all.
fn reaches(leaf: &Leaf) -> bool {
    !matches!(leaf.outcome, Outcome::NoAuthority | Outcome::NoBasis | Outcome::NotEstablished | Outcome::NoLongerUnlawful)
}

/// Outcomes that leave nothing to choose among norms, or nothing a machine may choose.
fn settles_all(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Refer | Outcome::TimeBarred | Outcome::NoPenalty | Outcome::AlreadyFined | Outcome::Review)
}

/// Whether a penalty stands or could.
fn weighs(leaf: &Leaf) -> bool {
    leaf.outcome.penalises() || leaf.outcome == Outcome::MayWaive
}

/// The norms side by side, for a person to choose (29; 立法法 105).
fn apart(ground: Ground<'_>, leaf: &Leaf) -> Leaf {
    let step = step(ground, leaf, Finding::NeedReview, words::SEVERAL_VIOLATIONS.to_owned());
    Leaf { outcome: Outcome::Review, ground: None, apart: true, weighed: vec![step], ..leaf.clone() }
}

fn step(ground: Ground<'_>, leaf: &Leaf, finding: Finding, text: String) -> TraceStep {
    let basis = again(ground, leaf).1.base("fined").map(|c| c.words()).into_iter().gather();
    TraceStep { step: "concurrence", title: words::CONCURRENCE, finding, text, basis }
}

/// The declaration about two norms; of several the narrowest.
fn declared<'a>(ground: Ground<'a>, a: &'a Leaf, b: &Leaf) -> Option<&'a Overlap> {
    let view = ground.view(&a.case);
    let documents = ground.lists.grading_current(&a.case.place, view.day(id::DECISION_ON));
    let all = documents.flat_map(|d| &d.overlaps).filter(|o| o.joins(&a.violation, &b.violation));
    all.min_by_key(|o| (o.violations.len(), o.relation.is_none()))
}

fn related(ground: Ground<'_>, a: &Leaf, b: &Leaf) -> Option<Relation> {
    declared(ground, a, b)?.relation
}

/// Every two of some ways.
fn pairs<'l>(rest: &[&'l Leaf]) -> Vec<(&'l Leaf, &'l Leaf)> {
    rest.iter().enumerate().flat_map(|(i, a)| rest.iter().take(i).map(move |b| (*b, *a))).gather()
}

fn concurrent(ground: Ground<'_>, rest: &[&Leaf]) -> bool {
    pairs(rest).into_iter().all(|(a, b)| related(ground, a, b) == Some(Relation::Concurrent))
}

/// Of norms on the same matter only the one that prevails stays. `false` where
/// the law of conflict gives no answer.
fn one_of_each_matter(ground: Ground<'_>, rest: &mut Vec<&Leaf>, how: &mut Vec<&'static str>) -> bool {
    while let Some((a, b)) = pairs(rest).into_iter().find(|(a, b)| related(ground, a, b) == Some(Relation::SameMatter)) {
        let Some((loser, by)) = yields(ground, a, b) else { return false };
        if !how.contains(&by) {
            how.push(by);
        }
        rest.retain(|l| l.violation != loser);
    }
    true
}

/// The norm that gives way, and to what: rank (立法法 99), specialty, newness (103).
/// `None` where a new general rule meets an old special one (105), or nothing decides.
fn yields(ground: Ground<'_>, a: &Leaf, b: &Leaf) -> Option<(String, &'static str)> {
    let (one, other) = (document(ground, a)?, document(ground, b)?);
    let lost = |first: bool| if first { a.violation.clone() } else { b.violation.clone() };
    if one.rank != other.rank {
        return Some((lost(one.rank > other.rank), words::BY_RANK));
    }
    if let Some(special) = declared(ground, a, b).and_then(|o| o.special.as_deref()) {
        let a_special = a.violation == special;
        let (special, general) = if a_special { (one, other) } else { (other, one) };
        return (general.effective <= special.effective).then(|| (lost(!a_special), words::BY_SPECIALTY));
    }
    (one.effective != other.effective).then(|| (lost(one.effective < other.effective), words::BY_NEWNESS))
}

/// The norm with the higher fine: the higher maximum, then the higher minimum,
/// then the higher rank (【口径】 of S12, 3). A norm without an amount takes no
/// part; one whose amount hangs on a fact goes first, so that it is asked for
/// (then the second value is `true`).
fn highest<'l>(ground: Ground<'_>, rest: &[&'l Leaf]) -> Option<(&'l Leaf, bool)> {
    let fined: Vec<(&Leaf, Fine)> = rest.iter().filter(|l| weighs(l)).filter_map(|l| Some((*l, Details::of(ground, l).fine?))).gather();
    let waits = |fine: &Fine| matches!(fine, Fine::Missing(m) if !m.needs.is_empty());
    if rest.len() > 1
        && let Some((leaf, _)) = fined.iter().find(|(_, fine)| waits(fine))
    {
        return Some((leaf, true));
    }
    let key = |fine: &Fine| match fine {
        Fine::Range(f) => Some((f.range.max.map(|b| b.value), f.range.min.map(|b| b.value))),
        Fine::Missing(_) => None,
    };
    let rank = |leaf: &Leaf| document(ground, leaf).map(|d| std::cmp::Reverse(d.rank));
    let by_fine = |a: &&(&Leaf, Fine), b: &&(&Leaf, Fine)| key(&a.1).cmp(&key(&b.1)).then_with(|| rank(a.0).cmp(&rank(b.0)));
    let highest = fined.iter().filter(|(_, fine)| key(fine).is_some()).max_by(by_fine).map(|(leaf, _)| *leaf);
    let by_weight = |a: &&&Leaf, b: &&&Leaf| weighs(a).cmp(&weighs(b)).then_with(|| rank(a).cmp(&rank(b)));
    highest.or_else(|| rest.iter().max_by(by_weight).copied()).map(|leaf| (leaf, false))
}

fn document<'a>(ground: Ground<'a>, leaf: &'a Leaf) -> Option<&'a Document> {
    norm(ground, leaf).map(|n| n.document)
}

fn norm<'a>(ground: Ground<'a>, leaf: &'a Leaf) -> Option<Norm<'a>> {
    again(ground, leaf).1.norm
}
