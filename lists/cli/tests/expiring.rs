//! `expiring` as a user runs it.
#![allow(clippy::expect_used, reason = "tests fail by panicking")]

mod common;

use common::{demo, ended, has, refused};

#[test]
fn what_comes_up_in_the_order_of_days() {
    let dir = demo("expiring");
    let lists = dir.display().to_string();
    let args = ["expiring", "--within", "1y", "--on", "2026-06-01", "--lists", &lists];
    let page = ended(&args, "", 0);
    has(
        &page,
        &[
            "2026-06-01 至 2027-06-01",
            "2026-08-15  疑有修改  solid-waste-law",
            "2027-01-01  缺日历",
            "2027-03-01  失效      demo-benchmark",
            "清单里没有后一版",
            "2027-04-19  该复核    city-road-reg",
            "满 24 个月",
        ],
    );
    let days: Vec<&str> = page.lines().filter_map(|l| l.get(..10)).filter(|d| d.starts_with("202") && d.len() == 10).skip(1).collect();
    assert!(days.is_sorted() && days.len() > 3, "{days:?}");
    assert_eq!(common::run(&[&args[..], &["--strict"]].concat(), "").status.code(), Some(1));
}

#[test]
fn the_window_decides() {
    let dir = demo("window");
    let lists = dir.display().to_string();
    let page = ended(&["expiring", "--within", "30d", "--on", "2023-12-15", "--lists", &lists], "", 0);
    has(&page, &["2024-01-01  失效", "清单里有后一版", "2024-01-01  施行"]);
    assert!(!page.contains("该复核") && !page.contains("疑有修改"), "{page}");
    let quiet = ended(&["expiring", "--within", "30d", "--on", "2023-01-15", "--strict", "--lists", &lists], "", 0);
    has(&quiet, &["没有要留意的"]);
}

#[test]
fn as_json_and_refused() {
    let got: serde_json::Value =
        serde_json::from_str(&ended(&["expiring", "--on", "2026-11-22", "--format", "json"], "", 0)).expect("one object");
    assert_eq!(got.pointer("/to").and_then(|v| v.as_str()), Some("2027-02-20"));
    has(&refused(&["expiring", "--within", "九十天"]), &["90d（天）"]);
    has(&refused(&["expiring", "x"]), &["多了“x”"]);
}
