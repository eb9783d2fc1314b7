//! What may or must be done beside or instead of a penalty.

use cailiang::{Decision, decision::MeasureOpen, lists::MeasureStep};

use super::Page;
use crate::words;

impl Page<'_> {
    pub(super) fn measures(&mut self, d: &Decision) {
        let lines = d.measures.iter().flat_map(|m| self.measure(m)).collect();
        self.section(words::MEASURES, lines);
    }

    fn measure(&self, m: &MeasureOpen) -> Vec<String> {
        let cited: Vec<String> = m.basis.iter().map(|b| self.cite(b)).collect();
        let mut out = vec![words::measure(m, &cited, &self.labels(&m.only_if))];
        // What hangs on facts nobody has established is only named.
        if !m.only_if.is_empty() {
            return out;
        }
        out.extend(m.steps.iter().enumerate().map(|(i, s)| words::measure_step(i + 1, &self.told(s))));
        out.extend(m.limits.iter().map(|s| words::measure_limit(&self.told(s))));
        if !m.records.is_empty() {
            out.push(words::measure_records(&m.records));
        }
        out
    }

    fn told(&self, step: &MeasureStep) -> String {
        if step.basis.is_empty() { step.text.clone() } else { format!("{}（{}）", step.text, self.cite(&step.basis)) }
    }
}
