//! `score` in a benchmark.

use super::{
    benchmark::HIT,
    condition::condition,
    forms::{correction, percent},
    shape::{Section, Shape, may, need, tables, word},
};
use crate::read::vocabulary::{CALIBRATIONS, HITS, SCORES};

pub(super) fn section() -> Section {
    Section::of([
        need("kind", word(SCORES), "怎样计算：加权＝下限加幅度乘加权得分；百分值＝上限乘各项百分值之和；二维叠加＝行为轴和其他因素叠加"),
        may("calibrate", word(CALIBRATIONS), "最低等级是不是取法定下限；二维叠加必须写明"),
        may("specific_weight", percent(), "二维叠加时，个性因素占多少；不写就是50%"),
        need("factors", tables(factor()), "打分的因素"),
        may("corrections", tables(correction_section()), "修正：再加减百分之几"),
        may("correction_cap", percent(), "修正合计最多百分之几；有修正就要写"),
    ])
    .with(&[("corrections", "correction_cap")])
}

fn factor() -> Section {
    Section::of([
        need("name", Shape::Text, "因素的名称"),
        may("weight", percent(), "权重；加权时必须写"),
        may("specific", Shape::Flag, "二维叠加时：true 是个性因素，不写是共性因素"),
        may("hit", word(HITS), HIT),
        need("grades", tables(grade()), "等级，由轻到重"),
    ])
}

fn grade() -> Section {
    Section::of([
        may("name", Shape::Text, "等级的名称"),
        may("grade", Shape::Whole, "第几级；不写就按排列的次序"),
        may("share", percent(), "百分值；按百分值计算时必须写"),
    ])
    .and(condition())
    .and([may("otherwise", Shape::Flag, "true：其他情形。不写条件的等级必须写这个")])
    .one_of(&["all_of", "any_of", "not_if", "otherwise"])
}

fn correction_section() -> Section {
    Section::of([need("name", Shape::Text, "什么情节"), need("by", correction(), "加减百分之几，如“减10%”")])
        .and(condition())
        .one_of(&["all_of", "any_of", "not_if"])
}
