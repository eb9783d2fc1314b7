//! Case files: TOML or JSON, read with positions and exact numbers.

mod json;
mod toml;

pub(crate) use self::toml::raw;
use cailiang::{Case, Lists, Raw};

use crate::{
    diagnostic::{self, Diagnostic},
    source::{Source, Span},
    words,
};

/// One key of a case with its value, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The fact, or `violation`, or `place`.
    pub key: String,
    /// The value.
    pub value: Raw,
    /// Where the key stands.
    pub key_span: Span,
    /// Where the value stands.
    pub value_span: Span,
}

/// How a case is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// TOML.
    Toml,
    /// One JSON object.
    Json,
}

impl Format {
    /// The format a file's name promises: JSON for `.json`, else TOML.
    pub fn of(path: &str) -> Self {
        if path.to_ascii_lowercase().ends_with(".json") { Self::Json } else { Self::Toml }
    }
}

/// Reads a case by the facts the lists declare.
///
/// # Errors
/// Everything that is wrong with it, each with its place in the file.
pub fn read(lists: &Lists, source: &Source, format: Format) -> Result<Case, Vec<Diagnostic>> {
    let entries = entries(source, format)?;
    // A key nobody knows is wrong itself; else its value is.
    let known = |key: &str| matches!(key, "violation" | "place") || lists.fact(key).is_some();
    let span = |e: &Entry| if known(&e.key) { e.value_span } else { e.key_span };
    let place = |key: &str| entries.iter().find(|e| e.key == key).map(span);
    Case::read(lists, entries.iter().map(|e| (e.key.clone(), e.value.clone()))).map_err(|errors| {
        let mut found: Vec<Diagnostic> = errors
            .iter()
            .map(|e| match place(&e.key) {
                Some(span) => Diagnostic::error("case", &source.path, span, &e.message).hint(&e.hint),
                None => Diagnostic::whole("case", &source.path, &e.message).hint(&e.hint),
            })
            .collect();
        diagnostic::sort(&mut found);
        found
    })
}

/// The keys and values of a case file, in their order.
///
/// # Errors
/// Everything that is no case: broken syntax, a key twice, a kind of value that no fact takes.
pub fn entries(source: &Source, format: Format) -> Result<Vec<Entry>, Vec<Diagnostic>> {
    match format {
        Format::Toml => toml::entries(source),
        Format::Json => json::entries(source),
    }
}

/// `[[act]]` is planned, not built.
fn several_acts(source: &Source, span: Span) -> Diagnostic {
    Diagnostic::error("several-acts", &source.path, span, words::SEVERAL_ACTS).hint(words::SEVERAL_ACTS_HINT)
}
