//! What the TOML parser rejects, said in Chinese.

use crate::{
    diagnostic::Diagnostic,
    source::{Source, Span},
    words,
};

/// The parser's errors as findings.
pub(crate) fn syntax_errors(source: &Source, errors: &[toml::de::Error]) -> Vec<Diagnostic> {
    // One slip often makes the parser stumble on in the same line: its first word counts.
    let mut seen = Vec::new();
    let mut out = Vec::new();
    for error in errors {
        let span: Span = error.span().map_or_else(Span::default, Span::from);
        let line = source.position(span.start).line;
        if !seen.contains(&line) {
            seen.push(line);
            let (message, hint) = words::syntax(error.message());
            out.push(Diagnostic::error("syntax", &source.path, span, message).hint(hint));
        }
    }
    out
}
