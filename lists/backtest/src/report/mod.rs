//! What a backtest tells: the tally put into order, with names; and how it is shown.

mod act;
mod change;
mod count;
pub mod csv;
pub mod html;
pub mod text;
mod unlike;

use serde::Serialize;

pub use self::{
    act::ActRow,
    change::{ChangeRow, ChangesShown, ExampleRow, Flip, TierFlip},
    count::{Count, share},
    unlike::Unlike,
};
use crate::{
    held::Verdict,
    partial::Partial,
    past::outcome_of,
    tally::{Sum, Tally},
    words,
};

/// What a backtest tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The digest of the lists.
    pub lists: String,
    /// The digest of the other lists, where there are some.
    pub against: Option<String>,
    /// Records read.
    pub read: u64,
    /// Records the lists come to an outcome on.
    pub decided: u64,
    /// Records that lack a fact.
    pub undetermined: u64,
    /// Records that could not be used.
    pub rejected: u64,
    /// Records marked as made up.
    pub synthetic: u64,
    /// What was wrong with those that could not be used.
    pub rejects: Vec<Count>,
    /// How the decided ones compare.
    pub verdicts: Vec<Count>,
    /// The fines imposed.
    pub imposed: Sum,
    /// By how much fines lie under the advised range.
    pub below: Sum,
    /// By how much fines lie over it.
    pub above: Sum,
    /// Where the outcome differs.
    pub differing: Vec<Flip>,
    /// Facts that were needed and not told.
    pub unknown: Vec<UnknownRow>,
    /// By violation, the most frequent first.
    pub acts: Vec<ActRow>,
    /// Like cases treated unlike, the most unlike first.
    pub unlike: Vec<Unlike>,
    /// How many kinds of like cases were not ranked: their range hangs on a base that is another in each case.
    pub unranked: u64,
    /// What other lists would change.
    pub changes: Option<ChangesShown>,
}

/// A fact that was missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnknownRow {
    /// The fact.
    pub fact: String,
    /// What it is called.
    pub label: String,
    /// Records whose outcome waits for it.
    pub outcome: u64,
    /// Of these, the records where it is asked first.
    pub first: u64,
    /// Records whose fine alone waits for it.
    pub fine: u64,
}

impl Report {
    /// The report of a part, or of the whole.
    pub fn of(partial: &Partial) -> Self {
        let (tally, names) = (&partial.tally, &partial.names);
        let (lists, against) = partial.digests();
        let decided = tally.decided();
        let (unlike, unranked) = unlike::ranked(&tally.groups, names);
        Self {
            lists: lists.to_owned(),
            against: against.map(str::to_owned),
            read: tally.read,
            decided,
            undetermined: tally.with(Verdict::Undetermined),
            rejected: tally.rejects(),
            synthetic: tally.synthetic,
            rejects: tally.rejected.iter().map(|(kind, n)| Count::new(kind, words::fault(*kind), *n, tally.read)).collect(),
            verdicts: compared().map(|v| Count::new(&v, words::verdict(v), tally.with(v), decided)).collect(),
            imposed: tally.imposed,
            below: tally.below,
            above: tally.above,
            differing: differing(tally),
            unknown: unknown(partial),
            acts: act::rows(tally, names),
            unlike,
            unranked,
            changes: tally.changes.as_ref().map(|c| ChangesShown::of(c, names)),
        }
    }

    /// As one JSON object.
    pub fn json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

/// The verdicts on decided records.
fn compared() -> impl Iterator<Item = Verdict> {
    Verdict::ALL.into_iter().filter(|v| *v != Verdict::Undetermined)
}

fn differing(tally: &Tally) -> Vec<Flip> {
    let mut all: Vec<Flip> = tally.differing.iter().map(|((advised, own), n)| Flip::new(advised, own, *n)).collect();
    all.sort_by_key(|f| std::cmp::Reverse(f.count));
    all
}

fn unknown(partial: &Partial) -> Vec<UnknownRow> {
    let row = |(fact, u): (&String, &crate::tally::Unknown)| UnknownRow {
        label: partial.names.fact(fact).to_owned(),
        fact: fact.clone(),
        outcome: u.outcome,
        first: u.first,
        fine: u.fine,
    };
    let mut all: Vec<UnknownRow> = partial.tally.unknown.iter().map(row).collect();
    all.sort_by_key(|u| std::cmp::Reverse((u.outcome, u.first, u.fine)));
    all
}

/// An outcome in words, by its id.
pub fn outcome_words(id: &str) -> &'static str {
    match outcome_of(id) {
        Some(outcome) => cailiang::words::outcome(outcome),
        None => words::FINE_ALONE,
    }
}
