//! What `show` says.

use cailiang::{
    day::Day,
    lists::{Direction, Document, PartyClass, Rounding, ScoreKind},
    phrase, words as core,
};
use rust_decimal::Decimal;

pub const THE_VIOLATION: &str = "违法行为（编号，或者名称里的几个字）";
pub const TOPIC: &str = "主题";
pub const KEYWORDS: &str = "常用词";
pub const ELEMENTS_OF_ACT: &str = "要件";
pub const ROLES: &str = "只限于";
pub const KNOWING: &str = "明知";
pub const KNOWING_TEXT: &str = "是要件，由行政机关举证";
pub const CRIME: &str = "涉嫌犯罪的提示";
pub const WAS: &str = "曾用编号";
pub const NOTE: &str = "说明";
pub const CLAUSES: &str = "罚则";
pub const NO_CLAUSE: &str = "这个地方、这一天，清单里没有有效的罚则";
pub const GIST: &str = "要点";
pub const DUTY: &str = "义务条款";
pub const BY: &str = "由谁";
pub const JOIN: &str = "和上位法的关系";
pub const CLAUSE_WHEN: &str = "条件";
pub const ORDERED: &str = "责令";
pub const REFERRAL: &str = "去向";
pub const THE_FINE: &str = "罚款";
pub const COMBINATIONS: &str = "处罚种类";
pub const ALSO: &str = "另外";
pub const GAINS: &str = "违法所得";
pub const FAULT: &str = "过错";
pub const FAULT_TEXT: &str = "法律、行政法规另有规定，不问有无过错";
pub const JOIN_OWN: &str = "本地自己的事项";
pub const AMOUNT_NOT_SET: &str = "没有规定数额";
pub const PART_AS_ONE: &str = "，不足一单位的按一单位";
pub const PART_DROPPED: &str = "，不足一单位的不计";
pub const NO_METHOD: &str = "没有裁量基准，也没有采用划分幅度的方法";
pub const TIER_HEADING: [&str; 5] = ["阶次", "情形", "个人", "单位", "责任人员"];
pub const SCORE_HEADING: [&str; 5] = ["因素", "权重", "分值", "等级", "情形"];
pub const SPECIFIC: &str = "个性";
pub const COMMON: &str = "共性";
pub const OVERLAPS: &str = "可能同时违反";
pub const CORRECT: &str = "最迟的改正";
pub const CORRECT_BEFORE: &str = "被发现以前改正";
pub const CORRECT_ON_SPOT: &str = "当场改正";
pub const CORRECT_IN_TIME: &str = "责令的期限内改正";
pub const ORDER_DAYS: &str = "责令期限";
pub const STATUTE: &str = "所据法定情节";
pub const MEASURE: &str = "强制措施";
pub const THEN: &str = "同时要做";
pub const EVIDENCE: &str = "留存证据";
pub const THRESHOLDS: &str = "数额线";
pub const GENERAL: &str = "通用：管每一笔有幅度的罚款；写了违法行为的基准在它前面";
pub const HEARING_DUTY: &str = "听证";
pub const NO_HEARING_THRESHOLD: &str = "听证：清单里没有本地的数额线，要不要听证须自行核对";
pub const ONLY_PERSONS: &str = "，只适用于自然人";

pub const IN_CHARGE: &str = "由谁管";
pub const BY_LAW: &str = "依据";
pub const ALSO_FOUND: &str = "也找到：";
pub const SEE: &str = "也许合适";

pub fn named(id: &str, name: &str) -> String {
    format!("{name}（{id}）")
}

pub fn no_violation(text: &str, hint: &str) -> String {
    format!("目录里没有“{text}”：编号、名称、常用词里都没有。{hint}")
}

pub fn matches(text: &str, count: usize) -> String {
    format!("“{text}”有 {count} 个，用编号看其中一个：")
}

pub fn a_match(id: &str, name: &str) -> String {
    format!("  {id}  {name}")
}

pub fn where_and_when(place: &str, on: Option<Day>) -> String {
    let on = on.map(|d| format!("{d} 有效的文件")).unwrap_or_else(|| "最新的文件".to_owned());
    format!("{place}，{on}")
}

pub fn cited(name: &str, at: &str) -> String {
    format!("《{name}》{at}")
}

pub fn clause_heading(name: &str, at: &str, status: &str) -> String {
    format!("{CLAUSES}：{}（{status}）", cited(name, at))
}

/// What must be before something exists: the article's word, with what it
/// stands for where that says more.
pub fn stage(stage: &str, condition: &str) -> String {
    match (stage.is_empty(), condition.is_empty()) {
        (true, true) => String::new(),
        (false, true) => format!("{stage}的，"),
        (true, false) => format!("（{condition}）的，"),
        (false, false) => format!("{stage}（{condition}）的，"),
    }
}

pub fn of_class(class: PartyClass, amount: &str) -> String {
    format!("{}{amount}", core::party_class(class))
}

pub fn base_at_least(least: &str) -> String {
    format!("（基数不足{least}的按{least}）")
}

pub fn each(unit: &str, amount: &str) -> String {
    format!("每{unit}{amount}")
}

