//! Officers' and residents' words find the right act, or say who is in charge, among the first three.

use std::{
    fs,
    time::{Duration, Instant},
};

use cailiang::{
    Lists,
    day::Day,
    lists::place::NATIONAL,
    search::{Index, Readings, marked},
};
use cailiang_lists::sounds;
use cailiang_tests::{many::many, shipped};
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

/// What is typed, key by key: of each key the quickest of several runs, since a machine does other things too.
fn typing(lists: &Lists, readings: &Readings) -> Duration {
    let index = Index::new(lists, NATIONAL, None);
    let typed = ["占路经营", "楼上装修太吵", "zhanlu", "战道经营"];
    let keys = typed.iter().flat_map(|t| t.char_indices().map(|(at, c)| &t[..at + c.len_utf8()]));
    let once = |key: &str| {
        let from = Instant::now();
        index.search(lists, readings, key);
        from.elapsed()
    };
    keys.map(|key| (0..15).map(|_| once(key)).min().unwrap_or_default()).sum()
}

#[test]
fn the_work_of_a_key_grows_no_faster_than_the_lists() {
    let readings = Readings::read(&sounds::table(shipped().documents()));
    let [few, many] = [100, 10_000].map(|n| Lists::new(many(n)).expect("lists"));
    assert!(many.violations().count() >= 10_000 && few.violations().count() == 100);
    let (few, many) = (typing(&few, &readings), typing(&many, &readings));
    // A hundred times the acts.
    assert!(many < few * 100, "{few:?} with a hundred acts, {many:?} with ten thousand");
}

/// Beijing's rule on sorting waste punishes units in 67.1 and individuals in 67.2: either leads to it.
#[test]
fn a_clause_is_found_by_every_paragraph_it_stands_in() {
    let lists = shipped();
    let index = Index::new(lists, "beijing", None);
    let found = |query| index.search(lists, &Readings::default(), query).0.iter().any(|f| f.id() == "waste-sorting-fail");
    assert!(found("生活垃圾 67.1") && found("生活垃圾 67.2") && !found("生活垃圾 68.2"));
}

#[test]
fn what_answers_is_marked() {
    let lists = shipped();
    let index = Index::new(lists, NATIONAL, None);
    let readings = Readings::read(&sounds::table(lists.documents()));
    let marked = |text: &'static str, query| {
        let pieces = marked(&index, text, &index.search(lists, &readings, query).1);
        pieces.into_iter().filter(|(_, hit)| *hit).map(|(piece, _)| piece).collect::<Vec<_>>()
    };
    // Pairs, else the characters in their order.
    assert_eq!(marked("擅自占用城市道路", "占路"), ["占", "路"]);
    assert_eq!(marked("占路经营", "占路"), ["占路"]);
    assert_eq!(marked("装修噪声", "楼上装修太吵怎么办"), ["装修"]);
    // In pinyin, and with a character that only sounds alike or that no name has.
    assert_eq!(marked("占路经营", "zhanlu"), ["占路"]);
    assert_eq!(marked("占道经营", "占到经营"), ["占道经营"]);
    assert_eq!(marked("占道经营", "战道经营"), ["占道经营"]);
}
