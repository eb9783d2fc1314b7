//! The same facts under both sides.

use std::{cell::Cell, collections::BTreeMap};

use cailiang::{
    Case, Decision, Lists, Raw, conclude,
    facts::{Value, id},
};

use super::{Aspect, told};
use crate::words::diff as words;

/// Both sides, and how much was decided so far.
pub(super) struct World<'a> {
    /// The older lists.
    pub old: &'a Lists,
    /// The newer lists.
    pub new: &'a Lists,
    /// Decisions that may still be made.
    pub left: Cell<usize>,
    /// Cases that were decided under both sides.
    pub tried: Cell<usize>,
}

/// The facts of a case before any lists read them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    pub place: String,
    /// The act, by its id now.
    pub violation: String,
    pub known: BTreeMap<String, Value>,
}

impl Facts {
    /// The same with one fact set.
    pub fn with(&self, fact: &str, value: Value) -> Self {
        let mut out = self.clone();
        out.known.insert(fact.to_owned(), value);
        out
    }

    /// The same without one fact.
    pub fn without(&self, fact: &str) -> Self {
        let mut out = self.clone();
        out.known.remove(fact);
        out
    }

    /// The facts in the order a person tells them.
    pub fn ordered(&self) -> Vec<(&str, &Value)> {
        const FIRST: [&str; 5] = [id::PARTY_KIND, id::ACT_START, id::ACT_END, id::DISCOVERED_ON, id::DECISION_ON];
        let place = |fact: &str| FIRST.iter().position(|f| *f == fact).unwrap_or(FIRST.len());
        let mut out: Vec<(&str, &Value)> = self.known.iter().map(|(fact, value)| (fact.as_str(), value)).collect();
        out.sort_by_key(|(fact, _)| place(fact));
        out
    }
}

impl World<'_> {
    /// What an act is called in one side's lists; they may still have it under an older id.
    pub fn act<'l>(&self, lists: &'l Lists, violation: &str) -> Option<&'l str> {
        let was = || self.new.violation(violation).into_iter().flat_map(|v| v.was.iter().map(String::as_str));
        std::iter::once(violation).chain(was()).find_map(|id| lists.violation(id)).map(|v| v.id.as_str())
    }

    /// The case as one side reads it: what its lists do not know is left out.
    /// `None` where the act or the place is not there, or the facts contradict each other.
    pub fn case(&self, lists: &Lists, facts: &Facts) -> Option<Case> {
        let act = self.act(lists, &facts.violation)?;
        let known = facts.known.iter().filter(|(fact, value)| known(lists, fact, value)).map(|(fact, value)| (fact.clone(), raw(value)));
        let heading = [("violation", act), ("place", facts.place.as_str())].map(|(k, v)| (k.to_owned(), Raw::Text(v.to_owned())));
        Case::read(lists, heading.into_iter().chain(known)).ok()
    }

    /// Whether one side knows the act and the place at all.
    pub fn knows(&self, lists: &Lists, facts: &Facts) -> bool {
        self.act(lists, &facts.violation).is_some() && lists.place(&facts.place).is_some()
    }

    /// A decision, counted.
    pub fn conclude(&self, lists: &Lists, case: &Case) -> Decision {
        self.left.set(self.left.get().saturating_sub(1));
        conclude(lists, case)
    }

    /// What one side's lists say of some facts; `None` where the facts contradict each other.
    pub fn told(&self, lists: &Lists, facts: &Facts) -> Option<Vec<Aspect>> {
        if !self.knows(lists, facts) {
            let nothing = Decision { ..cailiang::conclude(lists, &Case::default()) };
            let mut out = told::told(&nothing);
            out.iter_mut().for_each(|a| a.lines = if a.part == "outcome" { vec![words::UNKNOWN_ACT.to_owned()] } else { Vec::new() });
            return Some(out);
        }
        Some(told::told(&self.conclude(lists, &self.case(lists, facts)?)))
    }

    /// What both sides say; `None` where the facts contradict each other.
    pub fn both(&self, facts: &Facts) -> Option<[Vec<Aspect>; 2]> {
        self.tried.set(self.tried.get().saturating_add(1));
        Some([self.told(self.old, facts)?, self.told(self.new, facts)?])
    }
}

/// Whether lists know a fact and the value it has.
fn known(lists: &Lists, fact: &str, value: &Value) -> bool {
    lists.fact(fact).is_some_and(|spec| match value {
        Value::Choice(id) => spec.values.iter().any(|c| c.id == *id),
        _ => true,
    })
}

fn raw(value: &Value) -> Raw {
    match value {
        Value::Flag(yes) => Raw::Flag(*yes),
        Value::Number(n) => Raw::Number(*n),
        Value::List(items) => Raw::List(items.clone()),
        other => Raw::Text(other.display()),
    }
}
