//! Random cases for the property tests: the same in every run.
#![allow(dead_code, reason = "each test uses what it needs")]

use cailiang::{
    Lists, Raw,
    facts::{FactKind, FactSpec, WhenUnknown},
};
use cailiang_tests::with_forms;
use proptest::{prelude::*, sample::select, test_runner::RngSeed};

/// The shipped lists with every form.
pub fn lists() -> &'static Lists {
    with_forms()
}

/// A value of the right kind for a fact.
pub fn value(spec: &FactSpec) -> BoxedStrategy<Raw> {
    let choices: Vec<Raw> = spec.values.iter().map(|c| Raw::Text(c.id.clone())).collect();
    let day = (2019..2027i32, 1..13u8, 1..29u8).prop_map(|(y, m, d)| Raw::Text(format!("{y:04}-{m:02}-{d:02}")));
    match spec.kind {
        FactKind::YesNo => any::<bool>().prop_map(Raw::Flag).boxed(),
        FactKind::OneOf => select(choices).boxed(),
        FactKind::Number | FactKind::Money => {
            let written = |n: i64| Raw::Text(format!("{}.{:02}", n / 100, n % 100));
            // Small whole numbers meet the bounds that tables draw.
            prop_oneof![(0i64..1_000_000).prop_map(written), (0i64..60).prop_map(move |n| written(n * 100))].boxed()
        }
        FactKind::Count => (0u32..9).prop_map(|n| Raw::Number(n.into())).boxed(),
        FactKind::Day | FactKind::Moment if choices.is_empty() => day.boxed(),
        FactKind::Day | FactKind::Moment => prop_oneof![day, select(choices)].boxed(),
        FactKind::Text => Just(Raw::Text("甲".into())).boxed(),
        FactKind::List => Just(Raw::List(vec!["某法第一条".into()])).boxed(),
    }
}

/// An act at a place; half of them graded there by a benchmark or named by a list.
pub fn matters() -> impl Strategy<Value = (String, String)> {
    let everywhere = lists().violations().map(|v| ("national".to_owned(), v.id.clone()));
    let graded = |place: &'static str| {
        let documents = lists().grading(place);
        let named =
            documents.flat_map(|d| d.benchmarks.iter().flat_map(|b| &b.violations).chain(d.exempts.iter().flat_map(|e| &e.violations)));
        named.map(move |v| (place.to_owned(), v.clone()))
    };
    let graded: Vec<_> = lists().places().flat_map(|p| graded(&p.id)).collect();
    prop_oneof![select(everywhere.collect::<Vec<_>>()), select(graded)]
}

/// Entries of a case: a violation and some facts, most of them those that matter.
pub fn entries() -> impl Strategy<Value = Vec<(String, Raw)>> {
    let specs: Vec<&FactSpec> = lists().facts().collect();
    let asked: Vec<&FactSpec> = specs.iter().copied().filter(|s| s.unknown == WhenUnknown::Ask).collect();
    let one = move |from: Vec<&'static FactSpec>| select(from).prop_flat_map(|s| (Just(s.id.clone()), value(s)));
    (matters(), prop::collection::vec(one(asked), 0..12), prop::collection::vec(one(specs), 0..4)).prop_map(|((place, violation), a, b)| {
        let mut out = vec![("violation".to_owned(), Raw::Text(violation)), ("place".to_owned(), Raw::Text(place))];
        for (fact, value) in a.into_iter().chain(b) {
            if out.iter().all(|(f, _)| *f != fact) {
                out.push((fact, value));
            }
        }
        out
    })
}

/// The same cases in every run; `SEED=7` tries others.
pub fn config() -> ProptestConfig {
    let seed = std::env::var("SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(1);
    ProptestConfig {
        cases: 100,
        max_shrink_iters: 200,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(seed),
        ..ProptestConfig::default()
    }
}
