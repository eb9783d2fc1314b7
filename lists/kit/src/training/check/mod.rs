//! Checks of scenarios: one file, one code. The engine is asked once for each.

mod case_unread;
mod engine;
mod irrelevant;
mod level;
mod named;
mod point;
mod question;
mod tells;
mod topic;
mod twist;
mod unknown;
mod value;

use cailiang::{Case, CaseError, Decision, Lists, conclude, decide, training::Scenario};

use super::ScenarioFile;
use crate::{diagnostic::Diagnostic, source::Span};

/// A scenario beside the lists, with what the engine says of it.
pub(super) struct Checked<'a> {
    pub file: &'a ScenarioFile,
    pub scenario: &'a Scenario,
    pub lists: &'a Lists,
    /// The case and its decision.
    pub case: Result<(Case, Decision), Vec<CaseError>>,
    /// The same for each twist.
    pub twists: Vec<Result<(Case, Decision), Vec<CaseError>>>,
}

impl<'a> Checked<'a> {
    fn new(file: &'a ScenarioFile, lists: &'a Lists) -> Option<Self> {
        let scenario = file.scenario.as_ref()?;
        let case = scenario.case(lists).map(|case| {
            let decision = decide(lists, &case);
            (case, decision)
        });
        let twist = |t| scenario.twisted(lists, t).map(|case| (case.clone(), conclude(lists, &case)));
        Some(Self { file, scenario, lists, case, twists: scenario.twists.iter().map(twist).collect() })
    }

    /// The decision, where the case can be read.
    pub fn decided(&self) -> Option<&(Case, Decision)> {
        self.case.as_ref().ok()
    }

    /// Where something in the file stands.
    pub fn at(&self, place: &str) -> Span {
        self.file.places.find(place)
    }

    /// An error at a place in the file.
    pub fn error(&self, code: &'static str, place: &str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, &self.file.source.path, self.at(place), message)
    }

    /// A warning at a place in the file.
    pub fn warning(&self, code: &'static str, place: &str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::warning(code, &self.file.source.path, self.at(place), message)
    }

    /// What is written under a key of the case.
    pub fn given(&self, key: &str) -> bool {
        self.scenario.case.iter().any(|(k, _)| k == key)
    }
}

const CHECKS: &[fn(&Checked<'_>, &mut Vec<Diagnostic>)] = &[
    case_unread::check,
    engine::check,
    irrelevant::check,
    level::check,
    point::check,
    question::check,
    tells::check,
    topic::check,
    twist::check,
    unknown::check,
    value::check,
];

/// Every finding of every check.
pub(super) fn all(files: &[ScenarioFile], lists: &Lists) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    named::check(files, &mut out);
    for checked in files.iter().filter_map(|file| Checked::new(file, lists)) {
        CHECKS.iter().for_each(|check| check(&checked, &mut out));
    }
    out
}
