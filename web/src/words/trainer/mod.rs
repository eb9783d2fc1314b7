//! What the trainer's page says.

use crate::trainer::route::Room;

/// The page's name.
pub const NAME: &str = "练习和考试";
/// The way back to the first room.
pub const BACK: &str = "返回";
/// At the foot of every room.
pub const FOOT: &str = "教学材料，不是真实案件，也不是处罚依据。答案由裁量尺按清单算出，清单里的样例照样是样例。";
/// Scenarios that could not be fetched, with what to do.
pub const LOAD_FAILED: &str = "练习没有载入成功。请检查网络后刷新。";
/// The first room.
pub const SCENARIOS: &str = "情景";
/// Pairs of cases.
pub const DRILL: &str = "成对练习";
/// Exams.
pub const EXAM: &str = "考试";
/// What a group did.
pub const RESULTS: &str = "成绩汇总";
/// A scenario from a case of one's own.
pub const WRITE: &str = "写情景";
/// A room without anything in it.
pub const NOT_YET: &str = "这一间还没有建好。";

/// What a room is called in the browser's title; a scenario has its own name.
pub fn room(room: &Room) -> Option<&'static str> {
    Some(match room {
        Room::Scenario(_) => return None,
        Room::Start => SCENARIOS,
        Room::Drill(_) => DRILL,
        Room::Exam | Room::Sitting(_) => EXAM,
        Room::Results => RESULTS,
        Room::Write => WRITE,
    })
}
