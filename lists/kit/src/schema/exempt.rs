//! `[[exempt]]` and `[[overlap]]`.

use super::{
    benchmark::graded,
    condition::{allow, condition},
    forms::reference,
    shape::{Section, Shape, may, need, texts, word},
};
use crate::read::vocabulary::{CORRECTIONS, EXEMPTS, RELATIONS};

pub(super) fn section() -> Section {
    Section::of([
        may("item", Shape::Label, "清单里的序号"),
        may("violation", texts(), "哪个违法行为；可以写几个。只有免予强制的可以不写"),
        need("ground", word(EXEMPTS), "哪一种清单"),
        may("statute", reference(), "减轻、从轻的法律依据，如 apl#32(1)"),
    ])
    .and(condition())
    .and([may("correct", word(CORRECTIONS), "最迟什么时候改正才算数"), may("order_days", Shape::Whole, "责令改正的期限，几日")])
    .and(graded())
    .and([
        may("measure", Shape::Text, "免予强制的：哪一种强制措施；其他清单不写"),
        may("must", Shape::Flag, "免予强制的：true 是应当，不写是可以；其他清单不写"),
        may("then", texts(), "不罚以后要做的，如批评教育"),
        may("evidence", texts(), "要收集的证据"),
        may("by", Shape::Text, "由谁决定"),
        may("gist", Shape::Text, "用自己的话说这一项讲什么"),
        allow(),
    ])
    .with(&[("per", "unit")])
}

pub(super) fn overlap() -> Section {
    Section::of([
        need("violations", Shape::Many(2, Box::new(Shape::Text)), "同一行为可能同时违反的几个（至少两个）"),
        may("relation", word(RELATIONS), "怎样相处：竞合的按罚款高的；同一事项的只用一个，先上位法，再特别法，再新法；说不准的不写，送审"),
        may("special", Shape::Text, "同一事项、位阶相同的，哪一个是特别规定"),
        may("note", Shape::Text, "怎样处理"),
        allow(),
    ])
}
