//! Pairs of lists that differ in one thing: what is said of it, and that the
//! examples really are decided otherwise. The demo place of the command line's
//! tests stands on the shipped lists.
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

#[path = "diff/lists.rs"]
mod lists;
#[path = "diff/snapshots.rs"]
mod snapshots;
#[path = "diff/whole.rs"]
mod whole;

use cailiang::{conclude, what_if::Reached};
use cailiang_lists::{
    Source,
    case_file::{self, Format},
    diff::{Change, Diff, How, What, diff},
};
use lists::{BENCHMARK, LENIENT, PLACE, Pair};

/// What is said of one edit, every example decided again under both sides.
fn said(pair: &Pair) -> Diff {
    let found = diff(&pair.old, &pair.new);
    for turned in &found.cases {
        let decided = [&pair.old, &pair.new].map(|lists| {
            let source = Source::new("case.toml", &turned.case);
            let case = case_file::read(lists, &source, Format::Toml);
            case.map(|case| conclude(lists, &case)).ok()
        });
        match decided {
            [Some(before), Some(after)] => {
                let duties = |d: &cailiang::Decision| format!("{:?}{:?}{:?}", d.duties, d.remedies, d.listed);
                let same = duties(&before) == duties(&after) && Reached::of(before).alike(&Reached::of(after));
                assert!(!same, "decided alike: {}", turned.case);
            }
            // An act that one side does not have.
            _ => assert!(turned.say.contains("没有这个违法行为"), "{turned:?}"),
        }
    }
    found
}

fn edited(file: &str, edits: &[(&str, &str)]) -> Diff {
    said(&Pair::edited(file, edits))
}

fn changes(diff: &Diff) -> Vec<&Change> {
    diff.documents.iter().flat_map(|d| &d.changes).collect()
}

fn told(diff: &Diff) -> Vec<&str> {
    changes(diff).iter().map(|c| c.told.as_str()).collect()
}

/// What the examples of a change say.
fn examples<'d>(diff: &'d Diff, change: &Change) -> Vec<&'d str> {
    change.cases.iter().map(|at| diff.cases[*at].say.as_str()).collect()
}

#[test]
fn comments_layout_and_order_are_no_change() {
    let edits = [
        ("[[benchmark]]\nitem = \"1\"", "# 注释\n\n[[benchmark]]\n\nitem   =   \"1\""),
        ("{ name = \"较轻\", degree = \"从轻\", all_of", "{ degree = \"从轻\", name = \"较轻\", all_of"),
        ("area_m2 = \"5以下\" }, everyone", "area_m2 = \"5平方米以下\" }, everyone"),
        (
            "    { area_m2 = \"超过20\" },\n    { repeat_count = \"3以上\" },",
            "    { repeat_count = \"3次以上\" },\n    { area_m2 = \"超过20\" },",
        ),
    ];
    let found = edited(BENCHMARK, &edits);
    assert!(found.is_empty(), "{:?}", told(&found));
    // Entries in another order.
    let pair = Pair::rewritten(LENIENT, |text| {
        let (head, entries) = text.split_once("[[exempt]]").expect("entries");
        let mut entries: Vec<&str> = entries.split("[[exempt]]").collect();
        let last = entries.pop().expect("an entry");
        let (last, overlap) = last.split_once("[[overlap]]").expect("an overlap");
        entries.push(last);
        entries.reverse();
        format!("{head}[[exempt]]{}\n[[overlap]]{overlap}", entries.join("\n[[exempt]]"))
    });
    assert!(said(&pair).is_empty());
}

#[test]
fn an_amount_that_is_lowered() {
    let found = edited(BENCHMARK, &[("超过2000元，8000元以下", "超过2000元，7000元以下")]);
    assert_eq!(told(&found), ["“一般”（个人、单位）上限 8000元 → 7000元"]);
    let change = changes(&found)[0];
    assert_eq!((change.what, change.how, change.item.as_str()), (What::Tier, How::Changed, "1"));
    assert_eq!(change.violations, ["road-occupy-unapproved"]);
    // One for a person and one for an organisation.
    assert_eq!(examples(&found, change).len(), 2);
    assert!(found.cases.iter().all(|c| c.differs == ["fine"]), "{:?}", found.cases);
    assert_ne!(found.cases[0].party, found.cases[1].party);
}

