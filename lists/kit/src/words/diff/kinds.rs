//! Entries by their names, and the words of the closed vocabularies.

use cailiang::{
    day::Day,
    facts::{FactKind, FactSpec, WhenUnknown, Worse},
    lists::{
        Amount, BenchmarkTime, CaseStanding, Closing, CorrectBy, Deliberate, Effect, Hit, MitigationFloor, PartUnit, Rank, Relation,
        Rounding, ScoreKind, SpotPeriod, TierEffect,
    },
    phrase, words as core,
};

use crate::read::vocabulary as lists;

/// The word that lists write for something.
pub fn word<T: PartialEq>(all: &[(&'static str, T)], one: &T) -> &'static str {
    all.iter().find(|(_, meaning)| meaning == one).map_or("", |(word, _)| word)
}

pub fn rank(rank: Rank) -> &'static str {
    word(lists::RANKS, &rank)
}

pub fn hit(hit: Hit) -> &'static str {
    word(lists::HITS, &hit)
}

pub fn effect(effect: Effect) -> &'static str {
    word(lists::EFFECTS, &effect)
}

pub fn tier_effect(effect: TierEffect) -> &'static str {
    word(lists::TIER_EFFECTS, &effect)
}

pub fn relation(relation: Relation) -> &'static str {
    word(lists::RELATIONS, &relation)
}

pub fn closing(closing: Closing) -> &'static str {
    word(lists::CLOSINGS, &closing)
}

pub fn standing(standing: CaseStanding) -> &'static str {
    word(lists::CASE_STANDINGS, &standing)
}

pub fn deliberate(one: Deliberate) -> &'static str {
    word(lists::DELIBERATE, &one)
}

pub fn spot_period(period: SpotPeriod) -> &'static str {
    word(lists::SPOT_PERIODS, &period)
}

pub fn benchmark_time(time: BenchmarkTime) -> &'static str {
    word(lists::BENCHMARK_TIMES, &time)
}

pub fn correct_by(correct: CorrectBy) -> &'static str {
    word(lists::CORRECTIONS, &correct)
}

pub fn score(kind: ScoreKind) -> &'static str {
    word(lists::SCORES, &kind)
}

pub fn fact_kind(kind: &FactKind) -> &'static str {
    word(lists::KINDS, kind)
}

pub fn worse(worse: Worse) -> &'static str {
    word(lists::WORSE, &worse)
}

/// A kind of organ in words.
pub fn organ(id: &str) -> String {
    lists::ORGANS.iter().find(|(_, own)| *own == id).map_or_else(|| id.to_owned(), |(word, _)| (*word).to_owned())
}

pub fn floor(floor: MitigationFloor) -> String {
    match floor {
        MitigationFloor::None => "没有底线".to_owned(),
        MitigationFloor::ShareOfMinimum(share) => format!("不低于法定最低额的{}", phrase::number(share, "%")),
        MitigationFloor::MilderKind => "改轻的种类".to_owned(),
    }
}

pub fn rounding(round: Rounding) -> String {
    format!("到{}，{}", phrase::number(round.to, "元"), word(lists::DIRECTIONS, &round.direction))
}

pub fn unknown(unknown: &WhenUnknown, spec: &FactSpec) -> String {
    match unknown {
        WhenUnknown::Ask => "询问".to_owned(),
        WhenUnknown::Presume(value) => format!("推定“{}”", spec.label_of(value)),
        WhenUnknown::Process => "只管程序".to_owned(),
        WhenUnknown::Element => "选定行为即推定".to_owned(),
    }
}

pub fn choice(id: &str, label: &str, band: &str) -> String {
    if band.is_empty() { format!("{label}（{id}）") } else { format!("{label}（{id}，{band}）") }
}

pub fn since(fact: &str, months: i32) -> String {
    format!("{fact}起满{months}个月")
}

/// An amount with everything that belongs to it.
pub fn amount(amount: &Amount, label: &dyn Fn(&str) -> String) -> String {
    let plain = crate::words::amount(amount, label);
    match amount {
        Amount::Of { base_at_least: Some(least), .. } => {
            let least = phrase::number(*least, "元");
            format!("{plain}（基数不足{least}的按{least}）")
        }
        Amount::Per { part, at_most, .. } => {
            let part = if *part == PartUnit::Proportion {
                String::new()
            } else {
                format!("，不足一单位的{}", word(lists::PART_UNITS, part))
            };
            let most = at_most.map(|most| format!("，总额不超过{}", phrase::number(most, "元"))).unwrap_or_default();
            format!("{plain}{part}{most}")
        }
        Amount::Yuan(_) | Amount::Of { .. } | Amount::NotSet => plain,
    }
}

pub fn share(share: &str) -> String {
    format!("法定幅度的{share}")
}

pub fn suspected(from: Day, why: &str) -> String {
    format!("{from} 起：{why}")
}

pub fn outdated(at: &str, why: &str) -> String {
    format!("{at}：{why}")
}

pub fn quoted(name: &str) -> String {
    format!("“{name}”")
}

pub fn act(name: &str, id: &str) -> String {
    format!("违法行为“{name}”（{id}）")
}

pub fn guide(name: &str) -> String {
    format!("指路“{name}”")
}

