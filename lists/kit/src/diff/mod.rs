//! What changed in law between two sets of lists, and for which facts.
//!
//! Data flow one way: [`documents`] pairs the documents of both sides; each
//! kind of thing is told as an [`entry::Entry`] by its own file in [`entries`];
//! [`compare`] turns two entries into [`Change`]s; [`regions`] says which facts
//! fall elsewhere; [`cases`] decides examples under both sides; [`write`] puts
//! all of it into text. Comments, layout and the order of independent entries
//! are no change.
//!
//! Nothing here reads files or the clock, so that a page may call it.

mod cases;
mod change;
mod compare;
mod documents;
mod entries;
mod entry;
mod facets;
mod files;
mod regions;
mod same;
mod write;

use cailiang::Lists;
use serde::Serialize;

pub use cases::{Aspect, Finding, Turned};
pub use change::{Change, How, Region, Side, What};
pub use documents::{DocumentChange, Fate};
pub use write::{markdown, text};

pub(crate) use compare::Column;
pub(crate) use entry::Entry;

use crate::read::ListFile;

/// What changed between two sets of lists.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Diff {
    /// The documents with changes, those first that turn cases.
    pub documents: Vec<DocumentChange>,
    /// Cases that are decided otherwise: one for each way and class of party.
    pub cases: Vec<Turned>,
    /// How many cases were decided under both sides.
    pub tried: usize,
    /// What was left out so that the search ends, in words.
    pub limits: Vec<String>,
}

impl Diff {
    /// Whether nothing changed in law.
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    /// The same about one violation alone: changes that name it, or name none and turn a case of it.
    #[must_use]
    pub fn about(mut self, violation: &str) -> Self {
        let of_it: Vec<usize> = self.cases.iter().enumerate().filter(|(_, c)| c.violation == violation).map(|(i, _)| i).collect();
        for document in &mut self.documents {
            document.changes.retain(|c| c.violations.iter().any(|v| v == violation) || c.cases.iter().any(|i| of_it.contains(i)));
            for change in &mut document.changes {
                change.cases = change.cases.iter().filter_map(|i| of_it.iter().position(|own| own == i)).collect();
            }
        }
        self.documents.retain(|d| !d.changes.is_empty());
        self.cases.retain(|c| c.violation == violation);
        self
    }
}

/// What changed in law from `old` to `new`, with examples of cases that are
/// decided otherwise. The same lists always give the same answer.
pub fn diff(old: &Lists, new: &Lists) -> Diff {
    let mut diff = changes(old, new);
    cases::find(&mut diff, old, new);
    diff
}

/// The same without examples, which [`Finding`] looks for: quick enough to run at every stroke of a key.
pub fn changes(old: &Lists, new: &Lists) -> Diff {
    Diff { documents: documents::compare(old, new), ..Diff::default() }
}

/// As [`diff`], together with what files hold beside the documents: papers,
/// self-checks, and the days on which a file was read against its text.
pub fn diff_with_files(old: (&Lists, &[ListFile]), new: (&Lists, &[ListFile])) -> Diff {
    let mut diff = changes_with_files(old, new);
    cases::find(&mut diff, old.0, new.0);
    diff
}

/// The same without examples.
pub fn changes_with_files(old: (&Lists, &[ListFile]), new: (&Lists, &[ListFile])) -> Diff {
    let mut diff = changes(old.0, new.0);
    files::add(&mut diff, old, new);
    diff
}
