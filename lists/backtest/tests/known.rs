//! Records whose report is reckoned by hand.
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

mod common;

use cailiang::{Lists, amount::Bound, lists::Amount};
use cailiang_backtest::{Verdict, report::Report, tally::Sum};
use common::{documents, lists, record, report};
use rust_decimal::Decimal;

/// Ten records: two within, two below, two above, one with another outcome, one that lacks a fact, two unusable.
fn ten() -> Vec<String> {
    let imposed =
        |number: &str, outcome: &str, fine: &str| record(&[("number", &format!("\"{number}\"")), ("outcome", outcome), ("fine", fine)]);
    vec![
        imposed("a", "\"ordinary\"", "300"),
        imposed("b", "\"一般处罚\"", "\"300.00\""),
        imposed("c", "\"ordinary\"", "100"),
        // The end itself is left out: below, by nothing.
        imposed("d", "\"ordinary\"", "220"),
        imposed("e", "\"ordinary\"", "500"),
        // Only the fine is told.
        imposed("f", "", "381.5"),
        imposed("g", "\"no-penalty\"", ""),
        record(&[("voluntarily_reduced_harm", ""), ("outcome", "\"ordinary\""), ("fine", "300"), ("synthetic", "true")]),
        imposed("i", "", ""),
        imposed("j", "\"ordinary\"", "\"三百\""),
    ]
}

fn verdict(report: &Report, verdict: Verdict) -> u64 {
    let id = serde_json::to_value(verdict).expect("a word");
    report.verdicts.iter().find(|c| id == c.id).map_or(0, |c| c.count)
}

#[test]
fn ten_records_come_to_what_a_person_reckons() {
    let r = report(&lists(), None, &ten());
    assert_eq!((r.read, r.decided, r.undetermined, r.rejected, r.synthetic), (10, 7, 1, 2, 1));
    let counts = [Verdict::Within, Verdict::Below, Verdict::Above, Verdict::OutcomeDiffers, Verdict::NoRange, Verdict::Review];
    assert_eq!(counts.map(|v| verdict(&r, v)), [2, 2, 2, 1, 0, 0]);
    assert_eq!(r.verdicts[0].share, "28.6%");
    // 120 and 0 below; 120 and 1.5 above; the fines of all eight that have one but the unusable.
    assert_eq!((r.below.count, r.below.total), (2, Decimal::from(120)));
    assert_eq!((r.above.count, r.above.total.to_string()), (2, "121.5".to_owned()));
    assert_eq!((r.imposed.count, r.imposed.total.to_string()), (7, "2101.5".to_owned()));
    assert_eq!((r.differing.len(), r.differing[0].words.clone()), (1, ("一般处罚".to_owned(), "不予处罚".to_owned())));
    assert_eq!((r.unknown[0].fact.as_str(), r.unknown[0].outcome, r.unknown[0].first), ("voluntarily_reduced_harm", 1, 1));
    let rejects: Vec<(&str, u64)> = r.rejects.iter().map(|c| (c.label.as_str(), c.count)).collect();
    assert_eq!(rejects, [("没有写处理结果", 1), ("罚款数额读不懂", 1)]);
}

#[test]
fn like_cases_treated_unlike_are_ranked_by_how_far_apart_they_are() {
    let r = report(&lists(), None, &ten());
    let [one] = &r.unlike[..] else { panic!("{:?}", r.unlike) };
    // 100, 220, 300, 300, 381.5 (to two digits 380), 500: a tenth is the first, half the third, nine tenths the last.
    assert_eq!((one.count, one.low, one.middle, one.high), (6, 100.into(), 300.into(), 500.into()));
    assert_eq!((one.times, one.least.1.as_str(), one.most.1.as_str()), (5.into(), "c", "e"));
    assert_eq!(one.range, "超过220元，不满380元");
    // One below, in the range a quarter (220), half (300 twice) …: 220 and what is outside stand outside.
    let act = &r.acts[0];
    assert_eq!((act.all, act.decided), (8, 7));
    assert_eq!(act.places, [2, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2]);
    assert!(report(&lists(), None, &ten()[..2]).unlike.is_empty(), "the same fine twice is no difference");
}

/// The shipped lists with the fine of the act for persons doubled: 200 to 1000 yuan, ordinary more than 440, less than 760.
fn doubled() -> Lists {
    let mut documents = documents();
    let clauses = documents.iter_mut().flat_map(|d| &mut d.clauses).filter(|c| c.violation == "household-waste-dump");
    for amount in clauses.flat_map(|c| &mut c.fines).filter_map(|f| f.individual.as_mut()) {
        if let Amount::Yuan(range) = amount {
            let twice = |b: Bound| Bound { value: b.value * Decimal::TWO, ..b };
            (range.min, range.max) = (range.min.map(twice), range.max.map(twice));
        }
    }
    Lists::new(documents).expect("complete")
}

#[test]
fn a_change_of_list_does_what_a_person_reckons() {
    let r = report(&lists(), Some(&doubled()), &ten());
    let c = r.changes.expect("changes");
    assert_eq!((c.all.all, c.all.changed, c.all.outcome, c.all.tier, c.all.range, c.all.up, c.all.down), (8, 7, 0, 0, 7, 7, 0));
    let sum = |n: i64| Sum { count: 7, total: (7 * n).into(), beyond: 0 };
    assert_eq!((c.all.least, c.all.most), ((sum(220), sum(440)), (sum(380), sum(760))));
    let flips: Vec<(&str, &str, u64)> = c.verdicts.iter().map(|f| (f.from.as_str(), f.to.as_str(), f.count)).collect();
    // 300, 300 fall below 440; 500 gets within; 381.5 falls below.
    assert_eq!(flips, [("within", "below", 2), ("above", "within", 1), ("above", "below", 1)]);
    assert_eq!(c.examples.len(), 3);
    assert_eq!((c.examples[0].example.name.as_str(), c.examples[0].example.by.0), ("a", 380.into()));
    assert_eq!((c.parties.len(), c.parties[0].label.as_str(), c.parties[0].moved.changed), (1, "个人", 7));
}

#[test]
fn the_same_lists_change_nothing() {
    let r = report(&lists(), Some(&lists()), &ten());
    let c = r.changes.expect("changes");
    assert_eq!((c.all.all, c.all.changed, c.examples.len(), c.verdicts.len()), (8, 0, 0, 0));
}
