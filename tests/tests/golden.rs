//! The golden cases, natively.

use cailiang_tests::{golden, with_forms};

#[test]
fn every_golden_case_holds() {
    let lists = with_forms();
    let all = golden::all();
    let fails = |g: &golden::Golden| {
        let wrong = g.wrong(lists);
        (!wrong.is_empty()).then(|| format!("{}\n  {}", g.name, wrong.join("\n  ")))
    };
    let failed: Vec<String> = all.iter().filter_map(fails).collect();
    assert!(failed.is_empty(), "{} of {} golden cases fail:\n{}", failed.len(), all.len(), failed.join("\n"));
}

#[test]
fn there_are_enough_of_them() {
    assert!(golden::all().len() >= 40);
}

/// A case that has come to hold belongs among the golden ones.
#[test]
fn what_is_for_later_does_not_hold_yet() {
    let hold: Vec<String> = golden::later().into_iter().filter(|g| g.wrong(with_forms()).is_empty()).map(|g| g.name).collect();
    assert!(hold.is_empty(), "move them from tests/later to tests/golden: {hold:?}");
}
