//! A scenario being written, kept on the device until it is exported.

use std::collections::BTreeMap;

use cailiang::{
    Lists, Raw,
    case::Case,
    citation::Reference,
    day::Day,
    decide::conclude,
    facts::{Value, id},
    training::{Anonymous, Given, Reveal, Scenario, When, anonymise, words as core_words},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::twist::{Change, twist};
use crate::{law, sheet};

/// The level of what nobody has graded.
pub const MIDDLING: u8 = 2;

/// What was written so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The violation.
    pub violation: String,
    /// The facts, as they were typed.
    pub entries: Vec<(String, String)>,
    /// The scenario's name.
    pub title: String,
    /// What is told first.
    pub story: String,
    /// What is taught at the end.
    pub note: String,
    /// How each fact becomes known.
    pub told: BTreeMap<String, Told>,
    /// The facts of each change that is taught with it.
    #[serde(default)]
    pub twists: Vec<Change>,
    /// 1 easy, 2 middling, 3 hard.
    #[serde(default)]
    pub level: Option<u8>,
    /// What was taken out or looked suspicious and was confirmed.
    pub confirmed: Vec<String>,
}

/// How a fact becomes known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// When.
    pub how: How,
    /// In which words; the standard ones where empty.
    pub say: String,
}

/// When a fact becomes known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum How {
    /// The story itself says it.
    Story,
    /// It comes by and by.
    #[default]
    Then,
    /// It is told when asked for.
    Asked,
}

impl How {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Story, Self::Then, Self::Asked];
}

impl Draft {
    /// The facts as a case file has them: at the place, decided today where nobody says when.
    pub fn given(&self, lists: &Lists, place: &str, today: Option<Day>) -> Given {
        let text = |key: &str, value: &str| (key.to_owned(), Raw::Text(value.to_owned()));
        let mut out = vec![text("violation", &self.violation)];
        if place != law::NATION {
            out.push(text("place", place));
        }
        out.extend(self.entries.iter().filter_map(|(key, typed)| Some((key.clone(), sheet::raw(lists.fact(key)?, typed)))));
        if let Some(today) = today.filter(|_| !self.entries.iter().any(|(key, _)| key == id::DECISION_ON)) {
            out.push(text(id::DECISION_ON, &today.to_string()));
        }
        out
    }

    /// The facts without what could name a person, and what in the texts looks like it.
    pub fn anonymous(&self, lists: &Lists, given: &Given) -> Anonymous {
        let said = self.told.values().map(|t| t.say.as_str());
        let texts: Vec<&str> = [self.title.as_str(), &self.story, &self.note].into_iter().chain(said).collect();
        anonymise(lists, given, &texts)
    }

    /// The id, which is the file's name too: the act, and a mark of the title so that two about one act differ.
    pub fn id(&self) -> String {
        let mark: String = Sha256::digest(self.title.trim()).iter().take(2).map(|byte| byte_hex(*byte)).collect();
        [&self.violation, "-", &mark].concat()
    }

    /// The scenario, from facts that name nobody; `None` where the lists cannot read them.
    pub fn scenario(&self, lists: &Lists, anonymous: &Anonymous) -> Option<Scenario> {
        let given = &anonymous.given;
        let case = Case::read(lists, given.iter().cloned()).ok()?;
        let decision = conclude(lists, &case);
        let facts: Vec<&str> = given.iter().map(|(key, _)| key.as_str()).filter(|key| !matches!(*key, "violation" | "place")).collect();
        let how = |fact: &str| self.told.get(fact).map(|t| t.how).unwrap_or_default();
        let reveal = |fact: &&str| {
            let when = match how(fact) {
                How::Story => return None,
                How::Then => When::Then,
                How::Asked => When::Asked,
            };
            let said = self.told.get(*fact).map(|t| t.say.trim()).filter(|t| !t.is_empty());
            let say = said.map_or_else(|| told(lists, &case, fact), |said| anonymous.clean(said));
            let ask = if when == When::Asked { crate::words::trainer::ask_about(&label(lists, fact)) } else { String::new() };
            Some(Reveal { tells: vec![(*fact).to_owned()], irrelevant: Vec::new(), say, when, ask })
        };
        let ground = decision.ground.as_deref().and_then(|g| g.parse::<Reference>().ok());
        let first = || decision.basis.first().and_then(|b| [b.document.as_str(), "#", &b.at].concat().parse().ok());
        Some(Scenario {
            id: self.id(),
            title: anonymous.clean(self.title.trim()),
            topic: lists.violation(&self.violation)?.topic.clone(),
            level: self.level.unwrap_or(MIDDLING),
            point: ground.or_else(first).into_iter().collect(),
            outcome: decision.outcome,
            story: anonymous.clean(self.story.trim()),
            tells: facts.iter().filter(|f| how(f) == How::Story).map(|f| (*f).to_owned()).collect(),
            note: anonymous.clean(self.note.trim()),
            unknown: Vec::new(),
            case: given.clone(),
            reveals: facts.iter().filter_map(reveal).collect(),
            questions: Vec::new(),
            twists: self.twists.iter().filter_map(|change| twist(lists, given, change)).collect(),
        })
    }

    /// Takes over a pasted case file. Gives the lines that were not understood.
    pub fn paste(&mut self, lists: &Lists, text: &str) -> Vec<String> {
        let mut odd = Vec::new();
        let lines = text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with(['#', '[']));
        for line in lines {
            let Some((key, value)) = line.split_once('=').map(|(key, value)| (key.trim(), plain(value))) else {
                odd.push(line.to_owned());
                continue;
            };
            match key {
                "violation" if lists.violation(&value).is_some() => self.violation = value,
                "place" => {}
                key if lists.fact(key).is_some() => {
                    self.entries.retain(|(other, _)| other != key);
                    self.entries.push((key.to_owned(), value));
                }
                _ => odd.push(line.to_owned()),
            }
        }
        odd
    }
}

fn byte_hex(byte: u8) -> String {
    [byte >> 4, byte & 15].into_iter().filter_map(|n| char::from_digit(u32::from(n), 16)).collect()
}

/// A value of a case file as it would be typed.
fn plain(value: &str) -> String {
    let items = value.trim().trim_start_matches('[').trim_end_matches(']').split(',');
    items.map(|item| item.trim().trim_matches(['"', '\''])).filter(|item| !item.is_empty()).collect::<Vec<_>>().join("、")
}

/// What a fact is called.
pub fn label(lists: &Lists, fact: &str) -> String {
    lists.fact(fact).map_or_else(|| fact.to_owned(), |s| s.label.clone())
}

/// A fact in standard words: 占用面积：4.9平方米。
pub fn told(lists: &Lists, case: &Case, fact: &str) -> String {
    let value = match (case.get(fact), lists.fact(fact)) {
        (Some(Value::Day(day)), _) => core_words::day(*day),
        (Some(value), Some(spec)) => spec.label_of(value),
        _ => String::new(),
    };
    [&label(lists, fact), "：", &value, "。"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_a_case_file_as_they_would_be_typed() {
        for (written, typed) in
            [(" \"x\" ", "x"), ("4.9", "4.9"), ("[\"甲\", \"乙\"]", "甲、乙"), ("2024-05-06", "2024-05-06"), ("true", "true")]
        {
            assert_eq!(plain(written), typed);
        }
    }
}
