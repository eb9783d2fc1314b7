//! Why: the steps walked, the citations, what was presumed, what would change.

use cailiang::{
    Decision, Outcome,
    decision::{Assumed, TraceStep},
    words as core,
};

use super::Page;
use crate::words;

impl Page<'_> {
    pub(super) fn reasons(&mut self, d: &Decision) {
        self.section(words::WHY, d.trace.iter().map(step).collect());
        let cited = d.basis.iter().map(|b| if b.gist.is_empty() { b.text.clone() } else { format!("{}：{}", b.text, b.gist) });
        self.section(words::BASIS, cited.collect());
    }

    pub(super) fn presumed(&mut self, d: &Decision) {
        let lines = |page: &Self, element: bool| d.assumed.iter().filter(|a| a.element == element).map(|a| page.assumed(a)).collect();
        let (elements, others) = (lines(self, true), lines(self, false));
        self.section(words::ELEMENTS, elements);
        self.section(words::ASSUMED, others);
        self.section(words::REFINE, d.refine.iter().map(|f| self.question(f)).collect());
        let changes = d.what_if.iter().map(|w| {
            let ground = w.ground.as_deref().map(|g| self.cite(g)).unwrap_or_default();
            words::what_if(&self.label(&w.fact), &self.value(&w.fact, &w.value), core::outcome(w.outcome), &ground)
        });
        let changes = changes.collect();
        self.section(words::WHAT_IF, changes);
    }

    fn assumed(&self, assumed: &Assumed) -> String {
        let otherwise: Vec<&str> = assumed.if_otherwise.iter().map(|o: &Outcome| core::outcome(*o)).collect();
        words::assumed(&self.label(&assumed.fact), &self.value(&assumed.fact, &assumed.value), &otherwise.join("；"))
    }
}

fn step(step: &TraceStep) -> String {
    let basis = if step.basis.is_empty() { String::new() } else { format!("［{}］", step.basis.join("、")) };
    format!("{}：{}{basis}", step.title, step.text)
}