pub fn at_most(most: &str) -> String {
    format!("，总额不超过{most}")
}

pub fn share_of_range(share: &str) -> String {
    format!("法定幅度的{share}")
}

pub fn join_fills(above: &str) -> String {
    format!("补上{above}没有规定的数额")
}

pub fn join_specifies(above: &str) -> String {
    format!("在{above}的幅度以内细化")
}

pub fn join_competes(above: &str) -> String {
    format!("和{above}都管这个行为，按位阶和时间定用哪一条")
}

pub fn to_organ(organ: &str) -> String {
    format!("本条自己不罚，移送{organ}")
}

pub fn daily_rule(base: &str, from: &str, to: &str, at: &str) -> String {
    format!("以{base}为每日数额，从{from}的次日算到{to}（{at}）")
}

pub fn by_method(name: &str, model: bool) -> String {
    let model = if model { "，示范" } else { "" };
    format!("没有管这个行为的裁量基准，按“{name}”划分幅度{model}")
}

pub fn subdivides(clause: &str, stage: &str) -> String {
    let clause = if clause.is_empty() { "适用的罚则" } else { clause };
    if stage.is_empty() { format!("细化：{clause}") } else { format!("细化：{clause}，{stage}的一档") }
}

pub fn applies_when(when: &str) -> String {
    format!("适用：{when}")
}

pub fn over(document: &str) -> String {
    format!("取代 {document} 对同一行为的基准")
}

pub fn adjustment(name: &str, heavier: bool, steps: u8, when: &str) -> String {
    let way = if heavier { "上调" } else { "下调" };
    format!("情节“{name}”{way}{steps}档：{when}")
}

pub fn both_rule(rule: &str) -> String {
    format!("从宽与从重并存：{rule}")
}

pub fn rounding(round: Rounding) -> String {
    let way = match round.direction {
        Direction::FavourParty => "向下",
        Direction::Up => "向上",
        Direction::Nearest => "四舍五入",
    };
    format!("取整：{way}到{}", phrase::number(round.to, "元"))
}

pub fn score_kind(kind: ScoreKind, calibrated: bool, specific: &str) -> String {
    match kind {
        ScoreKind::Weighted => "评分：加权，下限＋（上限－下限）×各因素权重×（等级－1）÷（等级数－1）之和".to_owned(),
        ScoreKind::Percent => "评分：百分值，上限×各因素分值之和，不低于下限".to_owned(),
        ScoreKind::Overlay if calibrated => format!("评分：二维叠加，个性因素占{specific}，最低等级取下限"),
        ScoreKind::Overlay => format!("评分：二维叠加，个性因素占{specific}，不校准"),
    }
}

pub fn score_correction(name: &str, by: Decimal, when: &str) -> String {
    let way = if by.is_sign_negative() { "减" } else { "加" };
    format!("修正“{name}”{way}{}：{when}", phrase::number(by.abs(), "%"))
}

pub fn correction_cap(cap: &str) -> String {
    format!("各项修正合计不超过{cap}")
}

pub fn overlap(others: &str, note: &str) -> String {
    if note.is_empty() { others.to_owned() } else { format!("{others}：{note}") }
}

pub fn at_most_days(days: u32) -> String {
    format!("不超过{days}日")
}

pub fn measure_spared(measure: &str, must: bool) -> String {
    format!("{}{measure}", if must { "不得" } else { "可以不" })
}

pub fn summary_limit(cited: &str, kinds: &str, individual: &str, organisation: &str) -> String {
    format!("当场处罚：{kinds}；罚款个人{individual}，单位{organisation}（{cited}）")
}

pub fn every_case(duty: &str, basis: &str) -> String {
    format!("{duty}：凡走普通程序的案件（{basis}）")
}

pub fn threshold(duty: &str, individual: &str, organisation: &str, basis: &str) -> String {
    let of = |who: &str, amount: &str| if amount.is_empty() { String::new() } else { format!("{who}{amount}") };
    let both: Vec<String> = [of("个人", individual), of("单位", organisation)].into_iter().filter(|t| !t.is_empty()).collect();
    format!("{duty}：{}（{basis}）", both.join("，"))
}

pub fn circumstance(name: &str, effect: &str, cited: &str, when: &str, person: &str) -> String {
    format!("{name}→{effect}{person}（{cited}）：{when}")
}

pub fn document_line(d: &Document, status: &str) -> String {
    let ends = d.expires.map(|e| format!("，{e} 失效")).unwrap_or_default();
    let as_of = d.as_of.map(|a| format!("，按 {a} 的文本核对")).unwrap_or_default();
    let number = if d.number.is_empty() { String::new() } else { format!("（{}）", d.number) };
    format!("{status}　《{}》{number}{} 施行{ends}{as_of}［{}］", d.title, d.effective, d.id)
}

pub fn version_before(effective: Day) -> String {
    format!("　　　前一版 {effective} 施行")
}

pub fn version_after(effective: Day) -> String {
    format!("　　　后一版 {effective} 施行")
}

pub fn suspected_from(from: Day, why: &str) -> String {
    format!("　　　{from} 起怀疑已有修改：{why}")
}
