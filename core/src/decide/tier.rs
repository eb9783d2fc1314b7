//! S15 定档: which tier of a table a case falls into.

use crate::{
    condition::{Condition, Truth},
    lists::{Hit, TierTable},
    order::Gather,
    view::View,
};

use super::grading::fines;

/// Where a case falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<F> {
    /// Into the tier, or grade, at this position.
    At(usize),
    /// Into none.
    Nowhere,
    /// Into several, where the table promises that no two match.
    Several,
    /// That depends on this fact.
    Needs(F),
}

/// The tier that counts. Tiers that waive or mitigate are read where the law
/// does so (S10, S11, S14), not here.
pub fn find(view: &View<'_>, table: &TierTable) -> Place<String> {
    let rows = table.tiers.iter().enumerate().filter(|(_, t)| fines(t)).map(|(i, t)| (i, &t.when, t.otherwise));
    pick(view, table.hit, rows.gather())
}

/// The row that counts under a hit rule; rows go from mild to severe.
pub fn pick(view: &View<'_>, hit: Hit, rows: Vec<(usize, &Condition, bool)>) -> Place<String> {
    let (rest, mut stated): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(_, _, otherwise)| *otherwise);
    if hit == Hit::Severest {
        stated.reverse();
    }
    let mut only = None;
    for (i, when, _) in stated {
        match view.decide(when) {
            Truth::True if hit == Hit::Unique && only.is_some() => return Place::Several,
            Truth::True if hit == Hit::Unique => only = Some(i),
            Truth::True => return Place::At(i),
            Truth::False(_) => {}
            Truth::Unknown(facts) => return Place::Needs(facts.into_iter().next().unwrap_or_default()),
        }
    }
    if let Some(i) = only {
        return Place::At(i);
    }
    rest.first().map_or(Place::Nowhere, |(i, _, _)| Place::At(*i))
}
