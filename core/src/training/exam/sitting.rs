//! One trainee's answers: what is exported, and scored by stage.

use serde::{Deserialize, Serialize};

use super::Paper;
use crate::training::{Stage, words};

/// The name of the form, its first member.
const FORM: &str = "裁量尺答卷";
/// The most answers of one result.
const ANSWERS: usize = 4_000;
/// The most characters of a name.
const NAME: usize = 40;

/// Answers to an exam, as a trainee exports them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sitting {
    /// Always 裁量尺答卷.
    pub form: String,
    /// The version of the form, 1.
    pub version: u32,
    /// The exam's code.
    pub exam: String,
    /// What the trainee calls himself; may be empty.
    pub name: String,
    /// For each question the answer chosen, by position; `None` where none was.
    pub answers: Vec<Option<u8>>,
    /// The score by stage, as the trainee saw it.
    pub stages: Vec<Score>,
    /// Seconds used.
    pub seconds: u32,
}

/// How a stage was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// The stage.
    pub stage: Stage,
    /// Questions asked.
    pub asked: u32,
    /// Right answers.
    pub right: u32,
}

/// Why something is no result that counts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadSitting(pub String);

impl Sitting {
    /// The answers of a trainee to a paper.
    pub fn new(paper: &Paper, name: &str, answers: Vec<Option<u8>>, seconds: u32) -> Self {
        let name = name.trim().chars().filter(|c| !c.is_control()).take(NAME).collect();
        let stages = score(paper, &answers);
        Self { form: FORM.to_owned(), version: 1, exam: paper.exam.clone(), name, answers, stages, seconds }
    }

    /// Holds what was read against the form, whatever wrote it.
    ///
    /// # Errors
    /// [`BadSitting`], in Chinese.
    pub fn checked(self) -> Result<Self, BadSitting> {
        let fit = self.form == FORM && self.version == 1 && self.answers.len() <= ANSWERS && self.stages.len() <= Stage::ALL.len();
        let name = self.name.chars().count() <= NAME && !self.name.chars().any(char::is_control);
        if fit && name { Ok(self) } else { Err(BadSitting(words::NO_SITTING.to_owned())) }
    }

    /// The name, or what stands for it.
    pub fn called(&self) -> &str {
        if self.name.is_empty() { words::NAMELESS } else { &self.name }
    }
}

/// The score by stage; stages that were not asked are left out.
pub fn score(paper: &Paper, answers: &[Option<u8>]) -> Vec<Score> {
    let of = |stage: Stage| {
        let mut score = Score { stage, asked: 0, right: 0 };
        for (i, question) in paper.questions().enumerate().filter(|(_, q)| q.stage == stage) {
            score.asked += 1;
            score.right += u32::from(answers.get(i).copied().flatten().map(usize::from) == Some(question.right));
        }
        score
    };
    Stage::ALL.into_iter().map(of).filter(|s| s.asked > 0).collect()
}
