//! Holding the lists against verbatim statutes, both ways: what a list states
//! stands in the text, and what the text provides the list states.

mod amounts;
mod clause;
mod duty;
mod fine;
mod folder;
mod general;
mod kind;
mod likeness;
mod number;
mod order;
mod parts;
mod place;
mod stage;
mod statement;
mod statute;
mod whole;

use std::{collections::BTreeMap, path::Path};

use cailiang::{
    citation::Citation,
    lists::{Document, Rank, Status, Violation},
};

pub use self::statement::{HeldDocument, Point, Section, Statement};
pub(crate) use self::statute::Lack;
use self::statute::{Passage, Statute};
use crate::{
    check,
    diagnostic::{self, Diagnostic},
    load::Loaded,
    read::ListFile,
    words,
};

/// What was held against the texts, and what did not fit.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Every document that rests on a text, by the path of its file.
    pub documents: Vec<HeldDocument>,
    /// What could not be held against a text.
    pub not_checked: Vec<String>,
    /// What does not fit and no `allow` silences.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether the folder or a file in it could not be read.
    pub unreadable: bool,
}

impl Report {
    /// How many statements bear out this point, by machine.
    pub fn held(&self, point: Point) -> usize {
        self.statements().map(|s| s.held.iter().filter(|p| **p == point).count()).sum()
    }

    /// How many clauses were found in the texts.
    pub fn clauses(&self) -> usize {
        self.documents.iter().flat_map(|d| &d.sections).filter(|s| !s.place.is_empty() && !s.text.is_empty()).count()
    }

    fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.documents.iter().flat_map(|d| &d.sections).flat_map(|s| &s.statements)
    }
}

/// A paragraph as it is written, and its items with their numbers.
pub type Written = (String, Vec<(u16, String)>);

/// The statutes of a folder.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    statutes: Vec<Statute>,
    /// What could not be read.
    unread: Vec<Diagnostic>,
}

impl Texts {
    /// Reads every statute in a folder and the folders below it.
    pub fn read(dir: &Path) -> Self {
        let mut unread = Vec::new();
        let statutes = folder::statutes(dir, &mut unread);
        Self { statutes, unread }
    }

    /// What could not be read.
    pub fn unread(&self) -> &[Diagnostic] {
        &self.unread
    }

    /// The articles of a document's text, by number as citations write it
    /// (49, 120-1); each paragraph with its numbered items. `None` where the
    /// folder has no text of this document, or only of another version.
    pub fn articles(&self, document: &Document, newest: bool) -> Option<BTreeMap<String, Vec<Written>>> {
        let statute = statute::choose(&self.statutes, document)?;
        let same = statute.effective.map_or(newest, |day| day == document.effective);
        let written = |paragraph: &statute::Paragraph| (paragraph.text.clone(), paragraph.items.clone());
        same.then(|| statute.every_article().map(|(at, all)| (at, all.iter().map(written).collect())).collect())
    }

    /// Holds every document against its statute.
    pub fn check(&self, loaded: &Loaded) -> Report {
        let mut report = Report { unreadable: !self.unread.is_empty(), ..Report::default() };
        let names = Names::of(loaded);
        let mut found = self.unread.clone();
        for (file, document) in loaded.files.iter().filter_map(|f| f.document.as_ref().map(|d| (f, d))) {
            if !rests_on_text(document) {
                continue;
            }
            let statute = statute::choose(&self.statutes, document);
            let mut held = HeldDocument { file: file.source.path.clone(), has_text: statute.is_some(), sections: Vec::new() };
            match statute {
                Some(statute) => {
                    let mut against = Against { file, document, statute, names: &names, report: &mut report, found: &mut found };
                    held.sections = against.run();
                }
                None => no_text(file, document, &mut report, &mut found),
            }
            report.documents.push(held);
        }
        self.named(loaded, &names, &mut report, &mut found);
        report.diagnostics = check::silence_texts(&loaded.files, found);
        diagnostic::sort(&mut report.diagnostics);
        report
    }

