//! Reading one file: from toml's own spanned table into the model, by hand, so
//! that every value has a position and every number stays exact.

mod allow;
mod authority;
mod benchmark;
mod calendar;
mod circumstance;
mod clause;
mod condition;
mod context;
mod depth;
mod digest;
mod document;
mod duty;
mod example;
mod exempt;
mod fact;
mod fine;
mod guide;
mod measure;
mod method;
mod paper;
mod place;
mod places;
mod procedure;
mod readings;
mod score;
mod syntax;
mod table;
mod violation;
pub(crate) mod vocabulary;

pub use self::{allow::Allow, digest::digest, document::FORMAT, example::Example, paper::Papers, places::Places};
pub(crate) use self::{
    context::{Context, Facts},
    syntax::parse,
    table::{At, Node, Table},
};
use crate::{
    diagnostic::Diagnostic,
    phrase::Phrase,
    source::{Source, Span},
    words,
};
use cailiang::{facts::FactSpec, lists::Document};

/// A file as it was read.
#[derive(Clone, Debug)]
pub struct ListFile {
    /// Its text.
    pub source: Source,
    /// The document, unless the file has no readable heading.
    pub document: Option<Document>,
    /// Its worked examples.
    pub examples: Vec<Example>,
    /// Its papers and self-checks.
    pub papers: Papers,
    /// Findings it silences, with reasons.
    pub allows: Vec<Allow>,
    /// The days on which it was read against its text by eye.
    pub readings: Vec<cailiang::day::Day>,
    /// Where everything stands.
    pub places: Places,
}

/// The facts a file declares; what is wrong with them is reported when the file is read.
pub(crate) fn facts(source: &Source) -> Vec<FactSpec> {
    // Most files declare none: those need not be parsed twice. (A key spelled with escapes would be missed here, and then refused.)
    if !source.text.contains("fact") {
        return Vec::new();
    }
    let Ok(parsed) = syntax::parse(source) else { return Vec::new() };
    let none = Facts::new();
    let ctx = Context::new(&source.path, &none);
    let mut table = Table::new(&ctx, parsed.get_ref(), parsed.span().into());
    fact::facts(&mut table)
}

/// Reads a file. `place` is where its folder puts it.
pub(crate) fn file(source: Source, place: &str, facts: &Facts) -> (ListFile, Vec<Diagnostic>) {
    if let Some(at) = source.text.find('\0') {
        let found = Diagnostic::error("bad-encoding", &source.path, Span { start: at, end: at + 1 }, words::NUL).hint(words::NUL_HINT);
        return (unread(source, Places::default()), vec![found]);
    }
    let parsed = match syntax::parse(&source) {
        Ok(parsed) => parsed,
        Err(found) => return (unread(source.clone(), Places::default()), found),
    };
    let places = Places::new(&parsed);
    let ctx = Context::new(&source.path, facts);
    if let Some(newer) = document::newer_format(&ctx, parsed.get_ref()) {
        // What a newer format means cannot be guessed: nothing of the file is read.
        return (unread(source.clone(), places), vec![newer]);
    }
    let table = Table::new(&ctx, parsed.get_ref(), parsed.span().into());
    let (document, beside) = document::document(table, place, digest(source.text.as_bytes()));
    let allows = allow::allows(&ctx, parsed.get_ref());
    let readings = readings::readings(&ctx, parsed.get_ref());
    let diagnostics = ctx.into_diagnostics();
    let (examples, papers) = beside;
    (ListFile { document, examples, papers, allows, readings, places, source: source.clone() }, diagnostics)
}

/// A file of which nothing was read.
fn unread(source: Source, places: Places) -> ListFile {
    ListFile { source, document: None, examples: Vec::new(), papers: Papers::default(), allows: Vec::new(), readings: Vec::new(), places }
}

/// What the readers asked for: keys by the table they were sought in, words by where the word stands.
#[cfg(test)]
#[derive(Default)]
pub(crate) struct Asked {
    pub keys: std::cell::RefCell<Vec<(crate::Span, &'static str)>>,
    pub words: std::cell::RefCell<Vec<(crate::Span, Vec<&'static str>)>>,
}

/// Reads a file and says what was asked for on the way.
#[cfg(test)]
pub(crate) fn probe(source: &Source, parsed: &toml::Spanned<toml::de::DeTable<'_>>, facts: &Facts) -> (Vec<Diagnostic>, Asked) {
    let mut ctx = Context::new(&source.path, facts);
    document::document(Table::new(&ctx, parsed.get_ref(), parsed.span().into()), "national", String::new());
    let asked = std::mem::take(&mut ctx.asked);
    (ctx.into_diagnostics(), asked)
}
