//! A receipt reproduces its decision byte for byte, or says why it cannot.

mod random;

use cailiang::{
    Case, Decision, Lists, Raw,
    lists::Document,
    receipt::{Receipt, Refusal},
};
use proptest::prelude::*;
use random::{config, entries, lists};

fn write(decision: &Decision) -> Vec<u8> {
    serde_json::to_vec(decision).expect("JSON")
}

fn case() -> Case {
    let facts = [
        ("place", "beijing"),
        ("violation", "household-waste-dump"),
        ("party_kind", "natural_person"),
        ("birth_date", "2008-03-01"),
        ("act_start", "2024-05-01"),
        ("discovered_on", "2024-05-01"),
        ("decision_on", "2024-05-20"),
        ("correction_timing", "not_yet"),
        ("act_place_district", "某街\n甲 1 号"),
    ];
    Case::read(lists(), facts.map(|(f, v)| (f.to_owned(), Raw::Text(v.to_owned())))).expect("a case")
}

/// The lists with some documents changed or (`None`) taken out.
fn altered(alter: impl Fn(Document) -> Option<Document>) -> Lists {
    Lists::new(lists().documents().iter().cloned().filter_map(alter).collect()).expect("lists")
}

fn refused(receipt: &Receipt, lists: &Lists) -> String {
    receipt.replay(lists, &write).map(|r| r.decision.outcome).expect_err("refused").to_string()
}

/// Where the replayed decision parts from the one with all documents. Told to be
/// lenient, a replay decides even where it would refuse.
fn difference(receipt: &Receipt, case: &Case) -> Option<(String, String)> {
    let lenient = Receipt { without: vec!["nothing".into()], ..receipt.clone() };
    let replayed = lenient.replay(lists(), &write).expect("replays");
    let bytes = |d: &Decision| String::from_utf8(write(d)).expect("text");
    let (a, b) = (bytes(&replayed.decision), bytes(&cailiang::decide(lists(), case)));
    let at = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let around = |t: &str| t.chars().skip(at.saturating_sub(150)).take(300).collect();
    (a != b).then(|| (around(&a), around(&b)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..config() })]

    /// With the documents of the receipt alone the decision has the same bytes as with all.
    #[test]
    fn a_replay_gives_the_same_bytes(entries in entries()) {
        let Ok(case) = Case::read(lists(), entries) else { return Ok(()) };
        let receipt = Receipt::of(lists(), &case, &write);
        let read = Receipt::read(&receipt.line()).expect("reads back");
        prop_assert_eq!(&read, &receipt);
        prop_assert_eq!(difference(&read, &case), None);
        let replayed = read.replay(lists(), &write).map_err(|why| TestCaseError::fail(why.to_string()))?;
        prop_assert!(replayed.same && replayed.case == case);
    }
}

/// With nothing known the most is tried.
#[test]
fn a_bare_case_replays_too() {
    for (violation, place) in
        [("x-bulk-cargo-scatter", "model/overlay"), ("litter-spit", "beijing"), ("household-waste-dump", "tianjin/binhai")]
    {
        let entries = [("violation", violation), ("place", place)].map(|(k, v)| (k.to_owned(), Raw::Text(v.to_owned())));
        let case = Case::read(lists(), entries).expect("a case");
        assert_eq!(difference(&Receipt::of(lists(), &case, &write), &case), None, "{violation}");
    }
}

#[test]
fn what_took_no_part_may_change() {
    let receipt = Receipt::of(lists(), &case(), &write);
    let parts: Vec<&str> = receipt.documents.iter().map(|(id, ..)| id.as_str()).collect();
    for id in ["apl", "solid-waste-law", "calendar", "national", "methods", "facts-degree"] {
        assert!(parts.contains(&id), "{id} is not in {parts:?}");
    }
    for id in ["gas-reg", "fire-law", "tj-civility"] {
        assert!(!parts.contains(&id), "{id} is in {parts:?}");
    }
    assert!(parts.len() < 40, "{parts:?}");
    // Everything else gone, or other: the same decision.
    let others = altered(|mut d| {
        let part = parts.contains(&d.id.as_str());
        d.digest = if part { d.digest } else { "0".repeat(64) };
        (part || d.place == "national").then_some(d)
    });
    let replayed = receipt.replay(&others, &write).expect("replays");
    assert_eq!(write(&replayed.decision), write(&cailiang::decide(lists(), &case())));
}

#[test]
fn another_text_another_version_or_none_is_refused_by_name() {
    let receipt = Receipt::of(lists(), &case(), &write);
    let other = altered(|d| Some(Document { digest: if d.id == "solid-waste-law" { "f".repeat(64) } else { d.digest.clone() }, ..d }));
    let why = refused(&receipt, &other);
    assert!(why.contains("固体废物污染环境防治法") && why.contains("内容不同") && why.contains("ffffffff"), "{why}");
    let gone = altered(|d| (d.id != "solid-waste-law").then_some(d));
    let why = refused(&receipt, &gone);
    assert!(why.contains("solid-waste-law") && why.contains("没有"), "{why}");
    let newer = altered(|d| {
        let effective = if d.id == "solid-waste-law" { "2026-08-15".parse().expect("a day") } else { d.effective };
        Some(Document { effective, ..d })
    });
    let why = refused(&receipt, &newer);
    assert!(why.contains("固体废物污染环境防治法") && why.contains("2020-09-01") && why.contains("只有 2026-08-15"), "{why}");
}

#[test]
fn another_engine_is_refused_only_with_another_result() {
    let mut receipt = Receipt::of(lists(), &case(), &write);
    receipt.engine = "0.0.9".into();
    assert!(receipt.replay(lists(), &write).expect("the same result").same);
    receipt.digest = "0".repeat(32);
    let why = refused(&receipt, lists());
    assert!(why.contains("0.0.9") && why.contains(cailiang::VERSION), "{why}");
    receipt.engine = cailiang::VERSION.into();
    assert_eq!(receipt.replay(lists(), &write).map(|_| ()), Err(Refusal::OtherResult));
}

#[test]
fn a_fact_that_no_list_knows_is_refused() {
    let mut receipt = Receipt::of(lists(), &case(), &write);
    receipt.facts.push(("no_such_fact".into(), "1".into()));
    assert!(refused(&receipt, lists()).contains("no_such_fact"));
}

#[test]
fn without_what_is_personal_a_replay_says_so() {
    let whole = Receipt::of(lists(), &case(), &write);
    let receipt = whole.clone().without_personal(lists());
    assert_eq!(receipt.without, ["act_place_district", "birth_date"]);
    assert!(receipt.facts.iter().all(|(_, v)| !v.contains("2008") && !v.contains("某街")));
    let read = Receipt::read(&receipt.line()).expect("reads back");
    let replayed = read.replay(lists(), &write).expect("replays");
    assert!(!replayed.same, "a minor of sixteen is treated otherwise");
}
