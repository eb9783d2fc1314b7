//! General circumstances: who is not punished, who lighter, who heavier.

use serde::Serialize;

use super::reading::{Judged, judge};
use crate::{
    decide::{
        capacity,
        walk::{Cited, Walk},
    },
    lists::Effect,
};

/// A general circumstance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CircumstanceWhy {
    /// The id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it is written, in words.
    pub basis: String,
    /// What it does.
    pub effect: Effect,
    /// Whether this party can meet it at all.
    pub open_to_party: bool,
    /// Whether it holds.
    pub judged: Judged,
}

/// The circumstances in force on the day of decision.
pub(super) fn circumstances(walk: &Walk<'_>) -> Vec<CircumstanceWhy> {
    let body = capacity::is_body(walk);
    let all = walk.view.circumstances().map(|(document, rule)| CircumstanceWhy {
        id: rule.id.clone(),
        name: rule.name.clone(),
        basis: Cited::new(document, &rule.at).words(),
        effect: rule.effect,
        open_to_party: !(body && rule.natural_person),
        judged: judge(&walk.view, &rule.when),
    });
    all.collect()
}
