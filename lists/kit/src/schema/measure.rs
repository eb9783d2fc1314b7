//! `[[measure]]`: what may or must be done beside or instead of a penalty.

use super::{
    condition::{allow, condition},
    forms::{citation, reference},
    shape::{Section, Shape, may, need, tables, texts, word},
};
use crate::read::vocabulary::{CASE_STANDINGS, FORCES, MEASURES};

pub(super) fn section() -> Section {
    Section::of([
        need("id", Shape::Text, "措施的编号，英文小写加连字符；同一编号的，下级地方的代替上级的"),
        need("name", Shape::Text, "措施的名称"),
        need("kind", word(MEASURES), "法律上是什么"),
        may("at", places(), "规定在哪一条：本文件的条款，或者 文件#条款；可以是几条。只有行政指导可以不写"),
        need("force", word(FORCES), "应当还是可以"),
        may("by", Shape::Text, "由谁采取"),
        may("violation", texts(), "哪个违法行为；可以写几个。不写是所有行为"),
        may("on", Shape::OneOrMany(Box::new(word(CASE_STANDINGS))), "案件走到哪一步才用；不写是违法行为成立、由本机关处理的都用"),
    ])
    .and(condition())
    .and([
        may("steps", tables(step("这一步规定在哪一条")), "按次序怎样做"),
        may("limits", tables(step("这一条限制规定在哪一条")), "不能做什么"),
        may("records", texts(), "要留存的文书、记录"),
        allow(),
    ])
    .one_of(&["steps", "limits"])
}

fn place() -> Shape {
    Shape::Either(vec![citation(), reference()])
}

fn places() -> Shape {
    Shape::OneOrMany(Box::new(place()))
}

fn step(about: &'static str) -> Section {
    Section::of([need("text", Shape::Text, "做什么，或者不能做什么"), may("at", place(), about)])
}
