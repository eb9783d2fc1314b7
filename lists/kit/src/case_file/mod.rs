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
    let Written { common, acts } = entries(source, format)?;
    if acts.is_empty() {
        return of_entries(lists, source, &common);
    }
    let (mut cases, mut wrong) = (Vec::new(), Vec::new());
    for act in acts {
        let overridden = |e: &&Entry| act.iter().any(|own| own.key == e.key);
        let all: Vec<Entry> = common.iter().filter(|e| !overridden(e)).chain(&act).cloned().collect();
        match of_entries(lists, source, &all) {
            Ok(case) => cases.push(case),
            Err(found) => wrong.extend(found),
        }
    }
    // What is wrong in common is wrong in every act.
    diagnostic::sort(&mut wrong);
    wrong.dedup();
    if wrong.is_empty() { Ok(Case::of_acts(cases)) } else { Err(wrong) }
}

fn of_entries(lists: &Lists, source: &Source, entries: &[Entry]) -> Result<Case, Vec<Diagnostic>> {
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

/// A case file as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The keys of the whole case, in their order.
    pub common: Vec<Entry>,
    /// Of each `[[act]]`, the keys that take the place of the common ones.
    pub acts: Vec<Vec<Entry>>,
}

/// The key that holds several acts.
const ACT: &str = "act";

/// The keys and values of a case file, in their order.
///
/// # Errors
/// Everything that is no case: broken syntax, a key twice, a kind of value that no fact takes.
pub fn entries(source: &Source, format: Format) -> Result<Written, Vec<Diagnostic>> {
    match format {
        Format::Toml => toml::entries(source),
        Format::Json => json::entries(source),
    }
}

/// `act` holds something else than tables of facts.
fn not_acts(source: &Source, span: Span) -> Diagnostic {
    Diagnostic::error("case", &source.path, span, words::NOT_ACTS).hint(words::NOT_ACTS_HINT)
}
