//! One line for each violation.

use serde::Serialize;

use super::{Count, compared};
use crate::{
    held::Verdict,
    names::Names,
    tally::{Bar, Sum, Tally},
    words,
};

/// A violation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ActRow {
    /// Its id.
    pub violation: String,
    /// Its name.
    pub name: String,
    /// Its records, those that lack a fact among them.
    pub all: u64,
    /// Its records that were decided.
    pub decided: u64,
    /// How those compare.
    pub verdicts: Vec<Count>,
    /// The fines imposed.
    pub imposed: Sum,
    /// Fines under the range, in each tenth of it, and over it.
    pub places: Bar,
}

impl ActRow {
    /// How many compare so.
    pub fn with(&self, verdict: Verdict) -> u64 {
        self.verdicts.iter().zip(compared()).find(|(_, v)| *v == verdict).map(|(c, _)| c.count).unwrap_or_default()
    }
}

/// The violations, the most frequent first.
pub fn rows(tally: &Tally, names: &Names) -> Vec<ActRow> {
    let row = |(id, act): (&String, &crate::tally::Act)| {
        let (all, open) = (act.all(), act.with(Verdict::Undetermined));
        let decided = all.saturating_sub(open);
        ActRow {
            violation: id.clone(),
            name: names.violation(id).to_owned(),
            all,
            decided,
            verdicts: compared().map(|v| Count::new(&v, words::verdict(v), act.with(v), decided)).collect(),
            imposed: act.imposed,
            places: act.places,
        }
    };
    let mut all: Vec<ActRow> = tally.acts.iter().map(row).collect();
    all.sort_by_key(|a| std::cmp::Reverse(a.all));
    all
}
