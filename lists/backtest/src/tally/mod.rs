//! What has come of the records: counts and sums that merge exactly. Its size depends on
//! the lists (acts, tiers, outcomes), never on the number of records.

mod act;
mod changes;
mod example;
mod group;
mod place_in;
mod sum;
mod unknown;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::{
    act::Act,
    changes::{Change, Changes, Moved, Tiers},
    example::{Example, Examples},
    group::{Cell, Fines, Group, RangeSeen, two_digits},
    place_in::{Bar, PLACES, placed},
    sum::Sum,
    unknown::Unknown,
};
use crate::{
    fault::{Fault, FaultKind},
    held::{Held, Party, Verdict, key},
    merge::{Merge, pairs},
    past::Imposed,
};

/// One record with what the lists make of it.
pub struct Entry<'a> {
    /// How it is named; reckoned only where it is needed.
    pub name: &'a dyn Fn() -> String,
    /// The place.
    pub place: &'a str,
    /// Whom it was imposed on.
    pub party: Party,
    /// What was imposed.
    pub imposed: Imposed,
    /// What the lists make of it.
    pub held: &'a Held,
    /// Whether it is made up.
    pub synthetic: bool,
}

/// What has come of the records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// Records read: decided, undetermined and rejected together.
    pub read: u64,
    /// Records marked as made up.
    pub synthetic: u64,
    /// Records that could not be used, by what was wrong.
    #[serde(with = "pairs")]
    pub rejected: BTreeMap<FaultKind, u64>,
    /// The others, by how they compare.
    #[serde(with = "pairs")]
    pub verdicts: BTreeMap<Verdict, u64>,
    /// The fines imposed.
    pub imposed: Sum,
    /// By how much fines lie under the advised range.
    pub below: Sum,
    /// By how much fines lie over it.
    pub above: Sum,
    /// Where the outcome differs: advised, and imposed (empty where only a fine is told).
    #[serde(with = "pairs")]
    pub differing: BTreeMap<(String, String), u64>,
    /// Facts that were needed and not told.
    #[serde(with = "pairs")]
    pub unknown: BTreeMap<String, Unknown>,
    /// By violation.
    #[serde(with = "pairs")]
    pub acts: BTreeMap<String, Act>,
    /// Like cases.
    #[serde(with = "pairs")]
    pub groups: BTreeMap<Cell, Group>,
    /// What other lists would change.
    pub changes: Option<Changes>,
}

impl Tally {
    /// A tally of nothing; with changes where other lists are tried.
    pub fn new(against: bool) -> Self {
        Self { changes: against.then(Changes::default), ..Self::default() }
    }

    /// Counts a record that cannot be used.
    pub fn reject(&mut self, kind: FaultKind) {
        self.read += 1;
        self.rejected.entry(kind).or_default().absorb(1);
    }

    /// Counts a record, with what other lists make of it.
    pub fn add(&mut self, entry: &Entry<'_>, after: Option<Result<&Held, &Fault>>) {
        let Entry { held, imposed, party, .. } = *entry;
        self.read += 1;
        self.synthetic += u64::from(entry.synthetic);
        self.verdicts.entry(held.verdict).or_default().absorb(1);
        if let Some(fine) = imposed.fine {
            self.imposed.add(fine);
        }
        match held.verdict {
            Verdict::Below => self.below.add(held.off),
            Verdict::Above => self.above.add(held.off),
            Verdict::OutcomeDiffers => {
                let own = imposed.outcome.map(key).unwrap_or_default();
                self.differing.entry((key(held.outcome), own)).or_default().absorb(1);
            }
            _ => {}
        }
        for (at, fact) in held.unknown.iter().enumerate() {
            let unknown = match self.unknown.get_mut(fact) {
                Some(known) => known,
                None => self.unknown.entry(fact.clone()).or_default(),
            };
            unknown.add(held.verdict == Verdict::Undetermined, at == 0);
        }
        let act = match self.acts.get_mut(&held.violation) {
            Some(act) => act,
            None => self.acts.entry(held.violation.clone()).or_default(),
        };
        act.add(held, imposed);
        if held.outcome.penalises() && imposed.fine.is_some() {
            self.groups.entry(Cell::of(entry)).or_default().add(entry);
        }
        if let (Some(changes), Some(after)) = (self.changes.as_mut(), after) {
            changes.add(entry, party, after);
        }
    }

    /// Records that could not be used.
    pub fn rejects(&self) -> u64 {
        self.rejected.values().sum()
    }

    /// How many compare so.
    pub fn with(&self, verdict: Verdict) -> u64 {
        self.verdicts.get(&verdict).copied().unwrap_or_default()
    }

    /// Records the lists come to an outcome on.
    pub fn decided(&self) -> u64 {
        self.verdicts.iter().filter(|(v, _)| **v != Verdict::Undetermined).map(|(_, n)| *n).sum()
    }
}

impl Merge for Tally {
    fn absorb(&mut self, other: Self) {
        self.read.absorb(other.read);
        self.synthetic.absorb(other.synthetic);
        self.rejected.absorb(other.rejected);
        self.verdicts.absorb(other.verdicts);
        self.imposed.absorb(other.imposed);
        self.below.absorb(other.below);
        self.above.absorb(other.above);
        self.differing.absorb(other.differing);
        self.unknown.absorb(other.unknown);
        self.acts.absorb(other.acts);
        self.groups.absorb(other.groups);
        self.changes.absorb(other.changes);
    }
}
