//! What the checks of benchmarks share, built once: acts, clauses and facts by
//! id, and for each benchmark what it subdivides and what its tables come to.

use std::collections::BTreeMap;

use cailiang::{
    condition::{Condition, Test},
    exclusive,
    facts::FactSpec,
    lists::{Amount, Benchmark, Circumstance, Clause, Document, Effect, Fine, Join, Violation, place::reaches},
};

use super::{
    Checked,
    sheet::{self, Sheet},
};

/// The lists as the checks of benchmarks look into them.
pub(crate) struct Index<'a> {
    facts: BTreeMap<&'a str, &'a FactSpec>,
    acts: BTreeMap<&'a str, &'a Violation>,
    clauses: BTreeMap<&'a str, Vec<(&'a Document, &'a Clause)>>,
    spared: Vec<(&'a Document, &'a Circumstance)>,
    /// Answers that no one case can give together.
    pub exclusive: Vec<Vec<Test>>,
    /// Every benchmark.
    pub graded: Vec<Graded<'a>>,
}

/// A benchmark with what it subdivides.
pub(crate) struct Graded<'a> {
    pub checked: Checked<'a>,
    pub benchmark: &'a Benchmark,
    /// Where it stands: `benchmark.0`.
    pub place: String,
    /// The fines it subdivides.
    pub parts: Vec<Part<'a>>,
    /// Its table of tiers, or the tables of its factors.
    pub sheets: Vec<Sheet<'a>>,
}

/// A fine that a benchmark subdivides.
#[derive(Clone, Copy)]
pub(crate) struct Part<'a> {
    pub act: &'a Violation,
    pub document: &'a Document,
    pub clause: &'a Clause,
    pub fine: &'a Fine,
}

impl<'a> Part<'a> {
    /// What must hold before the benchmark is asked at all.
    pub fn ground(&self) -> [&'a Condition; 3] {
        [&self.act.elements, &self.clause.when, &self.fine.when]
    }
}

impl<'a> Index<'a> {
    /// Everything, with every benchmark's tables.
    pub fn new(all: &[Checked<'a>]) -> Self {
        let mut index = Self::bare(all);
        index.graded =
            all.iter().flat_map(|checked| (0..checked.document.benchmarks.len()).filter_map(|at| index.graded(*checked, at))).collect();
        index
    }

    /// Everything but the benchmarks' tables.
    pub fn bare(all: &[Checked<'a>]) -> Self {
        let mut index = Self {
            facts: BTreeMap::new(),
            acts: BTreeMap::new(),
            clauses: BTreeMap::new(),
            spared: Vec::new(),
            exclusive: exclusive(),
            graded: Vec::new(),
        };
        if all.iter().all(|c| c.document.benchmarks.is_empty()) {
            return index;
        }
        for document in all.iter().map(|c| c.document) {
            index.facts.extend(document.facts.iter().map(|f| (f.id.as_str(), f)));
            index.acts.extend(document.violations.iter().map(|v| (v.id.as_str(), v)));
            let spares = |c: &&Circumstance| matches!(c.effect, Effect::Minor | Effect::NoCapacity);
            index.spared.extend(document.circumstances.iter().filter(spares).map(|c| (document, c)));
            for clause in &document.clauses {
                index.clauses.entry(clause.violation.as_str()).or_default().push((document, clause));
            }
        }
        index
    }

    /// A benchmark of a document, by its position, with what its tables come to.
    pub fn graded(&self, checked: Checked<'a>, at: usize) -> Option<Graded<'a>> {
        let benchmark = checked.document.benchmarks.get(at)?;
        let place = format!("benchmark.{at}");
        let parts = self.parts(checked.document, benchmark);
        let sheets = sheet::sheets(self, checked.document, benchmark, &place, &parts);
        Some(Graded { checked, benchmark, place, parts, sheets })
    }

    /// Whether an act is in the catalogue.
    pub fn knows(&self, act: &str) -> bool {
        self.acts.contains_key(act)
    }

    /// The stages of the fines that the clauses against a benchmark's acts know.
    pub fn stages(&self, benchmark: &Benchmark) -> Vec<&'a str> {
        let clauses = benchmark.violations.iter().filter_map(|v| self.clauses.get(v.as_str())).flatten();
        let named = |d: &Document, c: &Clause| benchmark.clause.as_ref().is_none_or(|r| r.document == d.id && r.at == c.at);
        let mut out: Vec<&'a str> = clauses.filter(|(d, c)| named(d, c)).flat_map(|(_, c)| &c.fines).map(|f| f.stage.as_str()).collect();
        out.dedup();
        out
    }

    /// The declaration of a fact.
    pub fn fact(&self, id: &str) -> Option<&'a FactSpec> {
        self.facts.get(id).copied()
    }

    /// What the officer reads for a fact.
    pub fn label(&self, id: &str) -> String {
        self.fact(id).map_or_else(|| id.to_owned(), |f| f.label.clone())
    }

    /// Where the law itself forbids the penalty (30, 31, 33.1 前句): a benchmark is not asked there.
    pub fn spared(&self, place: &str) -> impl Iterator<Item = &'a Condition> {
        self.spared.iter().filter(move |(d, _)| !d.model && reaches(&d.place, place)).map(|(_, c)| &c.when)
    }

    fn parts(&self, document: &'a Document, benchmark: &'a Benchmark) -> Vec<Part<'a>> {
        let mut out: Vec<Part<'a>> = Vec::new();
        for act in benchmark.violations.iter().filter_map(|v| self.acts.get(v.as_str()).copied()) {
            let chain = self.chain(document, act);
            for (on, clause) in &chain {
                let Some(fine) = clause.fines.iter().find(|f| benchmark.subdivides(&on.id, clause, f)) else { continue };
                let part = filled(Part { act, document: on, clause, fine }, &chain);
                if !out.iter().any(|p| std::ptr::eq(p.fine, part.fine)) {
                    out.push(part);
                }
            }
        }
        out
    }

    /// The clauses on an act that stand beside a benchmark in time and place, of each document the newest.
    fn chain(&self, document: &Document, act: &Violation) -> Vec<(&'a Document, &'a Clause)> {
        let together =
            |d: &Document| d.expires.is_none_or(|end| document.effective < end) && document.expires.is_none_or(|end| d.effective < end);
        let all = self.clauses.get(act.id.as_str()).into_iter().flatten();
        let near: Vec<_> = all.filter(|(d, _)| reaches(&d.place, &document.place) && together(d)).copied().collect();
        let newer = |d: &Document| near.iter().any(|(n, _)| n.id == d.id && n.place == d.place && n.effective > d.effective);
        near.iter().filter(|(d, _)| !newer(d)).copied().collect()
    }
}

/// The clause that sets the amount, where the one named leaves it open.
fn filled<'a>(part: Part<'a>, chain: &[(&'a Document, &'a Clause)]) -> Part<'a> {
    if ![&part.fine.individual, &part.fine.organisation].into_iter().flatten().any(|a| *a == Amount::NotSet) {
        return part;
    }
    let fills = |c: &Clause| matches!(&c.join, Join::Fills(r) if r.document == part.document.id && r.at == part.clause.at);
    let found = chain.iter().filter(|(_, c)| fills(c)).find_map(|(document, clause)| {
        let fine = clause.fines.iter().find(|f| f.stage == part.fine.stage || clause.fines.len() == 1)?;
        Some(Part { document, clause, fine, ..part })
    });
    found.unwrap_or(part)
}
