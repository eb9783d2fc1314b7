//! `new` as a user runs it: what it prints is refused with its holes and passes without them.
#![allow(clippy::expect_used, reason = "tests fail by panicking")]

mod common;

use std::{fs, path::Path};

use common::{demo, ended, has, refused};

/// What a clerk would copy from the document into the heading.
const HEADING: &[(&str, &str)] = &[
    ("\"【文件全称】\"", "\"某办法\""),
    ("【文号】", "某发〔2026〕1号"),
    ("【位阶】", "行政法规"),
    ("\"【施行日期】\"", "2026-01-01"),
    ("【核对情况】", "样例"),
    ("【文本从哪里来】", "某处"),
];

const TIERS: &[(&str, &str)] = &[
    ("\"【事实编号】\" = \"【范围】\"", "area_m2 = \"5以下\""),
    ("\"【事实编号】\" = \"【范围】\"", "area_m2 = \"超过5，20以下\""),
    ("\"【事实编号】\" = \"【范围】\"", "area_m2 = \"超过20\""),
    ("【命中规则】", "最重"),
    ("【序号】", "1"),
];

const AMOUNTS: &[(&str, &str)] =
    &[("\"【数额】\"", "\"2000元以下\""), ("\"【数额】\"", "\"超过2000元，8000元以下\""), ("\"【数额】\"", "\"超过8000元，2万元以下\"")];

/// Fills each hole where it comes first.
fn filled(text: &str, holes: &[(&str, &str)]) -> String {
    holes.iter().fold(text.to_owned(), |text, (hole, with)| {
        assert!(text.contains(hole), "{hole} is not in:\n{text}");
        text.replacen(hole, with, 1)
    })
}

fn check(lists: &Path, file: &Path, text: &str, code: i32) -> String {
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    fs::write(file, text).expect("writable");
    ended(&["check", "--lists", &lists.display().to_string(), &file.display().to_string()], "", code)
}

#[test]
fn a_benchmark_is_refused_until_its_amounts_are_filled_in() {
    let lists = demo("new-benchmark");
    let file = lists.join("places/demo/east/new.toml");
    let dir = lists.display().to_string();
    let args = ["new", "benchmark", "road-occupy-unapproved", "--clause", "city-road-reg#42", "--place", "demo/east", "--lists", &dir];
    let text = ended(&args, "", 0);
    has(&text, &["lists/places/demo/east", "# 法定幅度：可以罚款，2万元以下。", "format    = 2", "\"【数额】\""]);
    assert!(!text.contains("清单里还没有"), "{text}");
    check(&lists, &file, &text, 1);
    let text = filled(&filled(&text, &without_rank()), TIERS);
    // The demo city has a benchmark on the same act.
    fs::remove_file(lists.join("places/demo/new.toml")).expect("there");
    fs::remove_file(lists.join("places/demo/old.toml")).expect("there");
    has(&check(&lists, &file, &text, 1), &["bad-amount", "【数额】", "3 处错误"]);
    check(&lists, &file, &filled(&text, AMOUNTS), 0);
}

#[test]
fn every_other_kind_passes_once_filled_in() {
    let lists = demo("new-kinds");
    let dir = lists.display().to_string();
    let east = lists.join("places/demo/east/new.toml");
    let new = |args: &[&str]| ended(&[&["new"], args, &["--lists", &dir]].concat(), "", 0);
    check(&lists, &east, &filled(&new(&["document", "x-doc", "--place", "demo/east"]), HEADING), 0);
    let clause = filled(&new(&["clause", "food-stall"]), HEADING);
    let holes = [
        ("# own = true", "own = true"),
        ("【罚则条款】", "7.1"),
        ("【条文写的机关】", "某部门"),
        ("【应当或者可以】", "可以"),
        ("【用自己的话说这条讲什么】", "要点"),
    ];
    let clause = filled(&clause, &holes);
    has(&check(&lists, &east, &clause, 1), &["bad-amount"]);
    check(&lists, &east, &filled(&clause, &[("【数额】", "200元以上2000元以下")]), 0);
    let example = filled(&new(&["example", "road-occupy-unapproved", "--place", "demo/east"]), &without_rank());
    has(&example, &["# correction_timing =", "\"before_discovery\""]);
    let holes = [
        ("【一句话说明这个案件】", "还差事实"),
        ("【当事人】", "natural_person"),
        ("\"【行为日期】\"", "2024-05-01"),
        ("\"【发现日期】\"", "2024-05-01"),
        ("\"【决定日期】\"", "2024-05-20"),
        ("【结论】", "undetermined"),
    ];
    check(&lists, &east, &filled(&example, &holes), 0);
    ended(&["test", "--lists", &dir, &east.display().to_string()], "", 0);
    let violation = filled(&new(&["violation", "new-act"]), &without_rank());
    check(
        &lists,
        &lists.join("catalogue/new.toml"),
        &filled(&violation, &[("【名称】", "某行为"), ("【主题】", "某"), ("【常用词】", "词")]),
        0,
    );
    fs::remove_file(&east).expect("there");
    let place = filled(&new(&["place", "demo/west"]), &without_rank());
    check(&lists, &lists.join("places/demo/west/place.toml"), &filled(&place, &[("【地方名称】", "示范市西区")]), 0);
}

