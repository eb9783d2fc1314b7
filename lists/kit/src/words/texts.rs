//! What is said where a list and its text differ.

use cailiang::{
    citation::Citation,
    lists::{Force, PartyClass, PenaltyKind},
};

use crate::texts::Lack;

pub const COPY_HINT: &str = "照抄法条，或者核对条款";
pub const BASE_NOT_THERE: &str = "原文里找不到这个保底的基数";
pub const AMOUNT_NOT_THERE: &str = "原文这一款里没有这个数额";
pub const AMOUNT_IS_SET: &str = "原文写了数额，这里写的是未定数额";
pub const NO_FINE_THERE: &str = "原文这一款里没有罚款";
pub const ITEM_NOT_NAMED: &str = "原文的这个数额不是给这一项的";
pub const STAGE_OVERLOOKED: &str = "原文在这个数额前面写了前提，这里没有写 stage";
pub const GENERAL_NOT_THERE: &str = "原文里没有这个数";

pub fn no_text(title: &str) -> String {
    format!("没有《{title}》的文本")
}

pub fn no_article(name: &str, at: &Citation) -> String {
    let article = Citation { paragraph: None, sentence: None, item: None, ..at.clone() };
    format!("《{name}》的文本没有收入{}", article.chinese())
}

pub(crate) fn lack(lack: &Lack, at: &Citation) -> String {
    let place = at.chinese();
    match lack {
        Lack::Article => format!("文本没有收入{place}"),
        Lack::Paragraph(n) => format!("没有{place}：这一条只有{n}款"),
        Lack::ParagraphNotNamed(n) => format!("这一条有{n}款，要写明是哪一款，如 {}.1", at.article),
        Lack::ParagraphNamed => "这一条只有一款，不写款".to_owned(),
        Lack::Sentence => format!("没有{place}：这一款没有这么多句"),
        Lack::Item => format!("没有{place}：这一款没有这一项"),
    }
}

pub fn amounts_there(there: &[&str]) -> String {
    if there.is_empty() { "原文这一款没有写数额".to_owned() } else { format!("原文写的是 {}", there.join("、")) }
}

pub fn class_differs(class: Option<PartyClass>) -> String {
    match class {
        Some(class) => format!("原文的这个数额不是给{}的", cailiang::words::party_class(class)),
        None => "原文的这个数额分了个人、单位或者责任人员，不能写 everyone".to_owned(),
    }
}

pub fn stage_not_there(stage: &str) -> String {
    format!("原文里没有“{stage}”")
}

pub fn stage_not_before(stage: &str) -> String {
    format!("原文的“{stage}”不在这个数额前面")
}

pub fn force_differs(force: Force) -> String {
    match force {
        Force::Shall => "原文不是应当（处、并处、给予）".to_owned(),
        Force::May => "原文不是可以（可以处、可以并处、可处）".to_owned(),
    }
}

pub fn order_not_there(words: &str) -> String {
    format!("原文里没有“{words}”")
}

pub fn penalty_not_there(kind: PenaltyKind) -> String {
    format!("原文里没有“{}”", cailiang::words::penalty(kind))
}

pub fn no_period(name: &str, at: &Citation, text: &str) -> String {
    format!("《{name}》{}没有写期限的数字：{text}", at.chinese())
}

pub fn force_elsewhere(name: &str, at: &Citation) -> String {
    format!("《{name}》{}只定数额，应当还是可以写在所依照的法律里", at.chinese())
}

pub fn no_effect(name: &str, at: &Citation, circumstance: &str) -> String {
    format!("《{name}》{}没有写从重，“{circumstance}”要看单行法", at.chinese())
}

pub fn effect_not_there(word: &str) -> String {
    format!("原文里没有“{word}”")
}

pub fn text_there(text: &str) -> String {
    let short: String = text.chars().take(60).collect();
    format!("原文：{short}{}", if short.len() < text.len() { "……" } else { "" })
}
