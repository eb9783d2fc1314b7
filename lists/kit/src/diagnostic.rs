//! What is wrong, where, and what to do about it.

use cailiang::suggestion;

use crate::{fix::Fix, source::Span};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The lists cannot be used.
    Error,
    /// They can, but someone should look.
    Warning,
}

/// A second place that helps to understand the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file.
    pub file: String,
    /// Where in it.
    pub span: Span,
    /// What is there.
    pub text: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A stable code: `unknown-key`, `empty-range` …
    pub code: &'static str,
    /// The file, as [`crate::source::Source::path`] names it; empty where the lists as a whole are meant.
    pub file: String,
    /// Where in the file; `None` where the whole file is meant.
    pub span: Option<Span>,
    /// The entry it is about, as a path: `benchmark.0.tiers.1`; empty where none is.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// Other places.
    pub labels: Vec<Label>,
    /// What to do; may be empty.
    pub hint: String,
    /// The same as a change of the text, where one is plain.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: &'static str, file: &str, span: Span, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code,
            file: file.to_owned(),
            span: Some(span),
            place: String::new(),
            message: message.into(),
            labels: Vec::new(),
            hint: String::new(),
            fix: None,
        }
    }

    /// A warning at a place.
    pub fn warning(code: &'static str, file: &str, span: Span, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, file, span, message) }
    }

    /// An error about a whole file, or about the lists where `file` is empty.
    pub fn whole(code: &'static str, file: &str, message: impl Into<String>) -> Self {
        Self { span: None, ..Self::error(code, file, Span::default(), message) }
    }

    /// The same with a hint.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: hint.into(), ..self }
    }

    /// The same with a change that would mend it.
    #[must_use]
    pub fn fix(self, fix: Option<Fix>) -> Self {
        Self { fix, ..self }
    }

    /// The same with the closest of what is known as the hint, and as the change.
    #[must_use]
    pub fn suggest<'a>(self, typed: &str, known: impl Iterator<Item = &'a str>) -> Self {
        match suggestion::closest(typed, known) {
            Some(near) => self.hint(suggestion::said(near)).fix(Some(Fix::swap(typed, near))),
            None => self,
        }
    }

    /// The same with another place.
    #[must_use]
    pub fn label(mut self, file: &str, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { file: file.to_owned(), span, text: text.into() });
        self
    }

    /// The same about an entry, so that `allow` in that entry can silence it.
    #[must_use]
    pub fn about(self, place: &str) -> Self {
        Self { place: place.to_owned(), ..self }
    }

    /// Whether it is an error.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Sorts by file and position; findings without a position come first.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| (&a.file, a.span, a.code, &a.message).cmp(&(&b.file, b.span, b.code, &b.message)));
}
