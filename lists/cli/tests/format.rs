//! `fmt` and `schema` as a user runs them.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cailiang")).args(args).current_dir(std::env::temp_dir()).output().expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

#[test]
fn a_file_is_formatted_once() {
    let path = folder("fmt").join("x.toml");
    let messy = "[document]\nid='x-reg'\ntitle = '某条例' # 说明\nstatus = \"样例\"\nrank = \"行政法规\"\neffective = 2020-01-01\n";
    fs::write(&path, messy).expect("writable");
    let name = path.display().to_string();
    let got = run(&["fmt", "--check", &name]);
    assert_eq!(got.status.code(), Some(1), "{}", err(&got));
    assert!(out(&got).contains("要整理：") && out(&got).contains("x.toml"), "{}", out(&got));
    assert_eq!(fs::read_to_string(&path).expect("there"), messy);
    let got = run(&["fmt", &name]);
    assert_eq!(got.status.code(), Some(0), "{}", err(&got));
    let tidy = "[document]\nformat = 2\nid = \"x-reg\"\ntitle = \"某条例\" # 说明\nrank = \"行政法规\"\neffective = 2020-01-01\nstatus = \"样例\"\n";
    assert_eq!(fs::read_to_string(&path).expect("there"), tidy);
    let got = run(&["fmt", "--check", &name]);
    assert_eq!((got.status.code(), out(&got).as_str()), (Some(0), "1 个文件，都是统一的写法。\n"));
}

#[test]
fn a_file_with_errors_is_left_alone() {
    let path = folder("fmt-errors").join("x.toml");
    let bad = "[document]\nid = 'x'\ntitel = 'x'\neffective = 2020-01-01\n";
    fs::write(&path, bad).expect("writable");
    let got = run(&["fmt", &path.display().to_string()]);
    assert_eq!(got.status.code(), Some(1));
    assert!(err(&got).contains("错误[unknown-key]") && err(&got).contains("title"), "{}", err(&got));
    assert_eq!(fs::read_to_string(&path).expect("there"), bad);
}

#[test]
fn the_shipped_lists_need_nothing() {
    let got = run(&["fmt", "--check"]);
    assert_eq!(got.status.code(), Some(0), "{}", out(&got));
    assert_eq!(run(&["fmt", "no-such-file.toml"]).status.code(), Some(2));
    assert_eq!(run(&["fmt", "--lists", "no-such-folder"]).status.code(), Some(2));
    assert!(out(&run(&["fmt", "-h"])).contains("--check"));
}

#[test]
fn the_schema_is_printed_written_and_checked() {
    let printed = out(&run(&["schema"]));
    assert!(printed.starts_with("{\n  \"$schema\""));
    let got = run(&["schema", "--check"]);
    assert_eq!(got.status.code(), Some(0), "{}", out(&got));
    let lists = folder("schema");
    fs::create_dir_all(lists.join("national")).expect("a folder");
    let (name, path) = (lists.display().to_string(), lists.join("schema.json"));
    fs::write(&path, "{}").expect("writable");
    let stale = run(&["schema", "--check", "--lists", &name]);
    assert_eq!(stale.status.code(), Some(1));
    assert!(out(&stale).contains("不是最新的"));
    assert_eq!(run(&["schema", "--out", &path.display().to_string()]).status.code(), Some(0));
    assert_eq!(fs::read_to_string(&path).expect("there"), printed);
    assert_eq!(run(&["schema", "--check", "--lists", &name]).status.code(), Some(0));
    assert_eq!(run(&["schema", "--check", "--out", "x"]).status.code(), Some(2));
}
