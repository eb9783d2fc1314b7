//! A question before its answers are drawn.

use super::{Choice, Cited, Kind, Question};
use crate::training::{Stage, rng::Rng};

/// Wrong answers shown beside the right one.
const BESIDE: usize = 3;

/// A question with its right answer and every wrong one that is fit, the nearest first.
#[derive(Clone, Debug)]
pub struct Draft {
    pub stage: Stage,
    pub kind: Kind,
    pub ask: String,
    /// What the right answer means, whatever its words.
    pub key: String,
    pub right: String,
    /// What is lawful beside the right answer: never shown as wrong, by what it means.
    pub also: Vec<String>,
    pub wrong: Vec<Wrong>,
    pub why: String,
    pub basis: Vec<Cited>,
}

/// A wrong answer.
#[derive(Clone, Debug)]
pub struct Wrong {
    /// What it means: two of one meaning are never shown together.
    pub key: String,
    pub text: String,
    /// Where it parts from the law; may be empty.
    pub parts: String,
    /// Whether it is shown in any case.
    pub always: bool,
}

impl Wrong {
    /// A wrong answer that may be drawn.
    pub fn new(key: impl Into<String>, text: impl Into<String>, parts: impl Into<String>) -> Self {
        Self { key: key.into(), text: text.into(), parts: parts.into(), always: false }
    }

    /// The same, shown in any case.
    pub fn always(self) -> Self {
        Self { always: true, ..self }
    }
}

impl Draft {
    /// In the writer's own words, with further wrong answers.
    pub fn worded(mut self, ask: &str, wrong: impl Iterator<Item = Wrong>) -> Self {
        if !ask.is_empty() {
            ask.clone_into(&mut self.ask);
        }
        let wrong: Vec<Wrong> = wrong.map(Wrong::always).collect();
        self.wrong.splice(0..0, wrong);
        self
    }

    /// With one wrong answer that is shown in any case; `None` where it is not wrong.
    pub fn against(mut self, wrong: Wrong) -> Option<Self> {
        if self.also.contains(&wrong.key) {
            return None;
        }
        self.wrong.insert(0, wrong.always());
        Some(self)
    }

    /// Draws the answers; `None` where nothing wrong is left to stand beside the right one.
    pub fn draw(self, rng: &mut Rng) -> Option<Question> {
        let mut fit: Vec<Wrong> = Vec::new();
        for wrong in self.wrong {
            let like = |key: &str, text: &str| key == wrong.key || text == wrong.text;
            let lawful = like(&self.key, &self.right) || self.also.contains(&wrong.key);
            if !lawful && !fit.iter().any(|w| like(&w.key, &w.text)) && !wrong.text.is_empty() {
                fit.push(wrong);
            }
        }
        let (mut shown, mut rest): (Vec<Wrong>, Vec<Wrong>) = fit.into_iter().partition(|w| w.always);
        // The nearest come first; of twice as many as are needed, chance picks.
        let need = BESIDE.saturating_sub(shown.len());
        rest.truncate(need * 2);
        rng.shuffle(&mut rest);
        shown.extend(rest.into_iter().take(need));
        if shown.is_empty() {
            return None;
        }
        let mut options: Vec<(bool, Choice)> = shown.into_iter().map(|w| (false, Choice { text: w.text, parts: w.parts })).collect();
        options.push((true, Choice { text: self.right, parts: String::new() }));
        rng.shuffle(&mut options);
        let right = options.iter().position(|(right, _)| *right)?;
        let options = options.into_iter().map(|(_, choice)| choice).collect();
        Some(Question { stage: self.stage, kind: self.kind, ask: self.ask, options, right, why: self.why, basis: self.basis })
    }
}
