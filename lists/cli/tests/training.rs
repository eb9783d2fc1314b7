//! `drill`, `exam`, and scenarios in `check`, `test`, `fmt` and `schema`.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

mod common;

use std::{fs, path::Path};

use common::{ended, has, out, refused, run};
use serde_json::Value;

fn good() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../kit/tests/training/good/old-sofa.toml").display().to_string()
}

#[test]
fn a_seed_prints_the_same_pairs() {
    let args = ["drill", "--seed", "7", "--count", "4", "--topic", "生活垃圾和环卫"];
    let text = ended(&args, "", 0);
    assert_eq!(text, ended(&args, "", 0));
    has(&text, &["1. 〔", "甲：", "乙：", "✓ ", "理由：", "《"]);
    assert_eq!(text.matches("✓ ").count(), 8);
    let json: Value = serde_json::from_str(&ended(&[&args[..], &["--format", "json"]].concat(), "", 0)).expect("JSON");
    let pairs = json.as_array().expect("pairs");
    assert_eq!(pairs.len(), 4);
    for pair in pairs {
        assert!(pair.pointer("/sides/1/question/options/0/text").is_some_and(Value::is_string), "{pair}");
    }
}

#[test]
fn an_exam_comes_back_from_its_code() {
    let made = ended(&["exam", "--seed", "3", "--pairs", "3", "--title", "期末", "--minutes", "30"], "", 0);
    has(&made, &["期末（6 题，30 分钟）", "裁量尺考卷1:", "两件事都是这样", "【结论】"]);
    let code = made.lines().find(|l| l.starts_with("裁量尺考卷1:")).expect("a code");
    assert_eq!(made, ended(&["exam", code], "", 0));
    has(&refused(&["exam", "http://x"]), &["这不是考卷代码"]);
    has(&refused(&["exam", &format!("{code}x")]), &["不完整，或者抄错了"]);
    let got = run(&["exam", "--scenario", "nowhere", "--pairs", "1"], "");
    assert_eq!(got.status.code(), Some(1), "{}", out(&got));
}

#[test]
fn what_the_lists_do_not_have_is_refused() {
    has(&refused(&["drill", "--topic", "天气"]), &["没有主题“天气”", "生活垃圾和环卫"]);
    has(&refused(&["drill", "--violation", "household-waste-dum"]), &["您是不是想写“household-waste-dump”？"]);
    has(&refused(&["drill", "--place", "nowhere"]), &["没有这个地方"]);
    has(&refused(&["drill", "--seed", "-1"]), &["--seed"]);
    has(&ended(&["drill", "--coverage", "--violation", "household-waste-dump"], "", 0), &["一共 "]);
}

#[test]
fn scenarios_are_checked_tested_and_formatted() {
    has(&ended(&["check", &good()], "", 0), &["没有"]);
    has(&ended(&["test", &good()], "", 0), &["1 个训练情景和 1 个换条件的，全部相符"]);
    has(&ended(&["fmt", "--check", &good()], "", 0), &["1 个文件"]);
    let dir = common::folder("scenario");
    let path = dir.join("old-sofa.toml");
    fs::write(&path, fs::read_to_string(good()).expect("read").replace("\"no-penalty\"", "\"ordinary\"")).expect("written");
    let path = path.display().to_string();
    has(&ended(&["test", &path], "", 1), &["scenario-outcome", "1 个情景有错"]);
    has(&ended(&["check", &path], "", 1), &["作者写的结论是 ordinary"]);
    has(&ended(&["schema", "--check"], "", 0), &["schema.json"]);
    has(&ended(&["schema", "--training"], "", 0), &["裁量尺情景"]);
}
