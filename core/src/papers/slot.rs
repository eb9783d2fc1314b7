//! What a placeholder becomes where it is one text.

use super::{Slot, context::Context, context::mark};
use crate::{
    decision::{Advised, Fine, Penalty},
    facts::{Value, id},
    lists::{Amount, PenaltyKind},
    words,
};

impl Context<'_> {
    /// The text of a placeholder; `None` leaves a blank.
    pub fn slot(&self, slot: Slot) -> Option<String> {
        let d = self.decision;
        match slot {
            Slot::Act => Some(self.view?.act.name.clone()),
            Slot::Outcome => Some(words::outcome(d.outcome).to_owned()),
            Slot::Ground => d.ground.as_deref().map(|g| self.cite(g)),
            Slot::Why => d.trace.iter().rfind(|s| s.finding != crate::decision::Finding::Continue).map(|s| words::formal(&s.text)),
            Slot::Kind => Some(self.ground().map_or_else(|| words::SPARED_BY_CLAUSE.to_owned(), |c| c.name.clone())),
            Slot::KindGist => self.ground().map(|c| c.gist.clone()),
            Slot::Norm => self.norm(),
            Slot::NormGist => self.clause.map(|(_, c)| c.gist.trim_end_matches('。').to_owned()),
            Slot::Duty => self.duty_articles(),
            Slot::Organ => self.clause.map(|(_, c)| c.by.clone()),
            Slot::Statutory => self.statutory(),
            Slot::Advised => self.advised(),
            Slot::Kinds => self.kinds(false),
            Slot::Choices => self.kinds(true),
            Slot::Weighing => d.trace.iter().find(|s| s.step == "degree").map(|s| words::formal(&s.text)),
            Slot::Fine => self.fact(id::PROPOSED_FINE),
            Slot::Orders => self.orders(),
            Slot::Tier => self.tier(),
            Slot::Milder => self.milder(),
            // A body that the lists cannot name stays a blank.
            Slot::Body => self.remedies?.reconsideration.as_ref().filter(|r| r.to != "other").map(|r| words::body(&r.to).to_owned()),
            Slot::ReviewDays => self.remedies?.reconsideration.as_ref().map(|r| words::days(r.days, false)),
            Slot::CourtMonths => self.court_period(),
            Slot::CourtAfter => self.court_after(),
            Slot::PayDays => self.period("pay-by"),
            Slot::HearingDays => self.period("hearing-request"),
            Slot::Surcharge => self.surcharge(),
            Slot::Addressed => Some(words::addressed(self.known(id::PARTY_KIND).as_ref()).to_owned()),
            Slot::Lasted => self.lasted(),
            Slot::TransferDays => self.period("transfer-decide"),
            Slot::TransferHours => self.period("transfer-by"),
            Slot::Guardian => d.duties.iter().find(|duty| duty.id == "guardian").map(|duty| duty.text.clone()),
        }
    }

    /// The days of the act: one, or from when to when.
    fn lasted(&self) -> Option<String> {
        let start = self.fact(id::ACT_START)?;
        match self.known(id::ACT_END) {
            Some(Value::Choice(_)) => Some(words::until_now(&start)),
            Some(Value::Day(end)) if self.day(id::ACT_START) != Some(end) => Some(words::from_to(&start, end)),
            _ => Some(start),
        }
    }

    /// The period for suing directly: months, or the days a law sets for its own orders.
    fn court_period(&self) -> Option<String> {
        let suit = &self.remedies?.litigation;
        suit.months.map(words::months).or_else(|| suit.days.map(|days| words::days(days, false)))
    }

    /// The clause, with the places that hold its amount.
    fn norm(&self) -> Option<String> {
        let norm = self.decision.norm.as_ref()?;
        let own = self.cite(&format!("{}#{}", norm.document, norm.at));
        // The places of the amount say nothing where no fine is left.
        let fined = self.kind(&[PenaltyKind::Fine]) || self.decision.penalties.is_empty();
        let step = self.decision.trace.iter().find(|s| s.step == "stage" && fined);
        let others = step.into_iter().flat_map(|s| &s.basis).map(|text| self.marked(text)).filter(|text| *text != own);
        Some(words::together(std::iter::once(own.clone()).chain(others)))
    }

    /// A citation that a step wrote out, marked.
    pub fn marked(&self, text: &str) -> String {
        self.decision.basis.iter().find(|b| b.text == text).map_or_else(|| text.to_owned(), |b| self.basis(b))
    }

    fn duty_articles(&self) -> Option<String> {
        let (document, clause) = self.clause.filter(|(_, c)| !c.duty.is_empty())?;
        let at: Vec<String> = clause.duty.iter().map(|at| at.chinese()).collect();
        Some(format!("《{}》{}{}", document.name(), at.join("、"), mark(document)))
    }

    fn statutory(&self) -> Option<String> {
        match self.decision.fine.as_ref()? {
            Fine::Range(fine) => {
                let sum = crate::phrase::range(&fine.range, "元");
                let base = self.base().filter(|_| sum != fine.words);
                Some(words::statutory_fine(&fine.words, base.as_deref(), &sum, fine.force))
            }
            Fine::Missing(missing) => {
                let needs: Vec<String> = missing.needs.iter().map(|f| self.label(f)).collect();
                Some(words::fine_missing(missing.missing, &missing.words, &needs))
            }
        }
    }

    /// What a share or a multiple is taken of: 工程造价.
    fn base(&self) -> Option<String> {
        let amounts = self.clause?.1.fines.iter().flat_map(|f| [&f.individual, &f.organisation, &f.responsible]).flatten();
        let mut bases = amounts.filter_map(|a| if let Amount::Of { base, .. } = a { Some(base) } else { None });
        bases.next().map(|base| self.label(base))
    }

    fn advised(&self) -> Option<String> {
        let fine = self.range()?;
        let each: Vec<String> = fine.advised.iter().map(|a| self.advice(a)).collect();
        Some(each.join("；"))
    }

    fn advice(&self, advised: &Advised) -> String {
        let range = crate::phrase::range(&advised.range, "元");
        let reference = advised.reference.as_ref().and_then(|r| r.parse().ok()).map(|r| crate::phrase::number(r, "元"));
        words::advised_fine(advised.degree, advised.scheme, &range, reference.as_deref())
    }

    /// The lawful combinations; with 应当 or 可以 where `forced`.
    fn kinds(&self, forced: bool) -> Option<String> {
        let one = |p: &Penalty| {
            let kinds: Vec<&str> = p.kinds.iter().map(|k| words::penalty(*k)).collect();
            let open: Vec<String> = p.only_if.iter().map(|f| self.label(f)).collect();
            words::penalty_kinds(&kinds, forced.then_some(p.force), &open, &p.by)
        };
        let each: Vec<String> = self.decision.penalties.iter().map(one).collect();
        (!each.is_empty()).then(|| each.join("；或者"))
    }

    fn orders(&self) -> Option<String> {
        let orders = &self.decision.orders;
        let one = |o: &crate::decision::OrderMade| {
            let open: Vec<String> = o.only_if.iter().map(|f| self.label(f)).collect();
            words::order_with_basis(&o.words, &self.cite(&o.basis), &open)
        };
        (!orders.is_empty()).then(|| orders.iter().map(one).collect::<Vec<_>>().join("；"))
    }

    /// The tier of the benchmark, or the method that divides the range.
    fn tier(&self) -> Option<String> {
        if let Some(b) = &self.decision.benchmark {
            let document = self.document(&b.document, &b.effective);
            let title = document.map_or(b.document.as_str(), |d| d.title.as_str());
            return Some(words::paper_tier(b, title, document.map_or("", mark)));
        }
        let advised = self.range()?.advised.iter().find_map(|a| a.method.as_deref().map(|m| (m, a.model)));
        let Some((id, model)) = advised else { return Some(words::NOTHING_TO_DIVIDE_BY.to_owned()) };
        let name = self.lists.method(id).map_or(id, |(_, m)| m.name.as_str());
        Some(words::by_method(name, model))
    }

    fn milder(&self) -> Option<String> {
        let mitigation = self.decision.mitigation.as_ref()?;
        let only = |p: &Penalty| p.kinds.iter().map(|k| words::penalty(*k)).collect::<Vec<_>>().join("、");
        let combinations: Vec<String> = mitigation.combinations.iter().map(only).collect();
        Some(words::milder_ways(&mitigation.floor, &combinations))
    }

    fn court_after(&self) -> Option<String> {
        let decided = self.day(id::DECISION_ON);
        let (_, (_, days)) = self.lists.newest(&self.case.place, decided, |d| d.rules.remedies.after_reconsideration.as_ref())?;
        Some(words::days(*days, false))
    }

    /// The period of a duty, as the law in force sets it.
    fn period(&self, duty: &str) -> Option<String> {
        // What the decision reckons with comes first: whether 3日 are working days may be a place's choice.
        if let Some(own) = self.actual.duties.iter().find(|d| d.id == duty && d.days.is_some()) {
            return Some(words::days(own.days?, own.working));
        }
        let mut rules = self.lists.duties(&self.case.place, self.day(id::DECISION_ON));
        let (_, rule) = rules.find(|(_, r)| r.id == duty && (r.days.is_some() || r.hours.is_some()))?;
        rule.days.map(|days| words::days(days, rule.working)).or_else(|| rule.hours.map(words::hours))
    }

    fn surcharge(&self) -> Option<String> {
        let decided = self.day(id::DECISION_ON);
        let (_, rule) = self.lists.newest(&self.case.place, decided, |d| d.rules.surcharge.as_ref())?;
        Some(words::surcharge_rate(rule.per_day, rule.at_most))
    }
}
