//! S5 从旧兼从轻 (行政处罚法 37): where the law changed between act and decision,
//! both versions are taken to their end for this very case and compared as
//! wholes; nothing is picked from each.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::{
    details::Details,
    explore::{Ground, Law, Leaf, Reading, again, leaves},
    walk::Walk,
};
use crate::{
    case::Case,
    decision::{Finding, Fine, Outcome, TraceStep},
    facts::id,
    lists::{PartyClass, PenaltyKind},
    order::{Gather, Grow},
    words,
};

/// Every way a case can end under one act, the versions of the law compared.
pub fn ways(ground: Ground<'_>, case: &Case, treated_as: Option<PartyClass>) -> Vec<Leaf> {
    let mut out = Vec::new();
    for old in leaves(ground, case, Reading { treated_as, law: Law::Act }) {
        let Some(law) = old.other_law.filter(|_| compared(&old)) else {
            out.push(old);
            continue;
        };
        for new in leaves(ground, &old.case, Reading { treated_as, law }) {
            out.push(chosen(ground, &old, new));
        }
    }
    out
}

/// What ends before the law is read, or for want of facts, is not compared.
fn compared(leaf: &Leaf) -> bool {
    !matches!(leaf.outcome, Outcome::Refer | Outcome::NotEstablished | Outcome::NoAuthority | Outcome::NoBasis)
}

fn chosen(ground: Ground<'_>, old: &Leaf, new: Leaf) -> Leaf {
    let verdict = match new.reading.law {
        Law::Start => of_lasting(ground, old, &new),
        Law::Act | Law::Decision => of_decision(ground, old, &new),
    };
    let mut path = old.path.clone();
    path.grow(new.path.iter().filter(|(fact, _)| !old.path.iter().any(|(known, _)| known == fact)).cloned());
    let base = again(ground, old).1.base("past-law");
    let step = |text: String, finding| TraceStep {
        step: "past-law",
        title: words::PAST_LAW,
        finding,
        text,
        basis: base.iter().map(super::walk::Cited::words).gather(),
    };
    let named = |leaf: &Leaf| again(ground, leaf).1.norm.map(|n| n.cited().words()).unwrap_or_default();
    let (before, after) = (named(old), named(&new));
    let review = |text: String| Leaf {
        path: path.clone(),
        outcome: Outcome::Review,
        ground: base.as_ref().map(|c| c.id()),
        weighed: vec![step(text, Finding::NeedReview)],
        ..old.clone()
    };
    match verdict {
        Verdict::Old => Leaf { path, weighed: vec![step(words::old_law(&before), Finding::Continue)], case: new.case, ..old.clone() },
        Verdict::New => Leaf { path, weighed: vec![step(words::new_law(&before, &after), Finding::Continue)], ..new },
        Verdict::Gone => Leaf {
            path: path.clone(),
            outcome: Outcome::NoLongerUnlawful,
            ground: base.as_ref().map(|c| c.id()),
            weighed: vec![step(words::no_longer_unlawful(&before), Finding::Stop)],
            ..old.clone()
        },
        Verdict::Heavier => review(words::heavier_since(&after, &before)),
        Verdict::Person => review(words::law_changed_since(&before)),
    }
}

/// What the comparison comes to.
enum Verdict {
    /// The law of the act.
    Old,
    /// The law of the decision is milder.
    New,
    /// The law of the decision no longer punishes the act.
    Gone,
    /// An act that lasted into a heavier law: a person must judge (S5【口径】).
    Heavier,
    /// The two cannot be compared by a machine.
    Person,
}

fn of_decision(ground: Ground<'_>, old: &Leaf, new: &Leaf) -> Verdict {
    if new.outcome == Outcome::NoBasis {
        return if succeeded(ground, old) { Verdict::Gone } else { Verdict::Person };
    }
    match Weight::of(ground, new).partial_cmp(&Weight::of(ground, old)) {
        Some(Ordering::Less) => Verdict::New,
        Some(_) => Verdict::Old,
        None => Verdict::Person,
    }
}