#[test]
fn a_column_for_one_class() {
    let split = "individual = \"超过2000元，8000元以下\", organisation = \"超过2000元，8000元以下\"";
    let lower = "individual = \"超过2000元，8000元以下\", organisation = \"超过3000元，8000元以下\"";
    let pair =
        Pair::both(BENCHMARK, &[("everyone = \"超过2000元，8000元以下\"", split)], &[("everyone = \"超过2000元，8000元以下\"", lower)]);
    let found = said(&pair);
    assert_eq!(told(&found), ["“一般”（单位）下限 2000元 → 3000元"]);
    assert_eq!(found.cases.len(), 1);
    // Written once or twice: the same.
    let pair = Pair::edited(BENCHMARK, &[("everyone = \"超过2000元，8000元以下\"", split)]);
    assert!(said(&pair).is_empty());
}

#[test]
fn a_boundary_that_moves() {
    let found = edited(BENCHMARK, &[("\"5以下\" }, everyone", "\"4以下\" }, everyone"), ("超过5，20以下", "超过4，20以下")]);
    let moved = changes(&found).into_iter().find(|c| c.how == How::Moved).expect("a region");
    assert_eq!(moved.regions.len(), 1);
    assert_eq!(moved.regions[0].say, "面积超过4平方米，5平方米以下并且违法次数1次以上2次以下的，“较轻” → “一般”");
    let area = moved.regions[0].boxes[0].iter().find(|s| s.fact == "area_m2").expect("the area");
    assert_eq!((area.ranges[0].min.as_deref(), area.ranges[0].max.as_deref()), (Some("4"), Some("5")));
    assert!(area.ranges[0].min_open && !area.ranges[0].max_open);
    assert!(examples(&found, moved).iter().all(|say| say.contains("阶次：“较轻” → “一般”")), "{:?}", found.cases);
    assert!(!moved.cases.is_empty());
    let all = told(&found);
    assert!(all.contains(&"“较轻”的条件：面积5平方米以下 → 面积4平方米以下"), "{all:?}");
    assert!(all.contains(&"“一般”的条件：面积超过5平方米，20平方米以下 → 面积超过4平方米，20平方米以下"), "{all:?}");
}

#[test]
fn a_condition_written_otherwise() {
    let found = edited(
        BENCHMARK,
        &[(
            "any_of = [\n    { area_m2 = \"超过20\" },",
            "any_of = [\n    { area_m2 = \"超过20，30以下\" },\n    { area_m2 = \"超过30\" },",
        )],
    );
    assert!(told(&found)[0].ends_with("（写法变了，落档没有变）"), "{:?}", told(&found));
    assert!(found.cases.is_empty());
}

#[test]
fn a_tier_that_is_removed() {
    let tier = "  { name = \"较轻\", degree = \"从轻\", all_of = { area_m2 = \"5以下\" }, everyone = \"2000元以下\" },\n";
    let found = edited(BENCHMARK, &[(tier, ""), ("超过5，20以下", "20以下")]);
    let gone = changes(&found).into_iter().find(|c| c.how == How::Removed).expect("the tier");
    assert_eq!(gone.told, "删去“较轻”：2000元以下；条件：面积5平方米以下；轻重：从轻");
    let moved = changes(&found).into_iter().find(|c| c.how == How::Moved).expect("a region");
    assert_eq!((moved.regions[0].from.as_str(), moved.regions[0].to.as_str()), ("“较轻”", "“一般”"));
    assert!(found.cases.iter().any(|c| c.say.contains("结论：从轻处罚 → 一般处罚")), "{:?}", found.cases);
}

#[test]
fn a_tier_under_another_name() {
    let found = edited(BENCHMARK, &[("name = \"一般\", degree", "name = \"中等\", degree"), ("tier = \"一般\"", "tier = \"中等\"")]);
    assert!(told(&found).contains(&"“一般”改名为“中等”"), "{:?}", told(&found));
    assert!(found.cases.iter().all(|c| c.differs.first() == Some(&"tier")), "{:?}", found.cases);
}

