//! What has come of one violation.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Bar, place_in::placed, sum::Sum};
use crate::{
    held::{Held, Verdict},
    merge::{Merge, pairs},
    past::Imposed,
};

/// One violation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Its records, by how they compare.
    #[serde(with = "pairs")]
    pub verdicts: BTreeMap<Verdict, u64>,
    /// The fines imposed.
    pub imposed: Sum,
    /// Where in their advised range the fines lie.
    pub places: Bar,
}

impl Act {
    /// Counts one record.
    pub fn add(&mut self, held: &Held, imposed: Imposed) {
        self.verdicts.entry(held.verdict).or_default().absorb(1);
        let Some(fine) = imposed.fine else { return };
        self.imposed.add(fine);
        // A fine that should not be there at all stands in no range.
        if matches!(held.verdict, Verdict::Within | Verdict::Below | Verdict::Above) {
            let at = held.range.as_ref().and_then(|range| placed(range, fine));
            if let Some(place) = at.and_then(|at| self.places.get_mut(at)) {
                *place += 1;
            }
        }
    }

    /// Its records.
    pub fn all(&self) -> u64 {
        self.verdicts.values().sum()
    }

    /// How many compare so.
    pub fn with(&self, verdict: Verdict) -> u64 {
        self.verdicts.get(&verdict).copied().unwrap_or_default()
    }
}

impl Merge for Act {
    fn absorb(&mut self, other: Self) {
        self.verdicts.absorb(other.verdicts);
        self.imposed.absorb(other.imposed);
        self.places.absorb(other.places);
    }
}