fn of_lasting(ground: Ground<'_>, end: &Leaf, start: &Leaf) -> Verdict {
    if start.outcome == Outcome::NoBasis {
        return Verdict::Heavier;
    }
    match Weight::of(ground, end).partial_cmp(&Weight::of(ground, start)) {
        Some(Ordering::Greater) => Verdict::Heavier,
        Some(_) => Verdict::Old,
        None => Verdict::Person,
    }
}

/// Whether a newer version of the document is in the lists and in force on the
/// day of decision. What expired without one may live on elsewhere.
fn succeeded(ground: Ground<'_>, old: &Leaf) -> bool {
    let (_, walk) = again(ground, old);
    let (Some(norm), Some(decided)) = (walk.norm, walk.view.day(id::DECISION_ON)) else { return false };
    let versions = ground.lists.documents().iter().filter(|d| d.id == norm.document.id && d.place == norm.document.place);
    versions.filter(|d| d.effective > norm.document.effective).any(|d| d.in_force_on(decided))
}

/// How heavily a version weighs on this party in this case, in the order in
/// which it is compared: whether it punishes, the heaviest kind, the highest
/// fine, the lowest, whether it fines without an order first.
struct Weight {
    punishes: u8,
    kind: u8,
    fine: Sum,
    at_once: bool,
}

/// The fine of a version.
enum Sum {
    /// None.
    None,
    /// At least and at most so much, 元; without a maximum nothing can be said.
    Of(Decimal, Decimal),
    /// It cannot be reckoned.
    Open,
}

impl Weight {
    fn of(ground: Ground<'_>, leaf: &Leaf) -> Self {
        let details = Details::of(ground, leaf);
        let punishes = match leaf.outcome {
            outcome if outcome.penalises() => 2,
            Outcome::MayWaive => 1,
            Outcome::Review => 3,
            _ => 0,
        };
        let fine = match &details.fine {
            None => Sum::None,
            Some(Fine::Range(f)) => match f.range.max {
                Some(max) => Sum::Of(f.range.min.map(|b| b.value).unwrap_or_default(), max.value),
                None => Sum::Open,
            },
            Some(Fine::Missing(_)) => Sum::Open,
        };
        let kind = details.penalties.iter().flat_map(|p| &p.kinds).map(|k| severity(*k)).max().unwrap_or_default();
        let (_, walk) = again(ground, leaf);
        Self { punishes, kind, fine, at_once: fined_at_once(&walk) }
    }

    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if self.punishes > 2 || other.punishes > 2 {
            return None;
        }
        let before = self.punishes.cmp(&other.punishes).then(self.kind.cmp(&other.kind));
        if before != Ordering::Equal {
            return Some(before);
        }
        let fines = match (&self.fine, &other.fine) {
            (Sum::Open, _) | (_, Sum::Open) => return None,
            (Sum::None, Sum::None) => Ordering::Equal,
            (Sum::None, Sum::Of(..)) => Ordering::Less,
            (Sum::Of(..), Sum::None) => Ordering::Greater,
            (Sum::Of(min, max), Sum::Of(low, high)) => max.cmp(high).then(min.cmp(low)),
        };
        Some(fines.then(self.at_once.cmp(&other.at_once)))
    }
}

/// Whether the fine comes without an order to correct first (责令改正前置).
fn fined_at_once(walk: &Walk<'_>) -> bool {
    walk.fine.is_some_and(|f| f.when.is_empty())
}

/// How heavy a kind of penalty is, heaviest last (行政处罚法 9).
fn severity(kind: PenaltyKind) -> u8 {
    match kind {
        PenaltyKind::Warning => 1,
        PenaltyKind::Criticism => 2,
        PenaltyKind::Fine => 3,
        PenaltyKind::ConfiscateGains | PenaltyKind::ConfiscateItems | PenaltyKind::Other => 4,
        PenaltyKind::SuspendPermit | PenaltyKind::LowerGrade | PenaltyKind::RestrictActivity => 5,
        PenaltyKind::StopBusiness | PenaltyKind::Close | PenaltyKind::RevokePermit | PenaltyKind::RestrictPractice => 6,
        PenaltyKind::Detention => 7,
    }
}
