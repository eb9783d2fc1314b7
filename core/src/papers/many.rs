//! What a placeholder becomes where it is several lines.

use super::{
    Many, Slot,
    context::{Context, mark, value_in_words},
};
use crate::{
    decision::{Assumed, Listed, TraceStep, Warning},
    facts::{FactSpec, WhenUnknown, id},
    order, words,
};

/// The steps that belong into reasons: those that find something about the act
/// and the party. Whether the organ may act, by which clause, and how the case is graded is said apart.
const STEPS: [&str; 7] = ["limitation", "capacity", "no-fault", "stage", "minor", "first", "fined"];

/// Facts that are given but are no part of what happened.
const NOT_THE_ACT: [&str; 11] = [
    id::ACT_START,
    id::ACT_END,
    id::DISCOVERED_ON,
    id::PARTY_KIND,
    id::AUTHORITY_KIND,
    id::AUTHORITY_ITEM_GRANTED,
    id::FIRST_FILED_BY,
    id::CRIME_SUSPECTED,
    id::REFERRAL_STATE,
    id::FACTS_CONCLUSIVE,
    id::RESPONSIBLE_PERSON,
];

/// Warnings of how far the texts can be trusted.
const RELIABILITY: [&str; 4] = ["suspected-change", "second-hand", "sample", "text-as-of"];