/// A kind of list, a word of its scaffold, and what to fill in.
type Kind = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// Each of the five kinds of leniency list has its own skeleton: filled in, it
/// passes without so much as a warning.
#[test]
fn each_kind_of_leniency_list_passes_once_filled_in() {
    let lists = demo("new-exempt");
    let dir = lists.display().to_string();
    let east = lists.join("places/demo/east/new.toml");
    let waived: &[(&str, &str)] = &[("【改正时间】", "当场")];
    let kinds: [Kind; 5] = [
        ("轻微不罚", "\"教育\"", waived),
        ("首违不罚", "效果是可以", waived),
        ("减轻", "没有法定情节的不能减轻", &[("【法定情节】", "apl#32(1)")]),
        ("从轻", "不能低于法定下限", &[]),
        ("免予强制", "ael#16.2", &[("【免予的强制措施】", "扣押工具"), ("【改用的办法】", "劝离")]),
    ];
    for (ground, says, own) in kinds {
        let text = ended(&["new", "exempt", "gas-zone-no-plan", "--ground", ground, "--place", "demo/east", "--lists", &dir], "", 0);
        has(&text, &[&format!("ground    = \"{ground}\""), says]);
        check(&lists, &east, &text, 1);
        let text = filled(&text, &without_rank());
        let condition = if ground == "减轻" { "voluntarily_reduced_harm = true" } else { "area_m2 = \"5以下\"" };
        let holes = [("【序号】", "1"), ("\"【事实编号】\" = \"【范围】\"", condition), ("【用自己的话说这一项】", "要点")];
        let found = check(&lists, &east, &filled(&filled(&text, &holes), own), 0);
        has(&found, &["没有问题"]);
    }
}

/// Kinds that are never law bring their rank with them.
fn without_rank() -> Vec<(&'static str, &'static str)> {
    HEADING.iter().filter(|(hole, _)| *hole != "【位阶】").copied().collect()
}

#[test]
fn files_are_written_once() {
    let dir = common::folder("new-out");
    let out = dir.join("x.toml").display().to_string();
    has(&ended(&["new", "exempt", "road-dig-unapproved", "--entry", "--out", &out], "", 0), &["写好了", "x.toml"]);
    let text = fs::read_to_string(&out).expect("there");
    assert!(text.starts_with("[[exempt]]"), "{text}");
    has(&refused(&["new", "place", "demo", "--out", &out]), &["已经有了，没有改动"]);
    assert_eq!(fs::read_to_string(&out).expect("there"), text);
}

#[test]
fn several_stages_and_wrong_names() {
    let stage = ended(&["new", "benchmark", "gas-user-unsafe-place", "--entry"], "", 0);
    has(&stage, &["个人1000元以下；单位10万元以下", "individual = \"【数额】\", organisation = \"【数额】\""]);
    has(&refused(&["new", "benchmrk", "x"]), &["您是不是想写“benchmark”？"]);
    has(&refused(&["new", "benchmark", "road-occupy-unaproved"]), &["您是不是想写“road-occupy-unapproved”？"]);
    let wrong = refused(&["new", "benchmark", "road-occupy-unapproved", "--clause", "city-road-reg#43"]);
    has(&wrong, &["city-road-reg#43", "清单里有 city-road-reg#42"]);
    has(&refused(&["new", "violation", "road-occupy-unapproved"]), &["已经有了"]);
    has(&refused(&["new", "place", "天津"]), &["编号“天津”不对"]);
    has(&refused(&["new", "benchmark"]), &["没有写编号"]);
    has(&refused(&["new", "exempt", "gas-valve", "--ground", "首违"]), &["首违不罚"]);
}
