//! `[[year]]`: working days.

use super::shape::{Section, Shape, may, need};

pub(super) fn section() -> Section {
    let days = || Shape::OneOrMany(Box::new(Shape::Day));
    Section::of([
        need("year", Shape::Whole, "哪一年"),
        may("rest", days(), "周一至周五里放假的日子"),
        may("work", days(), "周末里上班的日子"),
        may("source", Shape::Text, "哪个通知"),
    ])
}
