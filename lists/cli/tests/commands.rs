//! `decide`, and what every command does: output, exit codes, messages.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

mod common;

use std::path::Path;

use common::{err, has, out, refused, run};

const CASE: &str = r#"{"violation":"household-waste-dump","party_kind":"natural_person","act_start":"2024-05-01","discovered_on":"2024-05-01","decision_on":"2024-05-20"}"#;

#[test]
fn shipped_lists_pass_from_anywhere() {
    let got = run(&["check"], "");
    assert_eq!(got.status.code(), Some(0), "{}", out(&got));
    assert!(out(&got).contains("没有错误"));
}

#[test]
fn an_erroneous_file_is_refused() {
    let bad = Path::new(env!("CARGO_MANIFEST_DIR")).join("../kit/tests/bad/unknown-key.toml");
    let got = run(&["check", &bad.display().to_string()], "");
    assert_eq!(got.status.code(), Some(1));
    assert!(out(&got).contains("错误[unknown-key]: 没有“fine”这个键") && out(&got).contains("您是不是想写“fines”？"));
}

#[test]
fn what_cannot_be_read_ends_with_two() {
    assert_eq!(run(&["check", "no-such-file.toml"], "").status.code(), Some(2));
    assert_eq!(run(&["check", "--lists", "no-such-folder"], "").status.code(), Some(2));
    let got = run(&["decide", "no-such-file.toml"], "");
    assert_eq!(got.status.code(), Some(2));
    assert!(err(&got).contains("文件不存在"), "{}", err(&got));
    assert_eq!(run(&["decyde"], "").status.code(), Some(2));
}

#[test]
fn one_json_object_a_line() {
    let got = run(&["decide", "--format", "json"], &format!("{CASE}\n\n{CASE}\n"));
    assert_eq!(got.status.code(), Some(0), "{}", err(&got));
    let lines: Vec<serde_json::Value> = out(&got).lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines.iter().all(|d| d.get("outcome").is_some() && d.get("receipt").is_some()));
}

#[test]
fn a_bad_line_names_its_place() {
    let got = run(&["decide", "--format", "json"], &format!("{CASE}\n{{\"violation\":\"household-waste-dump\",\"act_minr\":true}}\n"));
    assert_eq!(got.status.code(), Some(2));
    assert_eq!(out(&got).lines().count(), 1);
    assert!(err(&got).starts_with("标准输入:2:37: 错误[case]: 没有“act_minr”这个事实"), "{}", err(&got));
    assert!(err(&got).contains("您是不是想写“act_minor”？"));
}

#[test]
fn the_text_reads_like_reasons() {
    let got = out(&run(&["decide"], CASE));
    for part in ["结论：", "为什么", "还差什么", "推定了什么", "所用文件", "辅助参考，不替代执法人员裁量"]
    {
        assert!(got.contains(part), "{part}: {got}");
    }
}

#[test]
fn wrong_command_lines_are_told_apart() {
    has(&refused(&["decde"]), &["没有“decde”这个命令", "您是不是想写“decide”？"]);
    has(&refused(&["check", "--form", "json"]), &["不认识“--form”", "您是不是想写“--format”？"]);
    has(&refused(&["check", "--format", "jsn"]), &["--format 不能写“jsn”", "text、json、github", "您是不是想写“json”？"]);
    has(&refused(&["check", "--format"]), &["--format 后面要写内容"]);
    has(&refused(&["check", "--on", "昨天"]), &["--on", "“昨天”不是日期"]);
    has(&refused(&["decide", "--texts", "x"]), &["不认识“--texts”"]);
}

#[test]
fn every_command_has_its_help() {
    for command in ["check", "test", "decide", "why", "whatif", "replay", "show", "explain", "new", "expiring", "diff", "release"] {
        let help = common::ended(&[command, "--help"], "", 0);
        has(&help, &[&format!("用法：cargo cailiang {command}"), "退出码"]);
        assert_eq!(help, common::ended(&["help", command], "", 0));
    }
    has(&common::ended(&[], "", 0), &["cargo cailiang why"]);
    has(&common::ended(&["--version"], "", 0), &["裁量尺 "]);
}

#[test]
fn lists_with_errors_decide_nothing() {
    let dir = common::demo("broken");
    std::fs::write(dir.join("places/demo/broken.toml"), "[document]\nid = 3\n").expect("writable");
    let got = run(&["decide", "--lists", &dir.display().to_string()], CASE);
    assert_eq!(got.status.code(), Some(2));
    has(&err(&got), &["清单有错误，不能用来下结论", "broken.toml"]);
}

#[test]
fn a_receipt_replays_to_the_byte() {
    let line = out(&run(&["decide", "--receipt"], &format!("{CASE}\n")));
    assert!(line.starts_with("裁量尺1:") && line.lines().count() == 1, "{line}");
    for format in ["json", "text"] {
        let got = run(&["replay", "--format", format, line.trim()], "");
        assert_eq!(got.status.code(), Some(0), "{}", err(&got));
        let decided = out(&run(&["decide", "--format", format, "-"], &format!("{CASE}\n")));
        // Read from standard input, the text has a line above it that names where it came from.
        assert!(decided.ends_with(&out(&got)), "{format}:\n{}", out(&got));
    }
    let damaged = run(&["replay"], &line.replace("裁量尺1:", "裁量尺1:A"));
    assert_eq!(damaged.status.code(), Some(2));
    assert!(err(&damaged).contains("校验不符"), "{}", err(&damaged));
    assert!(refused(&["replay", "hello"]).contains("这不是回执"));
}

#[test]
fn what_if_says_who_holds_the_fact() {
    let case = CASE.replace(
        '}',
        r#","order_served_on":"2024-05-01","order_deadline":"2024-05-28","correction_timing":"not_yet","act_minor":true,"no_harm_result":true,"first_violation":false,"voluntarily_reduced_harm":false,"illegal_gains":0}"#,
    );
    let got = out(&run(&["whatif"], &case));
    has(
        &got,
        &[
            "结论：一般处罚",
            "当事人还能做的",
            "［轻］ 2024年5月28日以前（含当日）改正的，依《行政处罚法》第三十三条第一款前句，不予处罚",
            "要看怎样认定的",
            "已经过去、不能改变的（只供复核，不要当作建议）",
        ],
    );
    let json: serde_json::Value = serde_json::from_str(&out(&run(&["whatif", "--format", "json"], &case))).expect("JSON");
    assert!(json["what_if"].as_array().is_some_and(|all| all.iter().all(|w| w["say"].is_string())));
}
