//! What drills say.

use crate::training::drill::Boundary;

/// A kind of boundary.
pub fn boundary(kind: Boundary) -> &'static str {
    match kind {
        Boundary::Tier => "裁量阶次",
        Boundary::Listed => "包容审慎清单",
        Boundary::Circumstance => "从宽从重情节",
        Boundary::Clause => "条文的条件",
        Boundary::First => "初次和再次",
        Boundary::Party => "个人和单位",
        Boundary::Age => "年龄",
        Boundary::Limitation => "追责时效",
        Boundary::Correction => "改正期限",
        Boundary::Deadline => "办案期限",
        Boundary::RestDay => "期满遇休息日",
        Boundary::OnSpot => "当场处罚限额",
        Boundary::Hearing => "听证标准",
    }
}

/// 36 says from when, not how the last day counts.
pub(in crate::training) const LAST_DAY_COUNTS: &str =
    "追责时效的最后一天怎样计算，法律没有写明。这里按清单的口径：到期的对应日是最后一天，当天发现的还算在时效以内";
/// 33 says 及时, not within which days.
pub(in crate::training) const IN_TIME_IS_IN_THE_PERIOD: &str =
    "怎样算“及时改正”，法律没有写明天数。这里按清单的口径：在责令的期限以内改正，算及时；过了期限才改，不算";
/// 30 says 不满, not when a birthday counts.
pub(in crate::training) const FULL_FROM_NEXT_DAY: &str = "生日当天算不算满，行政法律没有写明。这里按清单的口径：从生日的第二天起算满";

pub(in crate::training) fn pair_title(act: &str, fact: &str) -> String {
    format!("{act}：只有“{fact}”不同")
}

pub(in crate::training) fn other_side(label: &str, value: &str) -> String {
    format!("“{label}”是“{value}”的那一件才是这样")
}
