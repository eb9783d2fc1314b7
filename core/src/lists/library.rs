//! All documents together, and the few of them every decision needs.

use std::vec;

use super::{
    Benchmark, Calendar, Circumstance, Clause, Document, DutyRule, Limitation, Method, Place, SummaryRoute, Violation,
    place::{NATIONAL, above, reaches},
};
use crate::{
    day::Day,
    facts::FactSpec,
    order::{self, Gather, Map},
};

/// The lists: documents joined and indexed.
#[derive(Clone, Debug)]
pub struct Lists {
    documents: Vec<Document>,
    facts: Map<FactSpec>,
    /// Each act as positions of document and act.
    acts: Map<(usize, usize)>,
    calendar: Calendar,
    /// For each violation, its clauses as positions of document and clause.
    clauses: Map<Vec<(usize, usize)>>,
    /// Positions of the documents that hold general rules or circumstances.
    general: Vec<usize>,
    /// Positions of the documents that hold benchmarks, leniency lists or overlaps.
    grading: Vec<usize>,
    /// Each place's settings, with what it takes from the places above.
    places: Map<Place>,
    /// Ids that violations and facts had before, and what they are now.
    renamed: Map<String>,
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
        // A model may come with each of several places that adopt it.
        documents.dedup_by(|a, b| (&a.place, &a.id, a.effective, &a.digest) == (&b.place, &b.id, b.effective, &b.digest));
        let facts = documents.iter().flat_map(|d| &d.facts).map(|f| (f.id.clone(), f.clone())).collect();
        let calendar = Calendar::new(documents.iter().flat_map(|d| d.calendar.clone()).gather());
        let mut clauses: Map<Vec<(usize, usize)>> = Map::default();
        let mut acts: Map<(usize, usize)> = Map::default();
        for (d, document) in documents.iter().enumerate() {
            for (v, act) in document.violations.iter().enumerate() {
                if acts.get(&act.id).is_none() {
                    acts.insert(act.id.clone(), (d, v));
                }
            }
            for (c, clause) in document.clauses.iter().enumerate() {
                clauses.push(&clause.violation, (d, c));
            }
        }
        let rules = |d: &Document| !d.rules.is_empty() || !d.circumstances.is_empty();
        let general = documents.iter().enumerate().filter(|(_, d)| rules(d)).map(|(i, _)| i).gather();
        let grades = |d: &Document| !d.benchmarks.is_empty() || !d.exempts.is_empty() || !d.overlaps.is_empty();
        let grading = documents.iter().enumerate().filter(|(_, d)| grades(d)).map(|(i, _)| i).gather();
        let places = settings(&documents);
        let renamed = renamed(&documents);
        let lists = Self { documents, facts, acts, calendar, clauses, general, grading, places, renamed };
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

