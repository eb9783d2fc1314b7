//! What files hold beside their document: papers, self-checks, readings.

use cailiang::Lists;

use super::{
    Diff,
    compare::{self, Sides},
    documents::{self, Fate},
    entries::papers,
    entry::{Entry, Reader},
};
use crate::read::ListFile;

/// Adds the changes in them to a diff of the documents.
pub(super) fn add(diff: &mut Diff, old: (&Lists, &[ListFile]), new: (&Lists, &[ListFile])) {
    let sides = Sides { old: Reader { lists: old.0, newer: new.0 }, new: Reader { lists: new.0, newer: new.0 } };
    for file in new.1 {
        let Some(document) = &file.document else { continue };
        let same = |f: &&ListFile| f.document.as_ref().is_some_and(|d| d.place == document.place && d.id == document.id);
        let exact = |f: &&ListFile| f.document.as_ref().is_some_and(|d| d.effective == document.effective);
        let before = old.1.iter().filter(same).find(exact).or_else(|| old.1.iter().rfind(same));
        let was = before.map(|f| of(sides.old, f)).unwrap_or_default();
        let mut is = of(sides.new, file);
        if before.is_none() {
            is.retain(|e| e.key != "readings");
        }
        let changes = compare::entries(sides, &was, &is);
        if changes.is_empty() {
            continue;
        }
        let effective = document.effective.to_string();
        match diff.documents.iter_mut().find(|d| d.id == document.id && d.place == document.place && d.effective == effective) {
            Some(told) => told.changes.extend(changes),
            None => {
                let before = before.and_then(|f| f.document.as_ref());
                diff.documents.push(documents::told(new.0, document, Fate::Changed, before, changes));
            }
        }
    }
}

fn of<'a>(reader: Reader<'a>, file: &'a ListFile) -> Vec<Entry<'a>> {
    let mut out = papers::papers(reader, &file.papers);
    out.push(papers::readings(reader, &file.readings));
    out
}
