//! What follows from a sheet: a case without the entries that cannot be read,
//! its decision, its questions, and what is wrong with the other entries.

use cailiang::{Case, Decision, Question, Raw, conclude, decision::Assumed, facts::id, questions, what_if::WhatIf};

use crate::{
    sheet::{self, Sheet},
    shelf::Shelf,
};

/// Everything a page shows about a sheet.
#[derive(Clone, PartialEq)]
pub struct Answer {
    /// The case as far as it could be read.
    pub case: Case,
    /// The decision, without what other facts would do.
    pub decision: Decision,
    /// The questions, in the order of the law.
    pub questions: Vec<Question>,
    /// What is wrong with an entry, by fact.
    pub errors: Vec<(String, String)>,
}

/// What other facts would do: worth showing, but nobody waits for it.
#[derive(Clone, Default, PartialEq)]
pub struct Otherwise {
    /// What was presumed.
    pub assumed: Vec<Assumed>,
    /// Single facts that would lead elsewhere; `None` while they are being tried.
    pub what_if: Option<Vec<WhatIf>>,
}

impl Answer {
    /// What is wrong with the entry for a fact, if anything.
    pub fn error(&self, fact: &str) -> Option<&String> {
        self.errors.iter().find(|(f, _)| f == fact).map(|(_, why)| why)
    }
}

/// Decides a sheet as of `today`, at the place `here` where it names none. Entries that cannot be read are left out and
/// named in [`Answer::errors`]; `None` where even the violation is not known.
pub fn answer(shelf: &Shelf, sheet: &Sheet, here: &str, today: Option<cailiang::day::Day>) -> Option<Answer> {
    let mut errors = Vec::new();
    let mut entries = raw_entries(shelf, sheet, here, today);
    loop {
        match Case::read(shelf, entries.clone()) {
            Ok(case) => {
                return Some(Answer { decision: conclude(shelf, &case), questions: questions(shelf, &case), case, errors });
            }
            Err(found) => {
                let before = entries.len();
                for error in found {
                    entries.retain(|(key, _)| *key != error.key || key == "violation");
                    // The id helps who writes a file; here the field itself is in sight.
                    let id = ["（", &error.key, "）"].concat();
                    errors.push((error.key.clone(), error.to_string().replace(&id, "")));
                }
                if entries.len() == before {
                    return None;
                }
            }
        }
    }
}

fn raw_entries(shelf: &Shelf, sheet: &Sheet, here: &str, today: Option<cailiang::day::Day>) -> Vec<(String, Raw)> {
    let mut entries = vec![("violation".to_owned(), Raw::Text(sheet.violation.clone()))];
    for (key, text) in &sheet.entries {
        match shelf.fact(key) {
            Some(spec) => entries.push((key.clone(), sheet::raw(spec, text))),
            None if key == "place" => entries.push((key.clone(), Raw::Text(text.clone()))),
            // A fact that newer lists no longer ask about.
            None => {}
        }
    }
    if sheet.get("place").is_empty() {
        entries.push(("place".to_owned(), Raw::Text(here.to_owned())));
    }
    if let (Some(today), "") = (today, sheet.get(id::DECISION_ON)) {
        entries.push((id::DECISION_ON.to_owned(), Raw::Text(today.to_string())));
    }
    entries
}
