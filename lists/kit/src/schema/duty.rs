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
        may("days", Shape::Whole, "几日；days、months、hours 只写一个"),
        may("working", Shape::Flag, "true：日数是工作日"),
        may("working_by_place", Shape::Flag, "true：条文没有写是不是工作日，看 [place] 的 transfer_working_days"),
        may("months", Shape::Whole, "几个月；days、months、hours 只写一个"),
        may("hours", Shape::Whole, "几小时；days、months、hours 只写一个"),
        may("after", fact_id(), "从哪一天起算（日期事实），当日不计"),
        may("before", Shape::Flag, "true：从 after 那一天往前倒数，如“七日前通知”"),
        may("day_after", Shape::Text, "从另一件事的最后一日的次日开始（那件事的编号）；写了 days 的，是从那一日起算"),
        may("after_remedies", Shape::Flag, "true：从当事人的复议、起诉期限届满起算"),
        may("restarts_on", fact_id(), "和 after_remedies 一起写：有了这个日期的，改从这一天起算"),
        may("extended_by", fact_id(), "批准延长后，以哪一天为准（日期事实）"),
        may("extended_with", fact_id(), "延长要有的依据（文字事实）；没有写依据的不延长"),
        may("extended_days", Shape::Whole, "延长最多几日"),
        may("not_counted", fact_id(), "不计入期限的日数（数量事实）"),
        may("done_on", fact_id(), "这件事实际是哪天做的（日期事实）；晚于最后一日的提示"),
        may("gives", fact_id(), "期满之日视为哪个日期事实，如公告期满视为送达"),
        may("starts", Shape::Flag, "true：期满以后才可以做，而不是期满以前要做完"),
        may("once_started", Shape::Flag, "true：起算日已知时才有"),
        need("who", word(WHO), "谁来做；最后一日逢休息日是否顺延，因人而异"),
        may("on", Shape::OneOrMany(Box::new(word(CLOSINGS))), "哪些结案方式有这件事；不写就是都有"),
        may("violations", texts(), "只在这些违法行为里有（目录里的编号）；不写就是都有"),
        may("fine_only", Shape::Flag, "true：有罚款时才有"),
        may("on_site", Shape::Flag, "true：罚款可以当场收缴时才有"),
        may("with_order", Shape::Flag, "true：作出责令时才有"),
        may("with_hearing", Shape::Flag, "true：要听证时才有"),
        may("with_approval", word(APPROVALS), "要集体讨论（collective）、法制审核（legal-review）时才有"),
        may("circumstances", texts(), "只在这些情节成立时有（情节的编号）"),
    ])
    .and(condition())
}
