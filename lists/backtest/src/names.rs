//! What the ids in a report are called, so that a report needs no lists.

use std::collections::BTreeMap;

use cailiang::Lists;
use serde::{Deserialize, Serialize};

use crate::{merge::Merge, tally::Tally};

/// What ids are called.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    violations: BTreeMap<String, String>,
    places: BTreeMap<String, String>,
    facts: BTreeMap<String, String>,
}

impl Names {
    /// The names of what a tally mentions.
    pub fn of(tally: &Tally, lists: &Lists, against: Option<&Lists>) -> Self {
        let both = || [Some(lists), against].into_iter().flatten();
        let named = |ids: &mut dyn Iterator<Item = &str>, name: &dyn Fn(&Lists, &str) -> Option<String>| {
            ids.filter_map(|id| Some((id.to_owned(), both().find_map(|l| name(l, id))?))).collect()
        };
        Self {
            violations: named(&mut tally.acts.keys().map(String::as_str), &|l, id| l.violation(id).map(|v| v.name.clone())),
            places: named(&mut tally.groups.keys().map(|c| c.place.as_str()), &|l, id| l.place(id).map(|p| p.name.clone())),
            facts: named(&mut tally.unknown.keys().map(String::as_str), &|l, id| l.fact(id).map(|f| f.label.clone())),
        }
    }

    /// The name of a violation, else its id.
    pub fn violation<'a>(&'a self, id: &'a str) -> &'a str {
        self.violations.get(id).map_or(id, String::as_str)
    }

    /// The name of a place, else its id.
    pub fn place<'a>(&'a self, id: &'a str) -> &'a str {
        self.places.get(id).map_or(id, String::as_str)
    }

    /// What a fact is called, else its id.
    pub fn fact<'a>(&'a self, id: &'a str) -> &'a str {
        self.facts.get(id).map_or(id, String::as_str)
    }
}

impl Merge for Names {
    fn absorb(&mut self, other: Self) {
        self.violations.extend(other.violations);
        self.places.extend(other.places);
        self.facts.extend(other.facts);
    }
}