#[test]
fn a_violation_with_its_clause() {
    let act = "\n[[violation]]\nid = \"demo-lamp\"\nname = \"擅自放置灯箱\"\ntopic = \"虚构\"\n";
    let clause = "\n[[clause]]\nviolation = \"demo-lamp\"\nat = \"9\"\nfines = [{ force = \"可以\", everyone = \"1000元以下\" }]\n";
    let law = format!(
        "[document]\nformat = 2\nid = \"demo-law\"\ntitle = \"示范市办法\"\nrank = \"地方政府规章\"\neffective = 2023-01-01\nstatus = \"样例\"\n{act}{clause}"
    );
    let found = said(&Pair::with_file("demo/law.toml", &law));
    assert_eq!(found.documents[0].say, "《示范市办法》（示范市）：新增，2023-01-01 施行");
    let act = changes(&found).into_iter().find(|c| c.what == What::Violation).expect("the act");
    assert_eq!((act.how, act.subject.as_str()), (How::Added, "违法行为“擅自放置灯箱”（demo-lamp）"));
    assert!(found.cases.iter().any(|c| c.say.contains("清单里没有这个违法行为") && c.say.contains("1000元以下")), "{:?}", found.cases);
    // The same file under another id of the act, which knows its old one.
    let renamed = law.replace("demo-lamp", "demo-lamp-box").replace("topic = \"虚构\"", "topic = \"虚构\"\nwas = [\"demo-lamp\"]");
    let found = said(&Pair::files("demo/law.toml", &law, &renamed));
    assert_eq!(told(&found), ["编号：demo-lamp → demo-lamp-box", "曾用编号：原来没有写，现在是“demo-lamp”"]);
    assert!(found.cases.is_empty());
}

#[test]
fn the_threshold_of_a_hearing() {
    let found = edited(PLACE, &[("\"5000元以上\"", "\"3000元以上\"")]);
    assert_eq!(told(&found), ["个人下限 5000元 → 3000元"]);
    assert_eq!(changes(&found)[0].say, "听证的数额线：个人下限 5000元 → 3000元");
    assert_eq!(found.cases.len(), 1);
    assert!(found.cases[0].say.starts_with("听证：不用告知听证权利 → 应当告知听证权利"), "{}", found.cases[0].say);
    assert!(found.cases[0].case.contains("proposed_fine = "));
}

#[test]
fn a_date() {
    let found = edited(BENCHMARK, &[("expires = 2027-03-01", "expires = 2026-03-01")]);
    assert_eq!(told(&found), ["失效日期：2027-03-01 → 2026-03-01"]);
    let change = changes(&found)[0];
    assert!(!change.cases.is_empty());
    // On a day on which it is in force under one side alone.
    assert!(found.cases.iter().all(|c| c.case.contains("decision_on = 2026-")), "{:?}", found.cases);
}

#[test]
fn a_source_changes_no_case() {
    let found = edited(BENCHMARK, &[("source = \"虚构\"", "source = \"虚构，第二次抄录\"")]);
    assert_eq!(told(&found), ["来源：虚构 → 虚构，第二次抄录"]);
    assert!(!changes(&found)[0].counts && found.cases.is_empty() && found.tried == 0);
}

#[test]
fn what_turns_no_case_is_said_to() {
    // A duty that no case of the demo place comes to: nothing is pretended.
    let found = edited(LENIENT, &[("measure = \"扣押经营工具\"", "measure = \"扣押经营工具\"\nby = \"街道办事处\"")]);
    assert_eq!(told(&found), ["由谁：原来没有写，现在是“街道办事处”"]);
    assert!(found.cases.is_empty() && found.tried > 0);
    assert!(cailiang_lists::diff::text(&found).contains("没有找到结论不同的案件"));
}

