//! Which version of which document is held against which.

use cailiang::lists::{Document, place::NATIONAL};
use cailiang::{Lists, day::Day};
use serde::Serialize;

use super::{
    change::{Change, How, What},
    compare::{self, Sides},
    entries,
    entry::Reader,
};
use crate::words::diff as words;

/// What became of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// A version came beside earlier ones.
    NewVersion,
    /// A version is gone; others stay.
    RemovedVersion,
    /// It says something else.
    Changed,
}

/// A document with changes.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentChange {
    /// Its id.
    pub id: String,
    /// The place it belongs to.
    pub place: String,
    /// What that place is called.
    pub place_name: String,
    /// Its title.
    pub title: String,
    /// The version it is about: the newer one.
    pub effective: String,
    /// What became of it.
    pub fate: Fate,
    /// The version it is held against, where that is another one.
    pub against: Option<String>,
    /// In words.
    pub say: String,
    /// The changes, those first that turn cases.
    pub changes: Vec<Change>,
    /// The versions that were compared: the older and the newer.
    #[serde(skip)]
    pub(super) days: [Option<Day>; 2],
    /// Whether it is a model: no case is decided by it until a place adopts it.
    pub model: bool,
}

/// The versions of one document in both sides.
struct Versions<'a> {
    old: Vec<&'a Document>,
    new: Vec<&'a Document>,
}

/// Every document that changed.
pub(super) fn compare(old: &Lists, new: &Lists) -> Vec<DocumentChange> {
    let sides = Sides { old: Reader { lists: old, newer: new }, new: Reader { lists: new, newer: new } };
    let mut out = Vec::new();
    for versions in all(old, new) {
        let (mut before, mut after) = (versions.old.clone(), versions.new.clone());
        // The same date is the same version; of what is left over, the first is the first with another date.
        let mut pairs = Vec::new();
        after.retain(|n| match before.iter().position(|o| o.effective == n.effective) {
            Some(at) => {
                pairs.push((before.remove(at), *n));
                false
            }
            None => true,
        });
        while let (false, Some(n)) = (before.is_empty(), after.first().copied()) {
            pairs.push((before.remove(0), n));
            after.remove(0);
        }
        for (o, n) in pairs {
            let changes = compare::entries(sides, &entries::of(sides.old, o), &entries::of(sides.new, n));
            if !changes.is_empty() {
                out.push(told(new, n, Fate::Changed, Some(o), changes));
            }
        }
        out.extend(after.into_iter().map(|n| added(sides, &versions, n)));
        out.extend(before.into_iter().map(|o| removed(sides, &versions, o)));
    }
    let moved = moved(&out);
    for document in &mut out {
        let place = document.place.clone();
        document.changes.retain(|c| !moved.contains(&(place.clone(), c.what, c.subject.clone())));
    }
    out.retain(|d| !d.changes.is_empty() || d.fate != Fate::Changed);
    out
}

/// The versions of every document, by place and id.
fn all<'a>(old: &'a Lists, new: &'a Lists) -> Vec<Versions<'a>> {
    let mut out: std::collections::BTreeMap<(&str, &str), Versions<'a>> = std::collections::BTreeMap::new();
    let none = || Versions { old: Vec::new(), new: Vec::new() };
    for d in old.documents() {
        out.entry((&d.place, &d.id)).or_insert_with(none).old.push(d);
    }
    for d in new.documents() {
        out.entry((&d.place, &d.id)).or_insert_with(none).new.push(d);
    }
    out.into_values().collect()
}

/// Acts and facts that only went from one file of a place to another: which file they stand in says nothing.
fn moved(documents: &[DocumentChange]) -> Vec<(String, What, String)> {
    let of = |how: How| {
        let undated = move |c: &&Change| matches!(c.what, What::Violation | What::Fact) && c.how == how;
        documents.iter().flat_map(move |d| d.changes.iter().filter(undated).map(move |c| (d.place.clone(), c)))
    };
    let same = |(place, c): &(String, &Change)| {
        of(How::Removed).any(|(from, r)| from == *place && (r.what, &r.subject, &r.before) == (c.what, &c.subject, &c.after))
    };
    of(How::Added).filter(same).map(|(place, c)| (place, c.what, c.subject.clone())).collect()
}

fn added(sides: Sides<'_>, versions: &Versions<'_>, n: &Document) -> DocumentChange {
    let earlier = versions.old.iter().rev().find(|o| o.effective < n.effective).or_else(|| versions.old.first());
    let Some(earlier) = earlier else {
        let new = without_heading(entries::of(sides.new, n));
        let changes = compare::entries(sides, &[], &new);
        return told(sides.new.lists, n, Fate::Added, None, changes);
    };
    let mut changes = compare::entries(sides, &entries::of(sides.old, earlier), &entries::of(sides.new, n));
    // That it begins another day is what a new version is.
    changes.retain(|c| !(c.what == What::Heading && c.member == words::EFFECTIVE));
    told(sides.new.lists, n, Fate::NewVersion, Some(earlier), changes)
}

fn removed(sides: Sides<'_>, versions: &Versions<'_>, o: &Document) -> DocumentChange {
    let left = versions.new.iter().rev().find(|n| n.effective < o.effective).or_else(|| versions.new.first());
    let Some(left) = left else {
        let old = without_heading(entries::of(sides.old, o));
        let changes = compare::entries(sides, &old, &[]);
        return told(sides.old.lists, o, Fate::Removed, None, changes);
    };
    let mut changes = compare::entries(sides, &entries::of(sides.old, o), &entries::of(sides.new, left));
    changes.retain(|c| !(c.what == What::Heading && c.member == words::EFFECTIVE));
    let mut out = told(sides.old.lists, o, Fate::RemovedVersion, Some(left), changes);
    // Cases are looked for where the version that is gone was in force.
    out.days = [Some(o.effective), Some(o.effective)];
    out
}

fn without_heading(mut all: Vec<super::entry::Entry<'_>>) -> Vec<super::entry::Entry<'_>> {
    all.retain(|e| e.what != What::Heading);
    all
}

/// A document and what became of it.
pub(super) fn told(lists: &Lists, d: &Document, fate: Fate, against: Option<&Document>, changes: Vec<Change>) -> DocumentChange {
    let place_name = lists.place(&d.place).map_or_else(|| d.place.clone(), |p| p.name.clone());
    let other = against.filter(|a| a.effective != d.effective).map(|a| a.effective.to_string());
    let place = (d.place != NATIONAL).then_some(place_name.as_str());
    DocumentChange {
        id: d.id.clone(),
        place: d.place.clone(),
        title: d.title.clone(),
        effective: d.effective.to_string(),
        say: words::document(&fate, d, place, other.as_deref()),
        place_name,
        fate,
        against: other,
        changes,
        days: [against.map(|a| a.effective), Some(d.effective)],
        model: d.model,
    }
}
