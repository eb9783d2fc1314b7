//! What one other fact would do: worked examples, and what must hold for all cases.

mod random;

use cailiang::{
    Case, Outcome, Raw,
    facts::{FactKind, Value, WhenUnknown},
    what_if::{Hold, Reached, WhatIf},
};
use cailiang_lists::{
    Source,
    case_file::{self, Format},
};
use cailiang_tests::{below, expect::differences, golden, top};
use proptest::prelude::*;
use random::{config, entries, lists};
use serde_json::Value as Json;

/// Whether a counterfactual is the one meant; `say` need only be part of the sentence.
fn meant(want: &Json, have: &WhatIf) -> bool {
    let have = serde_json::to_value(have).expect("JSON");
    let mut want = want.clone();
    let say = want.as_object_mut().and_then(|w| w.remove("say"));
    let said = say.is_none_or(|say| have["say"].as_str().unwrap_or_default().contains(say.as_str().unwrap_or("?")));
    said && differences(&want, &have).is_empty()
}

#[test]
fn every_worked_example_holds() {
    let mut wrong = Vec::new();
    for path in below(&top("tests/whatif")) {
        let (name, case, table) = golden::parts(&path);
        let source = Source::new(&name, &case);
        let case = case_file::read(lists(), &source, Format::Toml).unwrap_or_else(|e| panic!("{name}: {e:?}"));
        let all = cailiang::what_if(lists(), &case);
        let sentences =
            || all.iter().map(|w| format!("    {:?} {} = {}: {}", w.hold, w.fact, w.value, w.say)).collect::<Vec<_>>().join("\n");
        let each = |key: &str| table.get(key).and_then(Json::as_array).cloned().unwrap_or_default();
        for want in each("expect").iter().filter(|want| !all.iter().any(|w| meant(want, w))) {
            wrong.push(format!("{name}: 没有 {want}\n{}", sentences()));
        }
        for not in each("absent").iter().filter(|not| all.iter().any(|w| meant(not, w))) {
            wrong.push(format!("{name}: 不应当有 {not}\n{}", sentences()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The case changed as the counterfactual says, read again from its written form.
fn applied(case: &Case, w: &WhatIf) -> Case {
    let written = |value: &Value| match value {
        Value::Flag(b) => Raw::Flag(*b),
        Value::List(items) => Raw::List(items.clone()),
        other => Raw::Text(other.display()),
    };
    let mut entries: Vec<(String, Raw)> = case.facts().map(|(f, v)| (f.to_owned(), written(v))).collect();
    let stated = w.with.iter().map(|f| (f.fact.clone(), f.value.clone())).chain([(w.fact.clone(), Some(w.value.clone()))]);
    for (fact, value) in stated {
        entries.retain(|(f, _)| *f != fact);
        entries.extend(value.map(|v| match v.as_str() {
            "true" | "false" if lists().fact(&fact).is_some_and(|s| s.kind == FactKind::YesNo) => (fact, Raw::Flag(v == "true")),
            _ => (fact, Raw::Text(v)),
        }));
    }
    entries.push(("place".into(), Raw::Text(case.place.clone())));
    entries.push(("violation".into(), Raw::Text(w.violation.clone())));
    Case::read(lists(), entries).unwrap_or_else(|e| panic!("{}: {e:?}", w.say))
}

/// What may change beside the fact: what says the same from another side.
fn beside(fact: &str) -> &'static [&'static str] {
    match fact {
        "correction_timing" | "corrected_on" | "overdue" | "refused_to_correct" => {
            &["correction_timing", "corrected", "corrected_on", "overdue", "refused_to_correct", "recheck_on", "order_served_on", "act_end"]
        }
        "no_harm_result" | "harm_result_exists" | "harm_minor" | "serious_harm" => {
            &["no_harm_result", "harm_result_exists", "harm_minor", "serious_harm"]
        }
        "act_minor" | "serious_circumstances" => &["act_minor", "serious_circumstances"],
        "party_kind" | "birth_date" | "age_band_at_act" | "mental_state" => {
            &["party_kind", "birth_date", "age_at_act", "age_band_at_act", "minor_14_17", "mental_state", "partial_capacity"]
        }
        "act_state" | "act_start" | "act_end" => &["act_state", "act_start", "act_end"],
        "emergency_measures_in_force" | "violates_emergency_measure" => {
            &["emergency_violation", "violates_emergency_measure", "emergency_measures_in_force"]
        }
        _ => &[],
    }
}

/// Every counterfactual leads where it says, and changes one fact with what follows from it.
fn true_of(case: &Case) {
    let now = Reached::of(cailiang::decide(lists(), case));
    for w in cailiang::what_if(lists(), case) {
        let then = applied(case, &w);
        assert_eq!(then, w.case, "{}", w.say);
        let reached = Reached::of(cailiang::decide(lists(), &then));
        assert_eq!(reached, w.reached, "{} {:?}", w.say, w.with);
        assert!(!now.differs(&reached).is_empty(), "{}", w.say);
        assert_ne!(case.get(&w.fact).map(Value::display), Some(w.value.clone()), "{}", w.say);
        let element = lists().fact(&w.fact).is_some_and(|s| s.unknown == WhenUnknown::Element);
        for follows in &w.with {
            assert!(element || beside(&w.fact).contains(&follows.fact.as_str()), "{} changes {} too", w.fact, follows.fact);
        }
        // Nobody is advised to change what is past, and 可以 is never promised.
        let past = ["act_start", "act_end", "discovered_on", "birth_date", "party_kind", "age_band_at_act"];
        assert!(matches!(w.hold, Hold::Past | Hold::Open) || !past.contains(&w.fact.as_str()), "{}", w.say);
        let may = w.reached.outcome == Outcome::MayWaive && w.differs.contains(&"outcome");
        assert!(!may || w.say.contains("可以不予处罚"), "{}", w.say);
    }
}

#[test]
fn every_counterfactual_of_a_worked_case_is_true() {
    for golden in golden::all().iter().step_by(9).filter(|g| g.expect.get("error").is_none()) {
        let source = Source::new(&golden.name, &golden.case);
        let case = case_file::read(lists(), &source, Format::Toml).unwrap_or_else(|e| panic!("{}: {e:?}", golden.name));
        if case.violations.len() == 1 {
            true_of(&case);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, max_shrink_iters: 0, ..config() })]

    #[test]
    fn every_counterfactual_of_a_random_case_is_true(entries in entries()) {
        if let Ok(case) = Case::read(lists(), entries) {
            true_of(&case);
        }
    }
}
