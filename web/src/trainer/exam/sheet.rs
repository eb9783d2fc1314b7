//! An answer sheet, kept on the device after every answer.

use serde::{Deserialize, Serialize};

use crate::trainer::kept;

/// How far somebody is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The lists it was begun with.
    version: String,
    /// What the trainee calls himself.
    pub name: String,
    /// When it was begun, in milliseconds by the device's clock; `None` before.
    pub begun: Option<u64>,
    /// The question in sight; as many as there are: the look before handing in.
    pub at: usize,
    /// What was chosen, question by question.
    pub answers: Vec<Option<u8>>,
    /// Seconds used, once it is handed in.
    pub used: Option<u32>,
}

impl Sheet {
    /// The one under way for an exam of so many questions, else an empty one.
    pub fn recall(exam: &str, questions: usize) -> Self {
        let found: Option<Self> = kept::read(&key(exam));
        found.filter(|s| s.version == kept::version() && s.answers.len() == questions).unwrap_or_else(|| Self::new(questions))
    }

    /// It as it was kept last, by whatever page of this browser, with this page's own question in sight.
    pub fn latest(&self, exam: &str) -> Self {
        let kept = Self::recall(exam, self.answers.len());
        if kept.begun.is_some() { Self { at: self.at, ..kept } } else { self.clone() }
    }

    /// An empty one.
    pub fn new(questions: usize) -> Self {
        Self { version: kept::version(), answers: vec![None; questions], ..Self::default() }
    }

    /// Keeps it.
    pub fn keep(&self, exam: &str) {
        kept::keep(&key(exam), self);
    }

    /// Chooses for the question in sight, for as long as it is not handed in.
    pub fn choose(&mut self, choice: usize) {
        if self.used.is_none()
            && let Some(slot) = self.answers.get_mut(self.at)
        {
            *slot = u8::try_from(choice).ok();
        }
    }

    /// What was chosen for a question.
    pub fn chosen(&self, question: usize) -> Option<usize> {
        self.answers.get(question).copied().flatten().map(usize::from)
    }

    /// The questions without an answer.
    pub fn open(&self) -> Vec<usize> {
        self.answers.iter().enumerate().filter(|(_, a)| a.is_none()).map(|(i, _)| i).collect()
    }

    /// Whole seconds since it was begun. A clock that was put back counts as no time.
    fn seconds(&self, now: u64) -> u64 {
        self.begun.map_or(0, |begun| now.saturating_sub(begun) / 1000)
    }

    /// Seconds that are left.
    pub fn left(&self, limit: Option<u16>, now: u64) -> Option<u64> {
        limit.map(|minutes| (u64::from(minutes) * 60).saturating_sub(self.seconds(now)))
    }

    /// Hands it in. No more time was used than there was.
    pub fn hand_in(&mut self, limit: Option<u16>, now: u64) {
        let most = limit.map_or(u64::MAX, |minutes| u64::from(minutes) * 60);
        self.used.get_or_insert(u32::try_from(self.seconds(now).min(most)).unwrap_or(u32::MAX));
    }
}

fn key(exam: &str) -> String {
    ["exam:", exam].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_ends_and_what_is_handed_in_stands() {
        let mut sheet = Sheet { begun: Some(5_000), answers: vec![None; 2], ..Sheet::default() };
        assert_eq!(sheet.left(Some(1), 5_000), Some(60));
        assert_eq!(sheet.left(Some(1), 64_999), Some(1));
        assert_eq!(sheet.left(Some(1), 900_000), Some(0));
        assert_eq!(sheet.left(Some(1), 0), Some(60));
        assert_eq!(sheet.left(None, 900_000), None);
        sheet.choose(3);
        assert_eq!((sheet.chosen(0), sheet.open()), (Some(3), vec![1]));
        sheet.hand_in(Some(1), 900_000);
        sheet.hand_in(Some(1), 6_000);
        sheet.choose(0);
        assert_eq!((sheet.used, sheet.chosen(0)), (Some(60), Some(3)));
    }
}
