//! General rules against their articles: limits, limitation, periods, circumstances.

use cailiang::{
    amount::Range,
    citation::Citation,
    lists::{Circumstance, DutyRule, Effect, PartyClass},
    phrase,
};
use rust_decimal::Decimal;

use super::{
    Against, Statement,
    amounts::amounts,
    number::{Counts, numbers},
    parts, place,
    statement::Point,
};
use crate::words;

pub(super) fn check(against: &mut Against<'_>) -> Vec<Statement> {
    let document = against.document;
    let rules = &document.rules;
    let mut general = General { against, out: Vec::new() };
    if let Some(limitation) = &rules.limitation {
        general.count(&limitation.at, "limitation.years", words::SAID_LIMITATION, limitation.years.into(), Counts::Years);
        general.count(&limitation.at, "limitation.extended_years", words::SAID_EXTENDED, limitation.extended_years.into(), Counts::Years);
    }
    if let Some(summary) = &rules.summary {
        let mut fine = |key, range, class| general.fine(&summary.at, key, words::SAID_SUMMARY, range, Some(class));
        fine("summary.individual", &summary.individual, PartyClass::Individual);
        fine("summary.organisation", &summary.organisation, PartyClass::Organisation);
    }
    if let Some(on_site) = &rules.on_site {
        general.fine(&on_site.at, "on_site.fine", words::SAID_ON_SITE, &on_site.fine, None);
    }
    if let Some(surcharge) = &rules.surcharge {
        general.share(&surcharge.at, "surcharge.per_day", surcharge.per_day);
    }
    for (i, duty) in rules.duties.iter().enumerate() {
        general.duty(&format!("duty.{i}"), duty);
    }
    if let Some((at, days)) = &rules.remedies.reconsideration {
        general.count(at, "reconsideration.days", words::SAID_RECONSIDERATION, *days, Counts::Days);
    }
    if let Some((at, months)) = &rules.remedies.litigation {
        general.count(at, "litigation.months", words::SAID_LITIGATION, (*months).into(), Counts::Months);
    }
    let untold = [
        (&rules.remedies.untold, "reconsideration", words::SAID_RECONSIDERATION),
        (&rules.remedies.untold_litigation, "litigation", words::SAID_LITIGATION),
    ];
    for (untold, section, what) in untold {
        if let Some((at, months)) = untold {
            let (value, counts) = if months % 12 == 0 { (months / 12, Counts::Years) } else { (*months, Counts::Months) };
            general.count(at, &format!("{section}.untold_months"), what, value.into(), counts);
        }
    }
    for (i, outdated) in document.outdated.iter().enumerate() {
        general.cited(&outdated.at, &format!("outdated.{i}.at"), &outdated.why);
    }
    for (at, key) in [(&rules.remedies.first, "first"), (&rules.remedies.body, "body")] {
        if let Some(at) = at {
            general.cited(at, &format!("reconsideration.{key}"), words::SAID_RECONSIDERATION);
        }
    }
    for (step, at) in &rules.bases {
        general.cited(at, &format!("bases.{step}"), step);
    }
    for (i, circumstance) in document.circumstances.iter().enumerate() {
        general.effect(&format!("circumstance.{i}"), circumstance);
    }
    general.out
}

/// The general rules of a document being held against its text.
struct General<'a, 'b> {
    against: &'a mut Against<'b>,
    out: Vec<Statement>,
}

impl General<'_, '_> {
    /// The article says what the circumstance does. What 单行法 provides of 从重
    /// has no article of its own here.
    fn effect(&mut self, place: &str, circumstance: &Circumstance) {
        let word = match circumstance.effect {
            Effect::NoCapacity | Effect::NoFault | Effect::Minor => "不予行政处罚",
            Effect::MayWaive => "可以不予行政处罚",
            Effect::ShallMitigate => "应当从轻或者减轻",
            Effect::MayMitigate => "可以从轻或者减轻",
            Effect::Heavier => "从重",
            Effect::MayLighten => "从轻",
        };
        let Some(text) = self.text(&circumstance.at, &format!("{place}.at")) else { return };
        let said = words::said_general(&circumstance.name, word, &circumstance.at);
        let mut statement = Statement::new(format!("{place}.effect"), said).quote(&text).eye(Point::Condition);
        if text.contains(word) {
            statement.held.push(Point::General);
        } else if circumstance.effect == Effect::Heavier {
            statement.eye.push(Point::General);
            self.against.skip(words::no_effect(self.against.document.name(), &circumstance.at, &circumstance.name));
        } else {
            statement.differs.push(Point::General);
            self.against.error("text-general", &format!("{place}.effect"), words::effect_not_there(word), words::text_there(&text));
        }
        self.out.push(statement);
    }

