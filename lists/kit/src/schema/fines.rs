//! One entry of `fines`, and the amounts that tiers share with it.

use super::{
    clause::{FORCE, stage},
    condition::condition,
    forms::{amount, citation, exact_yuan, fact_id},
    shape::{Key, Section, Shape, may, need, word},
};
use crate::read::vocabulary::{FORCES, PART_UNITS};

pub(super) fn section() -> Section {
    Section::of([stage(), need("force", word(FORCES), FORCE)])
        .and(amounts())
        .and([may("at", citation(), "数额写在别的款时，写在哪里")])
        .and(basis())
        .and(condition())
        .one_of(&["everyone", "individual", "organisation", "responsible"])
        .with(&[("per", "unit")])
}

/// The amounts by class of party.
pub(super) fn amounts() -> [Key; 4] {
    [
        may("everyone", amount(), "不分个人、单位的数额，照抄条文；条文没有数额的写“未定数额”"),
        may("individual", amount(), "个人的数额，照抄条文"),
        may("organisation", amount(), "单位的数额，照抄条文"),
        may("responsible", amount(), "直接负责的主管人员和其他直接责任人员的数额，照抄条文"),
    ]
}

/// What percentages, multiples and unit amounts are counted on.
pub(super) fn basis() -> [Key; 6] {
    [
        may("of", fact_id(), "百分比、倍数的基数：金额事实的编号"),
        may("base_at_least", exact_yuan(), "基数不足多少的，按多少计算"),
        may("per", fact_id(), "按单位计罚：数量事实的编号"),
        may("unit", Shape::Text, "按单位计罚时，单位的名称，如“平方米”"),
        may("part", word(PART_UNITS), "不足一个单位的部分怎样计算；不写就是按比例"),
        may("at_most", exact_yuan(), "按单位计罚时，总额最高多少"),
    ]
}
