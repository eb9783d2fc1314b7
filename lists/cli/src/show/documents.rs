//! The documents the page rests on: how far each can be trusted, and its versions.

use cailiang::{lists::Document, words as core};

use super::Page;
use crate::words;

impl<'a> Page<'a> {
    pub(super) fn documents(&mut self) {
        let lists = self.lists;
        let mut lines = Vec::new();
        for document in std::mem::take(&mut self.used) {
            lines.push(words::document_line(document, core::status(document.status)));
            let same = |d: &&Document| d.id == document.id && d.place == document.place;
            let versions: Vec<&Document> = lists.documents().iter().filter(same).collect();
            let before = versions.iter().rev().find(|d| d.effective < document.effective);
            let after = versions.iter().find(|d| d.effective > document.effective);
            lines.extend(before.map(|d| words::version_before(d.effective)));
            lines.extend(after.map(|d| words::version_after(d.effective)));
            lines.extend(document.suspected.as_ref().map(|s| words::suspected_from(s.from, &s.why)));
        }
        self.section(words::DOCUMENTS, lines);
    }
}