    /// What guides and measures cite is there.
    fn named(&self, loaded: &Loaded, names: &Names<'_>, report: &mut Report, found: &mut Vec<Diagnostic>) {
        let documents = || loaded.files.iter().filter_map(|f| f.document.as_ref().map(|d| (f, d)));
        for (file, guiding) in documents() {
            let laws = guiding
                .guides
                .iter()
                .enumerate()
                .flat_map(|(i, guide)| guide.law.iter().enumerate().map(move |(j, law)| (law.clone(), format!("guide.{i}.law.{j}"))));
            for (law, place) in laws.chain(check::measure_places(guiding)) {
                let cited = documents().find(|(_, d)| d.id == law.document);
                if let Some((document, statute)) = cited.and_then(|(_, d)| Some((d, statute::choose(&self.statutes, d)?))) {
                    let mut against = Against { file, document, statute, names, report, found };
                    place::cited(&mut against, &law.at, &place);
                }
            }
        }
    }

    /// What does not fit in one clause of one file, whatever is allowed.
    pub fn check_clause(&self, loaded: &Loaded, file: usize, clause: usize) -> Vec<Diagnostic> {
        let (mut report, mut found) = (Report::default(), Vec::new());
        let names = Names::of(loaded);
        let file = loaded.files.get(file);
        let document = file.and_then(|f| f.document.as_ref());
        let statute = document.and_then(|d| statute::choose(&self.statutes, d));
        if let (Some(file), Some(document), Some(statute)) = (file, document, statute)
            && let Some(one) = document.clauses.get(clause)
        {
            let mut against = Against { file, document, statute, names: &names, report: &mut report, found: &mut found };
            clause::check(&mut against, clause, one);
        }
        found
    }
}

/// A document that says it was held against its text should have one here; of
/// others it is only said.
fn no_text(file: &ListFile, document: &Document, report: &mut Report, found: &mut Vec<Diagnostic>) {
    let message = words::no_text(&document.title);
    if document.status == Status::Verified {
        let span = file.places.find("document.id");
        found.push(Diagnostic::warning("text-missing", &file.source.path, span, &message).about("document.id"));
    }
    report.not_checked.push(message);
}

/// Catalogues, facts and settings are nobody's statute.
fn rests_on_text(document: &Document) -> bool {
    document.rank != Rank::Normative || !document.clauses.is_empty()
}

/// What acts and facts are called.
struct Names<'a> {
    acts: BTreeMap<&'a str, &'a Violation>,
    facts: BTreeMap<&'a str, &'a str>,
}

impl<'a> Names<'a> {
    fn of(loaded: &'a Loaded) -> Self {
        let documents = || loaded.files.iter().filter_map(|f| f.document.as_ref());
        Self {
            acts: documents().flat_map(|d| &d.violations).map(|v| (v.id.as_str(), v)).collect(),
            facts: documents().flat_map(|d| &d.facts).map(|f| (f.id.as_str(), f.label.as_str())).collect(),
        }
    }

    /// The label of a fact; its id where nobody declares it.
    fn fact(&self, id: &str) -> String {
        self.facts.get(id).copied().unwrap_or(id).to_owned()
    }
}

/// One document being held against its text.
struct Against<'a> {
    file: &'a ListFile,
    document: &'a Document,
    statute: &'a Statute,
    names: &'a Names<'a>,
    report: &'a mut Report,
    found: &'a mut Vec<Diagnostic>,
}

impl Against<'_> {
    fn run(&mut self) -> Vec<Section> {
        let clauses = self.document.clauses.iter().enumerate();
        let mut sections: Vec<Section> = clauses.map(|(i, clause)| clause::check(self, i, clause)).collect();
        let general = general::check(self);
        if !general.is_empty() {
            sections.push(Section { statements: general, ..Section::default() });
        }
        sections
    }

    /// Reports something that does not fit.
    fn error(&mut self, code: &'static str, place: &str, message: impl Into<String>, hint: impl Into<String>) {
        let span = self.file.places.find(place);
        self.found.push(Diagnostic::error(code, &self.file.source.path, span, message).hint(hint).about(place));
    }

    /// Reports something that someone should look at.
    fn warning(&mut self, code: &'static str, place: &str, message: impl Into<String>, hint: impl Into<String>) {
        let span = self.file.places.find(place);
        self.found.push(Diagnostic::warning(code, &self.file.source.path, span, message).hint(hint).about(place));
    }

    /// Says that something could not be checked.
    fn skip(&mut self, what: String) {
        if !self.report.not_checked.contains(&what) {
            self.report.not_checked.push(what);
        }
    }

    /// The cited passage; where it is not there, that is reported.
    fn passage(&mut self, at: &Citation, place: &str) -> Option<Passage> {
        match self.statute.passage(at) {
            Ok(passage) => Some(passage),
            Err(Lack::Article) => {
                let message = words::no_article(self.document.name(), at);
                self.warning("text-article", place, &message, "");
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
