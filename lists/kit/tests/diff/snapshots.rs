//! The texts as a person reads them; `UPDATE=1 cargo test` writes them anew.

use std::fs;

use cailiang_lists::diff::{diff, markdown, text};

use super::lists::{BENCHMARK, Pair};

fn held(name: &str, text: &str) {
    let path = format!("tests/diff/{name}");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, text).expect("writable");
    }
    assert_eq!(text, fs::read_to_string(&path).unwrap_or_default(), "{path}");
}

#[test]
fn texts_are_as_they_were() {
    let edits = [
        ("\"5以下\" }, everyone", "\"4以下\" }, everyone"),
        ("超过5，20以下", "超过4，20以下"),
        ("超过8000元，2万元以下", "超过8000元，1.8万元以下"),
        ("steps = 1", "steps = 2"),
        ("by = \"减10%\"", "by = \"减20%\""),
        ("source = \"虚构\"", "source = \"虚构，第二次抄录\""),
    ];
    let pair = Pair::edited(BENCHMARK, &edits);
    let found = diff(&pair.old, &pair.new);
    held("all.txt", &text(&found));
    held("all.md", &markdown(&found));
    // The same lists always give the same answer.
    assert_eq!(text(&diff(&pair.old, &pair.new)), text(&found));
}
