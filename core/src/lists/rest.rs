//! What of a document nothing is found by: a page may fetch it once an act is
//! opened, before it decides.

use std::mem;

use macro_rules_attribute::derive;

use super::{CalendarYear, Circumstance, Document, GeneralRules, Measure, Method, Overlap};
use crate::{facts::FactSpec, order::Grow};

/// What a document leaves out where acts are only found.
#[derive(Wire!)]
pub struct Rest {
    texts: Vec<String>,
    facts: Vec<FactSpec>,
    rules: GeneralRules,
    overlaps: Vec<Overlap>,
    measures: Vec<Measure>,
    circumstances: Vec<Circumstance>,
    methods: Vec<Method>,
    calendar: Vec<CalendarYear>,
}

impl Document {
    /// Leaves what acts are found by, and gives the rest.
    pub fn part(&mut self) -> Rest {
        let texts = self.texts().into_iter().map(mem::take).collect();
        let facts = self.facts.clone();
        // What amounts are reckoned on is named where acts are found.
        self.facts.retain(|f| !f.unit.is_empty());
        for fact in &mut self.facts {
            [&mut fact.ask, &mut fact.hint, &mut fact.basis].into_iter().for_each(String::clear);
        }
        // Without these two, lists are not whole.
        let GeneralRules { limitation, summary, .. } = self.rules.clone();
        Rest {
            texts,
            facts,
            rules: mem::replace(&mut self.rules, GeneralRules { limitation, summary, ..Default::default() }),
            overlaps: mem::take(&mut self.overlaps),
            measures: mem::take(&mut self.measures),
            circumstances: mem::take(&mut self.circumstances),
            methods: mem::take(&mut self.methods),
            calendar: mem::take(&mut self.calendar),
        }
    }

    /// Puts the rest back.
    pub fn join(&mut self, rest: Rest) {
        for (slot, text) in self.texts().into_iter().zip(rest.texts) {
            *slot = text;
        }
        self.facts = rest.facts;
        self.rules = rest.rules;
        self.overlaps = rest.overlaps;
        self.measures = rest.measures;
        self.circumstances = rest.circumstances;
        self.methods = rest.methods;
        self.calendar = rest.calendar;
    }

    /// The texts of what stays that nothing is found by and no step of the law tests.
    fn texts(&mut self) -> Vec<&mut String> {
        let mut out = vec![&mut self.source, &mut self.digest];
        out.grow(self.suspected.iter_mut().map(|s| &mut s.why));
        out.grow(self.violations.iter_mut().flat_map(|v| [&mut v.note, &mut v.crime_hint]));
        for clause in &mut self.clauses {
            out.grow(&mut clause.notes);
            out.grow(clause.combinations.iter_mut().map(|c| &mut c.stage));
            out.grow(clause.extras.iter_mut().flat_map(|e| [&mut e.stage, &mut e.by]));
        }
        if let Some(place) = &mut self.setting {
            let sources = [&mut place.sole_trader_settled_by, &mut place.roll_over_source, &mut place.deliberate_source];
            out.grow(sources.into_iter().chain([&mut place.transfer_source]).flatten());
        }
        out.grow(self.outdated.iter_mut().map(|o| &mut o.why));
        out
    }
}
