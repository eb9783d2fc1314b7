//! A spelling of what conditions and amounts say that does not depend on
//! labels, on order or on how a number was written.

use cailiang::{
    amount::Range,
    condition::{Condition, Expect, Test},
    lists::{Amount, PartUnit, TierAmount},
    phrase,
};

use super::entry::Reader;

/// What a condition says.
pub(super) fn condition(reader: Reader<'_>, condition: &Condition) -> String {
    let group = |tests: &Vec<Test>| sorted(tests.iter().map(|t| test(reader, t))).join("&");
    let groups = |all: &Vec<Vec<Test>>| sorted(all.iter().map(group)).join("|");
    format!("{};{};{}", group(&condition.all), groups(&condition.any), groups(&condition.not))
}

fn test(reader: Reader<'_>, test: &Test) -> String {
    let fact = reader.fact(&test.fact);
    match &test.is {
        Expect::Flag(yes) => format!("{fact}={yes}"),
        Expect::OneOf(ids) => format!("{fact}={}", sorted(ids.iter().cloned()).join(",")),
        Expect::Within(range) => format!("{fact}={}", phrase::range(range, "")),
    }
}

/// What an amount says.
pub(super) fn amount(reader: Reader<'_>, amount: &Amount) -> String {
    let end = |n: &Option<rust_decimal::Decimal>| n.map(|n| n.normalize().to_string()).unwrap_or_default();
    let range = |r: &Range| phrase::range(r, "");
    match amount {
        Amount::Yuan(yuan) => range(yuan),
        Amount::Of { times, base, base_at_least, percent } => {
            format!("{}×{}≥{}{percent}", range(times), reader.fact(base), end(base_at_least))
        }
        Amount::Per { each, units, unit, part, at_most } => {
            let part = match part {
                PartUnit::Proportion => "p",
                PartUnit::AsOne => "1",
                PartUnit::Dropped => "0",
            };
            format!("{}/{}{unit}{part}≤{}", range(each), reader.fact(units), end(at_most))
        }
        Amount::NotSet => "?".to_owned(),
    }
}

/// What a tier's amount says.
pub(super) fn tier_amount(reader: Reader<'_>, stated: &TierAmount) -> String {
    match stated {
        TierAmount::Stated(stated) => amount(reader, stated),
        TierAmount::Share(share) => format!("%{}", phrase::range(share, "")),
    }
}

/// In order, once each.
pub(super) fn sorted(items: impl Iterator<Item = String>) -> Vec<String> {
    let mut out: Vec<String> = items.collect();
    out.sort();
    out.dedup();
    out
}
