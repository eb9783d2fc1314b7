//! `empty-range`: a range no number can lie in.

use cailiang::{
    amount::Range,
    condition::{Condition, Expect},
    lists::{Amount, Amounts, Fine, TierAmount},
};

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (place, _) in ranges(checked).into_iter().filter(|(_, range)| range.is_empty()) {
            out.push(checked.error("empty-range", &place, words::EMPTY_RANGE).hint(words::EMPTY_RANGE_HINT));
        }
    }
}

fn ranges(checked: &Checked<'_>) -> Vec<(String, Range)> {
    let d = checked.document;
    let mut out = Vec::new();
    for (i, violation) in d.violations.iter().enumerate() {
        condition(&mut out, &format!("violation.{i}"), &violation.elements);
    }
    for (i, clause) in d.clauses.iter().enumerate() {
        condition(&mut out, &format!("clause.{i}"), &clause.when);
        for (j, fine) in clause.fines.iter().enumerate() {
            let place = format!("clause.{i}.fines.{j}");
            condition(&mut out, &place, &fine.when);
            amounts(&mut out, &place, fine);
        }
        for (j, extra) in clause.extras.iter().enumerate() {
            condition(&mut out, &format!("clause.{i}.also.{j}"), &extra.when);
        }
    }
    for (i, benchmark) in d.benchmarks.iter().enumerate() {
        for (j, tier) in super::tiers(benchmark) {
            let place = format!("benchmark.{i}.tiers.{j}");
            condition(&mut out, &place, &tier.when);
            stated(&mut out, &place, &tier.amounts);
        }
    }
    for (i, entry) in d.exempts.iter().enumerate() {
        condition(&mut out, &format!("exempt.{i}"), &entry.when);
        stated(&mut out, &format!("exempt.{i}"), &entry.amounts);
    }
    for (i, circumstance) in d.circumstances.iter().enumerate() {
        condition(&mut out, &format!("circumstance.{i}"), &circumstance.when);
    }
    for (i, duty) in d.rules.duties.iter().enumerate() {
        condition(&mut out, &format!("duty.{i}"), &duty.when);
    }
    for (i, fact) in d.facts.iter().enumerate() {
        for (j, band) in fact.values.iter().enumerate().filter_map(|(j, v)| v.band.map(|b| (j, b))) {
            out.push((format!("fact.{i}.values.{j}.band"), band));
        }
    }
    for (i, method) in d.methods.iter().enumerate() {
        out.extend(method.parts.iter().enumerate().map(|(j, part)| (format!("method.{i}.parts.{j}.share"), part.share)));
    }
    out
}

fn amounts(out: &mut Vec<(String, Range)>, place: &str, fine: &Fine) {
    let columns = [("individual", &fine.individual), ("organisation", &fine.organisation), ("responsible", &fine.responsible)];
    for (key, amount) in columns {
        let Some(amount) = amount else { continue };
        let range = match amount {
            Amount::Yuan(range) => *range,
            Amount::Of { times, .. } => *times,
            Amount::Per { each, .. } => *each,
            Amount::NotSet => continue,
        };
        match key {
            "individual" if fine.everyone => out.push((format!("{place}.everyone"), range)),
            "organisation" if fine.everyone => {}
            _ => out.push((format!("{place}.{key}"), range)),
        }
    }
}

/// The amounts of a tier or an entry.
fn stated(out: &mut Vec<(String, Range)>, place: &str, amounts: &Amounts) {
    let columns = [("individual", &amounts.individual), ("organisation", &amounts.organisation), ("responsible", &amounts.responsible)];
    for (key, amount) in columns {
        let range = match amount {
            Some(TierAmount::Stated(Amount::Yuan(range))) => *range,
            Some(TierAmount::Stated(Amount::Of { times, .. })) => *times,
            Some(TierAmount::Stated(Amount::Per { each, .. })) => *each,
            Some(TierAmount::Share(share)) => *share,
            Some(TierAmount::Stated(Amount::NotSet)) | None => continue,
        };
        match (key, amount) {
            ("organisation", _) if amounts.everyone => {}
            ("individual", Some(TierAmount::Share(_))) if amounts.everyone => out.push((format!("{place}.share"), range)),
            ("individual", _) if amounts.everyone => out.push((format!("{place}.everyone"), range)),
            _ => out.push((format!("{place}.{key}"), range)),
        }
    }
}

fn condition(out: &mut Vec<(String, Range)>, place: &str, condition: &Condition) {
    let mut add = |place: String, is: &Expect| {
        if let Expect::Within(range) = is {
            out.push((place, *range));
        }
    };
    for test in &condition.all {
        add(format!("{place}.all_of.{}", test.fact), &test.is);
    }
    for (key, groups) in [("any_of", &condition.any), ("not_if", &condition.not)] {
        for (i, group) in groups.iter().enumerate() {
            for test in group {
                add(format!("{place}.{key}.{i}.{}", test.fact), &test.is);
            }
        }
    }
}
