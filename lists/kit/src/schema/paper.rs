//! `[[paper]]`, `[[check]]`: the wording of papers, and the items of the self-check.

use cailiang::papers::CODES;

use super::{
    condition::{allow, condition},
    forms::{fact_id, reference},
    shape::{Key, Section, Shape, may, need, word},
};
use crate::read::vocabulary::{FAULTS, FITS, ROUTES, STAGES_OF_CASE};

pub(super) fn section() -> Section {
    Section::of([need("id", Shape::Text, "文书的编号；下级地方写同一编号的，代替上级的"), need("title", Shape::Text, "文书的标题")])
        .and(offer())
        .and([need("lines", Shape::OneOrMany(Box::new(line())), "一行一段；写法见说明书"), allow()])
}

pub(super) fn check() -> Section {
    Section::of([
        need("id", Shape::Text, "这一项的编号；下级地方写同一编号的，代替上级的"),
        need("stage", word(STAGES_OF_CASE), "在办案的哪个阶段"),
        may("fault", word(FAULTS), "属于评查中最常见的哪一类错误"),
    ])
    .and(offer())
    .and([
        need("text", line(), "应当怎样；写法和文书的一行相同"),
        may("at", Shape::OneOrMany(Box::new(reference())), "规定在哪一条，如 apl#42.1"),
    ])
    .and(condition())
    .and([
        may("needs", Shape::OneOrMany(Box::new(fact_id())), "案件里要写明的事实"),
        may("wrong", codes(), "结论里有这些警示的，就是 ✗"),
        may("doubt", codes(), "结论里有这些警示的，留作 □"),
        may("duty", Shape::Text, "哪一件要做的事的期限（[[duty]] 的编号）"),
        may("done", fact_id(), "哪一天办的（日期事实）；过了期限是 ✗"),
        allow(),
    ])
}

fn offer() -> [Key; 3] {
    [
        may("for", Shape::OneOrMany(Box::new(word(FITS))), "用于哪些结论；不写就是都用"),
        may("route", word(ROUTES), "用于当场还是普通程序；不写就是都用"),
        may("when", Shape::OneOrMany(Box::new(named())), "还要什么条件，前面加“非”是不成立才用"),
    ]
}

fn codes() -> Shape {
    Shape::OneOrMany(Box::new(Shape::Word(CODES.to_vec())))
}

fn named() -> Shape {
    Shape::Like(cailiang::papers::Named::ALL.iter().map(|(_, word, _)| *word).collect())
}

/// A line of a paper.
fn line() -> Shape {
    Shape::Like(vec!["# 一、事实", "[有罚款] 罚款{罚款}。", "- {依据}"])
}
