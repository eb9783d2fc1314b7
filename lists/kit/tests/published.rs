//! What published decision-table tools report of small tables, asked of this
//! checker: the hit policies of DMN (Unique, Any, Priority as 最重, First), and
//! gaps, overlaps and masked rules as the manuals of Decision Designer, TIBCO
//! and the KIE validator describe them. Values only; the tables are our own.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use cailiang_lists::{Diagnostic, Source, load_sources};

const LISTS: &str = r#"
[document]
id = "law"
title = "某条例"
rank = "行政法规"
effective = 2020-01-01
status = "样例"

[[violation]]
id = "act"
name = "某行为"
topic = "其他"

[[fact]]
id = "age"
label = "年龄"
ask = "多大？"
kind = "count"
unit = "岁"
unknown = "ask"

[[fact]]
id = "income"
label = "收入"
ask = "多少？"
kind = "money"
unit = "元"
unknown = "ask"

[[fact]]
id = "member"
label = "会员"
ask = "是不是？"
kind = "yes-no"
unknown = "ask"

[[fact]]
id = "risk"
label = "风险"
ask = "哪一种？"
kind = "one-of"
unknown = "ask"
worse = "越大越重"
values = [
  { id = "low", label = "低" },
  { id = "medium", label = "中" },
  { id = "high", label = "高" },
]

[[fact]]
id = "area"
label = "面积"
ask = "多大？"
kind = "number"
unit = "平方米"
unknown = "ask"
worse = "越大越重"

[[fact]]
id = "repeat"
label = "次数"
ask = "第几次？"
kind = "count"
unit = "次"
within = "1以上"
unknown = "ask"
worse = "越大越重"

[[fact]]
id = "correction_timing"
label = "改正情况"
ask = "改了吗？"
kind = "one-of"
unknown = "ask"
values = [
  { id = "on_spot", label = "当场改了" },
  { id = "within_order", label = "限期内改了" },
  { id = "after_order_late", label = "过期才改或没改" },
]

[[fact]]
id = "no_harm_result"
label = "没有危害后果"
ask = "没有吗？"
kind = "yes-no"
unknown = "ask"

[[fact]]
id = "blocks_escape"
label = "妨碍应急通道"
ask = "妨碍吗？"
kind = "yes-no"
unknown = "ask"
worse = "越大越重"

[[clause]]
violation = "act"
at = "1"
fines = [{ force = "可以", everyone = "2万元以下" }]
gist = "罚。"
"#;

/// The findings about one table of rows: what each row reads and its share.
fn found(hit: &str, rows: &[(&str, &str)]) -> Vec<Diagnostic> {
    let degree = |i: usize| if i == 0 { "从轻" } else { "从重" };
    let row = |(i, (when, outcome)): (usize, &(&str, &str))| {
        let outcome = if outcome.starts_with("degree") { (*outcome).to_owned() } else { format!("degree = \"{}\", {outcome}", degree(i)) };
        format!("  {{ name = \"{}\", {when}, {outcome} }},\n", i + 1)
    };
    let rows: String = rows.iter().enumerate().map(row).collect();
    let text = format!("{LISTS}\n[[benchmark]]\nitem = \"1\"\nviolation = \"act\"\nhit = \"{hit}\"\ntiers = [\n{rows}]\n");
    let loaded = load_sources(vec![(Source::new("x.toml", text), "national".to_owned())]);
    let ours = ["tier-", "main-axis", "double-use", "too-many-factors"];
    let unread: Vec<_> = loaded.diagnostics.iter().filter(|d| d.is_error() && !ours.iter().any(|o| d.code.starts_with(o))).collect();
    assert!(unread.iter().all(|d| d.code == "fact-missing"), "{unread:#?}");
    loaded.diagnostics.into_iter().filter(|d| ours.iter().any(|o| d.code.starts_with(o))).collect()
}

/// The findings of these codes, as code and message.
fn of(hit: &str, rows: &[(&str, &str)], codes: &[&str]) -> Vec<String> {
    found(hit, rows).into_iter().filter(|d| codes.contains(&d.code)).map(|d| d.message).collect()
}

const SAME: &str = "share = \"30%以下\"";
const MORE: &str = "share = \"超过30%\"";

fn gaps(rows: &[&str]) -> Vec<String> {
    of("唯一", &rows.iter().map(|r| (*r, SAME)).collect::<Vec<_>>(), &["tier-gap"])
}

fn overlaps(hit: &str, rows: &[(&str, &str)]) -> Vec<String> {
    of(hit, rows, &["tier-overlap"])
}

