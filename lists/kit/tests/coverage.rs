//! The exact answers about tables against a plain evaluator on a grid of every
//! bound, a little beside each, and the middles between.
#![allow(clippy::panic, clippy::expect_used, clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

use cailiang::{
    amount::{Bound, Range},
    condition::{Condition, Expect, Test, Truth},
    facts::{Choice, FactKind, FactSpec, Value, WhenUnknown, Worse},
    lists::Hit,
};
use cailiang_lists::coverage::{Point, Row, Table};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn spec(id: &str, kind: FactKind, within: Option<Range>, values: &[&str], worse: Option<Worse>) -> FactSpec {
    let values = values.iter().map(|v| Choice { id: (*v).to_owned(), label: (*v).to_owned(), band: None }).collect();
    let text = String::new;
    FactSpec {
        id: id.to_owned(),
        label: id.to_owned(),
        ask: text(),
        hint: text(),
        kind,
        unit: text(),
        values,
        was: Vec::new(),
        within,
        worse,
        bands_of: None,
        since: None,
        unknown: WhenUnknown::Ask,
        basis: text(),
    }
}

fn from(low: i64) -> Range {
    Range { min: Some(Bound::closed(low.into())), max: None }
}

fn facts() -> Vec<FactSpec> {
    vec![
        spec("area", FactKind::Number, None, &[], Some(Worse::Up)),
        spec("times", FactKind::Count, Some(from(1)), &[], Some(Worse::Up)),
        spec("harm", FactKind::YesNo, None, &[], Some(Worse::Down)),
        spec("timing", FactKind::OneOf, None, &["early", "late", "never"], Some(Worse::Up)),
    ]
}

/// Bounds are whole numbers to 4, so halves to 6 visit every piece.
fn grid() -> Vec<Vec<Value>> {
    let numbers = (0..=12).map(|n| Value::Number(Decimal::new(n * 5, 1))).collect();
    let counts = (1..=6).map(|n| Value::Number(n.into())).collect();
    let flags = [false, true].map(Value::Flag).to_vec();
    let choices = ["early", "late", "never"].map(|c| Value::Choice(c.to_owned())).to_vec();
    vec![numbers, counts, flags, choices]
}

/// Every point of the grid.
fn points() -> Vec<Vec<Value>> {
    grid().into_iter().fold(vec![Vec::new()], |all, values| {
        all.iter().flat_map(|p| values.iter().map(|v| p.iter().cloned().chain([v.clone()]).collect())).collect()
    })
}

fn holds(when: &Condition, point: &[Value]) -> bool {
    let facts = ["area", "times", "harm", "timing"];
    let read = |fact: &str| facts.iter().position(|f| *f == fact).map(|i| point[i].clone());
    when.decide(&read) == Truth::True
}

fn range() -> impl Strategy<Value = Range> {
    (0i64..=4, 0i64..=4, any::<bool>(), any::<bool>(), 0u8..4).prop_map(|(a, b, low, high, which)| {
        let bound = |n: i64, open| Bound { value: n.into(), open };
        let (a, b) = (a.min(b), a.max(b));
        Range { min: (which != 0).then(|| bound(a, low)), max: (which != 1).then(|| bound(b, high)) }
    })
}

fn test() -> impl Strategy<Value = Test> {
    let number = |fact: &'static str| range().prop_map(move |r| Test { fact: fact.to_owned(), is: Expect::Within(r) });
    let flag = any::<bool>().prop_map(|b| Test { fact: "harm".to_owned(), is: Expect::Flag(b) });
    let choice = proptest::sample::subsequence(vec!["early", "late", "never"], 1..=2)
        .prop_map(|ids| Test { fact: "timing".to_owned(), is: Expect::OneOf(ids.into_iter().map(str::to_owned).collect()) });
    prop_oneof![3 => number("area"), 2 => number("times"), 1 => flag, 1 => choice]
}

fn condition() -> impl Strategy<Value = Condition> {
    let group = || prop::collection::vec(test(), 1..=2);
    (prop::collection::vec(test(), 0..=2), prop::collection::vec(group(), 0..=2), prop::collection::vec(group(), 0..=1))
        .prop_map(|(all, any, not)| Condition { all, any, not })
}

