//! One thing a document says, told part by part.

use cailiang::{
    Lists,
    amount::Range,
    condition::Condition,
    day::Day,
    lists::{Hit, Violation},
};

use super::{
    change::{Seed, What},
    facets::Facets,
};
use crate::coverage::Row;

/// One side's lists, read with the ids of the newer side, so that what was only renamed is the same.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    /// The lists of this side.
    pub lists: &'a Lists,
    /// The newer lists.
    pub newer: &'a Lists,
}

impl<'a> Reader<'a> {
    /// A fact's id, as it is now.
    pub fn fact(&self, id: &str) -> String {
        self.newer.fact(id).map_or_else(|| id.to_owned(), |f| f.id.clone())
    }

    /// An act's id, as it is now.
    pub fn violation(&self, id: &str) -> String {
        self.newer.violation(id).map_or_else(|| id.to_owned(), |v| v.id.clone())
    }

    /// Acts by their ids now.
    pub fn violations(&self, ids: &[String]) -> Vec<String> {
        super::same::sorted(ids.iter().map(|id| self.violation(id)))
    }

    /// What an act is called.
    pub fn act(&self, id: &str) -> String {
        self.find(id).map_or_else(|| id.to_owned(), |v| v.name.clone())
    }

    fn find(&self, id: &str) -> Option<&'a Violation> {
        self.lists.violation(id).or_else(|| self.newer.violation(id))
    }

    /// What a fact is called.
    pub fn label(&self, fact: &str) -> String {
        self.lists.fact(fact).or_else(|| self.newer.fact(fact)).map_or_else(|| fact.to_owned(), |f| f.label.clone())
    }
}

/// One part of what an entry says.
pub(crate) struct Facet<'a> {
    /// What it is called: 责令, 条件, 个人.
    pub name: &'static str,
    /// What it says, spelled so that what means the same is the same.
    pub key: String,
    /// What it says, for people; empty where it says nothing.
    pub text: String,
    /// What more can be told of a change in it.
    pub shape: Shape<'a>,
    /// Whether a decision reads it.
    pub counts: bool,
}

/// What can be told of a change beyond before and after.
pub(crate) enum Shape<'a> {
    /// Nothing.
    Text,
    /// Which end moved; with the unit.
    Range(Range, &'static str),
    /// Which facts now fall on the other side.
    Condition(&'a Condition),
    /// Which of several are new or gone.
    Items(Vec<String>),
}

/// One thing a document says.
pub(crate) struct Entry<'a> {
    /// What kind of thing.
    pub what: What,
    /// Its position among the things of its kind in the document.
    pub index: usize,
    /// The same in both sides where it is the same thing.
    pub key: String,
    /// Looser keys, tried in turn where nothing has the same key.
    pub alike: Vec<String>,
    /// What sentences call it.
    pub name: String,
    /// The provision; may be empty.
    pub at: String,
    /// 序号; may be empty.
    pub item: String,
    /// The acts it is about, by their ids now; empty for all.
    pub violations: Vec<String>,
    /// What it says.
    pub facets: Vec<Facet<'a>>,
    /// What stands in it.
    pub inner: Vec<Entry<'a>>,
    /// Its inner entries as rows of a table.
    pub table: Option<Table<'a>>,
    /// What must hold for it to matter.
    pub when: Vec<&'a Condition>,
    /// Facts that show it, beside `when`.
    pub seeds: Vec<Seed>,
    /// Days that show it.
    pub days: Vec<Day>,
}

/// The rows of a table; each is the inner entry at the same position.
pub(crate) struct Table<'a> {
    /// When the table is asked at all.
    pub when: &'a Condition,
    /// The rows, by the key of their entry.
    pub rows: Vec<(String, Row<'a>)>,
    /// Which counts.
    pub hit: Hit,
}

impl<'a> Entry<'a> {
    /// An entry about some acts.
    pub fn new(what: What, key: impl Into<String>, name: impl Into<String>, facets: Facets<'a>) -> Self {
        Self {
            what,
            index: 0,
            key: key.into(),
            alike: Vec::new(),
            name: name.into(),
            at: String::new(),
            item: String::new(),
            violations: Vec::new(),
            facets: facets.out,
            inner: Vec::new(),
            table: None,
            when: Vec::new(),
            seeds: Vec::new(),
            days: Vec::new(),
        }
    }

    /// Everything it says in one text, to tell like entries apart.
    pub fn print(&self) -> String {
        let facets = self.facets.iter().filter(|f| !f.text.is_empty()).map(|f| format!("{}={};", f.name, f.key));
        let mut inner: Vec<String> = self.inner.iter().map(|e| format!("{}{{{}}}", e.key, e.print())).collect();
        if self.table.is_none() {
            inner.sort();
        }
        facets.chain(inner).collect()
    }
}

/// The entries of one kind, each with its position.
pub(crate) fn counted<'a>(all: impl Iterator<Item = Entry<'a>>) -> impl Iterator<Item = Entry<'a>> {
    all.enumerate().map(|(index, entry)| Entry { index, ..entry })
}
