//! Walking the steps: what a step may answer, and what the walk has found so far.

use crate::{
    citation::Citation,
    decision::{Basis, Finding, Found, Outcome, TraceStep, Warning},
    facts::{Value, id},
    lists::{Both, Clause, Degree, Document, Exempt, Fine, PartyClass, Tier},
    order::Gather,
    view::View,
    words,
};

use super::{
    both::Moves,
    explore::{Law, Reading},
    grading::Graded,
};

/// One step of the law.
pub struct Step {
    /// Its name in traces.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What it does.
    pub run: for<'a> fn(&mut Walk<'a>) -> Answer<'a>,
}

/// What a step may answer.
pub enum Answer<'a> {
    /// On to the next step.
    Continue(Note<'a>),
    /// The outcome stands here.
    Stop(Outcome, Option<Cited<'a>>, Note<'a>),
    /// This fact is needed.
    Need(String),
}

/// Where in a document something stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Spot {
    /// An article.
    Article(Citation),
    /// An entry of a benchmark or a list, by its number; may be empty.
    Item(String),
}

impl Spot {
    /// In words: 第三十三条第一款前句, 第51项.
    pub fn chinese(&self) -> String {
        match self {
            Self::Article(at) => at.chinese(),
            Self::Item(item) => words::list_item(item),
        }
    }
}

impl std::fmt::Display for Spot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Article(at) => at.fmt(f),
            Self::Item(item) => f.write_str(item),
        }
    }
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Cited<'a> {
    /// The document.
    pub document: &'a Document,
    /// The place in it.
    pub at: Spot,
    /// What it says in our own words; may be empty.
    pub gist: &'a str,
}

impl<'a> Cited<'a> {
    /// A citation without gist.
    pub fn new(document: &'a Document, at: &Citation) -> Self {
        Self { document, at: Spot::Article(at.clone()), gist: "" }
    }

    /// An entry of a benchmark or a list.
    pub fn item(document: &'a Document, item: &str) -> Self {
        Self { document, at: Spot::Item(item.to_owned()), gist: "" }
    }

    /// The short form: `apl#33.1s1`.
    pub fn id(&self) -> String {
        format!("{}#{}", self.document.id, self.at)
    }

    /// In words: 《行政处罚法》第三十三条第一款前句.
    pub fn words(&self) -> String {
        format!("《{}》{}", self.document.name(), self.at.chinese())
    }

    /// As a decision lists it.
    pub fn basis(&self) -> Basis {
        Basis {
            document: self.document.id.clone(),
            effective: self.document.effective.to_string(),
            at: self.at.to_string(),
            text: self.words(),
            gist: self.gist.to_owned(),
        }
    }
}

/// What a step found, in a sentence, with what it rests on.
pub struct Note<'a> {
    /// The sentence.
    pub text: String,
    /// The citations.
    pub basis: Vec<Cited<'a>>,
}

impl<'a> Note<'a> {
    /// A note.
    pub fn new(text: impl Into<String>, basis: impl IntoIterator<Item = Cited<'a>>) -> Self {
        Self { text: text.into(), basis: basis.into_iter().gather() }
    }
}

/// The clause that applies, and its document.
#[derive(Clone, Copy)]
pub struct Norm<'a> {
    /// The document.
    pub document: &'a Document,
    /// The clause.
    pub clause: &'a Clause,
    /// Where it punishes a party of this class.
    pub at: &'a Citation,
}

impl<'a> Norm<'a> {
    /// A clause for every class of party.
    pub fn new(document: &'a Document, clause: &'a Clause) -> Self {
        Self { document, clause, at: &clause.at }
    }

    /// The clause for a party of this class.
    pub fn for_class(self, class: Option<PartyClass>) -> Self {
        Self { at: self.clause.at_for(class), ..self }
    }

    /// The clause's own place.
    pub fn cited(&self) -> Cited<'a> {
        Cited { gist: &self.clause.gist, ..Cited::new(self.document, self.at) }
    }
}

