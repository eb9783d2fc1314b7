//! `all_of`, `any_of`, `not_if`, and `allow`: the same wherever they stand.

use super::shape::{Key, Shape, may};

fn group() -> Shape {
    Shape::Group(Box::new(Shape::Value))
}

/// The three keys of a condition.
pub(super) fn condition() -> [Key; 3] {
    let groups = || Shape::Many(0, Box::new(group()));
    [
        may(
            "all_of",
            group(),
            "条件：这些事实都成立。写成 { 事实编号 = 要求 }；要求是 true 或 false、一个取值或几个取值 [\"…\", \"…\"]、数，或者范围，如 \"超过5，20以下\"",
        ),
        may("any_of", groups(), "条件：几组事实里至少有一组成立。每一组写成 { 事实编号 = 要求 }"),
        may("not_if", groups(), "除外：几组事实里任一组成立，就不算。每一组写成 { 事实编号 = 要求 }"),
    ]
}

/// Silencing a finding.
pub(super) fn allow() -> Key {
    let reason = Shape::Form("\\S".into(), &["…的理由"]);
    may("allow", Shape::Open(Box::new(reason)), "这里不再提示某种问题，并写明理由：{ 代码 = \"理由\" }。代码是提示里方括号中的那个词")
}
