//! S20 加处罚款 (行政处罚法 72.1(1), 73.3): so much a day, never more than the fine.

use rust_decimal::Decimal;

use super::{fine, walk::Cited, walk::Walk};
use crate::{
    day::Day,
    decision::{Duty, SurchargeSum},
    exact::Exact,
    facts::id,
    words,
};

/// What paying the proposed fine late costs; `None` while no fine is named.
pub fn surcharge(walk: &mut Walk<'_>, duties: &[Duty]) -> Option<SurchargeSum> {
    let sum = fine::proposed(&walk.view)?;
    let (document, rule) = walk.view.newest(|d| d.rules.surcharge.as_ref())?;
    let per_day = sum.times(rule.per_day)?;
    let at_most = sum.times(rule.at_most)?;
    let most_on_day = at_most.over(per_day)?.ceil();
    duties.iter().find(|d| d.id == "surcharge-from")?;
    let part = walk.view.number(id::PAID_AMOUNT).filter(|paid| *paid < sum && !paid.is_zero());
    let days = late(walk, duties, part.is_some());
    let on = |base: Decimal| {
        let owed = base.times(rule.per_day)?.times(Decimal::from(days?))?;
        Some(owed.min(base.times(rule.at_most)?))
    };
    // Whether what is still owed, or the whole fine, is the base is not written (72.1(1): 罚款数额).
    let amount = if part.is_some() && days != Some(0) { None } else { on(sum) };
    if let Some(paid) = part {
        let rest = sum.minus(paid)?;
        walk.warn("paid-in-part", words::paid_in_part(paid, rest, on(sum).zip(on(rest))));
    }
    let cited = Cited::new(document, &rule.at);
    let basis = cited.id();
    walk.cite(cited);
    let text = |n: Decimal| n.normalize().to_string();
    Some(SurchargeSum {
        fine: text(sum),
        per_day: text(per_day),
        at_most: text(at_most),
        most_on_day: i64::try_from(most_on_day).ok()?,
        days,
        amount: amount.map(text),
        basis,
    })
}

/// Days from the day after the last day to pay to the day of payment, or the day it is reckoned to; days in
/// reconsideration or litigation are not counted (73.3).
fn late(walk: &Walk<'_>, duties: &[Duty], part: bool) -> Option<i64> {
    let last: Day = duties.iter().find(|d| d.id == "pay-by")?.due.as_deref()?.parse().ok()?;
    // A part that was paid does not end the surcharge.
    let paid = walk.view.day(id::PAID_ON).filter(|_| !part).or_else(|| walk.view.day(id::SURCHARGE_TO))?;
    let all = paid.days_since(last).max(0);
    let between = walk.view.day(id::REMEDY_STARTED_ON).map(|from| (from, walk.view.day(id::REMEDY_ENDED_ON).unwrap_or(paid)));
    let spared = between.map_or(0, |(from, to)| {
        let first = if from > last { from } else { last.plus_days(1).unwrap_or(last) };
        let end = if to < paid { to } else { paid };
        end.days_since(first).saturating_add(1).max(0)
    });
    Some(all.saturating_sub(spared).max(0))
}
