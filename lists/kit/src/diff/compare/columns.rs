//! The parts of two entries side by side, as far as they differ.

use super::super::entry::{Entry, Facet, Shape};
use crate::words::diff as words;

/// One part that says something else.
pub(crate) struct Column<'e, 'a> {
    /// What it is called.
    pub name: String,
    /// Whether it is the amount for a class of party.
    pub class: bool,
    /// What it said.
    pub before: Option<&'e Facet<'a>>,
    /// What it says.
    pub after: Option<&'e Facet<'a>>,
}

/// The parts that differ. Where individuals and organisations are told the same, it is told once.
pub(super) fn columns<'e, 'a>(old: &'e Entry<'a>, new: &'e Entry<'a>) -> Vec<Column<'e, 'a>> {
    let find = |entry: &'e Entry<'a>, name: &str| entry.facets.iter().find(|f| f.name == name);
    let names = new.facets.iter().map(|f| f.name);
    let gone = old.facets.iter().map(|f| f.name).filter(|name| find(new, name).is_none());
    let class = |name: &str| [words::INDIVIDUAL, words::ORGANISATION, words::RESPONSIBLE].contains(&name);
    let of = |name: &'static str| Column { name: name.to_owned(), class: class(name), before: find(old, name), after: find(new, name) };
    let mut out: Vec<Column<'e, 'a>> = names.chain(gone).map(of).filter(Column::differs).collect();
    let at = |out: &[Column<'e, 'a>], name: &str| out.iter().position(|c| c.name == name);
    if let (Some(one), Some(other)) = (at(&out, words::INDIVIDUAL), at(&out, words::ORGANISATION))
        && out.get(one).zip(out.get(other)).is_some_and(|(a, b)| a.keys() == b.keys())
    {
        out.remove(other);
        if let Some(column) = out.get_mut(one) {
            words::EVERYONE.clone_into(&mut column.name);
        }
    }
    out
}

impl Column<'_, '_> {
    fn keys(&self) -> [&str; 2] {
        [self.before, self.after].map(|f| f.map_or("", |f| f.key.as_str()))
    }

    fn differs(&self) -> bool {
        let [before, after] = self.keys();
        before != after && !(self.ordered() && self.same_order())
    }

    /// Whether it says nothing but in which order other things come.
    pub fn ordered(&self) -> bool {
        [words::TIERS, words::STAGES].contains(&self.name.as_str())
    }

    /// Whether what both sides have comes in one order; what is new or gone is told by itself.
    fn same_order(&self) -> bool {
        let [before, after] = self.keys().map(|all| all.split('；').collect::<Vec<_>>());
        before.iter().filter(|one| after.contains(one)).eq(after.iter().filter(|one| before.contains(one)))
    }

    /// Before and after, for people.
    pub fn texts(&self) -> (Option<String>, Option<String>) {
        let text = |f: Option<&Facet<'_>>| f.map(|f| f.text.clone()).filter(|t| !t.is_empty());
        match (text(self.before), text(self.after)) {
            // What is only said where it is so is not said where it is not.
            (Some(yes), None) if yes == words::YES => (Some(yes), Some(words::NO.to_owned())),
            (None, Some(yes)) if yes == words::YES => (Some(words::NO.to_owned()), Some(yes)),
            both => both,
        }
    }

    /// Whether a decision reads it.
    pub fn counts(&self) -> bool {
        [self.before, self.after].into_iter().flatten().any(|f| f.counts)
    }

    /// Of several, which are new and which are gone; `None` where one side has none, or only their order differs.
    pub fn exchanged(&self) -> Option<[Vec<&str>; 2]> {
        let (before, after) = (self.before?, self.after?);
        let (Shape::Items(a), Shape::Items(b)) = (&before.shape, &after.shape) else { return None };
        let come: Vec<&str> = b.iter().filter(|one| !a.contains(one)).map(String::as_str).collect();
        let gone: Vec<&str> = a.iter().filter(|one| !b.contains(one)).map(String::as_str).collect();
        let both = !a.is_empty() && !b.is_empty() && (come.len() + gone.len() > 0);
        both.then_some([come, gone])
    }

    /// The ranges of both sides, where they are in one unit.
    pub fn ranges(&self) -> Option<([cailiang::amount::Range; 2], &'static str)> {
        match (&self.before?.shape, &self.after?.shape) {
            (Shape::Range(a, unit), Shape::Range(b, same)) if unit == same => Some(([*a, *b], unit)),
            _ => None,
        }
    }
}
