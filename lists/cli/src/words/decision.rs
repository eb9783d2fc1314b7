//! The words around a decision.

use cailiang::{
    decision::{Advised, FineMissing, FineRange},
    lists::Degree,
    words,
};

pub const CONCLUSION: &str = "结论";
pub const FINE: &str = "幅度";
pub const PENALTIES: &str = "可以给予的处罚";
pub const ORDERS: &str = "责令";
pub const WHY: &str = "为什么";
pub const BASIS: &str = "依据";
pub const NEXT: &str = "接下来做什么";
pub const ROUTE: &str = "程序";
pub const REMEDIES: &str = "要告知当事人的救济";
pub const ASSUMED: &str = "推定了什么";
pub const ELEMENTS: &str = "要件核对（选定这个违法行为即推定成立）";
pub const OPEN: &str = "还差什么";
pub const REFINE: &str = "不影响结论、影响幅度或者程序的";
pub const WHAT_IF: &str = "换一个事实";
pub const BRANCHES: &str = "个体工商户按哪一类，还没有口径，两种结果";
pub const WARNINGS: &str = "警示";
pub const NOTES: &str = "说明";
pub const DOCUMENTS: &str = "所用文件";

pub const HEARING: &str = "要告知当事人有权要求听证";
pub const NO_HEARING: &str = "不属于应当告知听证的情形";
pub const HEARING_UNKNOWN: &str = "清单里没有本地的听证数额线，要不要听证须自行核对";

pub fn possible(outcomes: &[String]) -> String {
    format!("可能的结论：{}", outcomes.join("；"))
}

pub fn ground(cited: &str) -> String {
    format!("依据{cited}")
}

pub fn statutory(range: &FineRange) -> String {
    format!("法定：{}（{}罚款）", words::with_yuan(range), words::force(range.force))
}

pub fn advised(advised: &Advised, method: Option<&str>) -> String {
    let range = cailiang::phrase::range(&advised.range, "元");
    let range = match (range.is_empty(), advised.degree) {
        (true, _) => "没有数字上的限制".to_owned(),
        (false, Degree::Mitigated) => format!("{range}（法定最低以下）"),
        (false, _) => range,
    };
    let reference =
        advised.reference.as_ref().and_then(|r| r.parse().ok()).map(|r| format!("；参考 {}", cailiang::phrase::number(r, "元")));
    let reference = reference.unwrap_or_default();
    let model = if advised.model { "，示范" } else { "" };
    let source = match (method, &advised.tier) {
        (Some(method), _) => format!("（{method}{model}）"),
        (None, Some(tier)) => format!("（“{tier}”一档）"),
        (None, None) => String::new(),
    };
    let scheme = advised.scheme.map(|s| format!("按“{}”，", words::scheme(s))).unwrap_or_default();
    format!("{scheme}{}：{range}{reference}{source}", words::degree(advised.degree))
}

pub fn missing(fine: &FineMissing, needs: &str) -> String {
    let why = match fine.missing {
        "amount-not-set" => "国家没有规定数额，须依本地法规、规章确定；没有的，不能自行补数额",
        "base-unknown" => "要先查明计算的基数",
        "base-zero" => "基数是零，算不出罚款，也不能改用别的数额；请核对",
        _ => "幅度取决于还不清楚的事实",
    };
    let words = if fine.words.is_empty() { String::new() } else { format!("：{}", fine.words) };
    let needs = if needs.is_empty() { String::new() } else { format!("（还差 {needs}）") };
    format!("{}罚款{words}。{why}{needs}", words::force(fine.force))
}

pub fn only_if(labels: &str) -> String {
    format!("，要看：{labels}")
}

pub fn by(organ: &str) -> String {
    format!("，由{organ}作出")
}

pub fn due(day: &str) -> String {
    format!("到 {day} 为止")
}

pub fn begins(day: &str) -> String {
    format!("{day} 起")
}

pub fn after_reconsideration(days: i64, until: Option<&str>) -> String {
    let until = until.map(|d| format!("，到 {d} 为止")).unwrap_or_default();
    format!("经复议的：不服复议决定，自收到复议决定书之日起{days}日内向人民法院起诉{until}")
}

pub fn organ(by: &str) -> String {
    format!("由谁处罚：{by}")
}

pub fn moved(day: &str) -> String {
    format!("（原为 {day}，逢休息日顺延）")
}

pub fn days(days: i64, working: bool) -> String {
    if working { format!("{days}个工作日") } else { format!("{days}日") }
}

pub fn months(months: i32) -> String {
    format!("{months}个月")
}

pub fn after_period(label: &str, period: &str) -> String {
    format!("自{label}起满{period}以后")
}

pub fn counted_back(label: &str, period: &str) -> String {
    format!("{label}的{period}以前")
}

pub fn hours(hours: i64) -> String {
    format!("{hours}小时")
}

pub fn counted_from(label: &str, period: &str) -> String {
    format!("自{label}起{period}")
}

pub fn reconsideration(body: &str, days: i64, until: Option<&str>, first: Option<bool>) -> String {
    let until = until.map(|d| format!("，到 {d} 为止")).unwrap_or_default();
    let first = match first {
        Some(true) => "；须先复议，对复议决定不服再起诉",
        Some(false) => "",
        None => "；当场作出处罚决定的，须先复议",
    };
    format!("行政复议：向{body}申请，{days}日内{until}{first}")
}

pub fn litigation(period: &str, until: Option<&str>) -> String {
    let until = until.map(|d| format!("，到 {d} 为止")).unwrap_or_default();
    format!("行政诉讼：向人民法院起诉，{period}内{until}")
}

pub fn order_suit(order: &str, days: i64, until: Option<&str>) -> String {
    let until = until.map(|d| format!("，到 {d} 为止")).unwrap_or_default();
    format!("对“{order}”不服的：向人民法院起诉，{days}日内{until}")
}

pub fn assumed(label: &str, value: &str, otherwise: &str) -> String {
    if otherwise.is_empty() {
        format!("{label}：{value}")
    } else {
        format!("{label}：{value}。不是这样的，结论可能是：{otherwise}")
    }
}

pub fn what_if(label: &str, value: &str, outcome: &str, ground: &str) -> String {
    let ground = if ground.is_empty() { String::new() } else { format!("（{ground}）") };
    format!("{label}是“{value}”的，结论是{outcome}{ground}")
}

pub fn document(title: &str, effective: &str, digest: &str, status: &str) -> String {
    format!("《{title}》{effective} 施行，{status}，{digest}")
}

/// Documents that took part without being cited.
pub fn looked_into(titles: &[&str]) -> String {
    format!("还查了 {} 份，没有引用：《{}》", titles.len(), titles.join("》《"))
}

pub fn act(number: usize) -> String {
    format!("行为{number}")
}

pub fn engine(version: &str) -> String {
    format!("裁量尺 {version}")
}
