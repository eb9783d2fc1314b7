//! What must hold for all facts.

mod random;

use cailiang::{
    Case, Decision, Outcome, Raw,
    decision::Fine,
    facts::{FactSpec, WhenUnknown},
    lists::Degree,
};
use proptest::prelude::*;
use random::{config, entries, lists, value};

fn decide(entries: &[(String, Raw)]) -> Option<Decision> {
    let case = Case::read(lists(), entries.to_vec()).ok()?;
    Some(cailiang::decide(lists(), &case))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_same_case_gives_the_same_bytes(entries in entries()) {
        let bytes = |d: Option<Decision>| d.map(|d| serde_json::to_string(&d).expect("JSON"));
        prop_assert_eq!(bytes(decide(&entries)), bytes(decide(&entries)));
    }

    /// What is settled stays settled, whatever the unknown facts turn out to be.
    /// (`act_end` is left out: stating it overturns the presumption that the act was instant.)
    #[test]
    fn one_more_fact_never_overturns_a_settled_outcome(entries in entries(), pick in any::<prop::sample::Index>(), seed in any::<u64>()) {
        let Some(before) = decide(&entries) else { return Ok(()) };
        let asked: Vec<&FactSpec> =
            lists().facts().filter(|s| s.unknown == WhenUnknown::Ask && s.id != "act_end" && entries.iter().all(|(f, _)| *f != s.id)).collect();
        let spec = asked[pick.index(asked.len())];
        let mut runner = proptest::test_runner::TestRunner::new_with_rng(
            ProptestConfig::default(),
            proptest::test_runner::TestRng::from_seed(proptest::test_runner::RngAlgorithm::ChaCha, &[seed.to_le_bytes(); 4].concat()),
        );
        let raw = value(spec).new_tree(&mut runner).expect("a value").current();
        let mut more = entries.clone();
        more.push((spec.id.clone(), raw));
        let Some(after) = decide(&more) else { return Ok(()) };
        // A day before the birth: facts that cannot stand together settle nothing.
        if after.warnings.iter().any(|w| w.code == "contradictory-facts") {
            return Ok(());
        }
        if before.outcome == Outcome::Undetermined {
            let reached = if after.outcome == Outcome::Undetermined { after.possible } else { vec![after.outcome] };
            for outcome in reached {
                prop_assert!(before.possible.contains(&outcome), "{outcome:?} was not possible: {:?}, {more:?}", before.possible);
            }
        } else {
            prop_assert_eq!(before.outcome, after.outcome, "{:?}", more);
        }
    }

    #[test]
    fn advice_stays_inside_the_statute(entries in entries()) {
        let Some(Decision { fine: Some(Fine::Range(fine)), .. }) = decide(&entries) else { return Ok(()) };
        for advised in &fine.advised {
            if advised.degree == Degree::Mitigated {
                let minimum = fine.range.min.expect("mitigated only below a minimum").value;
                prop_assert!(advised.range.max.is_some_and(|b| b.value < minimum || (b.value == minimum && b.open)));
            } else {
                prop_assert_eq!(advised.range.intersect(&fine.range), advised.range);
                prop_assert!(!advised.range.is_empty() || fine.range.is_empty());
            }
        }
    }

    #[test]
    fn answers_are_whole(entries in entries()) {
        let Some(d) = decide(&entries) else { return Ok(()) };
        prop_assert_eq!(d.outcome == Outcome::Undetermined, d.possible.len() > 1, "{:?}", d.possible);
        prop_assert_eq!(d.outcome == Outcome::Undetermined, !d.open.is_empty());
        prop_assert!(d.outcome == Outcome::Undetermined || d.ground.is_some() || matches!(d.outcome, Outcome::Review | Outcome::NoBasis), "{:?}", d.outcome);
        prop_assert!(!d.trace.is_empty());
        prop_assert!(!d.possible.contains(&Outcome::Undetermined));
    }
}

/// Every act, with nothing known, still gets an answer.
#[test]
fn no_facts_at_all_still_gets_an_answer() {
    for violation in lists().violations() {
        let d = decide(&[("violation".into(), Raw::Text(violation.id.clone()))]).expect("a readable case");
        assert!(!d.trace.is_empty(), "{}", violation.id);
        assert!(d.outcome != Outcome::Undetermined || d.possible.len() > 1, "{}: {:?}", violation.id, d.possible);
    }
}

/// A day that was only tried never reads as if it had been given.
#[test]
fn no_day_appears_that_nobody_gave() {
    for violation in lists().violations() {
        let d = decide(&[("violation".into(), Raw::Text(violation.id.clone())), ("decision_on".into(), Raw::Text("2024-05-20".into()))])
            .expect("a readable case");
        for step in d.trace.iter().filter(|s| s.step == "limitation" || s.step == "basis") {
            assert!(years(&step.text).iter().all(|y| y == "2024"), "{}: {}", violation.id, step.text);
        }
    }
}

/// The years of the ISO days in a text.
fn years(text: &str) -> Vec<String> {
    let is_day = |w: &[u8]| w.iter().enumerate().all(|(i, b)| if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() });
    text.as_bytes().windows(10).filter(|w| is_day(w)).map(|w| String::from_utf8_lossy(&w[..4]).into_owned()).collect()
}