/// What the walk has found so far.
#[derive(Clone)]
pub struct Walk<'a> {
    /// The facts.
    pub view: View<'a>,
    /// How the case is read where its facts do not say.
    pub reading: Reading,
    /// Whether nobody will read the trace: only the outcome is wanted.
    pub quiet: bool,
    /// The clause (from S2 on).
    pub norm: Option<Norm<'a>>,
    /// The higher clause that the clause narrows (S2).
    pub upper: Option<Norm<'a>>,
    /// The clause that sets the amount the clause leaves open (S2).
    pub filler: Option<Norm<'a>>,
    /// Another day's law that differs (S5).
    pub other_law: Option<Law>,
    /// Norms that the same act breaks too, the fine being this one's (S12).
    pub beside: Vec<Norm<'a>>,
    /// The fine reached (from S9 on).
    pub fine: Option<&'a Fine>,
    /// Where the benchmark places the case (S15).
    pub graded: Option<Graded<'a>>,
    /// Entries of leniency lists that cover the case (S10, S11, S14).
    pub listed: Vec<(&'a Document, &'a Exempt)>,
    /// How the circumstances move the degree (S14).
    pub moves: Moves,
    /// The tier of 减轻 that holds (S14).
    pub mitigating: Option<&'a Tier>,
    /// What each of two schemes would come to, where a person must choose (S14).
    pub readings: Vec<(Both, Degree, i32)>,
    /// Lenient circumstances found (S14).
    pub lenient: Vec<Found>,
    /// Aggravating circumstances found (S14).
    pub severe: Vec<Found>,
    /// Warnings of the steps.
    pub warnings: Vec<Warning>,
    /// What the lists leave open.
    pub notes: Vec<Warning>,
    /// The steps walked.
    pub trace: Vec<TraceStep>,
    /// Every citation used.
    pub basis: Vec<Cited<'a>>,
    /// Documents used without being cited.
    pub used: Vec<&'a Document>,
}

impl<'a> Walk<'a> {
    /// A walk that has not begun.
    pub fn new(view: View<'a>, reading: Reading) -> Self {
        Self {
            view,
            reading,
            quiet: false,
            norm: None,
            upper: None,
            filler: None,
            other_law: None,
            beside: Vec::new(),
            fine: None,
            graded: None,
            listed: Vec::new(),
            moves: Moves::default(),
            mitigating: None,
            readings: Vec::new(),
            lenient: Vec::new(),
            severe: Vec::new(),
            warnings: Vec::new(),
            notes: Vec::new(),
            trace: Vec::new(),
            basis: Vec::new(),
            used: Vec::new(),
        }
    }

    /// The place that a step rests on, as the general law's `[bases]` names it.
    pub fn base(&self, name: &str) -> Option<Cited<'a>> {
        let find = |d: &'a Document| d.rules.bases.iter().find(|(n, _)| n == name).map(|(_, at)| at);
        self.view.newest(find).map(|(document, at)| Cited::new(document, at))
    }

    /// Takes down what a step found.
    pub fn record(&mut self, step: &Step, finding: Finding, note: Note<'a>) {
        if self.quiet {
            return;
        }
        let basis = note.basis.iter().map(Cited::words).gather();
        self.trace.push(TraceStep { step: step.id, title: step.title, finding, text: note.text, basis });
        for cited in note.basis {
            self.cite(cited);
        }
    }

    /// Adds a citation, once.
    pub fn cite(&mut self, cited: Cited<'a>) {
        if !self
            .basis
            .iter()
            .any(|c| c.at == cited.at && c.document.id == cited.document.id && c.document.effective == cited.document.effective)
        {
            self.basis.push(cited);
        }
    }

    /// Adds a warning, once.
    pub fn warn(&mut self, code: &'static str, text: String) {
        if !self.quiet && !self.warnings.iter().any(|w| w.code == code && w.text == text) {
            self.warnings.push(Warning { code, text });
        }
    }

    /// Adds a note on what the lists leave open, once.
    pub fn note(&mut self, code: &'static str, text: String) {
        if !self.notes.iter().any(|w| w.code == code) {
            self.notes.push(Warning { code, text });
        }
    }

    /// A sentence that says, where its facts are not known, that they are presumed.
    pub fn presuming(&self, text: &str, facts: &[&str]) -> String {
        let presumed = facts.iter().any(|f| self.view.known(f).is_none());
        if presumed { format!("{text}{}", words::PRESUMED) } else { text.to_owned() }
    }

    /// The column of amounts the party belongs to, once that is known.
    pub fn class(&self) -> Option<PartyClass> {
        // In the unit's own case the flag only says that another case is made.
        let person = self.view.known(id::PARTY_KIND).is_none_or(|k| k == Value::Choice("natural_person".to_owned()));
        if person && self.view.flag(id::RESPONSIBLE_PERSON) == Some(true) {
            return Some(PartyClass::Responsible);
        }
        match self.view.value(id::PARTY_KIND)? {
            Value::Choice(kind) => match kind.as_str() {
                "natural_person" => Some(PartyClass::Individual),
                "legal_person" | "other_org" => Some(PartyClass::Organisation),
                _ => self.view.place().and_then(|p| p.sole_trader).or(self.reading.treated_as),
            },
            _ => None,
        }
    }

    /// The sentence for a step that waits for a fact.
    pub fn waiting(&self, fact: &str) -> Note<'a> {
        Note::new(words::waits_for(self.view.label(fact)), [])
    }
}
