//! What a case file that cannot be read is told.
#![allow(missing_docs, reason = "each text says itself what it is")]

use crate::{
    day::Day,
    facts::{FactKind, FactSpec},
    order::Gather,
};

pub const CASE_NO_VIOLATION: &str = "案件里没有写违法行为";
pub const CASE_NO_VIOLATION_HINT: &str = "写 violation = \"…\"，编号见清单的目录";
pub const VIOLATION_KIND: &str = "violation 应写一个编号，或者一组编号";
pub const PLACE_KIND: &str = "place 应写一个地方的编号";
pub const DATES_HINT: &str = "请核对日期的先后";
pub const CONTRADICTS_HINT: &str = "两处只留一处，或者改成一致";

pub fn unknown_fact(key: &str) -> String {
    format!("没有“{key}”这个事实")
}

pub fn unknown_violation(id: &str) -> String {
    format!("目录里没有“{id}”这个违法行为")
}

pub fn unknown_place(id: &str) -> String {
    format!("没有“{id}”这个地方")
}

pub fn unknown_choice(spec: &FactSpec, text: &str) -> String {
    let known: Vec<&str> = spec.values.iter().map(|c| c.id.as_str()).gather();
    format!("“{}”（{}）没有“{text}”这个取值，可以写 {}", spec.label, spec.id, known.join("、"))
}

pub fn wrong_kind(spec: &FactSpec) -> String {
    format!("“{}”（{}）的写法不对", spec.label, spec.id)
}

pub fn kind_hint(spec: &FactSpec) -> &'static str {
    match spec.kind {
        FactKind::YesNo => "写 true 或 false；不清楚就不写，或者写 \"unknown\"",
        FactKind::OneOf => "写一个取值的编号，加引号",
        FactKind::Number => "写不小于零的数",
        FactKind::Count => "写不小于零的整数",
        FactKind::Money => "写不小于零的数，单位是元",
        FactKind::Day => "写 2024-05-20 这样的日期",
        FactKind::Moment => "写 2024-05-20 或 2024-05-20T18:00 这样的日期时间",
        FactKind::Text => "写文字，加引号",
        FactKind::List => "写一组文字：[\"…\", \"…\"]",
    }
}

pub fn dates_out_of_order(first: &str, a: Day, then: &str, b: Day) -> String {
    format!("{then} {b} 早于{first} {a}")
}

pub fn named(label: &str, fact: &str) -> String {
    format!("“{label}”（{fact}）")
}

pub fn timing_against_dates(fact: &str) -> String {
    format!("{fact}与改正、发现、期限的日期对不上")
}

pub fn contradicts(a: &str, b: &str) -> String {
    format!("{a} 与 {b} 矛盾")
}

pub fn contradicts_computed(label: &str, fact: &str, given: &str, follows: &str) -> String {
    format!("“{label}”（{fact}）写的是“{given}”，但由其他事实算出的是“{follows}”")
}

pub const ORDER_NEVER_SERVED: &str = "责令改正没有送达（order_served_on = \"none\"），就没有期限可言，不能说限期内改正、过期或者逾期";
pub const PERIOD_STILL_RUNNING: &str = "改正期限（order_deadline）到决定或者复查那天还没有过，不能说逾期";
pub const BODY_WITH_AGE: &str = "单位没有年龄和精神状况（party_kind 与 birth_date、age_band_at_act、mental_state）";
pub const BODY_WITH_AGE_HINT: &str = "请核对当事人是自然人还是单位";

pub fn bad_date(spec: &FactSpec, why: &crate::day::NoDay) -> String {
    format!("“{}”（{}）：{why}", spec.label, spec.id)
}
