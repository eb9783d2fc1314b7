//! The paper of an exam: the same on every machine that has the same lists.

use serde::Serialize;

use super::Exam;
use crate::{
    lists::Lists,
    training::{Drill, Kind, Pair, Plan, Question, Rng, Scenario, Stage, Weak, When, question, words},
};

/// An exam with its questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// The exam's code, by which results are held together.
    pub exam: String,
    /// Stories and pairs, in their order.
    pub items: Vec<Item>,
    /// Whether the lists at hand are others than it was made with.
    pub changed: bool,
    /// Scenarios that are not at hand, or that these lists cannot read.
    pub missing: Vec<String>,
}

/// A story or a pair with its questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// The scenario's id; empty for a pair.
    pub scenario: String,
    /// What it is called.
    pub title: String,
    /// What is told, everything at once.
    pub text: String,
    /// The questions.
    pub questions: Vec<Question>,
}

impl Exam {
    /// The paper. Pairs are drawn anew, so that it takes a while: see [`Exam::drill`] for doing it in steps.
    pub fn paper(&self, lists: &Lists, scenarios: &[Scenario]) -> Paper {
        let mut drill = self.drill(lists);
        let pairs = std::iter::from_fn(|| drill.next(lists)).collect();
        self.paper_with(lists, scenarios, pairs)
    }

    /// The drill that finds the exam's pairs, one a call.
    pub fn drill(&self, lists: &Lists) -> Drill {
        let plan = Plan {
            topics: self.topics.clone(),
            violation: None,
            place: self.place.clone(),
            count: usize::from(self.pairs),
            weak: Weak::default(),
        };
        Drill::new(lists, plan, self.number())
    }

    /// The paper with the pairs that its drill found.
    pub fn paper_with(&self, lists: &Lists, scenarios: &[Scenario], pairs: Vec<Pair>) -> Paper {
        let (mut items, mut missing) = (Vec::new(), Vec::new());
        for id in &self.scenarios {
            let found = scenarios.iter().find(|s| s.id == *id);
            match found.and_then(|s| Some((s, question::of_scenario(lists, s, self.number()).ok()?))) {
                Some((s, questions)) => {
                    let mut questions = one_a_stage(questions, s, &mut Rng::of(self.number(), &format!("exam {}", s.id)));
                    // What an outcome rests on cannot be asked without telling it.
                    if questions.iter().any(|q| q.kind == Kind::Outcome) {
                        questions.retain(|q| q.kind != Kind::Ground);
                    }
                    items.push(Item { scenario: s.id.clone(), title: s.title.clone(), text: story(s), questions });
                }
                None => missing.push(id.clone()),
            }
        }
        items.extend(pairs.into_iter().map(pair));
        Rng::of(self.number(), "paper").shuffle(&mut items);
        let changed = self.lists != self.fingerprint(lists, scenarios);
        Paper { exam: self.code(), items, changed, missing }
    }
}

impl Paper {
    /// Every question, in the order in which answers are counted.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.items.iter().flat_map(|item| &item.questions)
    }
}

/// Of the standard questions one a stage, so that a story does not take an hour; all that its writer asked for.
fn one_a_stage(questions: Vec<Question>, scenario: &Scenario, rng: &mut Rng) -> Vec<Question> {
    if !scenario.questions.is_empty() {
        return questions;
    }
    let of = |stage: Stage, rng: &mut Rng| {
        let own: Vec<&Question> = questions.iter().filter(|q| q.stage == stage).collect();
        rng.pick(&own).map(|q| (*q).clone())
    };
    Stage::ALL.into_iter().filter_map(|stage| of(stage, rng)).collect()
}

/// All that is told of a story: in an exam nobody can be asked.
fn story(scenario: &Scenario) -> String {
    let first = scenario.reveals.iter().filter(|r| r.when == When::First);
    let later = scenario.reveals.iter().filter(|r| r.when != When::First);
    let told = first.chain(later).map(|r| r.say.as_str());
    std::iter::once(scenario.story.as_str()).chain(told).collect::<Vec<_>>().join("\n")
}

fn pair(pair: Pair) -> Item {
    let [a, b] = &pair.sides;
    let differs = pair.title.rsplit('“').next().and_then(|t| t.split('”').next()).unwrap_or_default().to_owned();
    let text = words::pair_text(&pair.shared, &pair.notes, &differs, [&a.value, &b.value]);
    let named = |(question, side): (Question, &&str)| Question { ask: words::of_side(side, &question.ask), ..question };
    let questions = pair.questions.into_iter().zip(&words::SIDES).map(named).collect();
    Item { scenario: String::new(), title: pair.title, text, questions }
}
