//! What the checks look up again and again: acts by id, clauses by act.

use std::collections::BTreeMap;

use cailiang::lists::{Clause, Violation};

use super::Checked;

/// The acts and clauses of all lists.
pub(crate) struct Acts<'a> {
    /// Each act by its id.
    pub acts: BTreeMap<&'a str, &'a Violation>,
    /// For each act, its clauses as positions of document and clause.
    pub clauses: BTreeMap<&'a str, Vec<(usize, usize)>>,
}

impl<'a> Acts<'a> {
    /// One pass over all lists.
    pub fn new(all: &'a [Checked<'a>]) -> Self {
        let acts = all.iter().flat_map(|c| &c.document.violations).map(|v| (v.id.as_str(), v)).collect();
        let mut clauses: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
        for (d, checked) in all.iter().enumerate() {
            for (c, clause) in checked.document.clauses.iter().enumerate() {
                clauses.entry(&clause.violation).or_default().push((d, c));
            }
        }
        Self { acts, clauses }
    }

    /// The clauses against an act, with the position of each.
    pub fn against(&self, all: &'a [Checked<'a>], act: &str) -> impl Iterator<Item = (&'a Checked<'a>, usize, &'a Clause)> {
        let at = self.clauses.get(act).map(Vec::as_slice).unwrap_or_default().to_vec();
        at.into_iter().filter_map(|(d, c)| {
            let checked = all.get(d)?;
            Some((checked, c, checked.document.clauses.get(c)?))
        })
    }
}
