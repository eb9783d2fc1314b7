//! What is said of worked examples.

pub const NOTHING: &str = "无";
pub const NOT_SET: &str = "未定数额";
pub const NO_RANGE_YET: &str = "还算不出幅度";
pub const YES: &str = "是";
pub const NO: &str = "否";
pub const EXAMPLE_FAILS_HINT: &str = "核对清单的条件和数额；清单没有错的，改这个算例";

pub fn unknown_expectation(key: &str) -> String {
    format!("expect 里没有“{key}”这一项")
}

pub fn example_differs(name: &str, key: &str, expected: &str, found: &str) -> String {
    format!("算例“{name}”的 {key} 写的是“{expected}”，算出来是“{found}”")
}

pub fn example_unread(name: &str, why: &str) -> String {
    format!("算例“{name}”的案件读不了：{why}")
}

pub fn example_form(name: &str, why: &str) -> String {
    format!("算例“{name}”的 expect 读不了：{why}")
}
