//! Thresholds that matter to the act, and the general circumstances, one line each.

use cailiang::{lists::Document, phrase, words as core};

use super::Page;
use crate::words;

impl<'a> Page<'a> {
    pub(super) fn general(&mut self) {
        let current: Vec<&'a Document> = self.lists.current(self.place, self.on).collect();
        let mut lines = Vec::new();
        if let Some((document, summary)) = self.lists.summary(self.on) {
            let kinds: Vec<&str> = summary.kinds.iter().map(|k| core::penalty(*k)).collect();
            let (individual, organisation) = (phrase::range(&summary.individual, "元"), phrase::range(&summary.organisation, "元"));
            self.uses(document);
            let cited = words::cited(document.name(), &summary.at.chinese());
            lines.push(words::summary_limit(&cited, &kinds.join("、"), &individual, &organisation));
        }
        let mut hearing = false;
        for document in &current {
            for t in &document.rules.thresholds {
                self.uses(document);
                hearing |= t.duty == words::HEARING_DUTY;
                let range = |r: Option<&cailiang::amount::Range>| r.map(|r| phrase::range(r, "元")).unwrap_or_default();
                if t.every {
                    lines.push(words::every_case(&t.duty, &t.basis));
                    continue;
                }
                lines.push(words::threshold(&t.duty, &range(t.individual.as_ref()), &range(t.organisation.as_ref()), &t.basis));
            }
        }
        if !hearing {
            lines.push(words::NO_HEARING_THRESHOLD.to_owned());
        }
        self.section(words::THRESHOLDS, lines);
        let mut lines = Vec::new();
        for (document, c) in self.lists.circumstances(self.place, self.on) {
            self.uses(document);
            let person = if c.natural_person { words::ONLY_PERSONS } else { "" };
            let cited = words::cited(document.name(), &c.at.chinese());
            lines.push(words::circumstance(&c.name, words::effect(c.effect), &cited, &self.condition(&c.when), person));
        }
        self.section(words::CIRCUMSTANCES, lines);
    }
}
