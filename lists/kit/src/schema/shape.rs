//! What may stand in a list: keys, the shape of their values, and what each means.

use std::borrow::Cow;

use crate::read::vocabulary::Words;

/// A table whose keys are known.
#[derive(Clone, Debug)]
pub(crate) struct Section {
    /// Its keys, in the order they are written.
    pub keys: Vec<Key>,
    /// At least one of these must be there, where any are named.
    pub one_of: &'static [&'static str],
    /// Where the first is, the second must be too.
    pub with: &'static [(&'static str, &'static str)],
}

/// A key of a table.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    /// The key.
    pub name: &'static str,
    /// What it means, for whoever writes lists.
    pub about: &'static str,
    /// Whether it must be there.
    pub needed: bool,
    /// What its value is.
    pub shape: Shape,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// Any text.
    Text,
    /// A text of some form, with examples.
    Form(Cow<'static, str>, &'static [&'static str]),
    /// Any text; some that are common.
    Like(Vec<&'static str>),
    /// One word of a closed vocabulary.
    Word(Vec<&'static str>),
    /// `true` or `false`.
    Flag,
    /// A whole number that is not negative.
    Whole,
    /// A day.
    Day,
    /// A number, or the same as a text.
    Label,
    /// The value of a fact: a flag, a number, a text, or texts.
    Value,
    /// A table.
    Table(Section),
    /// A table whose keys are ids.
    Open(Box<Shape>),
    /// The same, with at least one key.
    Group(Box<Shape>),
    /// An array with at least so many elements.
    Many(usize, Box<Shape>),
    /// One, or an array.
    OneOrMany(Box<Shape>),
    /// One of these.
    Either(Vec<Shape>),
}

/// A key that must be there.
pub(crate) fn need(name: &'static str, shape: Shape, about: &'static str) -> Key {
    Key { name, about, needed: true, shape }
}

/// A key that may be left out.
pub(crate) fn may(name: &'static str, shape: Shape, about: &'static str) -> Key {
    Key { name, about, needed: false, shape }
}

/// One word of a vocabulary.
pub(crate) fn word<T>(among: Words<T>) -> Shape {
    Shape::Word(words(among))
}

/// The words of a vocabulary.
pub(crate) fn words<T>(among: Words<T>) -> Vec<&'static str> {
    among.iter().map(|(word, _)| *word).collect()
}

/// One text or several.
pub(crate) fn texts() -> Shape {
    Shape::OneOrMany(Box::new(Shape::Text))
}

/// An array of tables.
pub(crate) fn tables(section: Section) -> Shape {
    Shape::Many(0, Box::new(Shape::Table(section)))
}

impl Section {
    /// A table of these keys.
    pub fn of<const N: usize>(keys: [Key; N]) -> Self {
        Self { keys: keys.into(), one_of: &[], with: &[] }
    }

    /// Further keys.
    pub fn and<const N: usize>(mut self, keys: [Key; N]) -> Self {
        self.keys.extend(keys);
        self
    }

    /// At least one of some keys must be there.
    pub fn one_of(self, one_of: &'static [&'static str]) -> Self {
        Self { one_of, ..self }
    }

    /// Some keys need others.
    pub fn with(self, with: &'static [(&'static str, &'static str)]) -> Self {
        Self { with, ..self }
    }

    /// A key and its place in the order; unknown keys come last.
    pub fn key(&self, name: &str) -> (usize, Option<&Key>) {
        let found = self.keys.iter().position(|key| key.name == name);
        (found.unwrap_or(usize::MAX), found.and_then(|at| self.keys.get(at)))
    }
}

impl Shape {
    /// The table this is, or has in it.
    pub fn section(&self) -> Option<&Section> {
        match self {
            Self::Table(section) => Some(section),
            Self::Many(_, inner) | Self::OneOrMany(inner) => inner.section(),
            Self::Either(shapes) => shapes.iter().find_map(Self::section),
            _ => None,
        }
    }
}
