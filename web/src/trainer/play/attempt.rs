//! An attempt at a scenario, kept on the device after every step.

use cailiang::training::Question;
use serde::{Deserialize, Serialize};

use crate::trainer::kept::{self, Score};

/// How far somebody is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The lists it was begun with.
    version: String,
    /// The order of the answers.
    pub seed: u64,
    /// The question in sight; as many as there are: the end.
    pub at: usize,
    /// What was chosen, question by question.
    pub answers: Vec<usize>,
    /// Which reveals were asked for, each with the question it was asked at.
    pub asked: Vec<(usize, usize)>,
    /// What was predicted for each twist.
    pub twists: Vec<Option<usize>>,
}

impl Attempt {
    /// A new one.
    pub fn begin() -> Self {
        Self { version: kept::version(), seed: kept::any_seed(), ..Self::default() }
    }

    /// The one under way, else a new one.
    pub fn recall(scenario: &str) -> Self {
        let found: Option<Self> = kept::read(&key(scenario));
        found.filter(|a| a.version == kept::version()).unwrap_or_else(Self::begin)
    }

    /// Keeps it.
    pub fn keep(&self, scenario: &str) {
        kept::keep(&key(scenario), self);
    }

    /// What was chosen for the question in sight.
    pub fn chosen(&self) -> Option<usize> {
        self.answers.get(self.at).copied()
    }

    /// Answers the question in sight, once.
    pub fn answer(&mut self, choice: usize) {
        if self.answers.len() == self.at {
            self.answers.push(choice);
        }
    }

    /// Goes on, once the question in sight is answered.
    pub fn go_on(&mut self) {
        if self.answers.len() > self.at {
            self.at += 1;
        }
    }

    /// Predicts a twist, once.
    pub fn predict(&mut self, twist: usize, choice: usize) {
        if self.twists.len() <= twist {
            self.twists.resize(twist + 1, None);
        }
        if let Some(slot) = self.twists.get_mut(twist) {
            slot.get_or_insert(choice);
        }
    }

    /// Whether a reveal was asked for.
    pub fn asked_for(&self, reveal: usize) -> bool {
        self.asked.iter().any(|(r, _)| *r == reveal)
    }

    /// How it goes so far.
    pub fn score<'q>(&self, questions: impl IntoIterator<Item = &'q Question>) -> Score {
        let right = questions.into_iter().zip(&self.answers).filter(|(q, a)| q.right == **a).count();
        Score { right, of: self.answers.len() }
    }
}

/// Whether an attempt at a scenario is under way.
pub fn is_begun(scenario: &str) -> bool {
    let found: Option<Attempt> = kept::read(&key(scenario));
    found.is_some_and(|a| a.version == kept::version() && !a.answers.is_empty())
}

fn key(scenario: &str) -> String {
    ["play:", scenario].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_stands_and_nothing_is_skipped() {
        let mut attempt = Attempt::default();
        attempt.go_on();
        assert_eq!(attempt.at, 0);
        attempt.answer(2);
        attempt.answer(1);
        assert_eq!(attempt.chosen(), Some(2));
        attempt.go_on();
        assert_eq!((attempt.at, attempt.chosen()), (1, None));
        attempt.predict(1, 3);
        attempt.predict(1, 0);
        assert_eq!(attempt.twists, [None, Some(3)]);
    }
}
