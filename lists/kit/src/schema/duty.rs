//! `[[duty]]`: what must be done, by whom, when.

use super::{
    condition::condition,
    forms::{citation, fact_id},
    shape::{Section, Shape, may, need, texts, word},
};
use crate::read::vocabulary::{APPROVALS, CLOSINGS, WHO};

pub(super) fn section() -> Section {
    Section::of([
        need("id", Shape::Text, "这件事的编号"),
        need("at", citation(), "规定在哪一条"),
        need("text", Shape::Text, "要做什么"),
        may("days", Shape::Whole, "几日；和 months 只写一个"),
        may("working", Shape::Flag, "true：日数是工作日"),
        may("months", Shape::Whole, "几个月；和 days 只写一个"),
        may("after", fact_id(), "从哪一天起算（日期事实），当日不计"),
        may("day_after", Shape::Text, "从另一件事的最后一日的次日开始（那件事的编号）"),
        may("extended_by", fact_id(), "批准延长后，以哪一天为准（日期事实）"),
        may("starts", Shape::Flag, "true：期满以后才可以做，而不是期满以前要做完"),
        may("once_started", Shape::Flag, "true：起算日已知时才有"),
        need("who", word(WHO), "谁来做；最后一日逢休息日是否顺延，因人而异"),
        may("on", Shape::OneOrMany(Box::new(word(CLOSINGS))), "哪些结案方式有这件事；不写就是都有"),
        may("fine_only", Shape::Flag, "true：有罚款时才有"),
        may("on_site", Shape::Flag, "true：罚款可以当场收缴时才有"),
        may("with_order", Shape::Flag, "true：作出责令时才有"),
        may("with_hearing", Shape::Flag, "true：要听证时才有"),
        may("with_approval", word(APPROVALS), "要集体讨论（collective）、法制审核（legal-review）时才有"),
        may("circumstances", texts(), "只在这些情节成立时有（情节的编号）"),
    ])
    .and(condition())
}
