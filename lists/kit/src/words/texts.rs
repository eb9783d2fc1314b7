//! What is said where a list and its text differ.

use cailiang::{
    citation::Citation,
    lists::{Amount, Combination, Extra, Fine, Force, Order, PartUnit, PartyClass, PenaltyKind},
    phrase,
    words::{force, party_class, penalty},
};

use crate::texts::Lack;

pub const COPY_HINT: &str = "照抄法条，或者核对条款";
pub const BASE_NOT_THERE: &str = "原文里找不到这个保底的基数";
pub const AMOUNT_NOT_THERE: &str = "原文这一款里没有这个数额";
pub const AMOUNT_IS_SET: &str = "原文写了数额，这里写的是未定数额";
pub const NO_FINE_THERE: &str = "原文这一款里没有罚款";
pub const ITEM_NOT_NAMED: &str = "原文的这个数额不是给这一项的";
pub const STAGE_OVERLOOKED: &str = "原文在这个数额前面写了前提，这里没有写 stage";
pub const BASE_LEFT_OUT: &str = "原文写了基数不足时按多少计算，这里没有写 base_at_least";
pub const CAP_DIFFERS: &str = "总额的封顶和原文不一样";
pub const BASE_DIFFERS: &str = "原文的百分比、倍数不是按这个基数算的";
pub const PER_DIFFERS: &str = "原文不是按这个单位计罚的";
pub const PER_MISSING: &str = "原文按数量计罚（每……），这里没有写 per";
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
        Some(class) => format!("原文的这个数额不是给{}的", party_class(class)),
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
    format!("原文里没有“{}”", penalty(kind))
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

pub fn orders_there(text: &str) -> String {
    let from = text.find('令').map(|at| at.saturating_sub("责".len()));
    match from.and_then(|at| text.get(at..)) {
        Some(words) => text_there(words),
        None => "原文这一款没有责令".to_owned(),
    }
}

pub fn order_left_out(words: &str) -> String {
    format!("原文责令“{words}”，order 没有写")
}

pub fn penalty_left_out(kind: PenaltyKind) -> String {
    format!("原文有“{}”，这里没有写", penalty(kind))
}

pub fn penalty_key(kind: PenaltyKind) -> &'static str {
    match kind {
        PenaltyKind::Fine => "罚款写 fines",
        PenaltyKind::Warning => "警告写 penalties，如 [\"警告\", \"警告+罚款\"]",
        _ => "写在 also 或者 penalties",
    }
}

pub fn together_differs(expected: &[Vec<PenaltyKind>]) -> String {
    let shown = |kinds: &Vec<PenaltyKind>| kinds.iter().map(|k| penalty(*k)).collect::<Vec<_>>().join("+");
    let list: Vec<String> = expected.iter().map(|k| format!("“{}”", shown(k))).collect();
    format!("照原文的连接词，penalties 应当是{}", list.join("、"))
}

pub fn amount_left_out(amount: &str, class: Option<PartyClass>) -> String {
    let whose = class.map(|c| format!("对{}的", party_class(c))).unwrap_or_default();
    format!("原文还有{whose}“{amount}”，fines 没有写")
}

pub fn class_left_out(class: PartyClass) -> String {
    format!("原文还罚{}，fines 没有写", party_class(class))
}

pub fn duty_differs(named: &Citation) -> String {
    format!("罚则写的是违反{}，和这里的义务条不一样", named.chinese())
}

pub fn duty_missing(named: &Citation) -> String {
    format!("罚则写的是违反{}，duty 没有写", named.chinese())
}

pub fn act_elsewhere(at: &Citation) -> String {
    format!("{}的话更像这个违法行为：核对款、项", at.chinese())
}

pub fn duty_elsewhere(at: &Citation) -> String {
    format!("这一条和这个违法行为几乎没有相同的话，{}有：核对义务条", at.chinese())
}

