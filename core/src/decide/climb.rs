//! The grades of a score multiply: six factors of five grades come in
//! thousands of combinations, which differ by little. Those are followed in
//! which one factor after the other climbs from the lowest grade to the highest,
//! in the order they are asked for and in the opposite one: between them they
//! pass through every part of the range.

use crate::{
    facts::Value,
    lists::{Factor, Grading},
    order::{Gather, Grow},
    view::View,
};

/// Where the answers tried so far stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Climb {
    /// So few are open that all of them are tried.
    Free,
    /// None is tried yet.
    Begun,
    /// All lowest, or all highest.
    All(End),
    /// One in between.
    One,
    /// The rest must be lowest, or highest.
    Rest(End),
}

/// An end of the grades.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The lowest grade.
    Low,
    /// The highest.
    High,
}

impl End {
    fn other(self) -> Self {
        if self == Self::Low { Self::High } else { Self::Low }
    }
}

impl Climb {
    /// Where it stands once a value at this end, or at none, is tried; `None` where it need not be.
    fn to(self, end: Option<End>) -> Option<Self> {
        match (self, end) {
            (Self::Free, _) => Some(Self::Free),
            (Self::Begun, None) => Some(Self::One),
            (Self::Begun, Some(end)) => Some(Self::All(end)),
            (Self::All(all), Some(end)) if all == end => Some(self),
            (Self::All(all), _) => Some(Self::Rest(all.other())),
            (Self::One, Some(end)) => Some(Self::Rest(end)),
            (Self::Rest(rest), Some(end)) if rest == end => Some(self),
            (Self::One | Self::Rest(_), _) => None,
        }
    }

    /// Of the values a fact could take, those to be tried, with where each leads.
    pub fn onward<T>(self, view: &View<'_>, fact: &str, tried: Vec<(Value, T)>) -> Vec<(Value, T, Self)> {
        let heights: Vec<usize> = tried.iter().map(|(value, _)| height(view, fact, value)).gather();
        let first = |wanted: Option<&usize>| heights.iter().position(|h| Some(h) == wanted);
        let (low, high) = (first(heights.iter().min()), first(heights.iter().max()));
        let mut out = Vec::new();
        for (at, (value, rest)) in tried.into_iter().enumerate() {
            // A value that is both, for it moves no grade, stands where the others do.
            let end = match (Some(at) == low, Some(at) == high, self) {
                (true, true, Self::All(end) | Self::Rest(end)) => Some(end),
                (true, ..) => Some(End::Low),
                (false, true, _) => Some(End::High),
                (false, false, _) => None,
            };
            out.grow(self.to(end).map(|climb| (value, rest, climb)));
        }
        out
    }
}

/// The factors of the scores about the act.
pub fn factors<'v>(view: &View<'v>) -> impl Iterator<Item = &'v Factor> {
    view.benchmarks().flat_map(|b| match &b.grading {
        Grading::Score(score) => score.factors.as_slice(),
        Grading::Tiers(_) => &[],
    })
}

/// How far up a value of a fact leads.
fn height(view: &View<'_>, fact: &str, value: &Value) -> usize {
    let mut out = 0;
    for factor in factors(view).filter(|f| f.grades.iter().any(|g| g.when.facts().contains(&fact))) {
        let holds = |when: &crate::condition::Condition| when.tests().any(|t| t.fact == fact && t.holds(value));
        let at = factor.grades.iter().rposition(|g| holds(&g.when)).or_else(|| factor.grades.iter().position(|g| g.otherwise));
        out += at.unwrap_or_default();
    }
    out
}
