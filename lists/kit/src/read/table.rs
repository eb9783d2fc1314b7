//! A cursor over one table: takes its keys one by one, then reports those left over.

use cailiang::{
    citation::{Citation, Reference},
    day::Day,
};
use rust_decimal::Decimal;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{Context, Phrase, vocabulary::Words};
use crate::{phrase, source::Span, words};

/// Something and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At<T> {
    pub value: T,
    pub span: Span,
}

impl<T> At<T> {
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> At<U> {
        At { value: f(self.value), span: self.span }
    }
}

/// A value and where it stands.
pub(crate) type Node<'a> = At<&'a DeValue<'a>>;

/// A table whose keys are being taken.
pub(crate) struct Table<'a> {
    pub ctx: &'a Context<'a>,
    pub span: Span,
    entries: &'a DeTable<'a>,
    known: Vec<&'static str>,
}

impl<'a> Table<'a> {
    pub fn new(ctx: &'a Context<'a>, entries: &'a DeTable<'a>, span: Span) -> Self {
        Self { ctx, span, entries, known: Vec::new() }
    }

    /// The table a value is, or an error.
    pub fn of(ctx: &'a Context<'a>, node: Node<'a>) -> Option<Self> {
        match node.value {
            DeValue::Table(entries) => Some(Self::new(ctx, entries, node.span)),
            _ => ctx.wrong_kind(node.span, words::KIND_TABLE),
        }
    }

    /// Takes a key, whatever its value.
    pub fn node(&mut self, key: &'static str) -> Option<Node<'a>> {
        self.known.push(key);
        #[cfg(test)]
        self.ctx.asked.keys.borrow_mut().push((self.span, key));
        self.entries.get(key).map(node)
    }

    /// Whether the key is there.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Every key with its place and value, for tables whose keys are ids.
    pub fn entries(&self) -> impl Iterator<Item = (At<&'a str>, Node<'a>)> + use<'a> {
        self.entries.iter().map(|(key, value)| (At { value: key.get_ref().as_ref(), span: key.span().into() }, node(value)))
    }

    /// Reports that a key is missing.
    pub fn missing(&self, key: &str) {
        self.ctx.error("missing-key", self.span, words::missing_key(key));
    }