#[test]
fn an_entry_of_a_leniency_list() {
    let found = edited(LENIENT, &[("area_m2 = \"3以下\"", "area_m2 = \"2以下\"")]);
    let change = changes(&found)[0];
    assert_eq!((change.what, change.item.as_str()), (What::Exempt, "51"));
    assert_eq!(change.regions[0].say, "面积超过2平方米，3平方米以下的，成立 → 不成立");
    assert!(examples(&found, change).iter().any(|say| say.starts_with("结论：不予处罚 → 还不能下结论")), "{:?}", found.cases);
}

#[test]
fn a_period_of_the_national_law() {
    let pair = Pair::national("apl.toml", &[("days = 90\nafter = \"filed_on\"", "days = 60\nafter = \"filed_on\"")]);
    let found = said(&pair);
    assert_eq!(told(&found), ["期限：90日 → 60日"]);
    assert_eq!(changes(&found)[0].what, What::Duty);
    assert!(!found.cases.is_empty() && found.cases.iter().all(|c| c.differs == ["duties"]), "{:?}", found.cases);
}

#[test]
fn a_newer_version_beside_the_old_one() {
    let newer = |text: String| text.replace("effective = 2024-01-01", "effective = 2026-01-01").replace("8000元以下\" }", "6000元以下\" }");
    let text = newer(lists::text(BENCHMARK));
    let found = said(&Pair::with_file("demo/newest.toml", &text));
    let document = &found.documents[0];
    assert_eq!(document.against.as_deref(), Some("2024-01-01"));
    assert!(document.say.contains("新增 2026-01-01 施行的一版，与 2024-01-01 的一版相比"), "{}", document.say);
    assert_eq!(told(&found), ["“一般”（个人、单位）上限 8000元 → 6000元"]);
    assert_eq!(found.cases.len(), 2);
}

#[test]
fn only_one_violation_is_asked_for() {
    let found = edited(
        BENCHMARK,
        &[
            ("超过2000元，8000元以下", "超过2000元，7000元以下"),
            ("weight = \"60%\"", "weight = \"50%\""),
            ("weight = \"40%\"", "weight = \"50%\""),
        ],
    );
    assert!(found.documents[0].changes.len() > 1);
    let about = found.about("road-occupy-unapproved");
    assert_eq!(told(&about), ["“一般”（个人、单位）上限 8000元 → 7000元"]);
    assert!(about.documents[0].changes[0].cases.iter().all(|at| about.cases[*at].violation == "road-occupy-unapproved"));
    assert_eq!(about.documents[0].changes[0].cases.len(), about.cases.len());
}

#[test]
fn a_case_is_credited_to_the_change_that_turns_it() {
    let edits = [("round = { to = \"10元\"", "round = { to = \"1元\""), ("by = \"减10%\"", "by = \"减20%\"")];
    let found = edited(BENCHMARK, &edits);
    for change in changes(&found) {
        let of = |word: &str| change.told.contains(word);
        assert!(of("取整") || of("及时改正"), "{}", change.told);
        for at in &change.cases {
            let corrected = found.cases[*at].case.contains("correction_timing = \"on_spot\"");
            assert!(!of("及时改正") || corrected, "{}", found.cases[*at].case);
        }
    }
    // Who applies one entry turns nothing; the area in the other does.
    let edits = [("area_m2 = \"3以下\"", "area_m2 = \"2以下\""), ("order_days = 3", "order_days = 3\nby = \"街道办事处\"")];
    let found = edited(LENIENT, &edits);
    let by = |item: &str| changes(&found).into_iter().find(|c| c.item == item).expect("the change");
    assert!(!by("51").cases.is_empty());
    assert_eq!(by("52").member, "由谁");
    assert!(by("52").cases.is_empty(), "{:?}", found.cases);
    // How far a list can be trusted is told to the officer, and changes no fine.
    let found =
        edited(BENCHMARK, &[("status = \"样例\"", "status = \"转引\""), ("everyone = \"2000元以下\"", "everyone = \"1500元以下\"")]);
    let status = changes(&found).into_iter().find(|c| c.member == "可信程度").expect("the change");
    assert!(!status.cases.is_empty());
    assert!(status.cases.iter().all(|at| found.cases[*at].differs == ["warnings"]), "{:?}", found.cases);
}
