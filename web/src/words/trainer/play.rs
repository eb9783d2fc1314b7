//! What is said while a scenario is played.
#![allow(missing_docs, reason = "each constant says itself what it says")]

pub const SCENARIO: &str = "情景";
pub const SAMPLE: &str = "教学样例";
pub const NOT_REAL: &str = "教学情景，不是真实案件。";
pub const SCENARIO_GONE: &str = "没有这个情景了，它可能已经改名。请返回，从列表里另选一个。";
pub const STORY: &str = "案情";
pub const FOUND_OUT: &str = "已经查明";
pub const NOW_KNOWN: &str = "刚刚查明";
pub const MAY_ASK: &str = "还可以去查、去问（要不要问，你来定）：";
pub const STAGES: &str = "进度";
pub const NEXT: &str = "下一题";
pub const TO_THE_END: &str = "看结果";
pub const KEYS: &str = "有键盘的：按数字作答，按回车进入下一题。";
pub const NOTE: &str = "教学要点";
pub const POINTS: &str = "这一课的条文";
pub const NOT_ASKED: &str = "你没有去问的";
pub const STEP_BY_STEP: &str = "一步一步：这件案子是怎样得出结论的";
pub const AGAIN: &str = "再做一遍";
pub const NEXT_SCENARIO: &str = "下一个情景";
pub const LED_TO: &str = "这件案子：";
pub const TWISTS: &str = "换一件事实再想";
pub const TWISTS_HINT: &str = "先猜，再对照";
pub const BEFORE: &str = "原来";
pub const CHANGED: &str = "换了以后";

/// How hard a scenario is.
pub fn level(level: u8) -> &'static str {
    match level {
        1 => "容易",
        2 => "中等",
        _ => "较难",
    }
}

/// 第 2 题，共 9 题.
pub fn question_of(at: usize, all: usize) -> String {
    ["第 ", &at.to_string(), " 题，共 ", &all.to_string(), " 题"].concat()
}

/// After the number of right answers.
pub fn right_of(all: usize) -> String {
    [" / ", &all.to_string(), " 题答对"].concat()
}

/// What became of a stage, for those who hear the page.
pub fn stage_done(well: bool) -> &'static str {
    if well { "，都对" } else { "，有错" }
}

/// A scenario that these lists cannot read.
pub fn unreadable(why: &str) -> String {
    ["这个情景和现在的清单对不上：", why, "。请告诉维护清单的人。"].concat()
}
