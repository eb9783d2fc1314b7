//! What one other fact would do, in a sentence.
#![allow(missing_docs, reason = "each text says itself what it is")]

use super::labels;
use crate::{
    day::Day,
    decision::{Fine, Outcome, Penalty},
    facts::{Value, id},
    phrase,
    what_if::{Change, Hold, Reached},
};

/// The whole sentence. `open` where nothing is settled yet.
pub fn counterfactual(change: &Change, label: &str, wanted: &str, open: bool, leads: &str) -> String {
    let holds = what(change, label, wanted);
    match change.hold {
        Hold::Party => [by_party(change, label).as_str(), "的，", leads, "（以其他事实不变为前提）"].concat(),
        Hold::Ahead => [ahead(&change.fact, label).as_str(), "的，", leads].concat(),
        Hold::Judged => ["如果认定", &holds, "，则", leads].concat(),
        Hold::Past => ["如果查明", &holds, "，则", leads].concat(),
        Hold::Open if open => ["答", &holds, "的，", leads].concat(),
        Hold::Open => ["查明", &holds, "的，", leads].concat(),
    }
}

fn what(change: &Change, label: &str, wanted: &str) -> String {
    match &change.value {
        Value::Flag(yes) => format!("“{label}”{}", if *yes { "成立" } else { "不成立" }),
        Value::Number(_) => format!("{label}{wanted}"),
        Value::Day(day) => format!("{label}是{}", date(*day)),
        Value::Moment(moment) => format!("{label}是{}", date(moment.day)),
        _ => format!("“{label}”是“{wanted}”"),
    }
}

fn by_party(change: &Change, label: &str) -> String {
    match (change.fact.as_str(), change.until) {
        (id::CORRECTION_TIMING, Some(until)) => format!("{}以前（含当日）改正", date(until)),
        (id::CORRECTION_TIMING, None) => "在责令的期限内改正".to_owned(),
        (id::VOLUNTARILY_REDUCED_HARM, _) => "主动消除或者减轻违法行为危害后果".to_owned(),
        (id::CONFESSED, _) => "主动供述行政机关尚未掌握的违法行为".to_owned(),
        (id::MERIT, _) => "配合行政机关查处违法行为有立功表现".to_owned(),
        _ => label.to_owned(),
    }
}

fn ahead(fact: &str, label: &str) -> String {
    if fact == id::OVERDUE { "责令的期限届满还没有改正".to_owned() } else { label.to_owned() }
}

/// 2024年5月28日.
fn date(day: Day) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

/// Where a change leads, as far as it differs.
pub fn leads(now: &Reached, then: &Reached, differs: &[&'static str]) -> String {
    if then.outcome == Outcome::Undetermined {
        return still_open(&then.possible);
    }
    let mut parts = Vec::new();
    if differs.contains(&"outcome") {
        parts.push(concluded(then));
    } else {
        parts.push(format!("结论仍是“{}”", labels::outcome(then.outcome)));
    }
    if let (true, Some(tier)) = (differs.contains(&"tier"), &then.tier) {
        parts.push(format!("裁量阶次是“{tier}”"));
    }
    if differs.contains(&"fine") {
        let said = then.outcome.penalises() || then.outcome == now.outcome;
        parts.extend(fine(then.fine.as_ref(), now.fine.is_some()).filter(|_| said));
        parts.extend((!then.branches.is_empty()).then(|| "个体工商户按个人、按单位两种结果并列".to_owned()));
    }
    if differs.contains(&"penalties") && now.outcome == then.outcome {
        parts.push(penalties(&then.penalties));
    }
    if differs.contains(&"procedure") {
        parts.extend(then.procedure.filter(|p| now.procedure != Some(*p)).map(|p| labels::route(p).to_owned()));
        parts.extend((then.hearing == Some(true) && now.hearing != then.hearing).then(|| "应当告知听证权利".to_owned()));
    }
    parts.join("，")
}

/// The outcome in the strength the law gives it: what is only 可以 is not promised.
fn concluded(then: &Reached) -> String {
    let by = if then.cited.is_empty() { String::new() } else { format!("依{}，", then.cited) };
    let outcome = labels::outcome(then.outcome);
    match then.outcome {
        Outcome::MayWaive => format!("{by}{outcome}，是否不罚由行政机关决定"),
        Outcome::LighterOrMitigated => format!("{by}应当{outcome}"),
        _ => format!("{by}{outcome}"),
    }
}

fn still_open(possible: &[Outcome]) -> String {
    let outcomes: Vec<&str> = possible.iter().map(|o| labels::outcome(*o)).collect();
    format!("结论还要看别的事实，可能是：{}", outcomes.join("；"))
}

fn fine(fine: Option<&Fine>, before: bool) -> Option<String> {
    match fine {
        Some(Fine::Range(fine)) => {
            let ranges = fine.advised.iter().filter(|a| a.range != fine.range).map(|a| phrase::range(&a.range, "元"));
            let ranges: Vec<String> = ranges.filter(|r| !r.is_empty()).collect();
            let statutory = if fine.words.is_empty() { String::new() } else { format!("法定{}", fine.words) };
            Some(match ranges.as_slice() {
                [] => format!("罚款{statutory}"),
                some => format!("罚款建议{}（{statutory}）", some.join("或者")),
            })
        }
        Some(Fine::Missing(missing)) => Some(format!("罚款{}", missing.words)),
        None => before.then(|| "没有罚款".to_owned()),
    }
}

fn penalties(all: &[Penalty]) -> String {
    let kinds = |p: &Penalty| p.kinds.iter().map(|k| labels::penalty(*k)).collect::<Vec<_>>().join("＋");
    let all: Vec<String> = all.iter().map(kinds).collect();
    if all.is_empty() { "没有可以给予的处罚".to_owned() } else { format!("处罚种类：{}", all.join("，或者")) }
}
