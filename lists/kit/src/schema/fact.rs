//! `[[fact]]`: what is asked.

use super::{
    forms::{any_range, band, fact_id},
    shape::{Section, Shape, may, need, tables, texts, word},
};
use crate::read::vocabulary::{KINDS, UNKNOWN, WORSE};

pub(super) fn section() -> Section {
    Section::of([
        need("id", fact_id(), "事实编号：英文小写字母开头，只用小写字母、数字和下划线；一个编号在各处只有一个意思"),
        may("was", texts(), "以前用过的编号；旧案件里写旧编号也认得"),
        need("label", Shape::Text, "事实的名称"),
        need("ask", Shape::Text, "怎样问"),
        may("hint", Shape::Text, "问的时候要说明的"),
        need(
            "kind",
            word(KINDS),
            "答案是什么：yes-no 是否；one-of 选一个；number 数；count 整数；money 金额；date 日期；moment 时刻；text 文字；list 一组文字",
        ),
        may("unit", Shape::Text, "数的单位，如“元”“平方米”"),
        may("values", tables(value()), "选项；日期、时刻可以写成的词"),
        may("within", any_range(), "这个数可能的范围，如“1以上”"),
        may("worse", word(WORSE), "数越大越重，还是越小越重"),
        may("bands_of", fact_id(), "由哪个数算出；各选项写 band"),
        may("since", Shape::Table(since()), "由日期算出：从那天起满几个月"),
        need("unknown", word(UNKNOWN), "不知道时：ask 要问；presume 公开推定；element 选定违法行为即推定；process 只影响程序"),
        may("presume", Shape::Value, "推定成什么；只在 unknown = \"presume\" 时写"),
        may("basis", Shape::Text, "依据，如 apl#33.1s1"),
    ])
}

fn since() -> Section {
    Section::of([need("fact", fact_id(), "从哪个日期起算，当天不算"), need("months", Shape::Whole, "满几个月")])
}

fn value() -> Section {
    Section::of([
        need("id", Shape::Text, "选项的编号"),
        need("label", Shape::Text, "选项的名称"),
        may("band", band(), "由数算出时，哪一段数是这个选项，不带单位"),
    ])
}
