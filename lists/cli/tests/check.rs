//! `check` as a user runs it.

mod common;

use std::path::Path;

use common::{demo, ended, has};

fn bad(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../kit/tests/bad").join(name).display().to_string()
}

#[test]
fn findings_as_github_commands() {
    let got = ended(&["check", "--format", "github", &bad("unknown-key.toml")], "", 1);
    let line = got.lines().find(|l| l.starts_with("::error ")).unwrap_or_default();
    has(line, &["unknown-key.toml,line=12,col=1,endLine=12,endColumn=5,title=unknown-key::没有“fine”这个键%0A提示：您是不是想写“fines”？"]);
    has(&got, &["1 处错误"]);
}

#[test]
fn findings_as_json() {
    let got = ended(&["check", "--format", "json", &bad("unknown-key.toml")], "", 1);
    has(&got, &[r#""code":"unknown-key""#, r#""line":12"#, r#""severity":"error""#]);
}

#[test]
fn the_same_lists_give_the_same_bytes() {
    let dir = demo("same");
    let dir = dir.display().to_string();
    let once = || ended(&["check", "--lists", &dir, "--on", "2026-11-22"], "", 0);
    let first = once();
    has(&first, &["没有错误", "示范市裁量基准"]);
    assert_eq!(first, once());
}