    /// A text.
    pub fn text(&mut self, key: &'static str) -> Option<At<&'a str>> {
        let at = self.node(key)?;
        self.ctx.text(at)
    }

    /// A text that must be there; empty where it is not.
    pub fn need(&mut self, key: &'static str) -> At<&'a str> {
        let absent = !self.has(key);
        let found = self.text(key);
        if absent {
            self.missing(key);
        } else if found.is_some_and(|t| t.value.is_empty()) {
            self.ctx.error("empty-text", found.map_or(self.span, |t| t.span), words::empty_text(key));
        }
        found.unwrap_or(At { value: "", span: self.span })
    }

    /// A text, or an empty one where there is none.
    pub fn text_or_empty(&mut self, key: &'static str) -> String {
        self.text(key).map(|t| t.value.to_owned()).unwrap_or_default()
    }

    /// `true` or `false`; false where left out.
    pub fn flag(&mut self, key: &'static str) -> bool {
        let Some(at) = self.node(key) else { return false };
        match at.value {
            DeValue::Boolean(b) => *b,
            _ => self.ctx.wrong_kind(at.span, words::KIND_FLAG).unwrap_or(false),
        }
    }

    /// `true` or `false`, or nothing said.
    pub fn maybe_flag(&mut self, key: &'static str) -> Option<bool> {
        let said = self.has(key);
        let flag = self.flag(key);
        said.then_some(flag)
    }

    /// A whole number.
    pub fn whole<N: TryFrom<i64>>(&mut self, key: &'static str) -> Option<N> {
        let at = self.node(key)?;
        let number = self.ctx.number(at)?;
        let whole = number.fract().is_zero().then(|| i64::try_from(number.trunc()).ok()).flatten().and_then(|n| N::try_from(n).ok());
        whole.or_else(|| self.ctx.wrong_kind(at.span, words::KIND_WHOLE))
    }

    /// A whole number that must be there; zero where it is not.
    pub fn need_whole<N: TryFrom<i64> + Default>(&mut self, key: &'static str) -> N {
        if !self.has(key) {
            self.missing(key);
        }
        self.whole(key).unwrap_or_default()
    }

    /// A calendar day.
    pub fn day(&mut self, key: &'static str) -> Option<Day> {
        let at = self.node(key)?;
        self.ctx.day(at)
    }

    /// A citation.
    pub fn citation(&mut self, key: &'static str) -> Option<Citation> {
        let at = self.text(key)?;
        self.ctx.citation(at)
    }

    /// A citation that must be there; article 1 where it is not.
    pub fn need_citation(&mut self, key: &'static str) -> Citation {
        if !self.has(key) {
            self.missing(key);
        }
        self.citation(key).unwrap_or(Citation { article: 1, inserted: None, paragraph: None, sentence: None, item: None })
    }

    /// A place in a named document: `gas-reg#49`.
    pub fn reference(&mut self, key: &'static str) -> Option<Reference> {
        let at = self.text(key)?;
        self.ctx.reference(at)
    }

    /// Places in named documents: one, or an array of them.
    pub fn references(&mut self, key: &'static str) -> Vec<Reference> {
        let texts = self.texts(key);
        texts.into_iter().filter_map(|at| self.ctx.reference(at)).collect()
    }

    /// Takes `allow`, which [`super::allow`] reads for the whole file.
    pub fn allow(&mut self) {
        self.node("allow");
    }

    /// One word of a closed vocabulary.
    pub fn word<T: Copy>(&mut self, key: &'static str, among: Words<T>) -> Option<T> {
        let at = self.text(key)?;
        self.ctx.word(at, among)
    }

    /// One word of a closed vocabulary that must be there.
    pub fn need_word<T: Copy>(&mut self, key: &'static str, among: Words<T>) -> Option<T> {
        if !self.has(key) {
            self.missing(key);
        }
        self.word(key, among)
    }

    /// A phrase of the amount grammar.
    pub fn phrase(&mut self, key: &'static str) -> Option<At<Phrase>> {
        let at = self.text(key)?;
        self.ctx.phrase(at)
    }

    /// A range of yuan.
    pub fn yuan(&mut self, key: &'static str) -> Option<cailiang::amount::Range> {
        let at = self.phrase(key)?;
        if at.value.unit == phrase::Unit::Yuan {
            return Some(at.value.range);
        }
        self.ctx.error("bad-amount", at.span, words::WANTS_YUAN);
        None
    }

    /// An exact number with a unit: `1元`, `3%`.
    pub fn exactly(&mut self, key: &'static str, unit: &phrase::Unit) -> Option<Decimal> {
        let at = self.phrase(key)?;
        let exact = at.value.range.min.filter(|_| at.value.range.min == at.value.range.max && at.value.unit == *unit);
        if exact.is_none() {
            self.ctx.error("bad-amount", at.span, words::wants_exact(unit));
        }
        exact.map(|b| b.value)
    }

    /// The elements of an array; a single value counts as an array of one.
    pub fn one_or_many(&mut self, key: &'static str) -> Vec<Node<'a>> {
        match self.node(key) {
            Some(At { value: DeValue::Array(items), .. }) => items.iter().map(node).collect(),
            Some(single) => vec![single],
            None => Vec::new(),
        }
    }

    /// Texts: one, or an array of them.
    pub fn texts(&mut self, key: &'static str) -> Vec<At<&'a str>> {
        let ctx = self.ctx;
        self.one_or_many(key).into_iter().filter_map(|n| ctx.text(n)).collect()
    }

    /// The tables of an array of tables.
    pub fn tables(&mut self, key: &'static str) -> Vec<Self> {
        let ctx = self.ctx;
        match self.node(key) {
            Some(At { value: DeValue::Array(items), .. }) => items.iter().filter_map(|item| Self::of(ctx, node(item))).collect(),
            Some(other) => ctx.wrong_kind(other.span, words::KIND_TABLES).unwrap_or_default(),
            None => Vec::new(),
        }
    }

    /// A table inside.
    pub fn table(&mut self, key: &'static str) -> Option<Self> {
        let at = self.node(key)?;
        Self::of(self.ctx, at)
    }

    /// Reports a key that has no meaning beside what else is written.
    pub fn unused(&self, key: &str, why: &str) {
        let span = self.entries.iter().find(|(k, _)| k.get_ref() == key).map_or(self.span, |(k, _)| k.span().into());
        self.ctx.error("unused-key", span, words::unused_key(key, why));
    }

    /// Reports every key that nobody took.
    pub fn finish(self) {
        for (key, _) in self.entries() {
            if !self.known.contains(&key.value) {
                let found = self.ctx.at("unknown-key", key.span, words::unknown_key(key.value)).hint(words::known_keys(&self.known));
                self.ctx.report(found.suggest(key.value, self.known.iter().copied()));
            }
        }
    }
}

/// A spanned value of the parser as a node.
pub(crate) fn node<'a>(value: &'a Spanned<DeValue<'a>>) -> Node<'a> {
    At { value: value.get_ref(), span: value.span().into() }
}
