//! `[[method]]`: ways of dividing a statutory range.

use super::{
    forms::{exact_yuan, floor, share},
    shape::{Section, Shape, may, need, tables, word},
};
use crate::read::vocabulary::{BOTH, DEGREES, DIRECTIONS, NO_MINIMUM, REFERENCES};

pub(super) fn section() -> Section {
    Section::of([
        need("id", Shape::Text, "裁量方法的编号；各地按它采用"),
        need("name", Shape::Text, "裁量方法的名称"),
        may("model", Shape::Flag, "true：示范，不是哪个机关公布的规则"),
        may("source", Shape::Text, "从哪里来"),
        need("parts", tables(part()), "把法定幅度分成几段"),
        may("holes", tables(part()), "各段没有覆盖到的空隙归哪一段"),
        may("no_minimum", word(NO_MINIMUM), "法条没有下限时怎样分段"),
        may("least", exact_yuan(), "法条没有下限时，最少罚多少"),
        may("mitigated_floor", floor(), "减轻处罚的底线：无、改轻的种类，或者下限的百分之几"),
        may("both", word(BOTH), "从轻、从重情节都有时怎么办；不写就由人工决定"),
        need("round", Shape::Table(rounding()), "取整"),
        need("reference", word(REFERENCES), "给不给参考数"),
    ])
}

fn part() -> Section {
    Section::of([need("degree", word(DEGREES), "裁量等次"), need("share", share(), "占法定幅度的哪一段")])
}

/// How amounts are rounded.
pub(super) fn rounding() -> Section {
    Section::of([may("to", exact_yuan(), "取整到多少；不写就是1元"), need("direction", word(DIRECTIONS), "怎样取整")])
}