#[test]
fn ages_17_to_30_and_29_to_40_overlap() {
    let rows = [(r#"all_of = { age = "17以上30以下" }"#, SAME), (r#"all_of = { age = "29以上40以下" }"#, MORE)];
    assert_eq!(overlaps("唯一", &rows), ["年龄 29 岁：“1”和“2”同时成立"]);
}

#[test]
fn ages_17_to_30_and_32_to_40_leave_a_gap_at_31() {
    let rest = r#"any_of = [{ age = "不满17" }, { age = "超过40" }]"#;
    let rows = [r#"all_of = { age = "17以上30以下" }"#, r#"all_of = { age = "32以上40以下" }"#, rest];
    assert_eq!(gaps(&rows), ["年龄 31 岁：没有阶次覆盖"]);
    // Of whole years nothing lies between 30 and 31.
    let joined = [r#"all_of = { age = "17以上30以下" }"#, r#"all_of = { age = "31以上40以下" }"#, rest];
    assert!(gaps(&joined).is_empty());
}

#[test]
fn under_and_over_18_leave_out_18_itself() {
    assert_eq!(gaps(&[r#"all_of = { age = "不满18" }"#, r#"all_of = { age = "超过18" }"#]), ["年龄 18 岁：没有阶次覆盖"]);
    assert!(gaps(&[r#"all_of = { age = "不满18" }"#, r#"all_of = { age = "18以上" }"#]).is_empty());
}

#[test]
fn a_bound_may_belong_to_one_row_only() {
    let closed = [(r#"all_of = { income = "5万元以下" }"#, SAME), (r#"all_of = { income = "5万元以上" }"#, MORE)];
    assert_eq!(overlaps("唯一", &closed), ["收入 5万元：“1”和“2”同时成立"]);
    let half = [(r#"all_of = { income = "不满5万元" }"#, SAME), (r#"all_of = { income = "5万元以上" }"#, MORE)];
    assert!(found("唯一", &half).is_empty());
    // Of money there is always something between two numbers.
    assert_eq!(gaps(&[r#"all_of = { income = "1以下" }"#, r#"all_of = { income = "2以上" }"#]), ["收入 1.5元：没有阶次覆盖"]);
}

#[test]
fn zero_to_ten_and_five_to_fifteen() {
    let rows = [(r#"all_of = { income = "10以下" }"#, SAME), (r#"all_of = { income = "5以上15以下" }"#, MORE)];
    assert_eq!(overlaps("唯一", &rows), ["收入 5元：“1”和“2”同时成立"]);
    assert_eq!(of("唯一", &rows, &["tier-gap"]), ["收入 16元：没有阶次覆盖"]);
}

#[test]
fn unique_any_priority_and_first_differ_in_what_may_overlap() {
    let adult = r#"all_of = { age = "18以上" }"#;
    let rich = r#"all_of = { income = "1000元以上" }"#;
    let both = [(adult, "degree = \"从重\", share = \"30%以下\""), (rich, "degree = \"从重\", share = \"30%以下\"")];
    assert_eq!(overlaps("唯一", &both).len(), 1);
    assert!(overlaps("一致", &both).is_empty());
    let differ = [(adult, SAME), (rich, MORE)];
    assert_eq!(overlaps("一致", &differ), ["年龄 18 岁、收入 1000元：“1”和“2”同时成立，结果却不同"]);
    for hit in ["最重", "首个", "最轻"] {
        assert!(overlaps(hit, &differ).is_empty(), "{hit}");
    }
}

#[test]
fn a_rule_is_masked_by_one_with_priority() {
    // The later row has priority and covers the earlier one wholly; first come, first served it is the other way round.
    let inside_then_all = [(r#"all_of = { age = "18以上" }"#, SAME), (r#"all_of = { age = "0以上" }"#, MORE)];
    assert_eq!(of("最重", &inside_then_all, &["tier-unreachable"]), ["没有哪种情形会落在“1”"]);
    assert!(of("首个", &inside_then_all, &["tier-unreachable"]).is_empty());
    let all_then_inside = [inside_then_all[1], (inside_then_all[0].0, MORE)];
    assert_eq!(of("首个", &all_then_inside, &["tier-unreachable"]), ["没有哪种情形会落在“2”"]);
    // Masked by two rows together, by neither alone.
    let together = [
        (r#"all_of = { age = "不满18" }"#, SAME),
        (r#"all_of = { age = "18以上" }"#, MORE),
        (r#"all_of = { age = "10以上30以下" }"#, MORE),
    ];
    assert_eq!(of("首个", &together, &["tier-unreachable"]), ["没有哪种情形会落在“3”"]);
}

#[test]
fn a_condition_that_never_holds() {
    // (> 100 or < 50) and between 60 and 80.
    let never = r#"all_of = { income = "超过60，不满80" }, any_of = [{ income = "超过100" }, { income = "不满50" }]"#;
    let rows = [(never, SAME), ("otherwise = true", MORE)];
    assert_eq!(of("首个", &rows, &["tier-unreachable"]), ["没有哪种情形会落在“1”"]);
    // < 100 or > 50 always does: nothing is left for the rest.
    let always = r#"any_of = [{ income = "超过50" }, { income = "不满100" }]"#;
    assert_eq!(of("首个", &[(always, SAME), ("otherwise = true", MORE)], &["tier-unreachable"]), ["其他各档已经全部覆盖，“2”用不上"]);
}

#[test]
fn a_gap_between_two_factors() {
    // Each column alone is complete; one corner is not.
    let rows = [
        r#"all_of = { age = "不满25", risk = ["low", "medium"] }"#,
        r#"all_of = { age = "25以上60以下" }"#,
        r#"all_of = { age = "超过60", risk = ["medium", "high"] }"#,
        r#"all_of = { age = "超过60", risk = "low" }"#,
    ];
    assert_eq!(gaps(&rows), ["年龄 1 岁、风险“高”：没有阶次覆盖"]);
    let filled: Vec<&str> = rows.iter().copied().chain([r#"all_of = { age = "不满25", risk = "high" }"#]).collect();
    assert!(gaps(&filled).is_empty());
}

#[test]
fn an_otherwise_row_takes_every_gap() {
    let rows = [(r#"all_of = { age = "不满18", member = true }"#, SAME), ("otherwise = true", MORE)];
    assert!(found("唯一", &rows).is_empty());
}

#[test]
fn worse_risk_fined_less() {
    let rows = [(r#"any_of = [{ risk = "low" }, { risk = "high", member = true }]"#, SAME), ("otherwise = true", MORE)];
    assert_eq!(of("首个", &rows, &["tier-monotone"]), ["风险由“中”变为“高”，更重了，却从“2”落到罚得更轻的“1”（会员“是”）"]);
}

/// The five tiers of the model table on occupying a road, the severest match counting.
const MILDER: (&str, &str) =
    (r#"all_of = { area = "5以下", correction_timing = ["on_spot", "within_order"] }"#, "degree = \"从轻\", everyone = \"2000元以下\"");
const ORDINARY: (&str, &str) = (
    r#"any_of = [{ area = "超过5，20以下" }, { area = "5以下", correction_timing = "after_order_late" }]"#,
    "degree = \"一般\", everyone = \"超过2000元，8000元以下\"",
);
const HEAVIER: (&str, &str) =
    (r#"any_of = [{ area = "超过20，50以下" }, { repeat = 2 }]"#, "degree = \"从重\", everyone = \"超过8000元，1.4万元以下\"");
const SEVERE: (&str, &str) = (
    r#"any_of = [{ area = "超过50" }, { repeat = "3以上" }, { blocks_escape = true }]"#,
    "degree = \"从重\", everyone = \"超过1.4万元，2万元以下\"",
);
const MINOR: (&str, &str) = (
    r#"all_of = { area = "1以下", correction_timing = "on_spot", no_harm_result = true, blocks_escape = false }"#,
    "degree = \"不予处罚\"",
);

#[test]
fn the_model_table_is_whole_under_the_severest_match() {
    assert_eq!(found("最重", &[MINOR, MILDER, ORDINARY, HEAVIER, SEVERE]), []);
}

#[test]
fn the_model_table_under_other_rules_is_not() {
    let table = [MINOR, MILDER, ORDINARY, HEAVIER, SEVERE];
    // By the first match a second time never matters while the area is small.
    assert_eq!(of("首个", &table, &["tier-gap", "tier-unreachable"]), [""; 0]);
    // As 唯一 every pair that several factors join overlaps.
    assert_eq!(overlaps("唯一", &table).len(), 5);
    // It reads several facts, so it has no main axis.
    assert_eq!(of("主轴", &table, &["main-axis"]).len(), 1);
}

#[test]
fn the_model_table_with_a_literal_exception_leaves_it_to_the_waiver() {
    // “不属上一档” taken literally: what is minor falls out of every fining tier.
    let milder = (
        r#"all_of = { area = "5以下", correction_timing = ["on_spot", "within_order"] }, not_if = [{ area = "1以下", correction_timing = "on_spot", no_harm_result = true, blocks_escape = false }]"#,
        MILDER.1,
    );
    let gaps: Vec<Diagnostic> =
        found("最重", &[MINOR, milder, ORDINARY, HEAVIER, SEVERE]).into_iter().filter(|d| d.code == "tier-gap").collect();
    assert_eq!(gaps.len(), 1);
    let gap = gaps.first().expect("one");
    assert!(gap.message.contains("只有不罚的“1”覆盖"), "{}", gap.message);
    assert!(gap.hint.contains("“2”"), "{}", gap.hint);
    assert_eq!(gap.labels.len(), 1);
}

#[test]
fn the_model_table_without_the_late_corrections_has_a_gap() {
    let ordinary = (r#"all_of = { area = "超过5，20以下" }"#, ORDINARY.1);
    let found = of("最重", &[MILDER, ordinary, HEAVIER, SEVERE], &["tier-gap"]);
    assert_eq!(found, ["面积 1 平方米、改正情况“过期才改或没改”、次数 1 次、妨碍应急通道“否”：没有阶次覆盖"]);
}
