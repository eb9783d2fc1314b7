//! `check` as a user runs it.

mod common;

use std::fs;

use common::{demo, ended, has};

const BAD: &str = "[document]\nformat = 2\nid = \"x\"\ntitle = \"某文件\"\nrank = \"规范性文件\"\neffective = 2020-01-01\nstatus = \"样例\"\nsorce = \"某处\"\n";

/// The demo lists, and a file in them with one mistake in line 8.
fn bad(name: &str) -> (String, String) {
    let dir = demo(name);
    let file = dir.join("places/demo/bad.toml");
    assert!(fs::write(&file, BAD).is_ok());
    (dir.display().to_string(), file.display().to_string())
}

#[test]
fn findings_as_github_commands() {
    let (lists, file) = bad("github");
    let got = ended(&["check", "--format", "github", "--lists", &lists, &file], "", 1);
    let line = got.lines().find(|l| l.starts_with("::error ")).unwrap_or_default();
    has(line, &["bad.toml,line=8,col=1,endLine=8,endColumn=6,title=unknown-key::没有“sorce”这个键%0A提示：您是不是想写“source”？"]);
    has(&got, &["1 处错误"]);
}

#[test]
fn findings_as_json() {
    let (lists, file) = bad("json");
    let got = ended(&["check", "--format", "json", "--lists", &lists, &file], "", 1);
    has(&got, &[r#""code":"unknown-key""#, r#""line":8"#, r#""severity":"error""#]);
}

#[test]
fn the_same_lists_give_the_same_bytes() {
    let dir = demo("same");
    let dir = dir.display().to_string();
    let once = || ended(&["check", "--lists", &dir, "--on", "2026-11-22"], "", 0);
    let first = once();
    has(&first, &["没有错误"]);
    assert_eq!(first, once());
}
