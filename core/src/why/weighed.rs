//! How the circumstances moved the degree.

use serde::Serialize;

use crate::{
    decide::{degree, walk::Walk},
    decision::Found,
    lists::{Both, Degree},
};

/// What the circumstances came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Weighed {
    /// Lenient circumstances.
    pub lenient: Vec<Found>,
    /// Aggravating circumstances.
    pub severe: Vec<Found>,
    /// How lenient and severe circumstances were set against each other; `None` where they did not meet.
    pub scheme: Option<Both>,
    /// Tiers up or, below zero, down.
    pub steps: i32,
    /// The tier its facts lead to; `None` without tiers.
    pub from: Option<String>,
    /// The tier after moving.
    pub to: Option<String>,
    /// The degree after moving.
    pub degree: Degree,
}

/// What the walk weighed; `None` where it ended before that.
pub(super) fn weighed(walk: &Walk<'_>) -> Option<Weighed> {
    walk.trace.iter().find(|t| t.step == "degree" && t.finding != crate::decision::Finding::NeedFact)?;
    let tier = |steps: i32| walk.graded.and_then(|g| g.tier(steps)).map(|t| t.name.clone());
    Some(Weighed {
        lenient: walk.lenient.clone(),
        severe: walk.severe.clone(),
        scheme: walk.moves.scheme,
        steps: walk.moves.steps,
        from: tier(0),
        to: tier(walk.moves.steps),
        degree: degree::moved(walk, walk.moves.steps),
    })
}
