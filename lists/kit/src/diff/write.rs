//! A diff as text and as Markdown.

use super::{Change, Diff, DocumentChange, Turned};
use crate::words::diff as words;

/// For a terminal.
pub fn text(diff: &Diff) -> String {
    write(diff, &Style { document: "", change: "  - ", region: "      · ", example: "      ", code: ["", ""], indent: "        " })
}

/// For a page or a change log.
pub fn markdown(diff: &Diff) -> String {
    write(
        diff,
        &Style { document: "### ", change: "- ", region: "  - ", example: "  - ", code: ["    ```toml", "    ```"], indent: "    " },
    )
}

struct Style {
    document: &'static str,
    change: &'static str,
    region: &'static str,
    example: &'static str,
    code: [&'static str; 2],
    indent: &'static str,
}

fn write(diff: &Diff, style: &Style) -> String {
    if diff.is_empty() {
        return format!("{}\n", words::SAME);
    }
    let mut page = Page { diff, style, out: String::new(), told: Vec::new() };
    for document in &diff.documents {
        page.document(document);
    }
    page.line("", &words::closing_line(diff.documents.len(), count(diff), diff.cases.len(), diff.tried));
    for limit in &diff.limits {
        page.line("", limit);
    }
    page.out
}

fn count(diff: &Diff) -> usize {
    diff.documents.iter().map(|d| d.changes.len()).sum()
}

struct Page<'d> {
    diff: &'d Diff,
    style: &'d Style,
    out: String,
    /// The examples that were told in full.
    told: Vec<usize>,
}

impl Page<'_> {
    fn line(&mut self, before: &str, text: &str) {
        self.out.push_str(before);
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn document(&mut self, document: &DocumentChange) {
        self.line(self.style.document, &document.say);
        if !self.style.document.is_empty() {
            self.line("", "");
        }
        for change in &document.changes {
            self.change(change, document.model);
        }
        self.line("", "");
    }

    fn change(&mut self, change: &Change, model: bool) {
        self.line(self.style.change, &change.say);
        if change.how != super::How::Moved {
            for region in &change.regions {
                self.line(self.style.region, &region.say);
            }
        }
        if change.counts && !change.covered && change.cases.is_empty() {
            self.line(self.style.region, if model { words::MODEL_NOT_TRIED } else { words::NO_CASE });
        }
        let (seen, fresh): (Vec<usize>, Vec<usize>) = change.cases.iter().partition(|at| self.told.contains(at));
        for at in fresh {
            self.told.push(at);
            if let Some(turned) = self.diff.cases.get(at) {
                self.example(at, turned);
            }
        }
        if !seen.is_empty() {
            let numbers: Vec<usize> = seen.iter().map(|at| at.saturating_add(1)).collect();
            self.line(self.style.example, &words::see_examples(&numbers));
        }
    }

    fn example(&mut self, at: usize, turned: &Turned) {
        self.line(self.style.example, &words::example(at.saturating_add(1), &turned.name, &turned.party, &turned.say));
        let [open, close] = self.style.code;
        if !open.is_empty() {
            self.line("", "");
            self.line(open, "");
        }
        for line in turned.case.lines() {
            self.line(self.style.indent, line);
        }
        if !close.is_empty() {
            self.line(close, "");
            self.line("", "");
        }
    }
}
