//! A decision as a lawyer would read it aloud.

mod fine;
mod graded;
mod labels;
mod measures;
mod next;
mod reasons;

use cailiang::{
    Decision, Lists,
    lists::{Clause, Document},
    words as core,
};

use crate::words;

/// The whole text of a decision.
pub fn decision(lists: &Lists, decision: &Decision) -> String {
    let mut page = Page { lists, out: String::new() };
    page.decision(decision);
    page.footer(decision);
    page.out
}

/// A text being written, section by section.
struct Page<'a> {
    lists: &'a Lists,
    out: String,
}

impl Page<'_> {
    fn decision(&mut self, d: &Decision) {
        self.conclusion(d);
        self.fine(d);
        self.graded(d);
        self.reasons(d);
        self.next(d);
        self.measures(d);
        self.presumed(d);
        for (i, act) in d.acts.iter().enumerate() {
            self.section(&words::act(i + 1), Vec::new());
            self.decision(act);
        }
        self.section(words::WARNINGS, d.warnings.iter().map(|w| w.text.clone()).collect());
        let act = d.norm.as_ref().and_then(|n| self.lists.violation(&n.violation)).map(|v| v.note.clone()).filter(|n| !n.is_empty());
        let clause = self.clause(d).map(|c| c.notes.clone()).unwrap_or_default();
        let left_open = d.notes.iter().map(|n| n.text.clone());
        self.section(words::NOTES, act.into_iter().chain(clause).chain(left_open).collect());
    }

    fn conclusion(&mut self, d: &Decision) {
        self.out.push_str(&format!("{}：{}\n", words::CONCLUSION, core::outcome(d.outcome)));
        let mut lines = Vec::new();
        lines.extend(d.ground.as_deref().map(|g| words::ground(&self.cite(g))));
        lines.extend(self.norm(d));
        lines.extend(self.clause(d).map(|c| c.by.as_str()).filter(|by| !by.is_empty()).map(words::organ));
        if !d.possible.is_empty() {
            lines.push(words::possible(&d.possible.iter().map(|o| core::outcome(*o).to_owned()).collect::<Vec<_>>()));
        }
        for line in lines {
            self.out.push_str(&format!("  {line}\n"));
        }
        self.section(words::OPEN, d.open.iter().map(|f| self.question(f)).collect());
    }

    fn norm(&self, d: &Decision) -> Option<String> {
        d.norm.as_ref().and_then(|n| self.lists.violation(&n.violation)).map(|v| v.name.clone())
    }

    /// The clause the decision applies.
    fn clause(&self, d: &Decision) -> Option<&Clause> {
        let norm = d.norm.as_ref()?;
        let is = |doc: &Document| doc.id == norm.document && doc.effective.to_string() == norm.effective;
        self.lists
            .documents()
            .iter()
            .flat_map(|d| d.clauses.iter().map(move |c| (d, c)))
            .filter(|(_, c)| c.violation == norm.violation)
            .find(|(doc, c)| is(doc) && c.stands_at(&norm.at))
            .map(|(_, c)| c)
    }

    /// A heading with its lines; nothing where there are none.
    fn section(&mut self, heading: &str, lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        self.out.push_str(&format!("\n{heading}\n"));
        for line in lines {
            self.out.push_str(&format!("  · {line}\n"));
        }
    }

    fn footer(&mut self, d: &Decision) {
        let (cited, beside): (Vec<_>, Vec<_>) = d.receipt.documents.iter().partition(|u| u.cited);
        let documents = cited.into_iter().map(|u| {
            let short: String = u.digest.chars().take(8).collect();
            words::document(&u.title, &u.effective, &short, core::status(u.status))
        });
        let titles: Vec<&str> = beside.iter().map(|u| u.title.as_str()).collect();
        let documents = documents.chain((!titles.is_empty()).then(|| words::looked_into(&titles))).collect();
        self.section(words::DOCUMENTS, documents);
        self.out.push_str(&format!("\n{} · {}\n", core::DISCLAIMER, words::engine(d.receipt.engine)));
    }
}
