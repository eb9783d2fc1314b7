//! Exams: a few numbers and names from which every machine makes the same paper.

mod code;
mod group;
mod paper;
mod sitting;

pub use code::BadExam;
pub use group::{Group, Hard, merge};
pub use paper::{Item, Paper};
pub use sitting::{BadSitting, Score, Sitting, score};

use macro_rules_attribute::derive;
use sha2::{Digest as _, Sha256};

use crate::lists::{Document, Lists};

/// Hex digits of a fingerprint.
const FINGERPRINT: usize = 12;

/// What an exam is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire!)]
pub struct Exam {
    /// The seed, as 16 hex digits at most: it decides the pairs, the order of questions and of answers.
    pub seed: String,
    /// What it is called; may be empty.
    pub title: String,
    /// The place; empty for the nation.
    pub place: String,
    /// Topics of the pairs; empty for all.
    pub topics: Vec<String>,
    /// Scenarios, by id.
    pub scenarios: Vec<String>,
    /// How many pairs are drawn beside them.
    pub pairs: u16,
    /// Minutes; `None` where time does not count.
    pub minutes: Option<u16>,
    /// The fingerprint of the lists it was made with: with others the questions may be others.
    pub lists: String,
}

impl Exam {
    /// The seed as a number.
    pub fn number(&self) -> u64 {
        u64::from_str_radix(&self.seed, 16).unwrap_or_default()
    }

    /// The text a number is written as in `seed`.
    pub fn seed_of(number: u64) -> String {
        format!("{number:x}")
    }
}

/// What tells sets of lists apart: the digests, together, of all documents that hold at a place,
/// whatever else was loaded beside them.
pub fn fingerprint(lists: &Lists, place: &str) -> String {
    let place = if place.is_empty() { "national" } else { place };
    let adopts = lists.place(place).and_then(|p| p.adopts.as_ref());
    let holds = |d: &&Document| !d.model || adopts.is_some_and(|ids| ids.contains(&d.id));
    let mut hash = Sha256::new();
    for document in lists.reaching(place).filter(holds) {
        hash.update(format!("{} {} {} {}\n", document.place, document.id, document.effective, document.digest));
    }
    let hex: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    hex.chars().take(FINGERPRINT).collect()
}
