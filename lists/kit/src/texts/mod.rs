//! Holding the lists against verbatim statutes: amounts, party classes, stages, orders, duties.

mod amounts;
mod clause;
mod fine;
mod folder;
mod general;
mod number;
mod parts;
mod stage;
mod statute;

use std::path::Path;

use cailiang::{
    citation::Citation,
    lists::{Document, Rank},
};

pub(crate) use self::statute::Lack;
use self::statute::{Passage, Statute};
use crate::{
    diagnostic::{self, Diagnostic},
    load::Loaded,
    read::ListFile,
    words,
};

/// What was held against the texts, and what did not fit.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Clauses found in the texts.
    pub clauses: usize,
    /// Amounts found as they are written.
    pub amounts: usize,
    /// Stages found before their amounts.
    pub stages: usize,
    /// Orders found.
    pub orders: usize,
    /// Kinds of penalty found.
    pub penalties: usize,
    /// Duties whose article is there.
    pub duties: usize,
    /// General rules found: limits, periods, circumstances.
    pub general: usize,
    /// What could not be held against a text.
    pub not_checked: Vec<String>,
    /// What does not fit.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether the folder or a file in it could not be read.
    pub unreadable: bool,
}

/// Holds every document against the statutes in `dir`.
pub fn check(loaded: &Loaded, dir: &Path) -> Report {
    let mut report = Report::default();
    let statutes = folder::statutes(dir, &mut report);
    for (file, document) in loaded.files.iter().filter_map(|f| f.document.as_ref().map(|d| (f, d))) {
        if !rests_on_text(document) {
            continue;
        }
        match statute::choose(&statutes, document) {
            Some(statute) => Against { file, document, statute, report: &mut report }.run(),
            None => {
                let span = file.places.find("document.id");
                let message = words::no_text(&document.title);
                report.diagnostics.push(Diagnostic::warning("text-missing", &file.source.path, span, &message));
                report.not_checked.push(message);
            }
        }
    }
    guides(loaded, &statutes, &mut report);
    diagnostic::sort(&mut report.diagnostics);
    report
}

/// What a guide cites is there.
fn guides(loaded: &Loaded, statutes: &[Statute], report: &mut Report) {
    let documents = || loaded.files.iter().filter_map(|f| f.document.as_ref().map(|d| (f, d)));
    for (file, guiding) in documents() {
        for (i, guide) in guiding.guides.iter().enumerate() {
            for (j, law) in guide.law.iter().enumerate() {
                let cited = documents().find(|(_, d)| d.id == law.document).and_then(|(_, d)| Some((d, statute::choose(statutes, d)?)));
                if let Some((document, statute)) = cited {
                    clause::cited(&mut Against { file, document, statute, report }, &law.at, &format!("guide.{i}.law.{j}"));
                }
            }
        }
    }
}

/// Catalogues, facts and settings are nobody's statute.
fn rests_on_text(document: &Document) -> bool {
    document.rank != Rank::Normative || !document.clauses.is_empty()
}

/// One document being held against its text.
struct Against<'a> {
    file: &'a ListFile,
    document: &'a Document,
    statute: &'a Statute,
    report: &'a mut Report,
}

impl Against<'_> {
    fn run(mut self) {
        for (i, clause) in self.document.clauses.iter().enumerate() {
            clause::check(&mut self, i, clause);
        }
        general::check(&mut self);
    }

    /// Reports something that does not fit.
    fn error(&mut self, code: &'static str, place: &str, message: impl Into<String>, hint: impl Into<String>) {
        let span = self.file.places.find(place);
        self.report.diagnostics.push(Diagnostic::error(code, &self.file.source.path, span, message).hint(hint));
    }

    /// Says that something could not be checked.
    fn skip(&mut self, what: String) {
        if !self.report.not_checked.contains(&what) {
            self.report.not_checked.push(what);
        }
    }

    /// The cited passage; where it is not there, that is reported.
    fn passage(&mut self, at: &Citation, place: &str) -> Option<Passage> {
        let found = self.statute.passage(at);
        match found {
            Ok(passage) => Some(passage),
            Err(Lack::Article) => {
                let message = words::no_article(self.document.name(), at);
                let span = self.file.places.find(place);
                self.report.diagnostics.push(Diagnostic::warning("text-article", &self.file.source.path, span, &message));
                self.skip(message);
                None
            }
            Err(lack) => {
                self.error("text-citation", place, words::lack(&lack, at), "");
                None
            }
        }
    }
}
