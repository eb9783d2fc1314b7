//! Cases that are decided otherwise: looked for with the engine, decided under
//! both sides, made as small as they can be, one for each way and class of party.

mod case_text;
mod days;
mod fill;
mod grounds;
mod least;
mod parts;
mod revert;
mod search;
mod told;
mod world;

use cailiang::Lists;
use serde::Serialize;

use super::Diff;

pub use search::Finding;

/// What one part of a decision says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Aspect {
    /// Which part: `outcome`, `tier`, `fine`, `penalties`, `procedure` …
    pub part: &'static str,
    /// In words, line by line; empty where it says nothing.
    pub lines: Vec<String>,
}

impl Aspect {
    /// All its lines in one.
    pub fn text(&self) -> String {
        self.lines.join("；")
    }
}

/// A case that is decided otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Turned {
    /// The act, by its id now.
    pub violation: String,
    /// What it is called.
    pub name: String,
    /// The place.
    pub place: String,
    /// The kind of party, in words.
    pub party: String,
    /// The case as a flat case file.
    pub case: String,
    /// The facts of the case in words.
    pub facts: String,
    /// The decision before, part by part.
    pub before: Vec<Aspect>,
    /// The decision after, part by part.
    pub after: Vec<Aspect>,
    /// The parts that differ, the weightiest first.
    pub differs: Vec<&'static str>,
    /// What differs, in words.
    pub say: String,
}

/// Finds examples for the changes of a diff, and puts what turns cases first.
pub(super) fn find(diff: &mut Diff, old: &Lists, new: &Lists) {
    let mut finding = Finding::new(diff);
    while finding.step(diff, old, new) {}
    finding.done(diff);
}
