//! The benchmarks: tiers as a table, or the factors of a score.

use cailiang::{
    citation::Reference,
    lists::{Benchmark, Document, Grading, PartyClass, Score, ScoreKind, TierTable},
    phrase, words as core,
};

use super::Page;
use crate::{table, words};

impl<'a> Page<'a> {
    pub(super) fn benchmarks(&mut self) {
        let all: Vec<(&'a Document, &'a Benchmark)> = self
            .grading()
            .into_iter()
            .flat_map(|d| d.benchmarks.iter().map(move |b| (d, b)))
            .filter(|(_, b)| b.grades(&self.act.id))
            .collect();
        if all.is_empty() {
            self.section(words::BENCHMARK, vec![self.method()]);
        }
        for (document, benchmark) in all {
            self.uses(document);
            let heading = words::benchmark_title(document.name(), &document.effective.to_string(), &benchmark.item);
            let mut lines = self.heading_of(benchmark);
            match &benchmark.grading {
                Grading::Tiers(table) => lines.extend(self.tiers(table)),
                Grading::Score(score) => lines.extend(self.score(score)),
            }
            for a in &benchmark.adjust {
                lines.push(words::adjustment(&a.name, a.heavier, a.steps, &self.condition(&a.when)));
            }
            lines.extend(benchmark.both.map(|b| words::both_rule(core::scheme(b))));
            lines.extend(benchmark.round.map(words::rounding));
            self.section(&heading, lines);
        }
    }

    /// The method that divides the range where no benchmark does.
    fn method(&self) -> String {
        let place = self.lists.place(self.place);
        match place.and_then(|p| p.method.as_deref()).and_then(|id| self.lists.method(id)) {
            Some((_, method)) => words::by_method(&method.name, method.model),
            None => words::NO_METHOD.to_owned(),
        }
    }

    fn heading_of(&self, b: &Benchmark) -> Vec<String> {
        let clause = b.clause.as_ref().map(|r: &Reference| r.to_string()).unwrap_or_default();
        let when = self.condition(&b.when);
        let mut out = Vec::new();
        if b.general() {
            out.push(words::GENERAL.to_owned());
        }
        if !clause.is_empty() || !b.stage.is_empty() {
            out.push(words::subdivides(&clause, &b.stage));
        }
        if !when.is_empty() {
            out.push(words::applies_when(&when));
        }
        if !b.over.is_empty() {
            out.push(words::over(&b.over));
        }
        out
    }

    fn tiers(&self, tiers: &TierTable) -> Vec<String> {
        let responsible = tiers.tiers.iter().any(|t| t.amounts.responsible.is_some());
        let heading = words::TIER_HEADING.iter().map(|h| (*h).to_owned());
        let mut rows: Vec<Vec<String>> = vec![heading.take(if responsible { 5 } else { 4 }).collect()];
        for tier in &tiers.tiers {
            let when = if tier.otherwise { words::OTHERWISE.to_owned() } else { self.condition(&tier.when) };
            let kinds: Vec<&str> = tier.kinds.iter().map(|k| core::penalty(*k)).collect();
            let kinds = if kinds.is_empty() { String::new() } else { format!("，{}", kinds.join("＋")) };
            let mut row = vec![
                format!("{}（{}{kinds}）", tier.name, words::tier_effect(tier.effect)),
                when,
                self.tier_amount(&tier.amounts, PartyClass::Individual),
                self.tier_amount(&tier.amounts, PartyClass::Organisation),
            ];
            if responsible {
                row.push(self.tier_amount(&tier.amounts, PartyClass::Responsible));
            }
            rows.push(row);
        }
        let mut out = vec![words::hit_rule(tiers.hit)];
        out.extend(table::lines(&rows));
        out
    }

    fn score(&self, score: &Score) -> Vec<String> {
        let mut out = vec![words::score_kind(score.kind, score.calibrated, &phrase::number(score.specific_weight, "%"))];
        let heading = words::SCORE_HEADING.iter().map(|h| (*h).to_owned()).collect();
        let mut rows: Vec<Vec<String>> = vec![heading];
        for factor in &score.factors {
            for (i, grade) in factor.grades.iter().enumerate() {
                let weight = match score.kind {
                    ScoreKind::Weighted => phrase::number(factor.weight, "%"),
                    ScoreKind::Overlay if factor.specific => words::SPECIFIC.to_owned(),
                    ScoreKind::Overlay => words::COMMON.to_owned(),
                    ScoreKind::Percent => String::new(),
                };
                let value = match score.kind {
                    ScoreKind::Percent => phrase::number(grade.share, "%"),
                    _ => grade.grade.to_string(),
                };
                let when = if grade.otherwise { words::OTHERWISE.to_owned() } else { self.condition(&grade.when) };
                let first = |text: &str| if i == 0 { text.to_owned() } else { String::new() };
                rows.push(vec![first(&factor.name), first(&weight), value, grade.name.clone(), when]);
            }
        }
        out.extend(table::lines(&rows));
        for c in &score.corrections {
            out.push(words::score_correction(&c.name, c.by, &self.condition(&c.when)));
        }
        out.extend(score.correction_cap.map(|cap| words::correction_cap(&phrase::number(cap, "%"))));
        out
    }
}
