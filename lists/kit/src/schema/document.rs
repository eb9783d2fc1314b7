//! `[document]`: the heading.

use super::{
    condition::allow,
    forms::citation,
    shape::{Section, Shape, may, need, word},
};
use crate::read::vocabulary::{RANKS, STATUSES};

pub(super) fn section() -> Section {
    Section::of([
        may("format", Shape::Whole, "清单格式的版本，现在是 2"),
        need("id", Shape::Text, "文件的数据标识，英文，不带年份，同一文件的各个版本相同"),
        need("title", Shape::Text, "文件的全称"),
        may("short", Shape::Text, "行文中的简称"),
        may("number", Shape::Text, "发文字号，如“国务院令第583号”"),
        need("rank", word(RANKS), "文件的层级"),
        need("effective", Shape::Day, "施行日期：这个版本从哪天起施行"),
        may("expires", Shape::Day, "失效日期：从这一天起失效"),
        need("status", word(STATUSES), "核对情况：已核＝对照过原文；转引＝从别处转引；样例＝示范，不是真的规定"),
        may("model", Shape::Flag, "true：示范，不是哪个机关的规定；只在 [place] 的 adopts 写了它的地方适用"),
        may("as_of", Shape::Day, "核对所用的文本是哪一天的"),
        may("read", Shape::Many(1, Box::new(Shape::Day)), "对着原文通读过的日期，读一遍写一个；改了清单或者换了原文，删去重读"),
        may("source", Shape::Text, "文本从哪里来，还有什么没有核到"),
        may("suspected_change", Shape::Table(suspected()), "怀疑已有修改，而清单还没有收入"),
        allow(),
    ])
}

/// An article that must not be used.
pub(super) fn outdated() -> Section {
    Section::of([need("at", citation(), "哪一条"), need("why", Shape::Text, "为什么不能用，改用哪里的规定")])
}

fn suspected() -> Section {
    Section::of([need("from", Shape::Day, "怀疑从哪天起有修改"), need("why", Shape::Text, "为什么怀疑，去哪里核实")])
}
