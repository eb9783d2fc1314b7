//! Questions about a case. The right answer is always what the engine says;
//! every wrong one is something the engine does not say.

mod act;
mod amount;
mod basis;
mod draft;
mod duty;
mod outcome;
mod procedure;
mod raised;
mod rights;

pub(super) use draft::{Draft, Wrong};
pub use duty::day;

use serde::Serialize;

use super::{Asked, Scenario, Stage, rng::Rng};
use crate::{
    case::Case,
    case_error::CaseError,
    decide::{conclude, explore::Ground},
    decision::Decision,
    lists::Lists,
};

/// What exactly is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Which violation.
    Violation,
    /// Which clause punishes.
    Clause,
    /// Which article the outcome rests on.
    Ground,
    /// Which outcome.
    Outcome,
    /// What the statute allows.
    Statutory,
    /// What is advised.
    Advised,
    /// On the spot or not.
    Route,
    /// Whether a hearing must be offered.
    Hearing,
    /// How long the organ has for something.
    Period,
    /// The last day of a period.
    LastDay,
    /// Whether something was done in time.
    InTime,
    /// Whether the fine may rise after the party has spoken.
    Raised,
    /// Who reconsiders.
    Body,
    /// How long the party has for reconsideration.
    Reconsideration,
    /// How long the party has for a lawsuit.
    Litigation,
}

/// One question with its answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The stage it is scored under.
    pub stage: Stage,
    /// What exactly is asked.
    pub kind: Kind,
    /// The question.
    pub ask: String,
    /// The answers, in the order they are shown.
    pub options: Vec<Choice>,
    /// The right one, by position.
    pub right: usize,
    /// Why it is right.
    pub why: String,
    /// What that rests on.
    pub basis: Vec<Cited>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// The answer.
    pub text: String,
    /// Where who chooses it parts from the law; empty for the right one, and where nothing can be said.
    pub parts: String,
}

/// A place in the law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cited {
    /// The reference: `apl#33.1s1`.
    pub at: String,
    /// In words: 《行政处罚法》第三十三条第一款前句.
    pub text: String,
}

/// What questions are made from.
#[derive(Clone, Copy)]
pub(super) struct Matter<'a> {
    pub lists: &'a Lists,
    pub case: &'a Case,
    pub decision: &'a Decision,
}

impl<'a> Matter<'a> {
    /// The lists under the act of the case.
    pub fn ground(&self) -> Option<Ground<'a>> {
        let id = self.decision.norm.as_ref().map_or(self.case.violations.first()?, |norm| &norm.violation);
        Some(Ground { lists: self.lists, act: self.lists.violation(id)? })
    }

    /// A citation of the decision by its reference.
    pub fn cited(&self, at: &str) -> Option<Cited> {
        let found = self.decision.basis.iter().find(|b| format!("{}#{}", b.document, b.at) == at)?;
        Some(Cited { at: at.to_owned(), text: found.text.clone() })
    }

    /// Citations of the decision by their references, those that are there.
    pub fn all_cited<'r>(&self, ats: impl IntoIterator<Item = &'r String>) -> Vec<Cited> {
        ats.into_iter().filter_map(|at| self.cited(at)).collect()
    }
}

/// Every standard question about a case whose outcome stands, stage by stage.
/// While it is undetermined only the outcome is asked.
pub fn questions(lists: &Lists, case: &Case, decision: &Decision, rng: &mut Rng) -> Vec<Question> {
    drafts(Matter { lists, case, decision }, true).into_iter().filter_map(|draft| draft.draw(rng)).collect()
}

/// The drafts by stage; `told` where a story tells which violation it is about.
pub(super) fn drafts(matter: Matter<'_>, told: bool) -> Vec<Draft> {
    let mut out = Vec::new();
    if told {
        out.extend(act::draft(matter));
    }
    out.extend(basis::drafts(matter));
    out.extend(outcome::draft(matter));
    out.extend(amount::drafts(matter));
    out.extend(procedure::drafts(matter));
    out.extend(raised::draft(matter));
    out.extend(rights::drafts(matter));
    out
}

/// The questions of a scenario: those its writer asks for, else the standard ones.
/// The seed decides the order of the answers.
///
/// # Errors
/// Where the lists at hand cannot read its case.
pub fn of_scenario(lists: &Lists, scenario: &Scenario, seed: u64) -> Result<Vec<Question>, Vec<CaseError>> {
    let case = scenario.case(lists)?;
    let decision = conclude(lists, &case);
    let mut rng = Rng::of(seed, &scenario.id);
    let drafts = drafts(Matter { lists, case: &case, decision: &decision }, true);
    let asked = if scenario.questions.is_empty() { drafts } else { chosen(lists, drafts, &scenario.questions) };
    Ok(asked.into_iter().filter_map(|draft| draft.draw(&mut rng)).collect())
}

/// The writer's questions: the first of a stage is the first standard one of that stage, and so on.
fn chosen(lists: &Lists, mut drafts: Vec<Draft>, asked: &[Asked]) -> Vec<Draft> {
    let mut out = Vec::new();
    for wanted in asked {
        let Some(at) = drafts.iter().position(|d| d.stage == wanted.stage) else { continue };
        let draft = drafts.remove(at);
        out.push(draft.worded(&wanted.ask, wanted.wrong.iter().map(|w| basis::written(lists, w))));
    }
    out
}
