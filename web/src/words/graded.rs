//! The words around benchmarks, leniency lists, places and running days.
#![allow(missing_docs, reason = "each text says itself what it is")]

use cailiang::{
    decision::{DailyFine, SurchargeSum},
    lists::{Both, PenaltyKind},
};

use super::{force, kinds};

pub const AMOUNT_FROM_LIST: &str = "，数额依此。";
pub const LISTED: &str = "清单列明了这种情形";
pub const THEN: &str = "配套要做的";
pub const EVIDENCE: &str = "要留存的证据";
pub const SPARED: &str = "强制措施";
pub const MEASURES: &str = "处罚以外的措施";
pub const STEPS: &str = "怎样做";
pub const LIMITS: &str = "不能做什么";
pub const RECORDS: &str = "要留的文书";
pub const MUST_NOT: &str = "不得";
pub const NEED_NOT: &str = "可以不";
pub const MITIGATION: &str = "减轻可以怎样表现";
pub const DAILY: &str = "按日连续处罚";
pub const SURCHARGE: &str = "逾期不缴，加处罚款";

pub fn entry(name: &str, item: &str) -> String {
    if item.is_empty() { ["《", name, "》"].concat() } else { ["《", name, "》第", item, "项"].concat() }
}

pub fn in_tier(tier: &str) -> String {
    ["“", tier, "”一档"].concat()
}

pub fn scored(score: &str) -> String {
    ["评分 ", score, "（0 至 1）"].concat()
}

pub fn moved_to(tier: &str) -> String {
    ["，因情节调到“", tier, "”一档"].concat()
}

pub fn scheme(both: Both) -> &'static str {
    cailiang::words::scheme(both)
}

pub fn by_scheme(both: Both) -> String {
    ["；从宽从严并存，按“", scheme(both), "”"].concat()
}

pub fn applied_by(organ: &str) -> String {
    ["由", organ, "适用"].concat()
}

pub fn done_by(organ: &str) -> String {
    if organ.is_empty() { String::new() } else { ["，由", organ, "采取"].concat() }
}

pub fn instead(what: &[String]) -> String {
    ["，改为", &what.join("、")].concat()
}

pub fn only(all: &[PenaltyKind]) -> String {
    ["只处 ", &kinds(all)].concat()
}

pub fn daily(d: &DailyFine, needs: &[&str]) -> String {
    match (&d.base, d.days, &d.amount) {
        (Some(base), Some(days), Some(amount)) => {
            [force(d.force), "罚：", base, "元 × ", &days.to_string(), " 日 ＝ ", amount, "元，在原罚款之外"].concat()
        }
        _ => [force(d.force), "罚，还要查明：", &needs.join("、")].concat(),
    }
}

pub fn surcharge(s: &SurchargeSum) -> String {
    ["每日 ", &s.per_day, "元，第 ", &s.most_on_day.to_string(), " 日起封顶 ", &s.at_most, "元"].concat()
}

pub fn owed(days: i64, amount: &str) -> String {
    ["已逾期 ", &days.to_string(), " 日，加处 ", amount, "元"].concat()
}
