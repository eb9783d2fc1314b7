//! Every clause against the act that reaches the place on the day.

use cailiang::{
    citation::Citation,
    lists::{Clause, Combination, Document, Join, Order, PenaltyKind, Referral},
    words as core,
};

use super::Page;
use crate::words;

impl<'a> Page<'a> {
    pub(super) fn clauses(&mut self) {
        let (lists, place, on) = (self.lists, self.place, self.on);
        let mut all: Vec<(&'a Document, &'a Clause)> =
            lists.clauses(place, &self.act.id).filter(|(d, _)| on.is_none_or(|day| d.in_force_on(day))).collect();
        all.sort_by_key(|(d, _)| (d.rank, std::cmp::Reverse(d.effective)));
        if all.is_empty() {
            self.section(words::CLAUSES, vec![words::NO_CLAUSE.to_owned()]);
        }
        for (document, clause) in all {
            self.uses(document);
            let heading = words::clause_heading(
                document.name(),
                &clause.places().map(Citation::chinese).collect::<Vec<_>>().join("、"),
                core::status(document.status),
            );
            let lines = self.clause(clause);
            self.section(&heading, lines);
        }
    }

    fn clause(&self, c: &Clause) -> Vec<String> {
        let mut out = Vec::new();
        let mut line = |heading: &str, text: String| {
            if !text.is_empty() {
                out.push(format!("{heading}：{text}"));
            }
        };
        line(words::GIST, c.gist.clone());
        line(words::DUTY, c.duty.iter().map(|d| d.chinese()).collect::<Vec<_>>().join("、"));
        line(words::BY, c.by.clone());
        line(words::JOIN, self.join(&c.join));
        line(words::CLAUSE_WHEN, self.condition(&c.when));
        line(words::ORDERED, c.orders.iter().map(Order::in_full).collect::<Vec<_>>().join("、"));
        line(words::REFERRAL, c.referral.as_ref().map(referral).unwrap_or_default());
        for fine in &c.fines {
            let stage = words::stage(&fine.stage, &self.condition(&fine.when));
            let at = fine.at.as_ref().map(|at| format!("（{}）", at.chinese())).unwrap_or_default();
            line(words::THE_FINE, format!("{stage}{}，{}{at}", core::force(fine.force), self.fine_amounts(fine)));
        }
        let combined: Vec<String> = c.combinations.iter().map(|k| self.combination(k)).collect();
        line(words::COMBINATIONS, combined.join("；"));
        for extra in &c.extras {
            let stage = words::stage(&extra.stage, &self.condition(&extra.when));
            let by = if extra.by.is_empty() { String::new() } else { words::by(&extra.by) };
            line(words::ALSO, format!("{stage}{}{}{by}", core::force(extra.force), core::penalty(extra.kind)));
        }
        if let Some(daily) = &c.daily {
            let text = words::daily_rule(&self.label(&daily.base), &self.label(&daily.from), &self.label(&daily.to), &daily.at.to_string());
            line(words::DAILY, format!("{}{text}", words::stage("", &self.condition(&daily.when))));
        }
        line(words::GAINS, c.gains_elsewhere.clone());
        line(words::FAULT, if c.fault_irrelevant { words::FAULT_TEXT.to_owned() } else { String::new() });
        for note in &c.notes {
            line(words::NOTE, note.clone());
        }
        out
    }

    fn combination(&self, c: &Combination) -> String {
        let kinds: Vec<&str> = c.kinds.iter().map(|k: &PenaltyKind| core::penalty(*k)).collect();
        let party = c.party.map(core::party_class).map(|p| format!("，只对{p}")).unwrap_or_default();
        let stage = words::stage(&c.stage, &self.condition(&c.when));
        format!("{stage}{}（{}{party}）", kinds.join("＋"), core::force(c.force))
    }

    fn join(&self, join: &Join) -> String {
        let above = |r: &cailiang::citation::Reference| {
            let name = self.lists.documents().iter().rfind(|d| d.id == r.document).map_or(r.document.as_str(), |d| d.name());
            format!("《{name}》{}", r.at.chinese())
        };
        match join {
            Join::Alone => String::new(),
            Join::Own => words::JOIN_OWN.to_owned(),
            Join::Fills(r) => words::join_fills(&above(r)),
            Join::Specifies(r) => words::join_specifies(&above(r)),
            Join::Competes(r) => words::join_competes(&above(r)),
        }
    }
}

fn referral(referral: &Referral) -> String {
    match referral {
        Referral::Organ { to } => words::to_organ(to),
        Referral::Law { to, violations } if violations.is_empty() => to.clone(),
        Referral::Law { to, violations } => format!("{to}（{}）", violations.join("、")),
        Referral::Provincial { to } => to.clone(),
    }
}
