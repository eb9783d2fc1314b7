//! Many results together: which stages a group fails, and on which questions.

use serde::Serialize;

use super::{Paper, Score, Sitting, score};
use crate::training::{Stage, words};

/// What a group of trainees made of one exam.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The results that count, in the order they were read.
    pub sittings: Vec<Sitting>,
    /// All of them by stage.
    pub stages: Vec<Score>,
    /// The questions by how often they were missed, most first; those nobody missed are left out.
    pub hardest: Vec<Hard>,
    /// Results that do not count, and why.
    pub refused: Vec<String>,
}

/// A question that was missed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hard {
    /// Its number in the paper, from 0.
    pub question: usize,
    /// How many missed it.
    pub missed: u32,
    /// How often each answer was chosen.
    pub chosen: Vec<u32>,
}

/// Puts the results of one exam together. They are scored anew: what a file says of its own score does not count.
pub fn merge(paper: &Paper, sittings: Vec<Sitting>) -> Group {
    let questions: Vec<_> = paper.questions().collect();
    let (mut counted, mut refused): (Vec<Sitting>, Vec<String>) = (Vec::new(), Vec::new());
    for mut sitting in sittings {
        if sitting.exam != paper.exam {
            refused.push(words::not_this_exam(sitting.called()));
        } else if sitting.answers.len() != questions.len() {
            refused.push(words::not_as_many(sitting.called(), sitting.answers.len(), questions.len()));
        } else if sitting.answers.iter().zip(&questions).any(|(a, q)| a.is_some_and(|a| usize::from(a) >= q.options.len())) {
            refused.push(words::no_such_answer(sitting.called()));
        } else {
            sitting.stages = score(paper, &sitting.answers);
            if counted.contains(&sitting) {
                refused.push(words::twice(sitting.called()));
            } else {
                counted.push(sitting);
            }
        }
    }
    let mut stages: Vec<Score> = Vec::new();
    for one in counted.iter().flat_map(|s| &s.stages) {
        match stages.iter_mut().find(|s| s.stage == one.stage) {
            Some(sum) => (sum.asked, sum.right) = (sum.asked + one.asked, sum.right + one.right),
            None => stages.push(*one),
        }
    }
    stages.sort_by_key(|s| s.stage);
    let hard = |(i, question): (usize, &&crate::training::Question)| {
        let mut chosen = vec![0_u32; question.options.len()];
        for answer in counted.iter().filter_map(|s| s.answers.get(i).copied().flatten()) {
            if let Some(n) = chosen.get_mut(usize::from(answer)) {
                *n += 1;
            }
        }
        let right = chosen.get(question.right).copied().unwrap_or_default();
        let all = u32::try_from(counted.len()).unwrap_or(u32::MAX);
        Hard { question: i, missed: all.saturating_sub(right), chosen }
    };
    let mut hardest: Vec<Hard> = questions.iter().enumerate().map(hard).filter(|h| h.missed > 0).collect();
    hardest.sort_by(|a, b| b.missed.cmp(&a.missed).then(a.question.cmp(&b.question)));
    Group { sittings: counted, stages, hardest, refused }
}

impl Group {
    /// A table, its head first: one row a trainee, right answers of those asked by stage.
    pub fn table(&self) -> Vec<Vec<String>> {
        let stages: Vec<Stage> = self.stages.iter().map(|s| s.stage).collect();
        let head = words::TABLE_HEAD.iter().map(|h| (*h).to_owned());
        let mut out = vec![head.chain(stages.iter().map(|s| words::stage_right(words::stage(*s)))).collect()];
        for sitting in &self.sittings {
            let sum = |of: fn(&Score) -> u32| sitting.stages.iter().map(of).sum::<u32>().to_string();
            let by = stages.iter().map(|stage| {
                sitting.stages.iter().find(|s| s.stage == *stage).map_or(String::new(), |s| format!("{}／{}", s.right, s.asked))
            });
            let own = [sitting.called().to_owned(), sitting.seconds.to_string(), sum(|s| s.right), sum(|s| s.asked)];
            out.push(own.into_iter().chain(by).collect());
        }
        out
    }
}
