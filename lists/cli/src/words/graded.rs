//! The words around benchmarks, leniency lists and running days.

use cailiang::{
    decision::{DailyFine, GradedBy, Listed, MeasureOpen, Spared, SurchargeSum},
    lists::Status,
    words,
};

pub const BENCHMARK: &str = "裁量基准";
pub const LISTED: &str = "列入清单";
pub const SPARED: &str = "强制措施";
pub const MITIGATION: &str = "减轻可以怎样表现";
pub const DAILY: &str = "按日连续处罚";
pub const SURCHARGE: &str = "逾期不缴的加处罚款";

pub fn benchmark(b: &GradedBy, title: &str) -> String {
    let item = if b.item.is_empty() { String::new() } else { format!("第{}项", b.item) };
    let place = match (&b.tier, &b.score) {
        (Some(tier), _) => format!("“{tier}”一档"),
        (None, Some(score)) => format!("评分 {score}（0 至 1）"),
        (None, None) => String::new(),
    };
    let moved = b.moved_to.as_ref().map(|t| format!("；因情节调到“{t}”一档")).unwrap_or_default();
    let scheme = b.scheme.map(|s| format!("；从宽从严并存，按“{}”", words::scheme(s))).unwrap_or_default();
    format!("《{title}》（{} 起施行）{item}：{place}{moved}{scheme}", b.effective)
}

pub fn listed(l: &Listed, title: &str) -> Vec<String> {
    let mut out = vec![format!("《{title}》第{}项（{}）{}", l.item, words::exempt_kind(l.kind), l.gist)];
    if !l.then.is_empty() {
        out.push(format!("配套：{}", l.then.join("、")));
    }
    if !l.evidence.is_empty() {
        out.push(format!("留存：{}", l.evidence.join("、")));
    }
    out
}

pub fn spared(s: &Spared) -> String {
    let what = if s.forbidden { "不得" } else { "可以不" };
    let instead = if s.instead.is_empty() { String::new() } else { format!("；改为{}", s.instead.join("、")) };
    format!("{what}{}{instead}", s.measure)
}

pub const MEASURES: &str = "处罚以外的措施";

pub fn measure(m: &MeasureOpen, cited: &[String], needs: &str) -> String {
    let cited = if cited.is_empty() { String::new() } else { format!("［{}］", cited.join("、")) };
    let by = if m.by.is_empty() { String::new() } else { format!("；由{}采取", m.by) };
    let needs = if needs.is_empty() { String::new() } else { format!("；取决于：{needs}") };
    let unsure = if m.status == Status::Verified { String::new() } else { format!("（{}）", words::status(m.status)) };
    format!("{}{unsure}：{}，{}{cited}{by}{needs}", m.name, words::measure_kind(m.kind), words::force(m.force))
}

pub fn measure_step(number: usize, text: &str) -> String {
    format!("　{number}. {text}")
}

pub fn measure_limit(text: &str) -> String {
    format!("　不能：{text}")
}

pub fn measure_records(records: &[String]) -> String {
    format!("　留存：{}", records.join("、"))
}

pub fn milder(kinds: &str) -> String {
    format!("只处{kinds}")
}

pub fn daily(d: &DailyFine, needs: &str) -> String {
    match (&d.base, d.days, &d.amount) {
        (Some(base), Some(days), Some(amount)) => {
            format!("原罚款 {base}元 × {days} 日 ＝ {amount}元，在原罚款之外（{}）", words::force(d.force))
        }
        _ => format!("{}按日连续处罚，还要查明：{needs}", words::force(d.force)),
    }
}

pub fn surcharge(s: &SurchargeSum) -> String {
    let so_far = match (s.days, &s.amount) {
        (Some(days), Some(amount)) => format!("；逾期 {days} 日，加处 {amount}元"),
        _ => String::new(),
    };
    format!("每日 {}元，第 {} 日起封顶 {}元{so_far}", s.per_day, s.most_on_day, s.at_most)
}
