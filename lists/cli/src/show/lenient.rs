//! Leniency lists and overlaps.

use cailiang::lists::{CorrectBy, Document, Exempt, Overlap};

use super::Page;
use crate::words;

impl<'a> Page<'a> {
    pub(super) fn lenient(&mut self) {
        let documents = self.grading();
        let mut entries: Vec<(&'a Document, &'a Exempt)> =
            documents.iter().flat_map(|d| d.exempts.iter().map(|e| (*d, e))).filter(|(_, e)| e.covers(&self.act.id)).collect();
        entries.sort_by_key(|(_, e)| e.kind);
        let mut lines = Vec::new();
        for (document, entry) in entries {
            self.uses(document);
            lines.extend(self.entry(document, entry));
        }
        self.section(words::ENTRIES, lines);
        let about = |o: &&Overlap| o.violations.contains(&self.act.id);
        let overlaps: Vec<(&'a Document, &'a Overlap)> =
            documents.iter().flat_map(|d| d.overlaps.iter().filter(about).map(|o| (*d, o))).collect();
        let mut lines = Vec::new();
        for (document, overlap) in overlaps {
            self.uses(document);
            let others = overlap.violations.iter().filter(|v| **v != self.act.id);
            let named = others.map(|v| self.lists.violation(v).map_or_else(|| v.clone(), |a| format!("{}（{v}）", a.name)));
            lines.push(words::overlap(&named.collect::<Vec<_>>().join("、"), &overlap.note));
        }
        self.section(words::OVERLAPS, lines);
    }

    fn entry(&self, document: &Document, e: &Exempt) -> Vec<String> {
        let mut out = vec![words::entry(document.name(), &e.item, e.kind)];
        let correct = e.correct.map(|c| match c {
            CorrectBy::BeforeDiscovery => words::CORRECT_BEFORE,
            CorrectBy::OnSpot => words::CORRECT_ON_SPOT,
            CorrectBy::WithinOrder => words::CORRECT_IN_TIME,
        });
        let lines = [
            (words::GIST, e.gist.clone()),
            (words::CLAUSE_WHEN, self.condition(&e.when)),
            (words::CORRECT, correct.unwrap_or_default().to_owned()),
            (words::ORDER_DAYS, e.order_days.map(words::at_most_days).unwrap_or_default()),
            (words::STATUTE, e.statute.as_ref().map(|s| s.to_string()).unwrap_or_default()),
            (words::THE_FINE, self.amounts(&e.amounts)),
            (words::MEASURE, if e.measure.is_empty() { String::new() } else { words::measure_spared(&e.measure, e.must) }),
            (words::THEN, e.then.join("、")),
            (words::EVIDENCE, e.evidence.join("、")),
            (words::BY, e.by.clone()),
        ];
        out.extend(lines.into_iter().filter(|(_, text)| !text.is_empty()).map(|(heading, text)| format!("  {heading}：{text}")));
        out
    }
}
