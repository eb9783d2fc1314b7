//! `[[violation]]`: an act of the catalogue.

use super::{
    condition::condition,
    shape::{Section, Shape, may, need, texts},
};

pub(super) fn section() -> Section {
    Section::of([
        need("id", Shape::Text, "违法行为的编号，英文小写加连字符；罚则、基准按它引用"),
        may("was", texts(), "以前用过的编号；旧案件里写旧编号也认得"),
        need("name", Shape::Text, "违法行为的名称，照条文的说法"),
        need("topic", Shape::Text, "主题，如“道路”“生活垃圾”“燃气”"),
        may("keywords", texts(), "查找用的常用词"),
    ])
    .and(condition())
    .and([
        may("roles", texts(), "条文限定的主体（事实 actor_role 的取值）"),
        may("knowing", Shape::Flag, "“明知”是要件，由机关举证"),
        may("lasting_disputed", Shape::Flag, "行为是不是一直继续到改正为止，有争议（如违法建设）"),
        may("crime_hint", Shape::Text, "常涉嫌什么犯罪"),
        may("note", Shape::Text, "选用这一项之前要知道的"),
    ])
}
