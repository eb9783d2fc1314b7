//! `[[example]]`: worked examples.

use super::{
    condition::allow,
    shape::{Section, Shape, need},
};

pub(super) fn section() -> Section {
    let values = || Shape::Open(Box::new(Shape::Value));
    Section::of([
        need("name", Shape::Text, "这个例子说明什么"),
        need("case", values(), "案件：violation、place（不写就是本文件的地方）和各项事实"),
        need("expect", values(), "应当得出什么结论"),
        allow(),
    ])
}
