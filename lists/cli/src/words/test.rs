//! What `test` says.

pub const EXPECTED: &str = "期望：";
pub const FOUND: &str = "实际：";
pub const FACTS_OF_THE_CASE: &str = "案件：";

pub fn failed(file: &str, line: usize, name: &str) -> String {
    format!("✗ {name}（{file}:{line}）")
}

pub fn differs(key: &str, line: usize) -> String {
    format!("{key}（第 {line} 行）")
}

pub fn or_nothing(text: &str) -> &str {
    if text.is_empty() { "（没有）" } else { text }
}

pub fn test_summary(all: usize, failed: usize) -> String {
    match (all, failed) {
        (0, _) => "没有可以运行的示例。".to_owned(),
        (_, 0) => format!("运行了 {all} 个示例，全部相符。"),
        _ => format!("运行了 {all} 个示例，{failed} 个不符。"),
    }
}

pub fn scenario_summary(all: usize, twists: usize, wrong: usize) -> String {
    match wrong {
        0 => format!("试了 {all} 个训练情景和 {twists} 个换条件的，全部相符。"),
        _ => format!("试了 {all} 个训练情景和 {twists} 个换条件的，{wrong} 个情景有错。"),
    }
}