    /// The documents that reach a place.
    pub fn reaching<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'a Document> {
        self.documents.iter().filter(move |d| reaches(&d.place, place))
    }

    /// The act with this id, or that had it before.
    pub fn violation(&self, id: &str) -> Option<&Violation> {
        let at = self.acts.get(id).or_else(|| self.acts.get(self.renamed.get(id)?))?;
        self.documents.get(at.0)?.violations.get(at.1)
    }

    /// Every declared fact, by id.
    pub fn facts(&self) -> impl Iterator<Item = &FactSpec> {
        self.facts.values()
    }

    /// The declaration of a fact, by its id or one it had before.
    pub fn fact(&self, id: &str) -> Option<&FactSpec> {
        self.facts.get(id).or_else(|| self.facts.get(self.renamed.get(id)?))
    }

    /// The working-day calendar.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The settings of a place, with what it takes from the places above.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.get(id)
    }

    /// Every place.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        self.places.values()
    }

    /// The method with this id and the document that holds it.
    pub fn method(&self, id: &str) -> Option<(&Document, &Method)> {
        self.documents.iter().flat_map(|d| d.methods.iter().map(move |m| (d, m))).find(|(_, m)| m.id == id)
    }

    /// Every clause against a violation that reaches a place, with its document, whatever its date.
    pub fn clauses<'a>(&'a self, place: &'a str, violation: &str) -> impl Iterator<Item = (&'a Document, &'a Clause)> + use<'a> {
        let places: &'a [(usize, usize)] = self.clauses.get(violation).map_or(&[], Vec::as_slice);
        collected(places.iter().filter_map(|at| self.clause(*at)).filter(|(d, _)| reaches(&d.place, place)))
    }

    /// The clauses against a violation in force at a place on `day` (whatever their end without
    /// one): of each document its newest version then.
    pub fn in_force<'a>(&'a self, place: &'a str, violation: &str, day: Option<Day>) -> Vec<(&'a Document, &'a Clause)> {
        self.standing(place, violation, day).into_iter().filter_map(|at| self.clause(at)).gather()
    }

    /// Where the clauses against a violation in force at a place on `day` stand: their document and place in it.
    pub(crate) fn standing(&self, place: &str, violation: &str, day: Option<Day>) -> Vec<(usize, usize)> {
        let in_force = |d: &Document| day.is_none_or(|day| d.in_force_on(day));
        let newer = |n: &Document, d: &Document| n.place == d.place && n.id == d.id && n.effective > d.effective && in_force(n);
        let current = |d: &Document| in_force(d) && !self.documents.iter().any(|n| newer(n, d));
        let all = self.clauses.get(violation).map_or(&[][..], Vec::as_slice).iter().copied();
        all.filter(|at| self.clause(*at).is_some_and(|(d, _)| reaches(&d.place, place) && current(d))).gather()
    }

    /// The clause at a place of the documents.
    pub(crate) fn clause(&self, (document, clause): (usize, usize)) -> Option<(&Document, &Clause)> {
        let document = self.documents.get(document)?;
        Some((document, document.clauses.get(clause)?))
    }

    /// The documents with benchmarks, leniency lists or overlaps that hold at a place.
    pub fn grading<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'a Document> {
        self.holding(&self.grading, place)
    }

    /// Every benchmark about a violation that holds at a place, whatever its date.
    pub fn benchmarks<'a>(&'a self, place: &'a str, violation: &str) -> impl Iterator<Item = &'a Benchmark> + use<'a> {
        collected(self.grading(place).flat_map(|d| &d.benchmarks).filter(|b| b.grades(violation)))
    }

    /// The documents with general rules or circumstances that hold at a place.
    fn general<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'a Document> {
        self.holding(&self.general, place)
    }

    /// Of the documents at these positions those that reach a place; a model only where the place adopts it.
    fn holding<'a>(&'a self, positions: &'a [usize], place: &'a str) -> impl Iterator<Item = &'a Document> {
        collected(positions.iter().filter_map(|i| self.documents.get(*i)).filter(self.holds(place)))
    }

    /// Whether a document holds at a place.
    fn holds<'a>(&'a self, place: &'a str) -> impl Fn(&&'a Document) -> bool {
        let adopted = self.places.get(place).and_then(|p| p.adopts.as_ref());
        move |d| reaches(&d.place, place) && (!d.model || adopted.is_some_and(|ids| ids.contains(&d.id)))
    }

    /// The newest document in force on `day` whose general rules hold what
    /// `pick` looks for; without a day, the newest of all.
    pub fn newest<'a, T>(
        &'a self,
        place: &'a str,
        day: Option<Day>,
        pick: impl Fn(&'a Document) -> Option<T>,
    ) -> Option<(&'a Document, T)> {
        self.general(place)
            .filter(|d| day.is_none_or(|day| d.in_force_on(day)))
            .filter_map(|d| pick(d).map(|found| (d, found)))
            .max_by_key(|(d, _)| d.effective)
    }

    /// The limitation in force on `day`.
    pub fn limitation(&self, day: Option<Day>) -> Option<(&Document, &Limitation)> {
        self.newest(NATIONAL, day, |d| d.rules.limitation.as_ref())
    }

    /// The summary route in force on `day`.
    pub fn summary(&self, day: Option<Day>) -> Option<(&Document, &SummaryRoute)> {
        self.newest(NATIONAL, day, |d| d.rules.summary.as_ref())
    }

    /// The documents with measures that hold at a place.
    pub fn measuring<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'a Document> {
        self.documents.iter().filter(self.holds(place)).filter(|d| !d.measures.is_empty())
    }

    /// Of each document id with measures the newest version in force on `day`.
    pub fn measuring_current<'a>(&'a self, place: &'a str, day: Option<Day>) -> impl Iterator<Item = &'a Document> {
        newest_versions(self.measuring(place).gather(), day)
    }

    /// The general circumstances in force on `day`: of each document id its newest version then.
    pub fn circumstances<'a>(&'a self, place: &'a str, day: Option<Day>) -> impl Iterator<Item = (&'a Document, &'a Circumstance)> {
        collected(self.current(place, day).flat_map(|d| d.circumstances.iter().map(move |c| (d, c))))
    }

    /// The duties in force on `day`.
    pub fn duties<'a>(&'a self, place: &'a str, day: Option<Day>) -> impl Iterator<Item = (&'a Document, &'a DutyRule)> {
        collected(self.current(place, day).flat_map(|d| d.rules.duties.iter().map(move |r| (d, r))))
    }

    /// Of each document id with general rules, the newest version in force on
    /// `day` (the newest of all without one).
    pub fn current<'a>(&'a self, place: &'a str, day: Option<Day>) -> impl Iterator<Item = &'a Document> {
        newest_versions(self.general(place).gather(), day)
    }

    /// The same of the documents with benchmarks, leniency lists or overlaps.
    pub fn grading_current<'a>(&'a self, place: &'a str, day: Option<Day>) -> impl Iterator<Item = &'a Document> {
        newest_versions(self.grading(place).gather(), day)
    }
}

