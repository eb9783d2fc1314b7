//! General rules against their articles: limits, limitation, periods, circumstances.

use cailiang::{
    amount::Range,
    citation::Citation,
    lists::{Circumstance, DutyRule, Effect, PartyClass},
};
use rust_decimal::Decimal;

use super::{
    Against,
    amounts::amounts,
    clause,
    number::{Counts, numbers},
    parts,
};
use crate::words;

pub(super) fn check(against: &mut Against<'_>) {
    let rules = &against.document.rules;
    if let Some(limitation) = &rules.limitation {
        count(against, &limitation.at, "limitation.years", limitation.years.into(), Counts::Years);
        count(against, &limitation.at, "limitation.extended_years", limitation.extended_years.into(), Counts::Years);
    }
    if let Some(summary) = &rules.summary {
        fine(against, &summary.at, "summary.individual", &summary.individual, Some(PartyClass::Individual));
        fine(against, &summary.at, "summary.organisation", &summary.organisation, Some(PartyClass::Organisation));
    }
    if let Some(on_site) = &rules.on_site {
        fine(against, &on_site.at, "on_site.fine", &on_site.fine, None);
    }
    if let Some(surcharge) = &rules.surcharge {
        share(against, &surcharge.at, "surcharge.per_day", surcharge.per_day);
    }
    for (i, duty) in rules.duties.iter().enumerate() {
        self::duty(against, &format!("duty.{i}"), duty);
    }
    if let Some((at, days)) = &rules.remedies.reconsideration {
        count(against, at, "reconsideration.days", *days, Counts::Days);
    }
    if let Some((at, months)) = &rules.remedies.litigation {
        count(against, at, "litigation.months", (*months).into(), Counts::Months);
    }
    for (at, key) in [(&rules.remedies.first, "first"), (&rules.remedies.body, "body")] {
        if let Some(at) = at {
            clause::cited(against, at, &format!("reconsideration.{key}"));
        }
    }
    for (step, at) in &rules.bases {
        clause::cited(against, at, &format!("bases.{step}"));
    }
    for (i, circumstance) in against.document.circumstances.iter().enumerate() {
        effect(against, &format!("circumstance.{i}"), circumstance);
    }
}

/// The article says what the circumstance does. What 单行法 provides of 从重
/// has no article of its own here.
fn effect(against: &mut Against<'_>, place: &str, circumstance: &Circumstance) {
    let word = match circumstance.effect {
        Effect::NoCapacity | Effect::NoFault | Effect::Minor => "不予行政处罚",
        Effect::MayWaive => "可以不予行政处罚",
        Effect::ShallMitigate => "应当从轻或者减轻",
        Effect::MayMitigate => "可以从轻或者减轻",
        Effect::Heavier => "从重",
        Effect::MayLighten => "从轻",
    };
    let Some(text) = text(against, &circumstance.at, &format!("{place}.at")) else { return };
    if text.contains(word) {
        against.report.general += 1;
    } else if circumstance.effect == Effect::Heavier {
        against.skip(words::no_effect(against.document.name(), &circumstance.at, &circumstance.name));
    } else {
        against.error("text-general", &format!("{place}.effect"), words::effect_not_there(word), words::text_there(&text));
    }
}

fn duty(against: &mut Against<'_>, place: &str, duty: &DutyRule) {
    if let Some(days) = duty.days {
        let counts = if duty.working { Counts::WorkingDays } else { Counts::Days };
        period(against, duty, &format!("{place}.days"), days, counts);
    } else if let Some(months) = duty.months {
        period(against, duty, &format!("{place}.months"), months.into(), Counts::Months);
    } else {
        clause::cited(against, &duty.at, &format!("{place}.at"));
    }
}

/// A period; an article that names none leaves it to others (到期不缴 …), which cannot be checked here.
fn period(against: &mut Against<'_>, duty: &DutyRule, place: &str, value: i64, counts: Counts) {
    let Some(text) = text(against, &duty.at, place) else { return };
    let named = numbers(&text).iter().any(|n| matches!(n.counts, Counts::Days | Counts::WorkingDays | Counts::Months));
    if named {
        count(against, &duty.at, place, value, counts);
    } else {
        against.skip(words::no_period(against.document.name(), &duty.at, &duty.text));
    }
}

fn count(against: &mut Against<'_>, at: &Citation, place: &str, value: i64, counts: Counts) {
    let Some(text) = text(against, at, place) else { return };
    let plain_day_fits = counts == Counts::WorkingDays && against.statute.short_periods_are_working_days();
    let fits = |found| found == counts || (plain_day_fits && found == Counts::Days);
    let there = numbers(&text).iter().any(|n| fits(n.counts) && n.value == Decimal::from(value));
    settle(against, there, place, &text);
}

fn share(against: &mut Against<'_>, at: &Citation, place: &str, value: Decimal) {
    let Some(text) = text(against, at, place) else { return };
    let there = numbers(&text).iter().any(|n| n.counts == Counts::Percent && n.value == value);
    settle(against, there, place, &text);
}

fn fine(against: &mut Against<'_>, at: &Citation, place: &str, range: &Range, class: Option<PartyClass>) {
    let Some(text) = text(against, at, place) else { return };
    let fits = |start| class.is_none() || parts::class_at(&text, start) == class;
    let there = amounts(&text).iter().any(|a| a.counts == Counts::Yuan && a.range == *range && fits(a.start));
    settle(against, there, place, &text);
}

fn settle(against: &mut Against<'_>, there: bool, place: &str, text: &str) {
    if there {
        against.report.general += 1;
    } else {
        against.error("text-general", place, words::GENERAL_NOT_THERE, words::text_there(text));
    }
}

fn text(against: &mut Against<'_>, at: &Citation, place: &str) -> Option<String> {
    against.passage(at, place).map(|p| p.text)
}
