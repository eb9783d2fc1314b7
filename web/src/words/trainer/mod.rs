//! What the trainer's page says.
#![allow(missing_docs, reason = "each constant says itself what it says")]

mod drill;
pub mod exam;
mod play;
pub mod results;
mod start;
mod write;

pub use drill::*;
pub use play::*;
pub use start::*;
pub use write::*;

use crate::trainer::route::Room;

pub const NAME: &str = "练习和考试";
pub const BACK: &str = "返回";
pub const FOOT: &str = "教学材料，不是真实案件，也不是处罚依据。答案由裁量尺按清单算出，清单里的样例照样是样例。对子题由程序生成，没有逐道经人核对；正式评分以前，请法制人员先看一遍带答案的考卷。";
pub const LOAD_FAILED: &str = "练习没有载入成功。请检查网络后刷新。";
pub const EXAM: &str = "考试";
pub const RESULTS: &str = "成绩汇总";

/// What a room is called in the browser's title; a scenario has its own name.
pub fn room(room: &Room) -> Option<&'static str> {
    Some(match room {
        Room::Scenario(_) => return None,
        Room::Start => SCENARIO,
        Room::Drill(_) => DRILL,
        Room::Exam | Room::Sitting(_) => EXAM,
        Room::Results => RESULTS,
        Room::Write => WRITE,
    })
}

/// What became of an answer.
pub fn verdict(right: bool) -> &'static str {
    if right { "答对了" } else { "答错了" }
}

pub const PARTED: &str = "错在哪里：";
pub const RIGHT_IS: &str = "正确答案：";
pub const WHY: &str = "为什么：";

pub const NOT_ANSWERED: &str = "没有作答";

/// What is said at an answer once it is marked; nothing at those that do not matter.
pub fn marked(right: bool, ours: bool) -> &'static str {
    match (right, ours) {
        (true, true) => "你选的，对",
        (true, false) => "正确答案",
        (false, true) => "你选的，错",
        (false, false) => "",
    }
}

/// So many of so many.
pub fn of(right: usize, all: usize) -> String {
    [&right.to_string(), " / ", &all.to_string()].concat()
}
