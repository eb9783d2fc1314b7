//! What the checks look up again and again: acts by id, clauses by act and place.

use std::collections::{BTreeMap, BTreeSet};

use cailiang::lists::{Clause, Violation};

use super::{Checked, together::upward};

/// The acts and clauses of all lists.
pub(crate) struct Acts<'a> {
    /// Each act by its id.
    pub acts: BTreeMap<&'a str, &'a Violation>,
    /// The acts that some clause punishes.
    pub punished: BTreeSet<&'a str>,
    /// For each act and place, the clauses there.
    clauses: BTreeMap<(&'a str, &'a str), Vec<(&'a Checked<'a>, &'a Clause)>>,
}

impl<'a> Acts<'a> {
    /// One pass over all lists.
    pub fn new(all: &'a [Checked<'a>]) -> Self {
        let acts = all.iter().flat_map(|c| &c.document.violations).map(|v| (v.id.as_str(), v)).collect();
        let mut clauses: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for checked in all {
            for clause in &checked.document.clauses {
                clauses.entry((clause.violation.as_str(), checked.document.place.as_str())).or_default().push((checked, clause));
            }
        }
        Self { acts, punished: clauses.keys().map(|(act, _)| *act).collect(), clauses }
    }

    /// The clauses against an act that reach a place, with their documents.
    pub fn reaching<'s>(&'s self, act: &'s str, place: &'s str) -> impl Iterator<Item = (&'a Checked<'a>, &'a Clause)> + use<'s, 'a> {
        upward(place).filter_map(move |p| self.clauses.get(&(act, p))).flatten().copied()
    }
}
