//! The columns of one table: what each is for, and a row as a record.

use cailiang::Lists;

use super::{
    cells, facts_cell,
    headings::{self, DECISIONS, Use},
    map::ColumnMap,
};
use crate::{
    fault::{Fault, FaultKind},
    past::{KEYS, Told},
    words,
};

/// The columns of a table.
#[derive(Clone, Debug)]
pub struct Columns {
    uses: Vec<Use>,
    map: ColumnMap,
    /// Headings that nobody knows: said once, then passed over.
    pub unused: Vec<String>,
}

impl Columns {
    /// The columns under these headings: the map's first, then the ledger's own, then facts by id or name.
    ///
    /// # Errors
    /// One sentence about what is wrong.
    pub fn new(lists: &Lists, map: ColumnMap, headings: &[&str]) -> Result<Self, String> {
        for (key, what) in map.columns.iter().map(|(h, k)| (k, h)).chain(map.fixed.keys().map(|k| (k, k))) {
            if !(key.is_empty() || known(lists, key)) {
                return Err(words::unknown_key(key, what));
            }
        }
        if let Some(missing) = map.columns.keys().find(|h| !headings.iter().any(|own| own.trim() == **h)) {
            return Err(words::no_column(missing));
        }
        let mut unused = Vec::new();
        let mut uses = Vec::new();
        for heading in headings.iter().map(|h| h.trim()) {
            let found = used(lists, &map, heading);
            if found.is_none() && !heading.is_empty() {
                unused.push(heading.to_owned());
            }
            uses.push(found.unwrap_or(Use::Nothing));
        }
        let key = |use_: &Use| matches!(use_, Use::Key(key) if key == "violation");
        if !uses.iter().any(key) && !map.fixed.contains_key("violation") {
            return Err(words::NO_VIOLATION_COLUMN.to_owned());
        }
        for (at, own) in uses.iter().enumerate() {
            if let (Use::Key(key), true) = (own, uses.iter().take(at).any(|other| other == own)) {
                return Err(words::column_twice(key));
            }
        }
        Ok(Self { uses, map, unused })
    }

    /// The keys of a row.
    ///
    /// # Errors
    /// [`Fault`], where it is no record.
    pub fn told(&self, lists: &Lists, cells: &[&str]) -> Result<Told, Fault> {
        if cells.len() > self.uses.len() {
            return Err(Fault::new(FaultKind::Syntax, words::too_many_cells(cells.len(), self.uses.len())));
        }
        let mut told = Told::default();
        for (key, value) in &self.map.fixed {
            told.take(key.clone(), cells::raw(lists, key, value));
        }
        let mut facts = Vec::new();
        for (own, cell) in self.uses.iter().zip(cells) {
            let cell = unescaped(cell).trim();
            match own {
                _ if cell.is_empty() => {}
                Use::Key(key) => told.take(key.clone(), cells::raw(lists, key, self.meaning(key, cell))),
                Use::Kind if !DECISIONS.contains(&cell) => return Err(Fault::new(FaultKind::NotADecision, words::not_a_decision(cell))),
                Use::Facts => facts = facts_cell::pairs(cell)?,
                Use::Kind | Use::Nothing => {}
            }
        }
        // What was answered fact by fact counts more than a column of the table.
        for (key, value) in facts {
            let value = cells::raw(lists, &key, &value);
            told.take(key, value);
        }
        Ok(told)
    }

    fn meaning<'c>(&'c self, key: &str, cell: &'c str) -> &'c str {
        self.map.values.get(key).and_then(|words| words.get(cell)).map_or(cell, String::as_str)
    }
}

fn used(lists: &Lists, map: &ColumnMap, heading: &str) -> Option<Use> {
    if let Some(key) = map.columns.get(heading) {
        return Some(if key.is_empty() { Use::Nothing } else { Use::Key(key.clone()) });
    }
    if known(lists, heading) {
        return Some(Use::Key(heading.to_owned()));
    }
    let labelled = || lists.facts().find(|f| f.label == heading).map(|f| Use::Key(f.id.clone()));
    headings::own(heading).or_else(labelled)
}

fn known(lists: &Lists, key: &str) -> bool {
    matches!(key, "violation" | "place") || KEYS.contains(&key) || lists.fact(key).is_some()
}

/// A cell without the apostrophe that keeps spreadsheets from taking it for a formula.
fn unescaped(cell: &str) -> &str {
    let formula = |text: &str| text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    match cell.strip_prefix('\'') {
        Some(rest) if formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}
