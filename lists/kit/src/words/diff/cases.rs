//! What is said of cases that are decided otherwise.

use cailiang::{
    decision::{DailyFine, Listed, RemedyNotice},
    lists::PartyClass,
    phrase, words as core,
};
use rust_decimal::Decimal;

pub const UNKNOWN_ACT: &str = "清单里没有这个违法行为或者这个地方";
pub const NO_CASE: &str = "没有找到结论不同的案件";
pub const MODEL_NOT_TRIED: &str = "这是示范，没有地方采用的，没有试算案件";
pub const SAME: &str = "没有变化：两边的清单在法律上说的一样。";
pub const EXAMPLE: &str = "例";
pub const OPEN: &str = "还不能下结论";
pub const NOTHING: &str = "无";

/// Several texts, each once.
pub fn list(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join("；")
}

/// What a part of a decision is called.
pub fn part(part: &str) -> &'static str {
    match part {
        "outcome" => "结论",
        "tier" => "阶次",
        "fine" => "罚款",
        "penalties" => "处罚",
        "procedure" => "程序",
        "hearing" => "听证",
        "approvals" => "审批",
        "orders" => "责令",
        "listed" => "清单事项",
        "ground" => "依据",
        "circumstances" => "情节",
        "mitigation" => "减轻",
        "daily" => "按日连续处罚",
        "duties" => "要做的事",
        "remedies" => "救济",
        "measures" => "措施",
        "surcharge" => "加处罚款",
        "warnings" => "提示",
        _ => "分别处理",
    }
}

pub fn hearing(hearing: Option<bool>) -> String {
    match hearing {
        Some(true) => "应当告知听证权利",
        Some(false) => "不用告知听证权利",
        None => "",
    }
    .to_owned()
}

pub fn listed(listed: &Listed) -> String {
    let item = if listed.item.is_empty() { String::new() } else { format!("第{}项", listed.item) };
    let then = if listed.then.is_empty() { String::new() } else { format!("：{}", listed.then.join("、")) };
    format!("{}{item}{then}", core::exempt_kind(listed.kind))
}

pub fn undetermined<'o>(possible: impl Iterator<Item = &'o str>) -> String {
    format!("{OPEN}（可能：{}）", possible.collect::<Vec<_>>().join("；"))
}

pub fn moved_to(tier: &str) -> String {
    format!("，调整到“{tier}”")
}

pub fn scored(score: &str) -> String {
    format!("评分 {score}")
}

pub fn no_fine(missing: &str, words: &str) -> String {
    let why = match missing {
        "amount-not-set" => "没有规定数额",
        "base-zero" => "基数是零",
        _ => "还不能算出",
    };
    if words.is_empty() { why.to_owned() } else { format!("{why}（{words}）") }
}

pub fn fine_range(statutory: &str, advised: &[String]) -> String {
    match advised {
        [] => format!("法定{statutory}"),
        some => format!("{}（法定{statutory}）", some.join("；")),
    }
}

pub fn reference(reference: Decimal) -> String {
    format!("，参考{}", phrase::number(reference, "元"))
}

pub fn penalty(kinds: &str, force: &str, by: &str) -> String {
    let by = if by.is_empty() { String::new() } else { format!("，{by}") };
    format!("{kinds}（{force}{by}）")
}

pub fn daily_fine(daily: &DailyFine) -> String {
    let amount = daily.amount.as_ref().map(|a| format!(" {a}元")).unwrap_or_default();
    format!("{}{amount}", core::force(daily.force))
}

pub fn duty_due(text: &str, period: &str, due: Option<&str>) -> String {
    let period = if period.is_empty() { String::new() } else { format!("，{period}") };
    let due = due.map(|d| format!("，到{d}")).unwrap_or_default();
    format!("{text}{period}{due}")
}

pub fn remedies(notice: &RemedyNotice) -> Vec<String> {
    let review = notice.reconsideration.as_ref().map(|r| format!("复议{}日，向{}", r.days, core::body(&r.to)));
    let months = notice.litigation.months.map(|m| format!("起诉{m}个月"));
    let days = notice.litigation.days.map(|d| format!("起诉{d}日"));
    let orders = notice.litigation.orders.iter().map(|o| format!("对“{}”起诉{}日", o.words, o.days));
    [review, months, days].into_iter().flatten().chain(orders).collect()
}

pub fn surcharge(per_day: &str, at_most: &str) -> String {
    format!("每日{per_day}元，最多{at_most}元")
}

pub fn branch(class: PartyClass, outcome: &str) -> String {
    format!("按{}：{outcome}", core::party_class(class))
}

pub fn fact_is(label: &str, value: &str, number: bool) -> String {
    if number { format!("{label} {value}") } else { format!("{label}“{value}”") }
}

/// What follows from the rest, and is only named beside weightier parts.
const FOLLOWING: [&str; 7] = ["ground", "circumstances", "duties", "remedies", "measures", "surcharge", "warnings"];

/// What is said of one part: before, after.
pub struct Parted {
    pub part: &'static str,
    pub before: Vec<String>,
    pub after: Vec<String>,
}

/// Every part that differs: 罚款：一般 500元以下 → 一般 400元以下. What follows is told where nothing else is.
pub fn turned(all: &[Parted]) -> String {
    let (following, weighty): (Vec<&Parted>, Vec<&Parted>) = all.iter().partition(|p| FOLLOWING.contains(&p.part));
    let told = if weighty.is_empty() { &following } else { &weighty };
    let mut out: Vec<String> = told.iter().map(|p| parted(p)).collect();
    if !weighty.is_empty() && !following.is_empty() {
        let names: Vec<&str> = following.iter().map(|p| part(p.part)).collect();
        out.push(format!("随之不同：{}", names.join("、")));
    }
    out.join("。")
}

/// One part before and after; of long lists only what is new and what is gone.
fn parted(one: &Parted) -> String {
    let Parted { part: name, before, after } = one;
    if following(name) && before.len() + after.len() > 2 {
        let come: Vec<&str> = after.iter().filter(|t| !before.contains(t)).map(String::as_str).collect();
        let gone: Vec<&str> = before.iter().filter(|t| !after.contains(t)).map(String::as_str).collect();
        return format!("{}：{}", part(name), super::exchanged(&come, &gone));
    }
    let shown = |lines: &[String]| if lines.is_empty() { NOTHING.to_owned() } else { lines.join("；") };
    format!("{}：{} → {}", part(name), shown(before), shown(after))
}

/// Whether a part follows from weightier ones.
pub fn following(part: &str) -> bool {
    FOLLOWING.contains(&part)
}

pub fn cut(changes: usize) -> String {
    format!("有{changes}处变化试到上限还没有找到结论不同的案件，不等于没有")
}

pub fn example(number: usize, act: &str, party: &str, say: &str) -> String {
    format!("{EXAMPLE}{number}（{act}，{party}）{say}")
}

pub fn see_examples(numbers: &[usize]) -> String {
    let all: Vec<String> = numbers.iter().map(|n| format!("{EXAMPLE}{n}")).collect();
    format!("见{}", all.join("、"))
}

pub fn closing_line(documents: usize, changes: usize, cases: usize, tried: usize) -> String {
    let found = if cases == 0 { NO_CASE.to_owned() } else { format!("找到结论不同的案件 {cases} 个") };
    format!("{documents} 份文件，{changes} 处变化；两边各算了 {tried} 个案件，{found}。")
}