// ── What a list says, in a line ──

pub const SAID_WHOLE: &str = "原文的责令、处罚种类、数额，清单都写了";
pub const SAID_FAULT: &str = "不问有无过错";
pub const SAID_LIMITATION: &str = "追责时效";
pub const SAID_EXTENDED: &str = "延长的追责时效";
pub const SAID_SUMMARY: &str = "当场处罚";
pub const SAID_ON_SITE: &str = "当场收缴";
pub const SAID_SURCHARGE: &str = "加处罚款，每日";
pub const SAID_RECONSIDERATION: &str = "复议";
pub const SAID_LITIGATION: &str = "诉讼";

pub fn said_at(at: &Citation) -> String {
    format!("罚则在{}", at.chinese())
}

pub fn said_duty(at: &Citation) -> String {
    format!("义务在{}", at.chinese())
}

pub fn said_by(by: &str) -> String {
    format!("由{by}处罚")
}

pub fn said_order(order: &Order) -> String {
    let party = order.party.map(|p| format!("，对{}", party_class(p))).unwrap_or_default();
    let more = format!("{party}{}", staged(&order.stage));
    let more = if more.is_empty() { more } else { format!("（{}）", more.trim_start_matches('，')) };
    format!("责令：{}{more}", order.words)
}

pub fn said_combination(c: &Combination) -> String {
    let kinds: Vec<&str> = c.kinds.iter().map(|k| penalty(*k)).collect();
    let party = c.party.map(|p| format!("，对{}", party_class(p))).unwrap_or_default();
    format!("组合：{}（{}{party}{}）", kinds.join("＋"), force(c.force), staged(&c.stage))
}

pub fn said_extra(e: &Extra) -> String {
    format!("另外：{}（{}{}）", penalty(e.kind), force(e.force), staged(&e.stage))
}

fn staged(stage: &str) -> String {
    if stage.is_empty() { String::new() } else { format!("，前提：{stage}") }
}

pub fn said_fine(fine: &Fine, class: Option<PartyClass>, amount: &Amount, label: &dyn Fn(&str) -> String) -> String {
    let who = class.map_or("不分个人、单位", party_class);
    let number = super::amount(amount, label);
    let more = match amount {
        Amount::Of { base_at_least: Some(least), .. } => format!("，基数不足的按{}", phrase::number(*least, "元")),
        Amount::Per { part, at_most, .. } => {
            let part = match part {
                PartUnit::Proportion => "",
                PartUnit::AsOne => "，不足一单位的按一单位",
                PartUnit::Dropped => "，不足一单位的不计",
            };
            format!("{part}{}", at_most.map(|m| format!("，总额不超过{}", phrase::number(m, "元"))).unwrap_or_default())
        }
        _ => String::new(),
    };
    format!("罚款：{who}，{}{}，{number}{more}", force(fine.force), staged(&fine.stage))
}

pub fn said_condition(facts: &[String]) -> String {
    format!("另有条件，看{}", facts.join("、"))
}

pub fn said_referral(to: &str) -> String {
    format!("这一条自己不罚：{to}")
}

pub fn said_join(upper: &str) -> String {
    format!("与上位法的关系：{upper}")
}

pub fn said_daily(at: &str, f: Force) -> String {
    format!("按日连续处罚（{}）：{at}", force(f))
}

pub fn said_gains(where_to: &str) -> String {
    format!("违法所得的去处：{where_to}")
}

pub fn said_gist(gist: &str) -> String {
    format!("要点：{gist}")
}

pub fn said_note(note: &str) -> String {
    format!("附注：{note}")
}

pub fn said_general(what: &str, number: &str, at: &Citation) -> String {
    let number = if number.is_empty() { String::new() } else { format!("：{number}") };
    format!("{what}{number}（{}）", at.chinese())
}

pub fn said_count(value: i64, unit: &str) -> String {
    format!("{value}{unit}")
}
