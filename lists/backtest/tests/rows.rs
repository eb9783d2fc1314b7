//! Records of every broken kind, and tables as offices have them.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

mod common;

use cailiang_backtest::{
    Bench, FaultKind,
    read::{ColumnMap, Columns, LONGEST, text},
};
use common::{lists, record};

#[test]
fn every_broken_kind_is_counted_and_says_why() {
    let lists = lists();
    let mut bench = Bench::new(&lists, None);
    let fine = ("fine", "300");
    let broken = [
        ("", FaultKind::Syntax, "JSON"),
        ("[1]", FaultKind::Syntax, "JSON"),
        ("{\"a\":1", FaultKind::Syntax, ""),
        (&record(&[fine, ("act_minor", "{}")]), FaultKind::Syntax, "act_minor"),
        ("{\"fine\":1,\"fine\":2}", FaultKind::Syntax, "fine"),
        (&record(&[fine, ("violation", "\"nothing-such\"")]), FaultKind::Facts, "violation"),
        (&record(&[fine, ("violation", "")]), FaultKind::Facts, "violation"),
        (&record(&[fine, ("place", "\"atlantis\"")]), FaultKind::Facts, "place"),
        (&record(&[fine, ("act_minr", "true")]), FaultKind::Facts, "act_minor"),
        (&record(&[fine, ("act_minor", "3")]), FaultKind::Facts, "act_minor"),
        (&record(&[fine, ("act_start", "\"2024-02-30\"")]), FaultKind::Facts, "act_start"),
        (&record(&[fine, ("decision_on", "\"2024-04-01\"")]), FaultKind::Facts, "："),
        (&record(&[fine, ("act", "[{}]")]), FaultKind::SeveralActs, "数个行为"),
        (&record(&[]), FaultKind::NothingImposed, "outcome"),
        (&record(&[("outcome", "\"undetermined\"")]), FaultKind::Outcome, "undetermined"),
        (&record(&[("outcome", "\"罚\"")]), FaultKind::Outcome, "罚"),
        (&record(&[("fine", "-5")]), FaultKind::Fine, "-5"),
        (&record(&[("fine", "0.001")]), FaultKind::Fine, "0.001"),
        (&record(&[("fine", "1e30")]), FaultKind::Syntax, "fine"),
        (&record(&[("fine", "true")]), FaultKind::Fine, "true"),
    ];
    for (text, kind, says) in &broken {
        let fault = bench.json(text).expect_err(text);
        assert_eq!(fault.kind, *kind, "{text}\n{fault}");
        assert!(fault.reason.contains(says), "{text}\n{fault}");
        let line: serde_json::Value = serde_json::from_str(&fault.line(7, text)).expect("JSON");
        assert_eq!((line.get("line"), line.get("record")), (Some(&7.into()), Some(&(*text).into())));
    }
    let count = u64::try_from(broken.len()).expect("few");
    assert_eq!((bench.tally.read, bench.tally.rejects(), bench.tally.decided()), (count, count, 0));
}

#[test]
fn bytes_that_are_no_text() {
    assert_eq!(text(b"\xff{}").map_err(|f| f.kind), Err(FaultKind::Encoding));
    assert_eq!(text(&vec![b' '; LONGEST + 1]).map_err(|f| f.kind), Err(FaultKind::TooLong));
    assert_eq!(text("{\"a\":\"中\"}".as_bytes()), Ok("{\"a\":\"中\"}"));
}

/// As the ledger of the officer's page exports it.
const LEDGER: [&str; 21] = [
    "编号",
    "种类",
    "日期",
    "当事人",
    "当事人类型",
    "违法行为",
    "违法行为代码",
    "主题",
    "地方",
    "结论",
    "理由条款",
    "依据",
    "程序",
    "罚款（元）",
    "案号",
    "备注",
    "事实",
    "回执",
    "清单文件",
    "记下时间",
    "改动时间",
];

