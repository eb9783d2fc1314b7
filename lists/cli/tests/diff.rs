//! `diff`: two folders, two files, formats, exit codes.
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

mod common;

use std::{fs, path::Path};

use common::{demo, ended, has, refused};

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("a list");
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).expect("writable");
}

#[test]
fn two_folders() {
    let (old, new) = (demo("diff-old"), demo("diff-new"));
    let paths = [old.display().to_string(), new.display().to_string()];
    let diff = |options: &[&str], code| ended(&[&["diff", &paths[0], &paths[1]], options].concat(), "", code);
    has(&diff(&[], 0), &["没有变化"]);
    edit(&new.join("places/demo/new.toml"), "超过2000元，8000元以下", "超过2000元，7000元以下");
    edit(&new.join("places/demo/new.toml"), "[[benchmark]]", "# 注释\n[[benchmark]]");
    let text = diff(&[], 1);
    has(
        &text,
        &["《示范市裁量基准》（示范市）", "“一般”（个人、单位）上限 8000元 → 7000元", "例1（擅自占用城市道路，个人）", "area_m2 = "],
    );
    has(&diff(&["--format", "markdown"], 1), &["### 《示范市裁量基准》", "```toml", "violation = \"road-occupy-unapproved\""]);
    let json: serde_json::Value = serde_json::from_str(&diff(&["--format", "json"], 1)).expect("JSON");
    let change = &json["documents"][0]["changes"][0];
    assert_eq!((change["what"].as_str(), change["how"].as_str()), (Some("tier"), Some("changed")));
    assert_eq!(change["cases"].as_array().map(Vec::len), Some(2));
    assert!(json["cases"][0]["case"].as_str().is_some_and(|c| c.contains("place = \"demo\"")));
    // Asked about another act, there is nothing.
    has(&diff(&["--violation", "litter-spit"], 0), &["没有变化"]);
    has(&diff(&["--violation", "road-occupy-unapproved"], 1), &["7000元"]);
}

#[test]
fn two_files_among_the_others() {
    let (dir, beside) = (demo("diff-files"), common::folder("diff-beside"));
    let old = dir.join("places/demo/new.toml");
    let new = beside.join("draft.toml");
    fs::copy(&old, &new).expect("a copy");
    edit(&new, "\"5以下\" }, everyone", "\"4以下\" }, everyone");
    edit(&new, "超过5，20以下", "超过4，20以下");
    let [lists, old, new] = [&dir, &old, &new].map(|p| p.display().to_string());
    let text = ended(&["diff", &old, &new, "--lists", &lists], "", 1);
    has(&text, &["面积超过4平方米，5平方米以下", "“较轻” → “一般”"]);
    assert!(!text.contains("新增"), "{text}");
}

#[test]
fn what_cannot_be_read_is_refused() {
    let dir = demo("diff-bad");
    let path = dir.display().to_string();
    has(&refused(&["diff", &path]), &["要写两个"]);
    refused(&["diff", &path, "no-such-file.toml", "--lists", &path]);
    has(&refused(&["diff", &path, &path, "--violation", "no-such-act"]), &["都没有“no-such-act”"]);
    edit(&dir.join("places/demo/new.toml"), "violation = \"road-occupy-unapproved\"", "violation = ");
    has(&refused(&["diff", &path, &path]), &["清单有错误"]);
}
