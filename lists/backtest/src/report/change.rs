//! What other lists would change, in order and with names.

use std::cmp::Reverse;

use rust_decimal::Decimal;
use serde::Serialize;

use super::{Count, outcome_words};
use crate::{
    held::Party,
    names::Names,
    tally::{Changes, Example, Moved},
    words,
};

/// So many examples are listed.
const EXAMPLES: usize = 20;

/// From one outcome to another, or from one verdict to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flip {
    /// Before, or advised; by id.
    pub from: String,
    /// After, or imposed; by id, empty where only a fine is told.
    pub to: String,
    /// Both in words.
    pub words: (String, String),
    /// How many.
    pub count: u64,
}

impl Flip {
    /// From one outcome to another.
    pub fn new(from: &str, to: &str, count: u64) -> Self {
        let words = (outcome_words(from).to_owned(), outcome_words(to).to_owned());
        Self { from: from.to_owned(), to: to.to_owned(), words, count }
    }
}

/// From one tier to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TierFlip {
    /// The violation.
    pub violation: String,
    /// Its name.
    pub name: String,
    /// The tier before; empty where there was none.
    pub before: String,
    /// The tier after.
    pub after: String,
    /// How many.
    pub count: u64,
}

/// How much changes among some records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangeRow {
    /// Which records, by id.
    pub id: String,
    /// Which records, in words.
    pub label: String,
    /// The numbers.
    #[serde(flatten)]
    pub moved: Moved,
}

/// A record that changes much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExampleRow {
    /// The record.
    #[serde(flatten)]
    pub example: Example,
    /// The violation's name.
    pub violation_name: String,
    /// The party in words.
    pub party_name: String,
    /// Outcome and tier before, in words.
    pub from: String,
    /// Outcome and tier after, in words.
    pub to: String,
}

/// What other lists would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangesShown {
    /// All records that both lists can read.
    pub all: Moved,
    /// Records that the other lists cannot read.
    pub unreadable: Vec<Count>,
    /// Other outcomes, the most frequent first.
    pub outcomes: Vec<Flip>,
    /// Other tiers, the most frequent first.
    pub tiers: Vec<TierFlip>,
    /// By party.
    pub parties: Vec<ChangeRow>,
    /// By violation, those that change most first; those that do not are left out.
    pub acts: Vec<ChangeRow>,
    /// How what was imposed compares: before and after, where that differs.
    pub verdicts: Vec<Flip>,
    /// The records that change most.
    pub examples: Vec<ExampleRow>,
}

impl ChangesShown {
    /// The changes in order.
    pub fn of(changes: &Changes, names: &Names) -> Self {
        let unreadable: u64 = changes.unreadable.values().sum();
        let mut outcomes: Vec<Flip> = changes.outcomes.iter().map(|((a, b), n)| Flip::new(a, b, *n)).collect();
        outcomes.sort_by_key(|f| Reverse(f.count));
        let tier = |(t, n): (&crate::tally::Tiers, &u64)| TierFlip {
            name: names.violation(&t.violation).to_owned(),
            violation: t.violation.clone(),
            before: t.before.clone(),
            after: t.after.clone(),
            count: *n,
        };
        let mut tiers: Vec<TierFlip> = changes.tiers.iter().map(tier).collect();
        tiers.sort_by_key(|t| Reverse(t.count));
        let mut acts: Vec<ChangeRow> = changes.acts.iter().map(|(id, m)| row(id, names.violation(id), *m)).collect();
        acts.retain(|a| a.moved.changed > 0);
        acts.sort_by_key(|a| Reverse(a.moved.changed));
        let party = |(party, moved): (&Party, &Moved)| row(party, words::party(*party), *moved);
        Self {
            all: changes.all,
            unreadable: changes.unreadable.iter().map(|(k, n)| Count::new(k, words::fault(*k), *n, unreadable)).collect(),
            outcomes,
            tiers,
            parties: changes.parties.iter().map(party).collect(),
            acts,
            verdicts: verdicts(changes),
            examples: changes.examples.ordered().into_iter().take(EXAMPLES).map(|e| example(e, names)).collect(),
        }
    }
}

fn row(id: &impl Serialize, label: &str, moved: Moved) -> ChangeRow {
    let Count { id, label, .. } = Count::new(id, label, 0, 1);
    ChangeRow { id, label, moved }
}

fn verdicts(changes: &Changes) -> Vec<Flip> {
    let moved = changes.verdicts.iter().filter(|((a, b), _)| a != b);
    let flip = |((a, b), n): (&(crate::held::Verdict, crate::held::Verdict), &u64)| {
        let of = |v| Count::new(&v, words::verdict(v), 0, 1);
        let (from, to) = (of(*a), of(*b));
        Flip { from: from.id, to: to.id, words: (from.label, to.label), count: *n }
    };
    let mut all: Vec<Flip> = moved.map(flip).collect();
    all.sort_by_key(|f| Reverse(f.count));
    all
}

fn example(example: &Example, names: &Names) -> ExampleRow {
    let grade = |outcome: &str, tier: &str| words::grade(outcome_words(outcome), tier);
    ExampleRow {
        violation_name: names.violation(&example.violation).to_owned(),
        party_name: words::party(example.party).to_owned(),
        from: grade(&example.outcomes.0, &example.tiers.0),
        to: grade(&example.outcomes.1, &example.tiers.1),
        example: example.clone(),
    }
}

/// By how much a sum moves.
pub fn difference(before: Decimal, after: Decimal) -> Decimal {
    after.checked_sub(before).unwrap_or_default().normalize()
}
