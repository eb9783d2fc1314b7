//! Why a case falls where it does: every tier, every entry of a leniency list,
//! every general circumstance, with the test it fails by and the value read.
//!
//! Built from the same functions the steps use. Nothing here is called from
//! [`crate::decide`], so that a page which only decides does not carry it.

mod benchmarks;
mod circumstances;
mod entries;
mod reading;
mod weighed;

use serde::Serialize;

pub use benchmarks::{Factor, GradedWhy, Row};
pub use circumstances::CircumstanceWhy;
pub use entries::{EntryWhy, Part};
pub use reading::{How, Judged, Reading, Stands};
pub use weighed::Weighed;

use crate::{
    case::Case,
    decide::explore::{Ground, once},
    lists::{Lists, Violation},
};

/// Why a case falls where it does under one violation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Why {
    /// The violation.
    pub violation: String,
    /// Its name.
    pub name: String,
    /// Benchmarks about the act that are in force.
    pub benchmarks: Vec<GradedWhy>,
    /// Entries of leniency lists about the act.
    pub entries: Vec<EntryWhy>,
    /// General circumstances.
    pub circumstances: Vec<CircumstanceWhy>,
    /// How the circumstances moved the degree; `None` where the walk ended before that.
    pub weighed: Option<Weighed>,
}

/// Why the case falls where it does, under each of its violations.
pub fn why(lists: &Lists, case: &Case) -> Vec<Why> {
    if !case.acts().is_empty() {
        return case.acts().iter().flat_map(|act| why(lists, act)).collect();
    }
    let acts = case.violations.iter().filter_map(|id| lists.violation(id));
    acts.map(|act| under(lists, &case.under(&act.id), act)).collect()
}

fn under(lists: &Lists, case: &Case, act: &Violation) -> Why {
    let (_, walk) = once(Ground { lists, act }, case, Default::default());
    Why {
        violation: act.id.clone(),
        name: act.name.clone(),
        benchmarks: benchmarks::benchmarks(&walk),
        entries: entries::entries(&walk),
        circumstances: circumstances::circumstances(&walk),
        weighed: weighed::weighed(&walk),
    }
}
