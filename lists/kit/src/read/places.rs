//! Where every key and value of a file stands, found again by path: `clause.3.fines.0.stage`.

use std::collections::BTreeMap;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::source::Span;

/// The positions of a file.
#[derive(Clone, Debug, Default)]
pub struct Places {
    root: Entry,
}

#[derive(Clone, Debug, Default)]
struct Entry {
    span: Span,
    inside: BTreeMap<String, Entry>,
}

impl Places {
    pub(crate) fn new(table: &Spanned<DeTable<'_>>) -> Self {
        Self { root: Entry { span: Span::default(), inside: inside(table.get_ref()) } }
    }

    /// Whether there is a value at `path`.
    pub fn has(&self, path: &str) -> bool {
        path.split('.').try_fold(&self.root, |entry, step| entry.inside.get(step)).is_some()
    }

    /// Where the value at `path` stands; where it is not there, the nearest
    /// value around it.
    pub fn find(&self, path: &str) -> Span {
        let mut entry = &self.root;
        for step in path.split('.') {
            match entry.inside.get(step) {
                Some(next) => entry = next,
                None => break,
            }
        }
        entry.span
    }
}

fn inside(table: &DeTable<'_>) -> BTreeMap<String, Entry> {
    table.iter().map(|(key, value)| (key.get_ref().to_string(), entry(value))).collect()
}

fn entry(value: &Spanned<DeValue<'_>>) -> Entry {
    let inside = match value.get_ref() {
        DeValue::Table(table) => inside(table),
        DeValue::Array(items) => items.iter().enumerate().map(|(i, item)| (i.to_string(), entry(item))).collect(),
        _ => BTreeMap::new(),
    };
    Entry { span: value.span().into(), inside }
}