fn hit() -> impl Strategy<Value = Hit> {
    prop_oneof![Just(Hit::Severest), Just(Hit::Mildest), Just(Hit::First), Just(Hit::Unique)]
}

/// The row that counts, as the engine picks it.
fn counts(rows: &[Condition], hit: Hit, point: &[Value]) -> Option<usize> {
    let mut order: Vec<usize> = (0..rows.len()).collect();
    if hit == Hit::Severest {
        order.reverse();
    }
    order.into_iter().find(|i| holds(&rows[*i], point))
}

fn values(point: &Point<'_>, or: &[Value]) -> Vec<Value> {
    let facts = ["area", "times", "harm", "timing"];
    facts.iter().zip(or).map(|(f, or)| point.value(f).cloned().unwrap_or_else(|| or.clone())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_answers_are_those_of_the_grid(
        rows in prop::collection::vec(condition(), 1..=4),
        ground in condition(),
        hit in hit(),
    ) {
        let facts = facts();
        let find = |id: &str| facts.iter().find(|f| f.id == id);
        let written: Vec<Row<'_>> = rows.iter().map(|when| Row { when, otherwise: false }).collect();
        let table = Table::new(&find, &[&ground], &written, hit).unwrap().expect("declared");
        let all: Vec<usize> = (0..rows.len()).collect();
        let grid: Vec<Vec<Value>> = points().into_iter().filter(|p| holds(&ground, p)).collect();
        let any = points().remove(0);

        // Gaps.
        let gap = table.uncovered(&all).unwrap();
        prop_assert_eq!(gap.is_some(), grid.iter().any(|p| rows.iter().all(|r| !holds(r, p))));
        if let Some(point) = &gap {
            let p = values(point, &any);
            prop_assert!(holds(&ground, &p) && rows.iter().all(|r| !holds(r, &p)), "{:?}", p);
            // What does not matter may be anything.
            for (i, other) in grid_of_free(point, &p) {
                let mut q = p.clone();
                q[i] = other;
                prop_assert!(rows.iter().all(|r| !holds(r, &q)), "{:?}", q);
            }
        }
        // Gaps inside one row that does not count itself.
        let rest: Vec<usize> = all.iter().copied().skip(1).collect();
        let inside = table.uncovered_inside(&rest, 0).unwrap();
        prop_assert_eq!(inside.is_some(), grid.iter().any(|p| holds(&rows[0], p) && rest.iter().all(|i| !holds(&rows[*i], p))));
        // Overlaps.
        for a in 0..rows.len() {
            for b in 0..a {
                let found = table.overlap(a, b).unwrap();
                prop_assert_eq!(found.is_some(), grid.iter().any(|p| holds(&rows[a], p) && holds(&rows[b], p)));
                if let Some(point) = found {
                    let p = values(&point, &any);
                    prop_assert!(holds(&ground, &p) && holds(&rows[a], &p) && holds(&rows[b], &p));
                }
            }
        }
        // Rows that count somewhere.
        for i in 0..rows.len() {
            let found = table.reach(i, &all).unwrap();
            let naive = |p: &Vec<Value>| if hit == Hit::Unique { holds(&rows[i], p) } else { counts(&rows, hit, p) == Some(i) };
            prop_assert_eq!(found.is_some(), grid.iter().any(naive), "row {}", i);
            if let Some(point) = found {
                prop_assert!(naive(&values(&point, &any)));
            }
        }
    }

    #[test]
    fn worse_facts_fined_less_are_those_of_the_grid(
        rows in prop::collection::vec(condition(), 2..=3),
        ground in condition(),
        hit in hit(),
    ) {
        let facts = facts();
        let find = |id: &str| facts.iter().find(|f| f.id == id);
        let written: Vec<Row<'_>> = rows.iter().map(|when| Row { when, otherwise: false }).collect();
        let table = Table::new(&find, &[&ground], &written, hit).unwrap().expect("declared");
        let all: Vec<usize> = (0..rows.len()).collect();
        let found = table.falls(&all, &|a, b| b < a).unwrap();
        for fall in &found {
            let any = points().remove(0);
            let (p, q) = (values(&fall.first.1, &any), values(&fall.second.1, &any));
            prop_assert!(holds(&ground, &p) && holds(&ground, &q));
            prop_assert_eq!(counts(&rows, hit, &p), Some(fall.first.0));
            prop_assert_eq!(counts(&rows, hit, &q), Some(fall.second.0));
            prop_assert_eq!(p.iter().zip(&q).filter(|(a, b)| a != b).count(), 1);
        }
        let grid: Vec<(Vec<Value>, usize)> = points().into_iter()
            .filter(|p| holds(&ground, p)).filter_map(|p| counts(&rows, hit, &p).map(|i| (p, i))).collect();
        let axis = grid_axes();
        let mut naive: Vec<(usize, usize, usize)> = Vec::new();
        for (i, values) in axis.iter().enumerate() {
            let rank = |p: &[Value]| values.iter().position(|v| *v == p[i]).unwrap();
            let mut lines: std::collections::BTreeMap<Vec<String>, Vec<(usize, usize)>> = std::collections::BTreeMap::new();
            for (p, row) in &grid {
                let others = p.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, v)| format!("{v:?}")).collect();
                lines.entry(others).or_default().push((rank(p), *row));
            }
            for line in lines.values() {
                for (at, row) in line {
                    for (then, lower) in line {
                        if then > at && lower < row && !naive.contains(&(i, *row, *lower)) {
                            naive.push((i, *row, *lower));
                        }
                    }
                }
            }
        }
        let ids = ["area", "times", "harm", "timing"];
        let mut exact: Vec<(usize, usize, usize)> =
            found.iter().map(|f| (ids.iter().position(|id| *id == f.fact.id).unwrap(), f.first.0, f.second.0)).collect();
        exact.sort();
        naive.sort();
        prop_assert_eq!(exact, naive);
    }
}

