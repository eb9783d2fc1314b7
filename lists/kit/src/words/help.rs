//! What an editor tells of a key or an id.

use cailiang::facts::FactKind;

pub const FLAG_HELP: &str = "写 true（是）或者 false（否）";
pub const DAY_HELP: &str = "日期，不加引号，如 2024-05-20";

/// An id with what it is called.
pub fn named(id: &str, name: &str) -> String {
    format!("{id}（{name}）")
}

pub fn for_example(examples: &[&str]) -> String {
    let shown: Vec<String> = examples.iter().map(|e| format!("“{e}”")).collect();
    format!("例：{}", shown.join("、"))
}

pub fn one_of(known: &[&str]) -> String {
    format!("只能写：{}", known.join("、"))
}

pub fn fact_values(values: &[String]) -> String {
    format!("取值：{}", values.join("、"))
}

/// What is written behind a fact.
pub fn fact_kind(kind: &FactKind, unit: &str) -> String {
    let unit = if unit.is_empty() { String::new() } else { format!("，单位{unit}") };
    match kind {
        FactKind::YesNo => "写 true 或者 false".to_owned(),
        FactKind::OneOf => "写一个取值，或者几个取值 [\"…\", \"…\"]".to_owned(),
        FactKind::Number | FactKind::Count | FactKind::Money => format!("写数，或者范围，如 \"超过5，20以下\"{unit}"),
        FactKind::Day | FactKind::Moment => "日期，条件里只能写它列出的词".to_owned(),
        FactKind::Text => "文字，不能作条件".to_owned(),
        FactKind::List => "true 有，false 没有".to_owned(),
    }
}
