//! What every section reader needs: the declared facts, and a place to report to.

use std::{cell::RefCell, collections::BTreeMap};

use cailiang::{
    citation::{Citation, Reference},
    day::Day,
    facts::FactSpec,
    suggestion,
};
use rust_decimal::Decimal;
use toml::de::DeValue;

use super::{
    Phrase,
    table::{At, Node},
    vocabulary::Words,
};
use crate::{diagnostic::Diagnostic, fix::Fix, phrase, source::Span, words};

/// Every declared fact by its id.
pub type Facts = BTreeMap<String, FactSpec>;

/// The file being read.
pub(crate) struct Context<'a> {
    pub path: &'a str,
    pub facts: &'a Facts,
    found: RefCell<Vec<Diagnostic>>,
    /// What the readers asked for, so that the schema can be held against them.
    #[cfg(test)]
    pub asked: super::Asked,
}

impl<'a> Context<'a> {
    pub fn new(path: &'a str, facts: &'a Facts) -> Self {
        Self {
            path,
            facts,
            found: RefCell::default(),
            #[cfg(test)]
            asked: Default::default(),
        }
    }

    /// Everything reported.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.found.into_inner()
    }

    /// An error in this file, not yet reported.
    pub fn at(&self, code: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, self.path, span, message)
    }

    pub fn report(&self, diagnostic: Diagnostic) {
        self.found.borrow_mut().push(diagnostic);
    }

    pub fn error(&self, code: &'static str, span: Span, message: impl Into<String>) {
        self.report(self.at(code, span, message));
    }

    /// Reports a value of the wrong kind.
    pub fn wrong_kind<T>(&self, span: Span, want: &str) -> Option<T> {
        self.error("wrong-kind", span, words::wrong_kind(want));
        None
    }

    pub fn text(&self, at: Node<'a>) -> Option<At<&'a str>> {
        match at.value {
            DeValue::String(text) => Some(At { value: text.as_ref(), span: at.span }),
            _ => self.wrong_kind(at.span, words::KIND_TEXT),
        }
    }

    /// A number, exact as it is written.
    pub fn number(&self, at: Node<'a>) -> Option<Decimal> {
        let number = match at.value {
            DeValue::Integer(n) if n.radix() == 10 => Decimal::from_str_exact(n.as_str()).ok(),
            DeValue::Float(n) => Decimal::from_str_exact(n.as_str()).ok(),
            _ => None,
        };
        number.or_else(|| self.wrong_kind(at.span, words::KIND_NUMBER))
    }

    /// A TOML date, or the same as a text.
    pub fn day(&self, at: Node<'a>) -> Option<Day> {
        let text = match at.value {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.to_string(),
            _ => return self.wrong_kind(at.span, words::KIND_DAY),
        };
        text.parse().map_err(|e: cailiang::day::NoDay| self.error("bad-date", at.span, e.to_string())).ok()
    }

    pub fn citation(&self, at: At<&str>) -> Option<Citation> {
        at.value.parse().map_err(|e: cailiang::citation::NoCitation| self.error("bad-citation", at.span, e.to_string())).ok()
    }

    /// A place in a named document.
    pub fn reference(&self, at: At<&str>) -> Option<Reference> {
        at.value.parse().map_err(|_| self.error("bad-citation", at.span, words::BASIS_FORM)).ok()
    }

    pub fn word<T: Copy>(&self, at: At<&str>, among: Words<T>) -> Option<T> {
        #[cfg(test)]
        self.asked.words.borrow_mut().push((at.span, among.iter().map(|(word, _)| *word).collect()));
        let found = among.iter().find(|(word, _)| *word == at.value).map(|(_, meaning)| *meaning);
        if found.is_none() {
            let known: Vec<&str> = among.iter().map(|(word, _)| *word).collect();
            let near = suggestion::closest(at.value, known.iter().copied()).map(|near| Fix::swap(at.value, near));
            self.report(self.at("bad-word", at.span, words::bad_word(at.value, &known)).fix(near));
        }
        found
    }

    pub fn phrase(&self, at: At<&str>) -> Option<At<Phrase>> {
        match phrase::parse(at.value) {
            Ok(phrase) => Some(at.map(|_| phrase)),
            Err(why) => {
                self.report(self.at("bad-amount", at.span, why).hint(words::PHRASE_HINT).fix(Fix::phrase(at.value)));
                None
            }
        }
    }

    /// The declaration of a fact, or an error.
    pub fn fact(&self, at: At<&str>) -> Option<&'a FactSpec> {
        let found = self.facts.get(at.value);
        if found.is_none() {
            self.report(
                self.at("unknown-fact", at.span, words::unknown_fact(at.value)).suggest(at.value, self.facts.keys().map(String::as_str)),
            );
        }
        found
    }
}