/// Each fact's values, milder first.
fn grid_axes() -> Vec<Vec<Value>> {
    let mut axes = grid();
    axes[2].reverse();
    axes
}

/// Other values of the facts that are said not to matter.
fn grid_of_free(point: &Point<'_>, at: &[Value]) -> Vec<(usize, Value)> {
    let ids = ["area", "times", "harm", "timing"];
    let matters = |i: usize| point.given.iter().any(|g| g.fact.id == ids[i] && g.matters);
    let grid = grid();
    (0..at.len()).filter(|i| !matters(*i)).flat_map(|i| grid[i].iter().cloned().map(move |v| (i, v)).collect::<Vec<_>>()).collect()
}

/// Ten facts that all play together are searched to the end; more cells than fit are said, not guessed at.
#[test]
fn many_facts_and_too_many_cells() {
    let facts: Vec<FactSpec> = (0..10).map(|i| spec(&format!("f{i}"), FactKind::YesNo, None, &[], None)).collect();
    let find = |id: &str| facts.iter().find(|f| f.id == id);
    // Five things in four holes: every row says that two share one.
    let fact = |n: u32, bit: u32| format!("f{}", n * 2 + bit);
    let hole = |n: u32, h: u32| (0..2).map(move |bit| Test { fact: fact(n, bit), is: Expect::Flag(h >> bit & 1 == 1) });
    let mut rows = Vec::new();
    for h in 0..4 {
        for a in 0..5 {
            for b in 0..a {
                rows.push(Condition { all: hole(a, h).chain(hole(b, h)).collect(), ..Default::default() });
            }
        }
    }
    let written: Vec<Row<'_>> = rows.iter().map(|when| Row { when, otherwise: false }).collect();
    let table = Table::new(&find, &[], &written, Hit::First).expect("few cells").expect("declared");
    let all: Vec<usize> = (0..rows.len()).collect();
    assert!(matches!(table.uncovered(&all), Ok(None)));
    let fewer: Vec<usize> = all.iter().copied().skip(1).collect();
    assert!(matches!(table.uncovered(&fewer), Ok(Some(_))));

    let number = spec("n", FactKind::Number, None, &[], None);
    let each = |n: i64| vec![Test { fact: "n".to_owned(), is: Expect::Within(Range::exactly(n.into())) }];
    let many = Condition { any: (0..80).map(each).collect(), ..Default::default() };
    let one = |_: &str| Some(&number);
    assert!(Table::new(&one, &[], &[Row { when: &many, otherwise: false }], Hit::First).is_err());
}
