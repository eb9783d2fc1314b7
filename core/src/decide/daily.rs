//! S12, S15 按日连续处罚 (大气法 123 and its like): the first fine once more for
//! every day from the day after the order to the day it was found still unmended.

use rust_decimal::Decimal;

use super::walk::{Cited, Walk};
use crate::{
    condition::Truth,
    day::Day,
    decision::DailyFine,
    exact::Exact,
    lists::{Daily, Document},
    order::Gather,
};

/// Daily fines where the clause knows them and their conditions are known to hold.
pub fn daily(walk: &mut Walk<'_>) -> Option<DailyFine> {
    let norm = walk.norm?;
    let rule = norm.clause.daily.as_ref()?;
    if walk.view.decide(&rule.when) != Truth::True {
        return None;
    }
    let (base, days) = (walk.view.number(&rule.base), days(walk, rule));
    let amount = base.zip(days).and_then(|(base, days)| base.times(Decimal::from(days)));
    let missing = |fact: &String, known: bool| (!known).then(|| fact.clone());
    let needs = [
        missing(&rule.base, base.is_some()),
        missing(&rule.from, walk.view.day(&rule.from).is_some()),
        missing(&rule.to, walk.view.day(&rule.to).is_some()),
    ];
    let cited = cited(walk, norm.document, rule);
    let out = DailyFine {
        force: rule.force,
        base: base.map(text),
        days,
        amount: amount.map(text),
        needs: needs.into_iter().flatten().gather(),
        basis: rule.at.to_string(),
    };
    walk.cite(cited);
    Some(out)
}

/// Days counted: the day of the order is not, the day of the recheck is.
fn days(walk: &Walk<'_>, rule: &Daily) -> Option<i64> {
    let (from, to): (Day, Day) = (walk.view.day(&rule.from)?, walk.view.day(&rule.to)?);
    Some(to.days_since(from).max(0))
}

fn cited<'a>(walk: &Walk<'a>, own: &'a Document, rule: &'a Daily) -> Cited<'a> {
    let named = walk.view.lists.documents().iter().filter(|d| d.id == rule.at.document).max_by_key(|d| d.effective);
    Cited::new(named.unwrap_or(own), &rule.at.at)
}

fn text(n: Decimal) -> String {
    n.normalize().to_string()
}
