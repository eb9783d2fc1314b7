//! `[[authority]]`: the matters a published list gives to a kind of organ.

use super::{
    forms::reference,
    shape::{Section, Shape, may, need, texts, word},
};
use crate::read::vocabulary::ORGANS;

pub(super) fn section() -> Section {
    Section::of([
        need("organs", Shape::OneOrMany(Box::new(word(ORGANS))), "交给哪种机关；可以写几种"),
        may("violations", texts(), "哪些违法行为"),
        may("clauses", Shape::OneOrMany(Box::new(reference())), "清单写的是条文的，写条文，如 city-appearance-reg#34"),
        may("withdrawn", Shape::Flag, "true：这些事项已经收回"),
        may("complete", Shape::Flag, "true：清单是全的，没有列的就没有交"),
    ])
}
