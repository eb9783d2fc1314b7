//! `why` as a user runs it.
#![allow(clippy::expect_used, reason = "tests fail by panicking")]

mod common;

use common::{demo, ended, has};

const FACTS: &str = r#""violation":"road-occupy-unapproved","place":"demo/east","party_kind":"natural_person","act_start":"2024-05-01","discovered_on":"2024-05-01","decision_on":"2024-05-20","act_minor":false,"no_harm_result":false,"harm_minor":false,"first_violation":false"#;

fn why(test: &str, more: &str, json: bool) -> String {
    let dir = demo(test);
    let format = if json { "json" } else { "text" };
    ended(&["why", "--lists", &dir.display().to_string(), "--format", format], &format!("{{{FACTS},{more}}}\n"), 0)
}

#[test]
fn each_tier_says_what_it_fails_by() {
    let more =
        r#""correction_timing":"not_yet","voluntarily_reduced_harm":true,"area_m2":6,"repeat_count":1,"affects_traffic_safety":false"#;
    let page = why("why-tier", more, false);
    has(
        &page,
        &[
            "结论：从轻处罚",
            "本案用这一份",
            "较轻（从轻）：不成立——面积 6平方米，要求5平方米以下（超出1平方米）",
            "一般（一般）：成立——面积超过5平方米，20平方米以下　← 算这一档",
            "严重（从重）：不成立——面积 6平方米，要求超过20平方米（差14平方米）；违法次数 1次，要求3次以上（差2次）",
            "基准列的情节“妨碍通行”：不成立——影响交通安全 否，要求“是”",
            "第51项：不成立——面积 6平方米，要求3平方米以下（超出3平方米）（清单自己的条件）",
            "第53项：成立",
            "免予强制《示范市东区柔性执法清单》第55项：成立",
            "受他人胁迫或者诱骗（应当从轻或者减轻，《行政处罚法》第三十二条第（二）项）：不成立——被逼或者被骗 否（推定），要求“是”",
            "主动消除或者减轻危害后果（应当从轻或者减轻，《行政处罚法》第三十二条第（一）项）：成立",
            "阶次由“一般”下调到“较轻”，从轻",
        ],
    );
    assert!(!page.contains("（2022-01-01 施行）"), "the older version was not in force: {page}");
}

#[test]
fn entries_say_which_part_fails() {
    let more = r#""correction_timing":"within_order","voluntarily_reduced_harm":false,"area_m2":2,"repeat_count":3,"affects_traffic_safety":true,"order_served_on":"2024-05-01","order_deadline":"2024-05-10""#;
    let page = why("why-entry", more, false);
    has(
        &page,
        &[
            "第51项：不成立——改正情况 限期内改了，要求“发现前已改或者当场改了”（清单要求的改正时间）",
            "第52项：不成立——改正期限 2024-05-10，要求责令的期限不超过3日（清单限定的责令期限）",
            "第53项：条件成立，但没有法律规定的减轻情节",
            "第54项：不成立——属于除外的情形：违法次数 3次，除外的是3次以上（清单自己的条件）",
        ],
    );
    has(&page, &["严重（从重）：成立", "← 算这一档", "从重的情节：妨碍通行", "“严重”一档已经到头"]);
}

#[test]
fn what_the_law_itself_demands() {
    let more =
        r#""correction_timing":"on_spot","voluntarily_reduced_harm":false,"area_m2":3,"repeat_count":1,"affects_traffic_safety":false"#;
    has(&why("why-law", more, false), &["第51项：不成立——违法轻微 否，要求“是”（法律本身的要件）"]);
}

#[test]
fn what_is_not_known_is_open() {
    let page = why("why-open", r#""correction_timing":"not_yet","voluntarily_reduced_harm":false"#, false);
    has(&page, &["较轻（从轻）：还不知道——面积 不清楚，要求5平方米以下", "没有比到这一步", "还要查明："]);
}

#[test]
fn json_holds_the_decision_and_the_reasons() {
    let more =
        r#""correction_timing":"not_yet","voluntarily_reduced_harm":true,"area_m2":6,"repeat_count":1,"affects_traffic_safety":false"#;
    let got: serde_json::Value = serde_json::from_str(&why("why-json", more, true)).expect("one object");
    let at = |path: &str| got.pointer(path).cloned().unwrap_or_default();
    assert_eq!(at("/decision/outcome"), "lighter");
    assert_eq!(at("/why/0/benchmarks/0/tiers/0/judged/stands"), "fails");
    assert_eq!(at("/why/0/benchmarks/0/tiers/0/judged/readings/0/value"), "6");
    assert_eq!(at("/why/0/benchmarks/0/tiers/0/judged/readings/0/how"), "given");
    assert_eq!(at("/why/0/benchmarks/0/tiers/1/counts"), true);
    assert_eq!(at("/why/0/weighed/to"), "较轻");
}
