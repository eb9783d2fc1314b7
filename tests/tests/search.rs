//! Officers' and residents' words find the right act, or say who is in charge, among the first three.

use std::fs;

use cailiang::{
    day::Day,
    lists::place::NATIONAL,
    search::{Index, Readings},
};
use cailiang_lists::sounds;
use cailiang_tests::shipped;
use toml::{Table, Value};

const QUERIES: &str = "search/queries.toml";
/// How far down people look.
const SHOWN: usize = 3;

#[test]
fn what_people_say_finds_what_they_mean() {
    let lists = shipped();
    let day: Day = "2025-06-01".parse().expect("a day");
    let index = Index::new(lists, NATIONAL, Some(day));
    let readings = Readings::read(&sounds::table(lists.documents()));
    let queries: Table = fs::read_to_string(QUERIES).expect("the queries").parse().expect("TOML");
    let mut wrong = Vec::new();
    let mut asked = 0;
    for (query, expected) in &queries {
        let expected: Vec<&str> = match expected {
            Value::Array(ids) => ids.iter().filter_map(Value::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        };
        let found: Vec<&str> = index.search(lists, &readings, query).0.iter().map(|f| f.id()).collect();
        let first: Vec<&str> = found.iter().take(SHOWN).copied().collect();
        let well = if expected.is_empty() { found.is_empty() } else { expected.iter().all(|id| first.contains(id)) };
        if !well {
            wrong.push(format!("{query}: {expected:?} not in {first:?}"));
        }
        asked += 1;
    }
    assert!(asked >= 150, "{asked} queries");
    assert!(wrong.is_empty(), "{} of {asked}:\n{}", wrong.len(), wrong.join("\n"));
}
