//! Where somebody is: the stages in their order, each with what became of it.

use cailiang::training::{Stage, words as core_words};

use super::Scene;
use crate::{
    dom::{El, el, lit},
    trainer::ask,
    words::trainer as texts,
};

/// One stage of a scenario.
pub struct Step {
    /// The stage.
    pub stage: Stage,
    /// Questions of it, those answered, those answered right.
    pub counts: [usize; 3],
}

/// The stages that are asked, in order.
pub fn steps(scene: &Scene) -> Vec<Step> {
    let mut out: Vec<Step> = Vec::new();
    for (i, question) in scene.lesson.questions.iter().enumerate() {
        let answer = scene.attempt.answers.get(i);
        let counts = [1, usize::from(answer.is_some()), usize::from(answer == Some(&question.right))];
        match out.iter_mut().find(|s| s.stage == question.stage) {
            Some(step) => step.counts.iter_mut().zip(counts).for_each(|(all, one)| *all += one),
            None => out.push(Step { stage: question.stage, counts }),
        }
    }
    out
}

/// The stages as a row.
pub fn row(scene: &Scene) -> El {
    let now = scene.lesson.questions.get(scene.attempt.at).map(|q| q.stage);
    let one = |s: Step| {
        let [all, answered, right] = s.counts;
        let name = core_words::stage(s.stage);
        let current = now == Some(s.stage);
        let over = answered == all;
        let state = if !over { "" } else { texts::stage_done(right == all) };
        let class = match (over, right == all) {
            (true, true) => "well",
            (true, false) => "badly",
            _ => "",
        };
        let step = el("li").cls(class).maybe(over.then(|| ask::mark(right == all))).kid(lit("span", "", name));
        let step = step.maybe((!state.is_empty()).then(|| lit("span", "unseen", state)));
        if current { step.attr("aria-current", "step") } else { step }
    };
    el("ol").cls("track").attr("aria-label", texts::STAGES).list(steps(scene).into_iter().map(one).collect())
}
