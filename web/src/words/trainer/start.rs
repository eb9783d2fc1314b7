//! What the first room says.
#![allow(missing_docs, reason = "each constant says itself what it says")]

pub const OFFICER: &str = "裁量尺";
pub const INTRO: &str = "把法条用在一件件具体的事上。答案由办案用的同一套清单算出；做到哪里、做得怎样，只留在这台设备上。";
pub const SCENARIOS: &str = "情景";
pub const TOPIC: &str = "哪一类";
pub const ALL_TOPICS: &str = "全部类别";
pub const LEVEL: &str = "难度";
pub const ALL_LEVELS: &str = "不限难度";
pub const ONLY_UNPLAYED: &str = "只看没做过的";
pub const NOT_PLAYED: &str = "还没做";
pub const BEGUN: &str = "做到一半";

/// 做过 3 个，共 51 个.
pub fn done_of(done: usize, all: usize) -> String {
    ["做过 ", &done.to_string(), " 个，共 ", &all.to_string(), " 个"].concat()
}

/// How many are listed.
pub fn found(count: usize) -> String {
    if count == 0 { "没有符合的情景，换个条件试试。".to_owned() } else { [&count.to_string(), " 个情景"].concat() }
}

/// The best there was.
pub fn best(right: usize, of: usize) -> String {
    ["最好 ", &super::of(right, of)].concat()
}
