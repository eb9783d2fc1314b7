//! Reading one file: from toml's own spanned table into the model, by hand, so
//! that every value has a position and every number stays exact.

mod allow;
mod benchmark;
mod calendar;
mod circumstance;
mod clause;
mod condition;
mod context;
mod digest;
mod document;
mod duty;
mod example;
mod exempt;
mod fact;
mod fine;
mod method;
mod place;
mod places;
mod procedure;
mod score;
mod syntax;
mod table;
mod violation;
pub(crate) mod vocabulary;

use cailiang::{facts::FactSpec, lists::Document};
use toml::de::DeTable;

use self::table::Table;
pub use self::{allow::Allow, digest::digest, example::Example, places::Places};
pub(crate) use self::{
    context::{Context, Facts},
    document::FORMAT,
    syntax::syntax_errors,
};
use crate::{diagnostic::Diagnostic, phrase::Phrase, source::Source};

/// A file as it was read.
#[derive(Clone, Debug)]
pub struct ListFile {
    /// Its text.
    pub source: Source,
    /// The document, unless the file has no readable heading.
    pub document: Option<Document>,
    /// Its worked examples.
    pub examples: Vec<Example>,
    /// Findings it silences, with reasons.
    pub allows: Vec<Allow>,
    /// Where everything stands.
    pub places: Places,
}

/// The facts a file declares; what is wrong with them is reported when the file is read.
pub(crate) fn facts(source: &Source) -> Vec<FactSpec> {
    let Ok(parsed) = DeTable::parse(&source.text) else { return Vec::new() };
    let none = Facts::new();
    let ctx = Context::new(&source.path, &none);
    let mut table = Table::new(&ctx, parsed.get_ref(), parsed.span().into());
    fact::facts(&mut table)
}

/// Reads a file. `place` is where its folder puts it.
pub(crate) fn file(source: Source, place: &str, facts: &Facts) -> (ListFile, Vec<Diagnostic>) {
    let (parsed, errors) = DeTable::parse_recoverable(&source.text);
    if !errors.is_empty() {
        let diagnostics = syntax_errors(&source, &errors);
        return (
            ListFile { document: None, examples: Vec::new(), allows: Vec::new(), places: Places::default(), source: source.clone() },
            diagnostics,
        );
    }
    let places = Places::new(&parsed);
    let ctx = Context::new(&source.path, facts);
    if let Some(newer) = document::newer_format(&ctx, parsed.get_ref()) {
        // What a newer format means cannot be guessed: nothing of the file is read.
        let file = ListFile { document: None, examples: Vec::new(), allows: Vec::new(), places, source: source.clone() };
        return (file, vec![newer]);
    }
    let table = Table::new(&ctx, parsed.get_ref(), parsed.span().into());
    let (document, examples) = document::document(table, place, digest(source.text.as_bytes()));
    let allows = allow::allows(&ctx, parsed.get_ref());
    let diagnostics = ctx.into_diagnostics();
    (ListFile { document, examples, allows, places, source: source.clone() }, diagnostics)
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
pub(crate) fn probe(source: &Source, parsed: &toml::Spanned<DeTable<'_>>, facts: &Facts) -> (Vec<Diagnostic>, Asked) {
    let mut ctx = Context::new(&source.path, facts);
    document::document(Table::new(&ctx, parsed.get_ref(), parsed.span().into()), "national", String::new());
    let asked = std::mem::take(&mut ctx.asked);
    (ctx.into_diagnostics(), asked)
}