    fn duty(&mut self, place: &str, duty: &DutyRule) {
        if let Some(days) = duty.extended_days {
            self.period(duty, &format!("{place}.extended_days"), days, Counts::Days);
        }
        if let Some(days) = duty.days {
            let counts = if duty.working { Counts::WorkingDays } else { Counts::Days };
            self.period(duty, &format!("{place}.days"), days, counts);
        } else if let Some(months) = duty.months {
            self.period(duty, &format!("{place}.months"), months.into(), Counts::Months);
        } else {
            self.cited(&duty.at, &format!("{place}.at"), &duty.text);
        }
    }

    /// A period; an article that names none leaves it to others (到期不缴 …), which cannot be checked here.
    fn period(&mut self, duty: &DutyRule, place: &str, value: i64, counts: Counts) {
        let Some(text) = self.text(&duty.at, place) else { return };
        let named = numbers(&text).iter().any(|n| matches!(n.counts, Counts::Days | Counts::WorkingDays | Counts::Months));
        if named {
            self.count(&duty.at, place, &duty.text, value, counts);
        } else {
            self.against.skip(words::no_period(self.against.document.name(), &duty.at, &duty.text));
            let said = words::said_general(&duty.text, &words::said_count(value, counts_word(counts)), &duty.at);
            self.out.push(Statement::new(place, said).quote(&text).eye(Point::General));
        }
    }

    fn count(&mut self, at: &Citation, place: &str, what: &str, value: i64, counts: Counts) {
        let Some(text) = self.text(at, place) else { return };
        let plain_day_fits = counts == Counts::WorkingDays && self.against.statute.short_periods_are_working_days();
        let fits = |found| found == counts || (plain_day_fits && found == Counts::Days);
        let there = numbers(&text).iter().any(|n| fits(n.counts) && n.value == Decimal::from(value));
        let said = words::said_general(what, &words::said_count(value, counts_word(counts)), at);
        self.settle(there, place, said, &text);
    }

    fn share(&mut self, at: &Citation, place: &str, value: Decimal) {
        let Some(text) = self.text(at, place) else { return };
        let there = numbers(&text).iter().any(|n| n.counts == Counts::Percent && n.value == value);
        self.settle(there, place, words::said_general(words::SAID_SURCHARGE, &phrase::number(value, "%"), at), &text);
    }

    fn fine(&mut self, at: &Citation, place: &str, what: &str, range: &Range, class: Option<PartyClass>) {
        let Some(text) = self.text(at, place) else { return };
        let fits = |start| class.is_none() || parts::class_at(&text, start) == class;
        let there = amounts(&text).iter().any(|a| a.counts == Counts::Yuan && a.range == *range && fits(a.start));
        let who = class.map(cailiang::words::party_class).unwrap_or_default();
        self.settle(there, place, words::said_general(what, &format!("{who}{}", phrase::range(range, "元")), at), &text);
    }

    /// A place that is cited and says no number.
    fn cited(&mut self, at: &Citation, place: &str, what: &str) {
        let text = place::cited(self.against, at, place);
        let mut statement = Statement::new(place, words::said_general(what, "", at)).quote(text.as_deref().unwrap_or_default());
        statement.settle(Point::Citation, text.is_some());
        self.out.push(statement.eye(Point::Retold));
    }

    fn settle(&mut self, there: bool, place: &str, said: String, text: &str) {
        if !there {
            self.against.error("text-general", place, words::GENERAL_NOT_THERE, words::text_there(text));
        }
        let mut statement = Statement::new(place, said).quote(text);
        statement.settle(Point::General, there);
        self.out.push(statement);
    }

    fn text(&mut self, at: &Citation, place: &str) -> Option<String> {
        self.against.passage(at, place).map(|p| p.text)
    }
}

fn counts_word(counts: Counts) -> &'static str {
    match counts {
        Counts::Yuan => "元",
        Counts::Percent => "%",
        Counts::Times => "倍",
        Counts::WorkingDays => "个工作日",
        Counts::Days => "日",
        Counts::Months => "个月",
        Counts::Years => "年",
        Counts::Nothing => "",
    }
}
