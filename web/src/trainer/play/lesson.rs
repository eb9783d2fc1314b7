//! What a scenario asks: its questions, its decision, its twists, as the lists at hand have them.

use cailiang::{
    Decision, Lists,
    decide::conclude,
    training::{Question, Rng, Scenario, Stage, When, question},
};

/// A scenario made ready.
pub struct Lesson {
    /// The questions, in order.
    pub questions: Vec<Question>,
    /// What the facts lead to.
    pub decision: Decision,
    /// The same with something changed; none where the lists cannot read the change.
    pub turns: Vec<Option<Turn>>,
}

/// A twist made ready.
pub struct Turn {
    /// What is asked about it.
    pub question: Question,
    /// What it leads to.
    pub decision: Decision,
}

impl Lesson {
    /// A scenario with these lists; why not, where they cannot read it.
    pub fn new(lists: &Lists, scenario: &Scenario, seed: u64) -> Result<Self, String> {
        let said = |errors: Vec<cailiang::CaseError>| errors.first().map(ToString::to_string).unwrap_or_default();
        let case = scenario.case(lists).map_err(said)?;
        let decision = conclude(lists, &case);
        let questions = question::of_scenario(lists, scenario, seed).map_err(said)?;
        let plain = question::questions(lists, &case, &decision, &mut Rng::new(seed));
        let turn = |(i, twist): (usize, &cailiang::training::Twist)| {
            let case = scenario.twisted(lists, twist).ok()?;
            let decision = conclude(lists, &case);
            let mut rng = Rng::of(seed, &["twist.", &i.to_string()].concat());
            let question = telling(&plain, question::questions(lists, &case, &decision, &mut rng))?;
            Some(Turn { question, decision })
        };
        let turns = scenario.twists.iter().enumerate().map(turn).collect();
        Ok(Self { questions, decision, turns })
    }
}

/// The question whose answer the change changes: the outcome where it does, else what does.
fn telling(before: &[Question], after: Vec<Question>) -> Option<Question> {
    let answer = |q: &Question| q.options.get(q.right).map(|o| o.text.clone());
    let same = |q: &Question| before.iter().any(|b| b.kind == q.kind && answer(b) == answer(q));
    let told = |q: &&Question| q.stage >= Stage::Outcome && !same(q);
    let found = after.iter().find(told).or_else(|| after.iter().find(|q| q.stage == Stage::Outcome));
    found.cloned()
}

/// How many of the reveals that come by and by are told before a question: evenly over the stages before the outcome,
/// and all of them there, since nobody can decide on facts that come afterwards.
pub fn told_by(scenario: &Scenario, questions: &[Question], at: usize) -> usize {
    let all = scenario.reveals.iter().filter(|r| r.when == When::Then).count();
    let Some(question) = questions.get(at).filter(|q| q.stage < Stage::Outcome) else { return all };
    let mut early: Vec<Stage> = questions.iter().map(|q| q.stage).filter(|s| *s < Stage::Outcome).collect();
    early.dedup();
    let nth = early.iter().position(|s| *s == question.stage).unwrap_or_default();
    (all * nth).checked_div(early.len()).unwrap_or(all)
}
