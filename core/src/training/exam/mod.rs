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

use super::Scenario;
use crate::{
    lists::{Document, Lists},
    wire::Wire as _,
};

/// Hex digits of a fingerprint.
const FINGERPRINT: usize = 12;
/// What holds where no place is named.
const NATION: &str = "national";

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

impl Exam {
    /// The places whose lists it needs: its own, and those its scenarios are set in.
    pub fn places(&self, scenarios: &[Scenario]) -> Vec<String> {
        let nation = |place: String| if place.is_empty() { NATION.to_owned() } else { place };
        let chosen = scenarios.iter().filter(|s| self.scenarios.contains(&s.id)).map(Scenario::place);
        let mut out: Vec<String> = std::iter::once(self.place.clone()).chain(chosen).map(nation).collect();
        out.sort_unstable();
        out.dedup();
        out
    }

    /// What tells the material of exams apart: the digests, together, of all documents that hold at
    /// its places, whatever else was loaded beside them, and its stories themselves.
    pub fn fingerprint(&self, lists: &Lists, scenarios: &[Scenario]) -> String {
        let mut hash = Sha256::new();
        for place in self.places(scenarios) {
            holding(lists, &place, &mut hash);
        }
        let told: Vec<&Scenario> = self.scenarios.iter().filter_map(|id| scenarios.iter().find(|s| s.id == *id)).collect();
        for scenario in told {
            let mut bytes = Vec::new();
            scenario.put(&mut bytes);
            hash.update(bytes);
        }
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>().chars().take(FINGERPRINT).collect()
    }
}

/// The digests of all documents that hold at a place.
fn holding(lists: &Lists, place: &str, hash: &mut Sha256) {
    let adopts = lists.place(place).and_then(|p| p.adopts.as_ref());
    let holds = |d: &&Document| !d.model || adopts.is_some_and(|ids| ids.contains(&d.id));
    for document in lists.reaching(place).filter(holds) {
        hash.update(format!("{} {} {} {}\n", document.place, document.id, document.effective, document.digest));
    }
}