pub fn clause(act: &str, at: &str) -> String {
    format!("{act}（{at}）")
}

pub fn stage(stage: &str) -> String {
    if stage.is_empty() { "没有前提".to_owned() } else { stage.to_owned() }
}

pub fn fine(stage: &str) -> String {
    if stage.is_empty() { "罚款".to_owned() } else { format!("{stage}的罚款") }
}

pub fn order(words: &str) -> String {
    format!("责令“{words}”")
}

pub fn extra(kind: &str, stage: &str) -> String {
    if stage.is_empty() { format!("另外的“{kind}”") } else { format!("{stage}时另外的“{kind}”") }
}

/// 警告+罚款（应当；只对个人）.
pub fn combination(kinds: &str, force: &str, party: Option<&str>, stage: &str, when: &str) -> String {
    let party = party.map(|p| format!("只对{p}")).unwrap_or_default();
    let beside: Vec<&str> = [force, &party, stage, when].into_iter().filter(|t| !t.is_empty()).collect();
    format!("{kinds}（{}）", beside.join("；"))
}

pub fn to_organ(organ: &str) -> String {
    format!("由{organ}处罚")
}

pub fn fills(upper: &str) -> String {
    format!("补上 {upper} 的数额")
}

pub fn specifies(upper: &str) -> String {
    format!("细化 {upper}")
}

pub fn competes(upper: &str) -> String {
    format!("与 {upper} 并存")
}

pub fn daily(force: &str, at: &str) -> String {
    format!("{force}（{at}）")
}

/// The acts of a benchmark or an entry by name; of many the first few.
fn acts(names: &[String]) -> String {
    const SHOWN: usize = 3;
    let shown = names.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join("、");
    if names.len() > SHOWN { format!("{shown}等{}个行为", names.len()) } else { shown }
}

pub fn benchmark(names: &[String], stage: &str, item: &str) -> String {
    let acts = if names.is_empty() { "通用".to_owned() } else { acts(names) };
    let stage = if stage.is_empty() { String::new() } else { format!("（{stage}）") };
    format!("{acts}{stage}的裁量基准{}", numbered(item))
}

pub fn exempt(kind: &str, names: &[String], item: &str) -> String {
    let acts = if names.is_empty() { "任何行为".to_owned() } else { acts(names) };
    format!("{kind}清单{}：{acts}", numbered(item))
}

fn numbered(item: &str) -> String {
    if item.is_empty() { String::new() } else { format!("（第{item}项）") }
}

pub fn tier(name: &str) -> String {
    format!("“{name}”")
}

/// A tier's name without its marks.
pub fn bare(name: &str) -> String {
    name.trim_matches(['“', '”']).to_owned()
}

pub fn factor(name: &str) -> String {
    format!("因素“{name}”")
}

pub fn grade(name: &str) -> String {
    format!("等级“{name}”")
}

pub fn correction(name: &str) -> String {
    format!("修正“{name}”")
}

pub fn circumstance(name: &str) -> String {
    format!("情节“{name}”")
}

pub fn adjustment(heavier: bool, steps: u8) -> String {
    format!("{}{steps}档", if heavier { "上调" } else { "下调" })
}

pub fn overlap(names: &[String]) -> String {
    format!("一个行为同时触犯：{}", acts(names))
}

pub fn measure(name: &str) -> String {
    format!("措施“{name}”")
}

pub fn method(name: &str) -> String {
    format!("方法“{name}”")
}

pub fn place(name: &str) -> String {
    format!("“{name}”的设置")
}

pub fn fact(label: &str, id: &str) -> String {
    format!("事实“{label}”（{id}）")
}

pub fn calendar(year: i32) -> String {
    format!("{year}年的工作日历")
}

pub fn threshold(duty: &str) -> String {
    format!("{duty}的数额线")
}

pub fn authority(organs: &[String], withdrawn: bool) -> String {
    format!("{}{}的处罚权", if withdrawn { "收回" } else { "赋予" }, organs.join("、"))
}

/// What is to be done, by its first words.
pub fn duty(text: &str) -> String {
    const SHOWN: usize = 24;
    let short: String = text.chars().take(SHOWN).collect();
    let more = if short.len() < text.len() { "……" } else { "" };
    format!("要做的事“{short}{more}”")
}

pub fn paper(title: &str) -> String {
    format!("文书“{title}”")
}

pub fn self_check(id: &str) -> String {
    format!("自查“{id}”")
}

pub fn years(years: i32) -> String {
    format!("{years}年")
}

pub fn months_at(months: i32, at: &str) -> String {
    format!("{months}个月（{at}）")
}

pub fn days_at(days: i64, at: &str) -> String {
    format!("{days}日（{at}）")
}

pub fn days_at_most(days: u32) -> String {
    format!("不超过{days}日")
}

pub fn body(organ_id: &str, body: &str) -> String {
    format!("{}：{}", organ(organ_id), core::body(body))
}

pub fn period(days: Option<i64>, working: bool, months: Option<i32>, hours: Option<i64>) -> String {
    let unit = if working { "个工作日" } else { "日" };
    let all = [days.map(|d| format!("{d}{unit}")), months.map(|m| format!("{m}个月")), hours.map(|h| format!("{h}小时"))];
    all.into_iter().flatten().collect::<Vec<_>>().join("")
}
