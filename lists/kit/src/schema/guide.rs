//! `[[guide]]`: who is in charge of what no act is for.

use super::{
    condition::allow,
    forms::reference,
    shape::{Section, Shape, may, need, texts},
};

pub(super) fn section() -> Section {
    Section::of([
        need("id", Shape::Text, "指路的编号，英文小写加连字符"),
        need("name", Shape::Text, "什么事"),
        may("keywords", texts(), "查找用的常用词"),
        need("organ", Shape::Text, "由谁管"),
        may("law", Shape::OneOrMany(Box::new(reference())), "依据在哪一条，如 fire-law#28；清单里没有的不写，在 note 里说明"),
        may("note", Shape::Text, "要知道的、要做的"),
        may("see", texts(), "也许合适的违法行为的编号"),
        allow(),
    ])
}
