//! The shipped lists, and a record known by hand: household waste dumped by a person, 100 to 500 yuan by
//! law, of which the ordinary part lies between three and seven tenths: more than 220, less than 380.
#![allow(dead_code, clippy::panic, clippy::expect_used, clippy::unwrap_used, reason = "tests fail by panicking; each uses what it needs")]

use std::path::Path;

use cailiang::{Lists, lists::Document};
use cailiang_backtest::{Bench, Partial, report::Report};

/// The documents as they are shipped.
pub fn documents() -> Vec<Document> {
    let loaded = cailiang_lists::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    assert!(loaded.is_usable());
    loaded.documents()
}

/// The lists as they are shipped.
pub fn lists() -> Lists {
    Lists::new(documents()).expect("complete")
}

/// The facts of the record, but for what is replaced or, with an empty value, left out.
pub fn record(changed: &[(&str, &str)]) -> String {
    let known = [
        ("violation", "\"household-waste-dump\""),
        ("party_kind", "\"natural_person\""),
        ("act_start", "\"2024-05-01\""),
        ("discovered_on", "\"2024-05-01\""),
        ("decision_on", "\"2024-05-20\""),
        ("act_minor", "false"),
        ("correction_timing", "\"not_yet\""),
        ("no_harm_result", "false"),
        ("harm_minor", "false"),
        ("first_violation", "false"),
        ("voluntarily_reduced_harm", "false"),
        ("illegal_gains", "0"),
    ];
    let kept = known.iter().filter(|(key, _)| !changed.iter().any(|(other, _)| other == key));
    let all = kept.chain(changed).filter(|(_, value)| !value.is_empty());
    let pairs: Vec<String> = all.map(|(key, value)| format!("\"{key}\":{value}")).collect();
    format!("{{{}}}", pairs.join(","))
}

/// What comes of records.
pub fn part(lists: &Lists, against: Option<&Lists>, records: &[impl AsRef<str>]) -> Partial {
    let mut bench = Bench::new(lists, against);
    for record in records {
        let _ = bench.json(record.as_ref());
    }
    Partial::new(lists, against, bench.tally)
}

/// Their report.
pub fn report(lists: &Lists, against: Option<&Lists>, records: &[impl AsRef<str>]) -> Report {
    Report::of(&part(lists, against, records))
}
