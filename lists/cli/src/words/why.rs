//! What `why` says.

use cailiang::{
    lists::{Degree, Effect, ExemptKind, Hit, TierEffect},
    why::{How, Part, Reading, Weighed},
    words as core,
};

pub const NO_BENCHMARK_HERE: &str = "这个地方没有管这个行为的裁量基准，按采用的方法划分幅度";
pub const ENTRIES: &str = "柔性清单";
pub const CIRCUMSTANCES: &str = "一般情节";
pub const WEIGHED: &str = "情节怎样影响结果";
pub const NOT_WEIGHED: &str = "结论在比较情节以前已经定了，或者还差事实，没有比到这一步";
pub const NOT_FOR_BODIES: &str = "不适用：当事人是单位";
pub const NOT_ABOUT: &str = "这份基准不细化本案的这一档罚款，没有用到；下面只是对照";
pub const THIS_ONE_COUNTS: &str = "本案用这一份";
pub const NOT_USED: &str = "结论没有用到这一份；下面只是对照";
pub const OTHERWISE: &str = "其他各档都不成立时用";
pub const CLASH: &str = "写明不会有两档同时成立，却有几档成立：送法制审核，并请维护清单的同事改";
pub const COUNTS: &str = "　← 算这一档";
pub const WITHOUT_LAW: &str = "条件成立，但没有法律规定的减轻情节，不能单独作为减轻的依据";

pub fn still_open(labels: &[&str]) -> String {
    format!("还要查明：{}", labels.join("、"))
}

pub fn benchmark_title(title: &str, effective: &str, item: &str) -> String {
    let item = if item.is_empty() { String::new() } else { format!("第{item}项") };
    format!("裁量基准《{title}》{item}（{effective} 施行）")
}

pub fn applies(verdict: &str) -> String {
    format!("整份基准的适用条件：{verdict}")
}

pub fn displaced(by: &str) -> String {
    format!("被 {by} 的基准取代，没有用到；下面只是对照")
}

pub fn hit_rule(hit: Hit) -> String {
    format!("命中规则：{}", hit_words(hit))
}

pub fn hit_words(hit: Hit) -> &'static str {
    match hit {
        Hit::Severest => "最重（几档都成立的，取最重的）",
        Hit::Mildest => "最轻（几档都成立的，取最轻的）",
        Hit::First => "首个（按所写的顺序，取第一个成立的）",
        Hit::Unique => "唯一（不会有两档同时成立）",
        Hit::Any => "一致（几档都成立的，说的是同样的结果）",
        Hit::MainAxis => "主轴（先按主轴定档，再按情节调整）",
    }
}

pub fn factor(name: &str) -> String {
    format!("因素“{name}”")
}

pub fn correction(name: &str, verdict: &str) -> String {
    format!("修正“{name}”：{verdict}")
}

pub fn of_benchmark(name: &str, verdict: &str) -> String {
    format!("基准列的情节“{name}”：{verdict}")
}

pub fn entry(title: &str, item: &str, kind: ExemptKind) -> String {
    let item = if item.is_empty() { String::new() } else { format!("第{item}项") };
    format!("{}《{title}》{item}", core::exempt_kind(kind))
}

pub fn part(part: Part) -> &'static str {
    match part {
        Part::Own => "（清单自己的条件）",
        Part::Correction => "（清单要求的改正时间）",
        Part::Period => "（清单限定的责令期限）",
        Part::Law => "（法律本身的要件）",
    }
}

pub fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::NoCapacity | Effect::NoFault | Effect::Minor => "不予处罚",
        Effect::MayWaive => "可以不予处罚",
        Effect::ShallMitigate => "应当从轻或者减轻",
        Effect::MayMitigate => "可以从轻或者减轻",
        Effect::Heavier => "从重",
        Effect::MayLighten => "酌定从轻",
    }
}

pub fn tier_effect(effect: TierEffect) -> &'static str {
    match effect {
        TierEffect::NoPenalty => "不予处罚",
        TierEffect::MayWaive => "可以不予处罚",
        TierEffect::Degree(degree) => core::degree(degree),
    }
}

pub fn holds(condition: &str) -> String {
    if condition.is_empty() { "成立——不另设条件".to_owned() } else { format!("成立——{condition}") }
}

pub fn fails(readings: &str) -> String {
    format!("不成立——{readings}")
}

pub fn excluded(readings: &str) -> String {
    format!("不成立——属于除外的情形：{readings}")
}

pub fn open(readings: &str) -> String {
    format!("还不知道——{readings}")
}

fn value(r: &Reading) -> String {
    match r.how {
        How::Given => r.shown.clone(),
        How::Computed => format!("{}（由其他事实算出）", r.shown),
        How::Presumed => format!("{}（推定）", r.shown),
        How::Unknown => "不清楚".to_owned(),
    }
}

/// 违法次数 3次，除外的是3次以上.
pub fn exclusion(r: &Reading) -> String {
    format!("{} {}，除外的是{}", r.label, value(r), quoted(&r.wanted, true))
}

/// 面积 6平方米，要求5平方米以下（超出1平方米）.
pub fn reading(r: &Reading) -> String {
    let value = value(r);
    let missed = if r.missed.is_empty() { String::new() } else { format!("（{}）", r.missed) };
    format!("{} {value}，要求{}{missed}", r.label, quoted(&r.wanted, r.missed.is_empty()))
}

/// A word that is wanted stands in quotes; a range of numbers does not.
fn quoted(wanted: &str, word: bool) -> String {
    if word && !wanted.chars().any(|c| c.is_ascii_digit()) { format!("“{wanted}”") } else { wanted.to_owned() }
}

pub fn weighed(w: &Weighed) -> Vec<String> {
    let names = |found: &[cailiang::decision::Found]| found.iter().map(|f| f.name.clone()).collect::<Vec<_>>().join("、");
    let mut out = Vec::new();
    if w.lenient.is_empty() && w.severe.is_empty() {
        out.push("没有从轻、减轻或者从重的情节".to_owned());
    }
    if !w.lenient.is_empty() {
        out.push(format!("从宽的情节：{}", names(&w.lenient)));
    }
    if !w.severe.is_empty() {
        out.push(format!("从重的情节：{}", names(&w.severe)));
    }
    out.extend(w.scheme.map(|s| format!("从宽与从重并存，按“{}”处理", core::scheme(s))));
    out.push(moved(w));
    out
}

fn moved(w: &Weighed) -> String {
    let degree = |d: Degree| core::degree(d);
    let way = if w.steps > 0 { "上调" } else { "下调" };
    match (&w.from, &w.to) {
        (Some(from), Some(to)) if from != to => format!("阶次由“{from}”{way}到“{to}”，{}", degree(w.degree)),
        (Some(from), _) if w.steps != 0 => {
            format!("“{from}”一档已经到头，不再移动，在本档之内{}", if w.steps > 0 { "从重" } else { "从轻" })
        }
        (Some(from), _) => format!("阶次仍是“{from}”，{}", degree(w.degree)),
        (None, _) => format!("结果：{}", degree(w.degree)),
    }
}
