//! All documents together, and the few of them every decision needs.

use std::collections::BTreeMap;

use super::{Calendar, Circumstance, Clause, Document, DutyRule, Limitation, Method, Place, SummaryRoute, Violation};
use crate::{day::Day, facts::FactSpec, order};

/// The lists: documents joined and indexed.
#[derive(Clone, Debug)]
pub struct Lists {
    documents: Vec<Document>,
    facts: BTreeMap<String, FactSpec>,
    calendar: Calendar,
    /// For each violation, its clauses as positions of document and clause.
    clauses: BTreeMap<String, Vec<(usize, usize)>>,
    /// Positions of the documents that hold general rules or circumstances.
    general: Vec<usize>,
}

/// Something every set of lists must hold is not there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("清单里缺少{what}；{hint}")]
pub struct Missing {
    /// What is missing.
    pub what: String,
    /// Where to add it.
    pub hint: String,
}

impl Lists {
    /// Joins documents.
    ///
    /// # Errors
    /// [`Missing`] where no document holds the limitation, the summary route,
    /// the national settings or a fact the steps read by name.
    pub fn new(mut documents: Vec<Document>) -> Result<Self, Missing> {
        order::by(&mut documents, |a, b| (&a.place, &a.id, a.effective).cmp(&(&b.place, &b.id, b.effective)));
        let facts = documents.iter().flat_map(|d| &d.facts).map(|f| (f.id.clone(), f.clone())).collect();
        let calendar = Calendar::new(documents.iter().flat_map(|d| d.calendar.clone()).collect());
        let mut clauses: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
        for (d, document) in documents.iter().enumerate() {
            for (c, clause) in document.clauses.iter().enumerate() {
                clauses.entry(clause.violation.clone()).or_default().push((d, c));
            }
        }
        let rules = |d: &Document| !d.rules.is_empty() || !d.circumstances.is_empty();
        let general = documents.iter().enumerate().filter(|(_, d)| rules(d)).map(|(i, _)| i).collect();
        let lists = Self { documents, facts, calendar, clauses, general };
        lists.complete().map(|()| lists)
    }

    fn complete(&self) -> Result<(), Missing> {
        let need = |there: bool, what: &str, hint: &str| {
            if there { Ok(()) } else { Err(Missing { what: what.to_owned(), hint: hint.to_owned() }) }
        };
        let rules = || self.documents.iter().map(|d| &d.rules);
        need(rules().any(|r| r.limitation.is_some()), "追责时效", "在行政处罚法的清单里写 [limitation]")?;
        need(rules().any(|r| r.summary.is_some()), "当场处罚的限额", "在行政处罚法的清单里写 [summary]")?;
        need(self.place("national").is_some(), "全国的设置", "写一个含 [place]、id = \"national\" 的清单")
    }

    /// Every document, ordered by place, id and effective date.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// Every act in the catalogue.
    pub fn violations(&self) -> impl Iterator<Item = &Violation> {
        self.documents.iter().flat_map(|d| &d.violations)
    }

    /// The act with this id.
    pub fn violation(&self, id: &str) -> Option<&Violation> {
        self.violations().find(|v| v.id == id)
    }

    /// Every declared fact, by id.
    pub fn facts(&self) -> impl Iterator<Item = &FactSpec> {
        self.facts.values()
    }

    /// The declaration of a fact.
    pub fn fact(&self, id: &str) -> Option<&FactSpec> {
        self.facts.get(id)
    }

    /// The working-day calendar.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The settings of a place.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.documents.iter().filter_map(|d| d.setting.as_ref()).find(|p| p.id == id)
    }

    /// Every place.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        self.documents.iter().filter_map(|d| d.setting.as_ref())
    }

    /// The method with this id and the document that holds it.
    pub fn method(&self, id: &str) -> Option<(&Document, &Method)> {
        self.documents.iter().flat_map(|d| d.methods.iter().map(move |m| (d, m))).find(|(_, m)| m.id == id)
    }

    /// Every clause against a violation, with its document, whatever its date.
    pub fn clauses<'a>(&'a self, violation: &str) -> impl Iterator<Item = (&'a Document, &'a Clause)> + use<'a> {
        let places: &'a [(usize, usize)] = self.clauses.get(violation).map_or(&[], Vec::as_slice);
        places.iter().filter_map(|(d, c)| {
            let document = self.documents.get(*d)?;
            Some((document, document.clauses.get(*c)?))
        })
    }

    /// The documents that hold general rules or circumstances.
    fn general(&self) -> impl Iterator<Item = &Document> {
        self.general.iter().filter_map(|i| self.documents.get(*i))
    }

    /// The newest document in force on `day` whose general rules hold what
    /// `pick` looks for; without a day, the newest of all.
    pub fn newest<'a, T>(&'a self, day: Option<Day>, pick: impl Fn(&'a Document) -> Option<T>) -> Option<(&'a Document, T)> {
        self.general()
            .filter(|d| day.is_none_or(|day| d.in_force_on(day)))
            .filter_map(|d| pick(d).map(|found| (d, found)))
            .max_by_key(|(d, _)| d.effective)
    }

    /// The limitation in force on `day`.
    pub fn limitation(&self, day: Option<Day>) -> Option<(&Document, &Limitation)> {
        self.newest(day, |d| d.rules.limitation.as_ref())
    }

    /// The summary route in force on `day`.
    pub fn summary(&self, day: Option<Day>) -> Option<(&Document, &SummaryRoute)> {
        self.newest(day, |d| d.rules.summary.as_ref())
    }

    /// The general circumstances in force on `day`: of each document id its newest version then.
    pub fn circumstances(&self, day: Option<Day>) -> impl Iterator<Item = (&Document, &Circumstance)> {
        self.current(day).flat_map(|d| d.circumstances.iter().map(move |c| (d, c)))
    }

    /// The duties in force on `day`.
    pub fn duties(&self, day: Option<Day>) -> impl Iterator<Item = (&Document, &DutyRule)> {
        self.current(day).flat_map(|d| d.rules.duties.iter().map(move |r| (d, r)))
    }

    /// Of each document id with general rules, the newest version in force on
    /// `day` (the newest of all without one).
    pub fn current(&self, day: Option<Day>) -> impl Iterator<Item = &Document> {
        let in_force = move |d: &Document| day.is_none_or(|day| d.in_force_on(day));
        self.general().filter(move |d| {
            let newer = |n: &Document| n.place == d.place && n.id == d.id && n.effective > d.effective && in_force(n);
            in_force(d) && !self.general().any(newer)
        })
    }
}
