//! The answers that tables need not cover are those that no case may give together.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use std::path::Path;

use cailiang::{
    Case, Raw,
    condition::{Expect, Test},
    exclusive,
};
use cailiang_lists::load_with;

/// Every way to give the answers of a group.
fn answers(group: &[Test]) -> Vec<Vec<(String, Raw)>> {
    let values = |test: &Test| match &test.is {
        Expect::Flag(want) => vec![Raw::Flag(*want)],
        Expect::OneOf(ids) => ids.iter().cloned().map(Raw::Text).collect(),
        Expect::Within(_) => Vec::new(),
    };
    group.iter().fold(vec![Vec::new()], |all, test| {
        let with = |given: &Vec<(String, Raw)>, value: Raw| given.iter().cloned().chain([(test.fact.clone(), value)]).collect();
        all.iter().flat_map(|given| values(test).into_iter().map(|v| with(given, v)).collect::<Vec<_>>()).collect()
    })
}

#[test]
fn no_case_gives_them_together() {
    let lists = load_with(Path::new(".."), &[]).lists().expect("the shipped lists");
    for given in exclusive().iter().flat_map(|g| answers(g)) {
        let entries = [("violation".to_owned(), Raw::Text("road-occupy-unapproved".to_owned()))].into_iter().chain(given.clone());
        assert!(Case::read(&lists, entries).is_err(), "{given:?}");
        for (fact, value) in given {
            let alone = [("violation".to_owned(), Raw::Text("road-occupy-unapproved".to_owned())), (fact, value)];
            assert!(Case::read(&lists, alone.clone()).is_ok(), "{alone:?}");
        }
    }
}
