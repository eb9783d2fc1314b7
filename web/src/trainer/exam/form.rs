//! What an exam is composed of, as the form holds it.

use cailiang::training::{Exam, Scenario};
use serde::{Deserialize, Serialize};

use crate::{law, shelf::Shelf, trainer::kept, words::trainer::exam as texts};

/// What may be chosen for the number of pairs.
pub const PAIRS: [u16; 5] = [0, 5, 10, 20, 40];
/// What may be chosen for the minutes; `None`: time does not count.
pub const MINUTES: [Option<u16>; 6] = [None, Some(10), Some(20), Some(30), Some(45), Some(60)];
/// Where it is kept.
const KEPT: &str = "exam-form";
/// The most characters of a title.
const TITLE: usize = 40;

/// The form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// What the exam is called.
    pub title: String,
    /// The place, as the page names it.
    pub place: String,
    /// The topics of the pairs; empty for all.
    pub topics: Vec<String>,
    /// Scenarios, by id.
    pub scenarios: Vec<String>,
    /// How many pairs.
    pub pairs: u16,
    /// Minutes.
    pub minutes: Option<u16>,
    /// The seed, as it was typed.
    pub seed: String,
}

impl Form {
    /// The one under way on this device, else an empty one.
    pub fn recall(place: String) -> Self {
        kept::read(KEPT).unwrap_or_else(|| Self::new(place))
    }

    /// Keeps it.
    pub fn keep(&self) {
        kept::keep(KEPT, self);
    }

    /// An empty one.
    pub fn new(place: String) -> Self {
        let seed = kept::any_seed().to_string();
        Self { title: String::new(), place, topics: Vec::new(), scenarios: Vec::new(), pairs: 10, minutes: Some(30), seed }
    }

    /// The seed, where it is a number.
    pub fn number(&self) -> Option<u64> {
        self.seed.trim().parse().ok()
    }

    /// The places whose lists it needs.
    pub fn needs(&self, stories: &[Scenario]) -> Vec<String> {
        Exam { place: self.place.clone(), scenarios: self.scenarios.clone(), ..Exam::default() }.places(stories)
    }

    /// The exam. The lists of its places must be there.
    ///
    /// # Errors
    /// A sentence for whoever composes it.
    pub fn exam(&self, shelf: &Shelf, stories: &[Scenario]) -> Result<Exam, &'static str> {
        let seed = Exam::seed_of(self.number().ok_or(texts::SEED_WRONG)?);
        if self.pairs == 0 && self.scenarios.is_empty() {
            return Err(texts::EMPTY);
        }
        let place = if self.place == law::NATION { String::new() } else { self.place.clone() };
        let title = self.title.trim().chars().filter(|c| !c.is_control()).take(TITLE).collect();
        let topics = if self.pairs == 0 { Vec::new() } else { self.topics.clone() };
        let (scenarios, pairs, minutes) = (self.scenarios.clone(), self.pairs, self.minutes);
        let mut exam = Exam { seed, title, place, topics, scenarios, pairs, minutes, lists: String::new() };
        exam.lists = exam.fingerprint(shelf, stories);
        if self.pairs > 0 && exam.drill(shelf).acts() == 0 {
            return Err(texts::NO_ACTS);
        }
        if Exam::read(&exam.code()).is_ok() { Ok(exam) } else { Err(texts::TOO_LONG) }
    }
}

/// Puts something into a list, or takes it out.
pub fn toggle(list: &mut Vec<String>, what: &str) {
    match list.iter().position(|one| one == what) {
        Some(at) => drop(list.remove(at)),
        None => list.push(what.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_twice_is_not_chosen() {
        let mut list = Vec::new();
        toggle(&mut list, "a");
        toggle(&mut list, "b");
        toggle(&mut list, "a");
        assert_eq!(list, ["b"]);
    }
}
