//! What the TOML parser rejects, said in Chinese.

use toml::{Spanned, de::DeTable};

use super::depth::too_deep;
use crate::{
    diagnostic::Diagnostic,
    source::{Source, Span},
    words,
};

/// The table a text is, or everything that makes it none.
pub(crate) fn parse(source: &Source) -> Result<Spanned<DeTable<'_>>, Vec<Diagnostic>> {
    if let Some(span) = too_deep(&source.text) {
        return Err(vec![Diagnostic::error("syntax", &source.path, span, words::TOO_DEEP).hint(words::TOO_DEEP_HINT)]);
    }
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    if errors.is_empty() { Ok(table) } else { Err(syntax_errors(source, &errors)) }
}

/// The parser's errors as findings.
fn syntax_errors(source: &Source, errors: &[toml::de::Error]) -> Vec<Diagnostic> {
    // One slip makes the parser stumble on, often to the end of the file: its first word counts.
    let first = errors.iter().min_by_key(|e| e.span().map_or(0, |s| s.start));
    let finding = |error: &toml::de::Error| {
        let (message, hint) = words::syntax(error.message());
        Diagnostic::error("syntax", &source.path, error.span().map_or_else(Span::default, Span::from), message).hint(hint)
    };
    first.map(finding).into_iter().collect()
}
