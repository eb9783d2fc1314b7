//! Models a place adopts: what may come is told whole though few combinations
//! are followed, and a document that comes twice counts once.

use std::collections::BTreeSet;

use cailiang::{Case, Decision, Lists, Outcome, Raw, decide};
use cailiang_tests::{load_forms, with_forms};

const FIXED: [(&str, &str); 5] = [
    ("party_kind", "natural_person"),
    ("act_start", "2024-05-06"),
    ("discovered_on", "2024-05-06"),
    ("decision_on", "2024-05-20"),
    ("correction_timing", "not_yet"),
];
const NO: [&str; 5] = ["act_minor", "no_harm_result", "harm_minor", "first_violation", "voluntarily_reduced_harm"];
const GRADED: [&str; 6] = ["model_impact", "model_fault", "model_manner", "model_object", "model_repeat", "model_correction"];
const YES_NO: [&str; 2] = ["cooperative_only", "obstructed_officers"];

fn lists() -> &'static Lists {
    with_forms()
}

fn decided(lists: &Lists, act: &str, place: &str, facts: &[(String, Raw)]) -> Decision {
    let text = |(key, value): &(&str, &str)| ((*key).to_owned(), Raw::Text((*value).to_owned()));
    let about = [("violation", act), ("place", place)];
    let entries = FIXED.iter().chain(&about).map(text);
    let no = NO.iter().map(|fact| ((*fact).to_owned(), Raw::Flag(false)));
    let gains = ("illegal_gains".to_owned(), Raw::Number(0.into()));
    let case = Case::read(lists, entries.chain(no).chain([gains]).chain(facts.iter().cloned())).expect("a case");
    decide(lists, &case)
}

/// What a decision says may come.
fn outcomes(decision: &Decision) -> BTreeSet<Outcome> {
    if decision.outcome == Outcome::Undetermined { decision.possible.iter().copied().collect() } else { [decision.outcome].into() }
}

fn grade(fact: &str, grade: usize) -> (String, Raw) {
    (fact.to_owned(), Raw::Text(format!("g{grade}")))
}

#[test]
fn whatever_the_grades_are_their_outcome_was_told() {
    let place = "model/adopts-score";
    let open = outcomes(&decided(lists(), "bulk-cargo-scatter", place, &[]));
    let mut seen = BTreeSet::new();
    // Every so many-th of the 62,500 combinations.
    for number in (0..62_500).step_by(397) {
        let mut rest = number;
        let mut digit = |base: usize| {
            let digit = rest % base;
            rest /= base;
            digit
        };
        let mut facts: Vec<_> = GRADED.iter().map(|fact| grade(fact, digit(5) + 1)).collect();
        facts.extend(YES_NO.iter().map(|fact| ((*fact).to_owned(), Raw::Flag(digit(2) == 1))));
        let outcome = decided(lists(), "bulk-cargo-scatter", place, &facts).outcome;
        assert!(open.contains(&outcome), "{facts:?}: {outcome:?}");
        seen.insert(outcome);
    }
    assert_eq!(seen, open);
}

#[test]
fn few_combinations_tell_what_all_would() {
    // Three facts open are climbed; with one of them known, all combinations of the other two are tried.
    let place = "model/overlay";
    let all = |facts: &[(String, Raw)]| outcomes(&decided(lists(), "x-bulk-cargo-scatter", place, facts));
    for (fact, values) in [("area_m2", [1, 7, 15, 30, 60]), ("repeat_count", [1, 2, 3, 4, 5]), ("duration_days", [1, 2, 5, 10, 20])] {
        let known = |n: i64| all(&[(fact.to_owned(), Raw::Number(n.into()))]);
        let together: BTreeSet<Outcome> = values.into_iter().flat_map(known).collect();
        assert_eq!(all(&[]), together, "{fact}");
    }
}

#[test]
fn an_open_score_asks_for_all_it_reads() {
    let decision = decided(lists(), "bulk-cargo-scatter", "model/adopts-score", &[]);
    let asked: BTreeSet<&str> = decision.open.iter().map(String::as_str).collect();
    assert_eq!(asked, GRADED.into_iter().chain(YES_NO).collect());
}

#[test]
fn a_document_that_comes_twice_counts_once() {
    let documents = load_forms().documents();
    let twice = Lists::new([documents.clone(), documents].concat()).expect("lists");
    let facts: Vec<_> = GRADED.iter().map(|fact| grade(fact, 3)).chain(YES_NO.map(|f| (f.to_owned(), Raw::Flag(false)))).collect();
    let [once, again] = [lists(), &twice].map(|lists| decided(lists, "bulk-cargo-scatter", "model/adopts-score", &facts));
    assert_eq!(once.outcome, Outcome::Ordinary);
    assert_eq!(once.outcome, again.outcome);
}
