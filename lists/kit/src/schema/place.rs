//! `[place]`: what a place adopts.

use super::{
    forms::floor,
    shape::{Section, Shape, may, need, texts, word},
};
use crate::read::vocabulary::{BENCHMARK_TIMES, BOTH, DELIBERATE, ORGANS, RECONSIDERATION, SOLE_TRADER, SPOT_PERIODS};

pub(super) fn section() -> Section {
    Section::of([
        need("id", Shape::Text, "地方的编号，与文件夹一致，如 tianjin/binhai；全国是 national"),
        need("name", Shape::Text, "地方的名称"),
        may("method", Shape::Text, "采用哪种裁量方法（编号）；不写就从上级"),
        may("adopts", texts(), "采用哪些示范（文件编号）；不写就从上级，写了就不再用上级的，[] 是一份也不采用"),
        may("both", word(BOTH), "从轻、从重情节都有时怎么办；不写就从上级，上级也没有的按裁量方法"),
        may("mitigated_floor", floor(), "减轻处罚的底线；不写就从上级，上级也没有的按裁量方法"),
        may("sole_trader", word(SOLE_TRADER), "个体工商户按个人还是按单位；没有口径就不写，两种结果都列出"),
        may("sole_trader_settled_by", Shape::Text, "个体工商户的口径由谁确定"),
        may("organ", word(ORGANS), "这里的机关是哪一种；案件里可以另写 authority_kind"),
        may("reconsideration", word(RECONSIDERATION), "向谁申请行政复议"),
        may("benchmark_time", word(BENCHMARK_TIMES), "基准改了，用哪个时候的"),
        may("recheck_months", Shape::Whole, "核对过的文本，几个月以后要重新核对"),
        may("party_roll_over", Shape::Flag, "当事人的期限最后一日逢休息日，是不是顺延"),
        may("organ_roll_over", Shape::Flag, "机关的期限最后一日逢休息日，是不是顺延"),
        may("roll_over_source", Shape::Text, "顺延口径的来源"),
        may("collective", Shape::Many(0, Box::new(word(DELIBERATE))), "情节复杂、重大以外，哪些也集体讨论；不写就从上级，[] 是都不要"),
        may("collective_source", Shape::Text, "集体讨论口径的来源"),
        may("transfer_working_days", Shape::Flag, "涉罪移送的“3日”是不是工作日"),
        may("transfer_source", Shape::Text, "移送日数口径的来源"),
        may("spot_period", word(SPOT_PERIODS), "当场处罚的救济什么时候算期满（申请法院执行用）；没有口径就不写，不算出日子"),
    ])
}
