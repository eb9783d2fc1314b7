//! The golden cases, natively.

use cailiang_lists::{
    Source,
    case_file::{self, Format},
};
use cailiang_tests::{expect, golden, with_forms};

#[test]
fn every_golden_case_holds() {
    let lists = with_forms();
    let mut failed = Vec::new();
    let all = golden::all();
    for golden in &all {
        let source = Source::new(&golden.name, &golden.case);
        let read = case_file::read(&lists, &source, Format::Toml);
        let wrong = match (read, golden.expect.get("error").and_then(|e| e.as_str())) {
            (Ok(_), Some(error)) => vec![format!("应当读不懂（{error}），却读懂了")],
            (Err(found), Some(error)) if found.iter().any(|d| d.message.contains(error)) => Vec::new(),
            (Err(found), _) => found.iter().map(|d| format!("读不懂：{}", d.message)).collect(),
            (Ok(case), None) => {
                let decision = serde_json::to_value(cailiang::decide(&lists, &case)).expect("a decision in JSON");
                expect::differences(&golden.expect, &decision)
            }
        };
        if !wrong.is_empty() {
            failed.push(format!("{}\n  {}", golden.name, wrong.join("\n  ")));
        }
    }
    assert!(failed.is_empty(), "{} of {} golden cases fail:\n{}", failed.len(), all.len(), failed.join("\n"));
}

#[test]
fn there_are_enough_of_them() {
    assert!(golden::all().len() >= 40);
}
