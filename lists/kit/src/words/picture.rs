//! What the pictures of tables say.

use cailiang::{
    amount::Range,
    facts::{FactSpec, Value},
    lists::{Grade, Hit, ScoreKind},
    phrase,
};
use rust_decimal::Decimal;

use crate::coverage::Given;

pub const OTHERWISE: &str = "其他情形";
pub const NO_PENALTY: &str = "不予处罚";
pub const MAY_WAIVE: &str = "可以不予处罚";
pub const EVERYONE: &str = "个人和单位";

/// Which row counts where several hold.
pub fn hit(hit: Hit) -> &'static str {
    match hit {
        Hit::Severest => "几档都成立的，取最重的",
        Hit::Mildest => "几档都成立的，取最轻的",
        Hit::First => "按所写的次序，取第一个成立的",
        Hit::Unique => "不许两档同时成立",
        Hit::Any => "几档都成立的，说的要是同样的结果",
        Hit::MainAxis => "先按主轴定档，再按情节调整",
    }
}

/// The fine a table subdivides.
pub fn part(document: &str, at: &str, stage: &str) -> String {
    let stage = if stage.is_empty() { String::new() } else { format!("，{stage}的") };
    format!("《{document}》{at}{stage}")
}

/// A class of party under one of several fines.
pub fn of_fine(class: &str, act: &str, stage: &str) -> String {
    if stage.is_empty() { format!("{class}（{act}）") } else { format!("{class}（{act}，{stage}）") }
}

pub fn share_of_range(share: &Range) -> String {
    format!("法定幅度的{}", phrase::range(share, "%"))
}

pub fn grade(kind: ScoreKind, grade: &Grade) -> String {
    match kind {
        ScoreKind::Percent => phrase::number(grade.share, "%"),
        ScoreKind::Weighted | ScoreKind::Overlay => format!("{}级", grade.grade),
    }
}

/// A number in a fact's unit.
pub fn quantity(n: Decimal, unit: &str) -> String {
    match unit {
        "元" => phrase::number(n, "元"),
        "" => n.normalize().to_string(),
        unit => format!("{} {unit}", n.normalize()),
    }
}

pub fn from_to(first: Decimal, last: Decimal, unit: &str) -> String {
    let space = if unit.is_empty() { "" } else { " " };
    format!("{} 到 {}{space}{unit}", first.normalize(), last.normalize())
}

pub fn at_least(first: &str) -> String {
    format!("{first}以上")
}

/// What lies strictly between two numbers, or above one.
pub fn stretch(low: &str, high: Option<&str>) -> String {
    high.map_or_else(|| format!("超过 {low}"), |high| format!("超过 {low}，不满 {high}"))
}

/// A value that is no number.
pub fn fact_value(spec: &FactSpec, value: &Value) -> String {
    match value {
        Value::List(items) => if items.is_empty() { "没有" } else { "有" }.to_owned(),
        Value::Day(_) | Value::Moment(_) => "有日期".to_owned(),
        other => spec.label_of(other),
    }
}

/// The value of a fact of a counter-example.
pub fn given_value(given: &Given<'_>) -> String {
    match &given.value {
        Value::Number(n) => quantity(*n, &given.fact.unit),
        other => fact_value(given.fact, other),
    }
}