impl Context<'_> {
    /// The lines of a placeholder; none where there is nothing to say.
    pub fn many(&self, many: Many) -> Vec<String> {
        let d = self.decision;
        let texts = |all: &[Warning]| all.iter().map(|w| w.text.clone()).collect();
        match many {
            Many::Facts => self.facts(),
            Many::Presumed => d.assumed.iter().map(|a| self.presumed(a)).collect(),
            Many::Steps => d.trace.iter().filter(|s| STEPS.contains(&s.step) && !s.text.is_empty()).map(|s| self.step(s)).collect(),
            Many::Circumstances => self.circumstances(),
            Many::Basis => self.bases(),
            Many::Open => d.open.iter().chain(&d.refine).map(|f| self.question(f)).collect(),
            Many::Possible => d.possible.iter().map(|o| words::possible_outcome(*o)).collect(),
            Many::Warnings => texts(&self.actual.warnings),
            Many::Notes => texts(&self.actual.notes),
            Many::Reliability => self.reliability(),
            Many::Listed => d.listed.iter().map(|l| self.listed(l)).collect(),
            Many::Branches => d.branches.iter().map(words::branch).collect(),
            Many::Norms => self.norms(),
            Many::Acts => d.acts.iter().zip(self.case.acts()).map(|(own, case)| self.act(own, case)).collect(),
            Many::Suits => self.suits(),
            Many::Daily => d.daily.iter().map(|daily| self.daily(daily)).collect(),
            Many::Departure => self.departure(),
            Many::WhatIf => {
                d.what_if.iter().map(|w| words::what_if(&self.label(&w.fact), &self.value(&w.fact, &w.value), w.outcome)).collect()
            }
            Many::Checks => Vec::new(),
        }
    }

    /// What the case says of the act, the party and the circumstances.
    fn facts(&self) -> Vec<String> {
        let told = |spec: &FactSpec| spec.unknown != WhenUnknown::Process && !NOT_THE_ACT.contains(&spec.id.as_str());
        let line = |spec: &FactSpec| Some(format!("{}：{}", spec.label, value_in_words(spec, self.case.get(&spec.id)?)));
        // In the order in which the lists declare them.
        self.lists.documents().iter().flat_map(|d| &d.facts).filter(|s| told(s)).filter_map(line).collect()
    }

    fn presumed(&self, assumed: &Assumed) -> String {
        let otherwise: Vec<&str> = assumed.if_otherwise.iter().map(|o| words::outcome(*o)).collect();
        words::presumed_fact(&self.label(&assumed.fact), &self.value(&assumed.fact, &assumed.value), &otherwise)
    }

    /// A value as the decision writes it, in words.
    fn value(&self, fact: &str, value: &str) -> String {
        let spec = self.lists.fact(fact);
        match (spec.and_then(|s| s.values.iter().find(|c| c.id == value)), value) {
            (Some(choice), _) => choice.label.clone(),
            (None, "true") => "是".to_owned(),
            (None, "false") => "否".to_owned(),
            (None, "") => words::NONE_GIVEN.to_owned(),
            (None, _) => format!("{value}{}", spec.map_or("", |s| s.unit.as_str())),
        }
    }

    fn step(&self, step: &TraceStep) -> String {
        words::reason(step.title, &words::formal(&step.text), &words::together(step.basis.iter().map(|b| self.marked(b))))
    }

    fn circumstances(&self) -> Vec<String> {
        let d = self.decision;
        let one = |severe: bool| move |f: &crate::decision::Found| words::found(severe, &f.name, &self.cite(&f.basis));
        d.lenient.iter().map(one(false)).chain(d.severe.iter().map(one(true))).collect()
    }

    /// The citations that the steps rest on, without those of duties and remedies.
    fn bases(&self) -> Vec<String> {
        let used = |text: &String| self.decision.trace.iter().any(|s| s.basis.contains(text));
        let ground = self.decision.ground.as_deref();
        let wanted = self.decision.basis.iter().filter(|b| used(&b.text) || ground == Some(&format!("{}#{}", b.document, b.at)));
        wanted.map(|b| words::basis_with_gist(&self.basis(b), b.gist.trim_end_matches('。'))).collect()
    }

    fn question(&self, fact: &str) -> String {
        self.lists.fact(fact).map_or_else(|| fact.to_owned(), |f| words::open_question(&f.label, &f.ask))
    }

    fn reliability(&self) -> Vec<String> {
        let all = self.actual.warnings.iter().chain(&self.actual.notes);
        let mut found: Vec<&Warning> = all.filter(|w| RELIABILITY.contains(&w.code)).collect();
        order::by_key(&mut found, |w| RELIABILITY.iter().position(|code| *code == w.code));
        found.into_iter().map(|w| w.text.clone()).collect()
    }

    fn listed(&self, listed: &Listed) -> String {
        let document = self.document(&listed.document, &listed.effective);
        let title = document.map_or(listed.document.as_str(), |d| d.title.as_str());
        words::listed_entry(listed, title, document.map_or("", mark))
    }

    /// Why what is proposed is not what is advised; what the warnings say already is left to them.
    fn departure(&self) -> Vec<String> {
        let why = self.decision.departure.iter().flat_map(|own| own.why.iter().cloned());
        why.filter(|text| self.actual.warnings.iter().all(|w| w.text != *text)).collect()
    }

    /// One act among several: what it comes to by itself.
    fn act(&self, own: &crate::Decision, case: &crate::Case) -> String {
        let alone = Context::new(self.lists, case, own, own, own.remedies.as_ref(), None);
        let ground = own.ground.as_deref().map(|g| alone.cite(g)).unwrap_or_default();
        let said = words::norm_of_several(&alone.slot(Slot::Act).unwrap_or_default(), own.outcome, &ground);
        words::act_of_several(&said, alone.slot(Slot::Kinds).as_deref(), alone.slot(Slot::Fine).as_deref())
    }

    /// Periods to sue that a law sets for its own orders.
    fn suits(&self) -> Vec<String> {
        let Some(suit) = self.remedies.map(|r| &r.litigation) else { return Vec::new() };
        let alone = suit.days.map(|days| words::own_suit("", days, &self.cite(&suit.basis)));
        let each = suit.orders.iter().map(|o| words::own_suit(&o.words, o.days, &self.cite(&o.basis)));
        alone.into_iter().chain(each).collect()
    }

    fn daily(&self, daily: &crate::decision::DailyFine) -> String {
        let yuan = |text: &Option<String>| text.as_ref().and_then(|t| t.parse().ok()).map(|n| crate::phrase::number(n, "元"));
        let needs: Vec<String> = daily.needs.iter().map(|f| self.label(f)).collect();
        words::daily_fine(
            &self.cite(&daily.basis),
            daily.force,
            yuan(&daily.base).as_deref(),
            daily.days,
            yuan(&daily.amount).as_deref(),
            &needs,
        )
    }

    fn norms(&self) -> Vec<String> {
        let name = |d: &crate::Decision| d.norm.as_ref().and_then(|n| self.lists.violation(&n.violation)).map(|v| v.name.clone());
        let one = |d: &crate::Decision| {
            let ground = d.ground.as_deref().map(|g| self.cite(g)).unwrap_or_default();
            words::norm_of_several(&name(d).unwrap_or_default(), d.outcome, &ground)
        };
        self.decision.acts.iter().map(one).collect()
    }
}