/// Everything at once, so that what goes through it need not be compiled with the search for it.
fn collected<T>(found: impl Iterator<Item = T>) -> vec::IntoIter<T> {
    found.gather().into_iter()
}

/// Of each document id the newest version in force on `day`, or the newest of
/// all. The documents come ordered: the versions of one stand together, the newest last.
fn newest_versions(all: Vec<&Document>, day: Option<Day>) -> impl Iterator<Item = &Document> {
    let mut newest: Vec<&Document> = Vec::new();
    for document in all.into_iter().filter(|d| day.is_none_or(|day| d.in_force_on(day))) {
        match newest.last_mut() {
            Some(last) if last.place == document.place && last.id == document.id => *last = document,
            _ => newest.push(document),
        }
    }
    newest.into_iter()
}

/// Each place's settings, joined with those of the places above it.
fn settings(documents: &[Document]) -> Map<Place> {
    let own: Map<&Place> = documents.iter().filter_map(|d| d.setting.as_ref()).map(|p| (p.id.clone(), p)).collect();
    let joined = |place: &Place| {
        let (mut joined, mut at) = (place.clone(), place.id.as_str());
        while let Some(above) = above(at) {
            if let Some(above) = own.get(above) {
                joined = joined.under(above);
            }
            at = above;
        }
        (place.id.clone(), joined)
    };
    documents.iter().filter_map(|d| d.setting.as_ref()).map(joined).collect()
}

fn renamed(documents: &[Document]) -> Map<String> {
    let violations = documents.iter().flat_map(|d| &d.violations).flat_map(|v| v.was.iter().map(|was| (was.clone(), v.id.clone())));
    let facts = documents.iter().flat_map(|d| &d.facts).flat_map(|f| f.was.iter().map(|was| (was.clone(), f.id.clone())));
    violations.chain(facts).collect()
}
