//! `[[benchmark]]`: tiers or scores that subdivide a statutory range.

use super::{
    condition::{allow, condition},
    fines::{amounts, basis},
    forms::{kinds, reference, share},
    method, score,
    shape::{Key, Section, Shape, may, need, tables, texts, word},
};
use crate::read::vocabulary::{ADJUSTMENTS, BOTH, HITS, TIER_EFFECTS};

pub(super) fn section() -> Section {
    Section::of([
        may("item", Shape::Label, "基准里的序号"),
        may("violation", texts(), "细化哪个违法行为；可以写几个。不写就是通用的，管每一笔有幅度的罚款"),
        may("clause", reference(), "细化哪一条罚则，如 gas-reg#49.1(5)；不写就是这个违法行为的罚则"),
        may("stage", Shape::Text, "罚则有几档罚款时，细化的是哪个前提的那一档"),
    ])
    .and(condition())
    .and([
        may("over", Shape::Text, "代替哪个文件的基准（文件的标识）"),
        may("hit", word(HITS), HIT),
        may("tiers", tables(tier()), "裁量档次，由轻到重；和 score 只写一个"),
        may("score", Shape::Table(score::section()), "按因素打分；和 tiers 只写一个"),
        may("adjust", tables(adjustment()), "从轻、从重的调整：升降几档"),
        may("both", word(BOTH), "从轻、从重情节都有时怎么办；不写就按裁量方法"),
        may("round", Shape::Table(method::rounding()), "取整；不写就按裁量方法"),
        allow(),
    ])
    .one_of(&["tiers", "score"])
    .with(&[("tiers", "hit"), ("clause", "violation"), ("stage", "violation")])
}

pub(super) const HIT: &str = "几档都成立时取哪一档：最重、最轻；首个、主轴＝写在前面的；唯一＝不许两档同时成立；一致＝几档说法相同才可以";

fn tier() -> Section {
    Section::of([need("name", Shape::Text, "档次的名称"), need("degree", word(TIER_EFFECTS), "这一档是什么裁量等次")])
        .and(condition())
        .and([may("otherwise", Shape::Flag, "true：其他情形。不写条件的档次必须写这个")])
        .and(graded())
        .and([may("penalties", kinds(), "这一档的处罚种类，如“警告”“警告+罚款”")])
        .one_of(&["all_of", "any_of", "not_if", "otherwise"])
        .with(&[("per", "unit")])
}

/// Amounts in the clause's form, or a share of its range.
pub(super) fn graded() -> [Key; 11] {
    let [a, b, c, d] = amounts();
    let [e, f, g, h, i, j] = basis();
    [a, b, c, d, may("share", share(), "在法定幅度里占哪一段，从法定下限算到上限"), e, f, g, h, i, j]
}

fn adjustment() -> Section {
    Section::of([
        need("name", Shape::Text, "什么情节"),
        need("degree", word(ADJUSTMENTS), "从轻，还是从重"),
        may("steps", Shape::Whole, "升降几档；不写就是一档"),
    ])
    .and(condition())
    .one_of(&["all_of", "any_of", "not_if"])
}
