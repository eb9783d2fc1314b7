//! A scenario: a story that is told piece by piece, and what is to be learnt from it.

use macro_rules_attribute::derive;

use super::{Given, Stage, given};
use crate::{
    case::{Case, Raw},
    case_error::CaseError,
    citation::Reference,
    decision::Outcome,
    lists::Lists,
};

/// A scenario. It is training material and never an official rule.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Scenario {
    /// The id, the same as the file's name.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The topic of the catalogue it belongs to.
    pub topic: String,
    /// 1 easy, 2 middling, 3 hard.
    pub level: u8,
    /// The articles worth learning.
    pub point: Vec<Reference>,
    /// What the writer means it to lead to; the engine must agree.
    pub outcome: Outcome,
    /// What the trainee sees first.
    pub story: String,
    /// What the story itself tells: keys of `case`.
    pub tells: Vec<String>,
    /// What is taught at the end.
    pub note: String,
    /// Facts that nobody knows, on purpose.
    pub unknown: Vec<String>,
    /// The facts as they are.
    pub case: Given,
    /// What becomes known, in order.
    pub reveals: Vec<Reveal>,
    /// The questions the writer wants; the standard ones where there is none.
    pub questions: Vec<Asked>,
    /// The same again with something changed.
    pub twists: Vec<Twist>,
}

/// Something that becomes known.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Reveal {
    /// The keys of the case it makes known.
    pub tells: Vec<String>,
    /// Facts it speaks of though no value of them would change anything.
    pub irrelevant: Vec<String>,
    /// What is said.
    pub say: String,
    /// When it is said.
    pub when: When,
    /// The words of the button, where it is told only when asked for; else empty.
    pub ask: String,
}

/// When something is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub enum When {
    /// 先说: with the story.
    First,
    /// 随后: at the next stage.
    Then,
    /// 问了才说: only when the trainee asks.
    Asked,
}

/// A question the writer asks for.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Asked {
    /// The stage.
    pub stage: Stage,
    /// The writer's own words; the standard ones where empty.
    pub ask: String,
    /// Further wrong answers: citations at 依据, words elsewhere.
    pub wrong: Vec<String>,
}

/// The same story with something changed.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Twist {
    /// What is different, in words.
    pub say: String,
    /// The facts that are different.
    pub change: Given,
    /// What it leads to then; the engine must agree.
    pub outcome: Outcome,
    /// What is taught.
    pub note: String,
}

impl Scenario {
    /// The place it is set in; empty for the nation.
    pub fn place(&self) -> String {
        let given = self.case.iter().find(|(key, _)| key == "place");
        given.and_then(|(_, value)| if let Raw::Text(place) = value { Some(place.clone()) } else { None }).unwrap_or_default()
    }

    /// The case behind the story.
    ///
    /// # Errors
    /// Where the lists at hand do not know its facts.
    pub fn case(&self, lists: &Lists) -> Result<Case, Vec<CaseError>> {
        given::case(lists, &self.case)
    }

    /// The case behind a twist.
    ///
    /// # Errors
    /// Where the lists at hand do not know its facts, or the change contradicts the rest.
    pub fn twisted(&self, lists: &Lists, twist: &Twist) -> Result<Case, Vec<CaseError>> {
        given::case(lists, &given::changed(&self.case, &twist.change))
    }
}
