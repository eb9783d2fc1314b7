//! The report of `check --texts`, byte for byte: a small folder of lists and
//! texts, and the report beside it. `UPDATE=1 cargo test` writes it anew.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

mod common;

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use common::{folder, has, out, refused};

/// Runs the program in the folder beside this test, so that paths are short.
fn check(report: &Path) -> Output {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/held");
    let report = report.display().to_string();
    let args = ["check", "--texts", "texts", "--report", &report, "--lists", "lists", "--on", "2026-11-22"];
    Command::new(env!("CARGO_BIN_EXE_cailiang")).args(args).current_dir(here).output().expect("the program runs")
}

#[test]
fn the_report_is_written_the_same_every_time() {
    let file = folder("held").join("report.md");
    let got = check(&file);
    let said = out(&got);
    // A text in a folder below, found by its title; of a second-hand document only that it has none.
    has(&said, &["对照原文：2 条罚则、2 个数额、3 个前提、2 个责令、1 个处罚种类、2 处义务条款", "没有《某市招牌办法》的文本"]);
    assert!(!said.contains("[text-") && !said.contains("allow]"), "{said}");
    let report = fs::read_to_string(&file).expect("the report");
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/held/report.md");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&beside, &report).expect("writable");
    }
    assert_eq!(report, fs::read_to_string(beside).unwrap_or_default());
    check(&file);
    assert_eq!(report, fs::read_to_string(&file).expect("the report"));
}

#[test]
fn a_report_wants_texts_and_a_place_to_stand() {
    has(&refused(&["check", "--report", "x.md"]), &["--report 要和 --texts 一起写"]);
    let nowhere = folder("nowhere").join("no/such/folder.md").display().to_string();
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/held/texts").display().to_string();
    has(&refused(&["check", "--texts", &texts, "--report", &nowhere]), &["报告写不进"]);
}
