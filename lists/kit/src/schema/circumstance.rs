//! `[[circumstance]]`: general circumstances.

use super::{
    condition::condition,
    forms::citation,
    shape::{Section, Shape, may, need, texts, word},
};
use crate::read::vocabulary::EFFECTS;

pub(super) fn section() -> Section {
    Section::of([
        need("id", Shape::Text, "情节的编号"),
        need("at", citation(), "规定在哪一条"),
        need("name", Shape::Text, "情节的名称"),
        need("effect", word(EFFECTS), "有什么后果"),
        may("natural_person", Shape::Flag, "只有自然人能有"),
        may("listed", texts(), "清单（[[exempt]]）可以直接认定的事实"),
    ])
    .and(condition())
    .and([may("gist", Shape::Text, "用自己的话说这一条讲什么")])
    .one_of(&["all_of", "any_of"])
}
