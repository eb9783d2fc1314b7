//! `exempt-amount`: 从轻 that goes below the statutory minimum, or 减轻 that does not.

use cailiang::{
    amount::Range,
    lists::{Amount, Amounts, Clause, ExemptKind, PartyClass, TierAmount},
};

use super::{
    Checked,
    acts::Acts,
    compare::{below, comparable},
};
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    let index = Acts::new(all);
    for checked in all {
        for (i, entry) in checked.document.exempts.iter().enumerate() {
            if entry.amounts.is_empty() {
                continue;
            }
            let place = checked.document.place.as_str();
            let clauses: Vec<&Clause> = entry.violations.iter().flat_map(|act| index.reaching(act, place)).map(|(_, c)| c).collect();
            for (key, class) in columns(&entry.amounts) {
                let message = match (entry.kind, entry.amounts.of(class)) {
                    (ExemptKind::Lighter, Some(TierAmount::Stated(amount))) => lighter(amount, class, &clauses),
                    (ExemptKind::Mitigated, Some(TierAmount::Stated(amount))) => mitigated(amount, class, &clauses),
                    // A share of the range is never below its minimum.
                    (ExemptKind::Mitigated, Some(TierAmount::Share(_))) => Some(words::MITIGATED_BY_SHARE),
                    _ => None,
                };
                let key = if matches!(entry.amounts.of(class), Some(TierAmount::Share(_))) { "share" } else { key };
                out.extend(message.map(|m| checked.error("exempt-amount", &format!("exempt.{i}.{key}"), m)));
            }
        }
    }
}

fn columns(amounts: &Amounts) -> Vec<(&'static str, PartyClass)> {
    let mut out = match amounts.everyone {
        true => vec![("everyone", PartyClass::Individual)],
        false => vec![("individual", PartyClass::Individual), ("organisation", PartyClass::Organisation)],
    };
    out.push(("responsible", PartyClass::Responsible));
    out
}

/// 从轻 stays inside the range of some fine; wrong where it is below all of them.
fn lighter(amount: &Amount, class: PartyClass, clauses: &[&Clause]) -> Option<&'static str> {
    let ranges = ranges(amount, class, clauses);
    let wrong = !ranges.is_empty() && ranges.iter().all(|(own, legal)| below(own, legal));
    wrong.then_some(words::LIGHTER_BELOW)
}

/// 减轻 ends below the minimum of some fine; where none has a minimum there is nothing to go below.
fn mitigated(amount: &Amount, class: PartyClass, clauses: &[&Clause]) -> Option<&'static str> {
    let ranges = ranges(amount, class, clauses);
    if ranges.is_empty() {
        return None;
    }
    if ranges.iter().all(|(_, legal)| legal.min.is_none()) {
        return Some(words::MITIGATED_NO_MINIMUM);
    }
    let under = |own: &Range, legal: &Range| match (own.max, legal.min) {
        (Some(top), Some(min)) => top.value < min.value || (top.value == min.value && top.open && !min.open),
        _ => false,
    };
    let right = ranges.iter().any(|(own, legal)| under(own, legal));
    (!right).then_some(words::MITIGATED_NOT_BELOW)
}

fn ranges(amount: &Amount, class: PartyClass, clauses: &[&Clause]) -> Vec<(Range, Range)> {
    let fines = clauses.iter().flat_map(|c| &c.fines).filter_map(|f| f.amount(class));
    fines.filter_map(|legal| comparable(amount, legal)).collect()
}
