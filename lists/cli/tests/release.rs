//! `release`: what it refuses, what it writes, and that nothing changes where nothing changed.
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

mod common;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use common::{demo, ended, err, has, run};

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("a list");
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).expect("writable");
}

/// Every file below a folder with what it holds.
fn all(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let (mut out, mut folders) = (BTreeMap::new(), vec![dir.to_path_buf()]);
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).expect("a folder").filter_map(Result::ok).map(|e| e.path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                out.insert(path.clone(), fs::read(&path).expect("readable"));
            }
        }
    }
    out
}

/// The demo lists in canonical form, and the folder of their releases.
fn shelf(name: &str) -> (PathBuf, PathBuf) {
    let dir = demo(name);
    let path = dir.display().to_string();
    ended(&["fmt", "--lists", &path], "", 0);
    (dir.clone(), common::folder(&format!("{name}-out")))
}

#[test]
fn releases_follow_each_other() {
    let (dir, out) = shelf("release");
    let [lists, to] = [&dir, &out].map(|p| p.display().to_string());
    let release = |on: &str, more: &[&str]| ended(&[&["release", &lists, "--out", &to, "--on", on], more].concat(), "", 0);
    has(&release("2026-11-23", &["--note", "试行"]), &["发布 2026-11-23", "份文件"]);
    let json: serde_json::Value = serde_json::from_slice(&fs::read(out.join("release.json")).expect("the release")).expect("JSON");
    assert_eq!((json["version"].as_str(), json["note"].as_str()), (Some("2026-11-23"), Some("试行")));
    let document = json["documents"].as_array().expect("documents").iter().find(|d| d["id"] == "demo-east-lenient").expect("the list");
    assert_eq!((document["place"].as_str(), document["effective"].as_str()), (Some("demo/east"), Some("2023-01-01")));
    assert_eq!(document["digest"].as_str().map(str::len), Some(64));
    assert!(out.join("site").join(document["file"].as_str().expect("a file")).is_file());
    for file in json["files"].as_array().expect("files") {
        assert!(out.join("site").join(file.as_str().expect("a path")).is_file(), "{file}");
    }
    // Again, even on another day: nothing changes.
    let before = all(&out);
    has(&release("2026-11-24", &[]), &["和上一次发布的一样"]);
    assert_eq!(all(&out), before);
    // A change in law: told on top, what stood there stays.
    let list = dir.join("places/demo/new.toml");
    edit(&list, "超过2000元，8000元以下", "超过2000元，7000元以下");
    has(&release("2026-11-24", &[]), &["发布 2026-11-24", "1 处变化", "举了 2 例"]);
    let log = fs::read_to_string(out.join("CHANGES.md")).expect("the log");
    let (newer, older) = (log.find("## 2026-11-24").expect("the newer"), log.find("## 2026-11-23").expect("the older"));
    assert!(newer < older && log.starts_with("# 清单的变化\n"), "{log}");
    has(&log, &["上限 8000元 → 7000元", "第一次发布", "试行"]);
    // A comment: told as what it is; the second release of the day.
    edit(&list, "[[benchmark]]", "# 注释\n[[benchmark]]");
    has(&release("2026-11-24", &[]), &["发布 2026-11-24.2", "法律上没有变化"]);
    let log = fs::read_to_string(out.join("CHANGES.md")).expect("the log");
    has(
        &log,
        &[
            "## 2026-11-24.2\n\n法律上没有变化。",
            "法律内容没有变，文件改过（注释、排版、示例、通读日期，或者文书的样式）：《示范市裁量基准》",
        ],
    );
    // The earlier version of a document is kept for decisions that name it.
    assert!(out.join("site").join(document["file"].as_str().expect("a file")).is_file());
}

#[test]
fn against_other_lists() {
    let (dir, out) = shelf("release-against");
    let (old, _) = shelf("release-old");
    edit(&dir.join("places/demo/place.toml"), "5000元以上", "3000元以上");
    let [lists, old, to] = [&dir, &old, &out].map(|p| p.display().to_string());
    ended(&["release", &lists, "--against", &old, "--out", &to, "--on", "2026-11-23"], "", 0);
    has(&fs::read_to_string(out.join("CHANGES.md")).expect("the log"), &["听证的数额线：个人下限 5000元 → 3000元"]);
}

#[test]
fn what_is_wrong_is_not_released() {
    let (dir, out) = shelf("release-wrong");
    let [lists, to] = [&dir, &out].map(|p| p.display().to_string());
    let list = dir.join("places/demo/new.toml");
    let refused = |parts: &[&str]| {
        let got = run(&["release", &lists, "--out", &to, "--on", "2026-11-23"], "");
        assert_eq!(got.status.code(), Some(1), "{}", err(&got));
        has(&err(&got), parts);
        assert!(all(&out).is_empty());
    };
    edit(&list, "status = \"样例\"", "status   =   \"样例\"");
    refused(&["没有整理成统一的写法", "new.toml", "--fmt"]);
    ended(&["release", &lists, "--out", &to, "--on", "2026-11-23", "--fmt"], "", 0);
    fs::remove_dir_all(&out).expect("gone");
    fs::create_dir_all(&out).expect("a folder");
    edit(&list, "tier = \"一般\"", "tier = \"严重\"");
    refused(&["example-fails"]);
    edit(&list, "tier = \"严重\"", "tier = \"一般\"");
    edit(&list, "超过5，20以下", "超过6，20以下");
    refused(&["tier-gap"]);
}
