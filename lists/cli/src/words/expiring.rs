//! What `expiring` says.

use cailiang::day::Day;

use crate::expiring::Kind;

pub const NO_TODAY: &str = "不知道今天是哪一天，请写 --on";
pub const WITHIN_FORM: &str = "写成 90d（天）、3m（月）或者 1y（年）";
pub const EXPIRING_HEADING: [&str; 4] = ["日期", "事项", "文件", "说明"];

pub fn window(from: Day, to: Day) -> String {
    format!("{from} 至 {to}")
}

pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Expires => "失效",
        Kind::Begins => "施行",
        Kind::Suspected => "疑有修改",
        Kind::Recheck => "该复核",
        Kind::Calendar => "缺日历",
    }
}

pub fn kind_id(kind: Kind) -> &'static str {
    match kind {
        Kind::Expires => "expires",
        Kind::Begins => "begins",
        Kind::Suspected => "suspected",
        Kind::Recheck => "recheck",
        Kind::Calendar => "calendar",
    }
}

pub fn expires(title: &str, followed: bool) -> String {
    let next = if followed { "清单里有后一版" } else { "清单里没有后一版，到期后这里的条款不再适用" };
    format!("《{title}》自这一天起失效，{next}")
}

pub fn begins_to_apply(title: &str) -> String {
    format!("《{title}》的这一版开始施行")
}

pub fn suspected(title: &str, why: &str) -> String {
    format!("《{title}》：{why}")
}

pub fn recheck(title: &str, as_of: Day, months: i32) -> String {
    format!("《{title}》上次核对用的是 {as_of} 的文本，满 {months} 个月")
}

pub fn calendar_missing(year: i32) -> String {
    format!("没有 {year} 年的工作日历，涉及这一年的期限算不出来；国务院办公厅公布安排后补上")
}

pub fn expiring_summary(items: usize) -> String {
    if items == 0 { "没有要留意的。".to_owned() } else { format!("共 {items} 项。") }
}