fn ledger(kind: &str, outcome: &str, fine: &str) -> Vec<String> {
    let facts = r#"[["act_start","2024-05-01"],["discovered_on","2024-05-01"],["act_minor","false"],["correction_timing","not_yet"],["no_harm_result","false"],["harm_minor","false"],["first_violation","false"],["voluntarily_reduced_harm","false"],["illegal_gains","0"]]"#;
    let cells = [
        "1f",
        kind,
        "2024/5/20",
        "张三",
        "natural_person",
        "随意倾倒生活垃圾",
        "household-waste-dump",
        "生活垃圾",
        "national",
        outcome,
        "",
        "",
        "ordinary",
        fine,
        "'-12号",
        "",
        facts,
        "",
        "",
        "",
        "",
    ];
    cells.map(str::to_owned).to_vec()
}

#[test]
fn a_ledgers_own_table() {
    let lists = lists();
    let columns = Columns::new(&lists, ColumnMap::default(), &LEDGER).expect("known");
    assert!(columns.unused.is_empty());
    let mut bench = Bench::new(&lists, None);
    let mut row = |kind: &str, outcome: &str, fine: &str| {
        let cells = ledger(kind, outcome, fine);
        bench.row(&columns, &cells.iter().map(String::as_str).collect::<Vec<_>>()).map_err(|f| f.kind)
    };
    assert_eq!(row("处罚", "ordinary", "1,000元"), Ok(()));
    assert_eq!(row("处罚", "ordinary", "300"), Ok(()));
    assert_eq!(row("不予处罚", "no-penalty", ""), Ok(()));
    assert_eq!(row("检查", "", ""), Err(FaultKind::NotADecision));
    assert_eq!(row("处罚", "", ""), Err(FaultKind::NothingImposed));
    let fines = bench.tally.groups.values().next().expect("a group").fines.clone();
    assert_eq!(fines.most, Some((1000.into(), "-12号".to_owned())), "without the apostrophe");
    assert_eq!((bench.tally.read, bench.tally.rejects()), (5, 2));
    let long = vec!["x"; 22];
    assert_eq!(bench.row(&columns, &long).map_err(|f| f.kind), Err(FaultKind::Syntax));
}

#[test]
fn an_offices_table_by_its_map() {
    let lists = lists();
    let map = r#"
        [columns]
        "案由" = "violation"
        "处罚金额" = "fine"
        "处理" = "outcome"
        "立案" = ""
        [values.violation]
        "乱倒" = "household-waste-dump"
        [values.outcome]
        "罚款" = "ordinary"
        [fixed]
        party_kind = "个人"
        discovered_on = "2024-05-01"
    "#;
    let map = ColumnMap::read(map).expect("a map");
    let head = ["案由", "处罚金额", "处理", "立案", "act_start", "日期", "违法轻微", "承办人"];
    let columns = Columns::new(&lists, map.clone(), &head).expect("known");
    assert_eq!(columns.unused, ["承办人"]);
    let told = columns.told(&lists, &["乱倒", "￥300", "罚款", "x", "2024年5月1日", "2024/5/20", "否", "李四"]).expect("a row");
    let past = told.past(&lists).expect("a record");
    assert_eq!(past.case.violations, ["household-waste-dump"]);
    assert_eq!(past.imposed.fine, Some(300.into()));
    let facts: Vec<String> = past.case.facts().map(|(k, v)| format!("{k}={}", v.display())).collect();
    assert_eq!(
        facts,
        ["act_minor=false", "act_start=2024-05-01", "decision_on=2024-05-20", "discovered_on=2024-05-01", "party_kind=natural_person"]
    );
    assert!(Columns::new(&lists, map, &["案由"]).expect_err("columns missing").contains("没有"));
    assert!(Columns::new(&lists, ColumnMap::default(), &["姓名"]).expect_err("no act").contains("--map"));
    assert!(Columns::new(&lists, ColumnMap::default(), &["violation", "violation"]).expect_err("twice").contains("两列"));
    let wrong = ColumnMap::read("[columns]\n\"案由\" = \"violatoin\"").expect("a map");
    assert!(Columns::new(&lists, wrong, &["案由"]).expect_err("no fact").contains("violatoin"));
    assert!(ColumnMap::read("[column]").is_err());
}
