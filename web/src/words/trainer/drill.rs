//! What drills say.
#![allow(missing_docs, reason = "each constant says itself what it says")]

pub const DRILL: &str = "成对练习";
pub const DRILL_HINT: &str = "两件事只差一处，答案就不同：4.9 和 5 平方米，第 15 天和第 16 天";
