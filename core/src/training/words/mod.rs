//! Everything the training room says, in one place.

mod drill;
mod exam;
mod own;

pub use drill::*;
pub(in crate::training) use exam::*;
pub(in crate::training) use own::*;

use super::{Stage, When};
use crate::{
    day::Day,
    decision::{Outcome, Route},
    facts::Value,
    lists::{Lists, PartyClass, SummaryRoute},
    phrase, words as core_words,
};

/// A stage as the trainee reads it.
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Act => "违法",
        Stage::Basis => "依据",
        Stage::Outcome => "结论",
        Stage::Amount => "幅度",
        Stage::Procedure => "程序",
        Stage::Rights => "权利",
    }
}

/// When something is told.
pub fn when(when: When) -> &'static str {
    match when {
        When::First => "先说",
        When::Then => "随后",
        When::Asked => "问了才说",
    }
}

pub(super) const ASK_ACT: &str = "这件事按哪一种违法行为办？";
pub(super) const NO_ACT: &str = "违法事实不能成立，哪一种都不是";
pub(super) const ASK_CLAUSE: &str = "罚则是哪一条（决定书里写的处罚依据）？";
pub(super) const DUTY_ONLY: &str = "这一条只说应当怎样、不得怎样，罚则在另一条；决定书要引罚则";
pub(super) const CLAUSE_NOT_GROUND: &str = "这是罚则，说的是违反了怎样罚，不是这个结论的依据";
pub(super) const ASK_OUTCOME: &str = "依照现有的事实，应当作出什么结论？";

/// A pair tells no story: under which act the outcome is meant is said.
pub(super) fn ask_outcome_of(act: &str) -> String {
    format!("按“{act}”查处，应当作出什么结论？")
}

pub(super) const ASK_STATUTORY: &str = "法定的罚款幅度是多少？";
pub(super) const ASK_ADVISED: &str = "按裁量基准，建议的罚款幅度是多少？";
pub(super) const ASK_ADVISED_SAMPLE: &str = "按这份样例基准（练习用，不是哪个机关公布的），建议的罚款幅度是多少？";
pub(super) const ADVISED_NOT_STATUTORY: &str = "这是裁量以后的建议幅度，不是法定幅度";
pub(super) const WHOLE_RANGE: &str = "这是整个法定幅度，还没有按情节裁量";
pub(super) const ENDS: &str = "数字对，两头包不包含本数写反了：“以上、以下”包含本数，“超过、不满”不包含";
pub(super) const ASK_ROUTE: &str = "走哪种程序？";
pub(super) const ASK_HEARING: &str = "要不要告知听证的权利？";
pub(super) const HEARING_IF_ASKED: &str = "当事人自己提出来，才告知听证的权利";
pub(super) const HEARING_TOLD_FIRST: &str = "告知是机关的义务，不等当事人开口";
pub(super) const COURT: &str = "人民法院";
pub(super) const COURT_DOES_NOT: &str = "法院管诉讼，不管复议";
pub(super) const WHY_BODY: &str = "复议机关由作出决定的是哪一种机关决定";
pub(super) const ASK_RECONSIDERATION: &str = "申请行政复议的期限是多久？";
pub(super) const ASK_LITIGATION: &str = "不先申请复议，直接向法院起诉的期限是多久？";
pub(super) const SUIT_PERIOD: &str = "这是直接起诉的期限";
pub(super) const SUIT_AFTER: &str = "这是复议以后再起诉的期限";
pub(super) const RECONSIDERATION_PERIOD: &str = "这是申请复议的期限";
pub(super) const WHY_LITIGATION: &str = "从知道或者应当知道作出决定那天起算；先复议的，另有期限";
pub(super) const REST_DAY: &str = "这一天是休息日，要顺延到下一个工作日";
pub(super) const COUNTED_FIRST: &str = "少算了一天：开始的那一天不算在内";
pub(super) const COUNTED_LATE: &str = "多算了一天";
pub(super) const KEPT: &str = "没有超过期限";
pub(super) const LATE: &str = "超过期限了";

/// An outcome as an answer: so worded that no two say the same.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NoAuthority => "本机关没有处罚权，移交有权的机关",
        Outcome::NoBasis => "没有可用的处罚依据，不能处罚",
        Outcome::NoLongerUnlawful => "新的规定不再认为违法，不处罚",
        Outcome::Refer => "涉嫌犯罪，移送公安机关",
        Outcome::NotEstablished => "这一违法行为不能成立，不得按它处罚",
        Outcome::TimeBarred => "超过追责时效，不再处罚",
        Outcome::NoPenalty => "应当不予处罚，没有选择的余地",
        Outcome::MayWaive => "可以不予处罚，罚不罚由机关裁量并说理",
        Outcome::NoFineYet => "罚款的前提还没有成立，现在不能罚款",
        Outcome::OrderOnly => "条款只有责令，没有处罚",
        Outcome::AlreadyFined => "同一行为已经罚过款，不得再罚款",
        Outcome::Mitigated => "只能减轻处罚（低于法定幅度）",
        Outcome::Lighter => "只能从轻处罚（在法定幅度以内），不能减轻",
        Outcome::LighterOrMitigated => "应当从轻或者减轻，由机关选择并说理",
        Outcome::LighterOrMitigatedOrOrdinary => "可以从轻或者减轻，也可以按一般幅度",
        Outcome::Ordinary => "一般处罚：没有法定的从宽、从重情节",
        Outcome::Heavier => "从重处罚",
        Outcome::Review => "法律没有现成的答案，送法制审核",
        Outcome::Undetermined => "事实还不够，先查清再下结论",
    }
}

/// Why an outcome is not the right one, as far as it can be said without the case.
pub(super) fn not_outcome(outcome: Outcome) -> String {
    let needs = match outcome {
        Outcome::NoPenalty => "“应当不罚”要法条列出的条件一个不缺",
        Outcome::MayWaive => "“可以不罚”要初次违法、危害后果轻微、及时改正三样都在",
        Outcome::Ordinary => "“一般”说的是既不从宽、也不从重，而且已经可以处罚",
        Outcome::Lighter | Outcome::Mitigated | Outcome::LighterOrMitigated | Outcome::LighterOrMitigatedOrOrdinary => {
            "从轻、减轻要有法定的情节，而且用哪一种由条文决定"
        }
        Outcome::Heavier => "从重要有法律写明的情节",
        Outcome::NotEstablished => "“不能成立”说的是事实或者要件不够，不是情节轻",
        Outcome::TimeBarred => "时效从行为发生（有连续、继续状态的从终了）算到被发现",
        Outcome::NoAuthority => "有没有权看法律和公布的赋权目录",
        _ => return String::new(),
    };
    needs.to_owned()
}

/// The answer while facts are wanting.
pub(super) fn undetermined(open: &[String]) -> String {
    format!("{}：{}", outcome(Outcome::Undetermined), open.join("、"))
}

pub(super) fn other_act(name: &str) -> String {
    format!("“{name}”是另一种行为，要件不同")
}

pub(super) fn act_not_established(name: &str) -> String {
    format!("“{name}”的要件没有全部查实")
}

pub(super) fn act_stands(name: &str) -> String {
    format!("“{name}”的要件都在")
}

pub(super) fn why_act(name: &str, elements: &str) -> String {
    if elements.is_empty() { format!("符合“{name}”") } else { format!("符合“{name}”：{elements}") }
}

pub(super) fn clause_of(act: &str) -> String {
    format!("这一条罚的是“{act}”")
}

pub(super) fn why_clause(cite: &str, act: &str) -> String {
    format!("“{act}”由{cite}处罚")
}

pub(super) fn ask_ground(outcome: &str) -> String {
    format!("结论是“{outcome}”，依据是哪一条？")
}

pub(super) fn ground_of(name: &str) -> String {
    format!("这一条说的是“{name}”")
}

pub(super) fn other_fine(class: PartyClass, stage: &str) -> String {
    let class = core_words::party_class(class);
    if stage.is_empty() { format!("这是对{class}的幅度") } else { format!("这是对{class}、“{stage}”的幅度") }
}

pub(super) fn fine_of(act: &str, class: Option<PartyClass>) -> String {
    let of = class.map_or_else(String::new, |class| format!("对{}", core_words::party_class(class)));
    format!("这是“{act}”{of}的罚款幅度")
}

/// The range of a case in which one fact is otherwise.
pub(super) fn if_fact(lists: &Lists, fact: &str, value: &Value) -> String {
    let spec = lists.fact(fact);
    let (label, value) = (spec.map_or(fact, |s| s.label.as_str()), spec.map_or_else(|| value.display(), |s| s.label_of(value)));
    format!("“{label}”是“{value}”的时候才这样")
}

pub(super) fn why_statutory(words: &str) -> String {
    format!("条文写的是“{words}”")
}

pub(super) fn why_advised(degree: &str, by: &str, tier: &str, unpublished: bool) -> String {
    let tier = if tier.is_empty() { String::new() } else { format!("，落在“{tier}”一档") };
    let by = if by.is_empty() { String::new() } else { format!("按“{by}”") };
    let model = if unpublished { "（不是哪个机关公布的基准）" } else { "" };
    format!("{by}{tier}，档次是{degree}{model}").trim_start_matches('，').to_owned()
}

/// A route as an answer.
pub fn route(route: Route) -> &'static str {
    match route {
        Route::Summary => "可以当场处罚（简易程序）",
        Route::Ordinary => "不能当场处罚，走普通程序",
        Route::Depends => "现在定不了，要看拟罚的数额或者还没有查明的事实",
    }
}

pub(super) fn not_route(route: Route) -> &'static str {
    match route {
        Route::Summary => "拟罚的数额或者处罚的种类超出了当场处罚的范围",
        Route::Ordinary => "数额和种类都在当场处罚的范围里",
        Route::Depends => "能罚多少已经清楚",
    }
}

pub(super) fn why_route(summary: Option<&SummaryRoute>) -> String {
    let Some(rule) = summary else { return String::new() };
    let range = |r| phrase::range(r, "元");
    let kinds: Vec<&str> = rule.kinds.iter().map(|k| core_words::penalty(*k)).collect();
    format!(
        "违法事实确凿、有法定依据，对公民罚款{}、对单位罚款{}，或者只给予{}的，可以当场处罚",
        range(&rule.individual),
        range(&rule.organisation),
        kinds.into_iter().filter(|k| *k != "罚款").collect::<Vec<_>>().join("、")
    )
}

pub(super) fn worked(last: Day) -> String {
    format!("；{}是周末，但是调休上班，不顺延", day(last))
}

/// What the fine that is proposed comes to there.
pub(super) fn proposed_here(amount: rust_decimal::Decimal, within: bool) -> String {
    format!("；这里拟罚款{}，{}", phrase::number(amount, "元"), if within { "在这个范围里" } else { "超出了" })
}

pub(super) fn hearing(needed: bool) -> &'static str {
    if needed { "应当告知听证的权利" } else { "不属于听证的范围，不必告知听证" }
}

pub(super) fn why_hearing(needed: bool) -> &'static str {
    if needed {
        "拟作的处罚在听证的范围里：数额较大，或者是吊销、停产停业一类"
    } else {
        "拟罚的数额没有到听证的标准，也没有吊销、停产停业一类的处罚"
    }
}

pub(super) fn ask_raise(told: &str, now: &str) -> String {
    format!("告知当事人的拟罚款是{told}，听了陈述、申辩以后，想改成{now}。可以吗？")
}

pub(super) const MAY_NOT_RAISE: &str = "不可以：不得因为陈述、申辩给予更重的处罚";
pub(super) const MAY_RAISE_ON_NEW_FACTS: &str = "可以：告知以后查明了新的事实，已经按新的事实重新告知";
/// What is never a reason to raise it.
pub(super) const NEVER_RAISE: [(&str, &str, &str); 2] = [
    ("range", "可以：还在法定幅度以内", "幅度合法，不等于程序合法"),
    ("manner", "可以：当事人态度不好，又没有说出道理", "申辩有没有道理、态度怎样，都不能让处罚变重"),
];

pub(super) fn why_raise(fresh: bool) -> &'static str {
    if fresh {
        "变重的缘由是告知以后查明的新事实，又重新告知了，不是因为当事人申辩"
    } else {
        "告知以后没有查明新的事实，变重只能是因为当事人说了话"
    }
}

pub(super) fn ask_body(organs: &[String]) -> String {
    if organs.is_empty() {
        "当事人不服，向谁申请行政复议？".to_owned()
    } else {
        format!("以{}的名义作出的决定，当事人不服，向谁申请行政复议？", organs.join("或者"))
    }
}

pub(super) fn not_body(id: &str) -> String {
    format!("{}不是这件案子的复议机关", core_words::body(id))
}

pub(super) fn why_reconsideration(days: i64, first: Option<bool>) -> String {
    let first = if first == Some(true) { "；当场作出的处罚，要先复议，才能起诉" } else { "" };
    format!("从知道决定那天起{days}日{first}")
}

pub(super) fn why_until(served: Day, days: i64) -> String {
    format!("{}送达，当天不算，第{days}日是最后一天", day(served))
}

/// That a rest day moved the last day, and by what authority.
pub(super) fn moved(from: Day, source: &str) -> String {
    let source = if source.is_empty() { String::new() } else { format!("（口径：{source}）") };
    format!("；{}是休息日，顺延到下一个工作日{source}", day(from))
}

pub(super) fn ask_until(served: Day) -> String {
    format!("决定书{}送达，申请行政复议的最后一天是哪天？", day(served))
}

/// What a period is for, of those that are asked.
pub(super) fn duty(id: &str) -> Option<&'static str> {
    Some(match id {
        "hearing-request" => "告知以后，当事人要求听证",
        "hearing-notice" => "举行听证以前，通知当事人时间和地点",
        "decide-by" => "立案以后，作出处罚决定",
        "serve-by" => "当事人不在场的，送达决定书",
        "pay-by" => "收到决定书以后，缴纳罚款",
        "preserve-by" => "对先行登记保存的证据作出处理",
        "remit" => "当场收的罚款，办案人员交到机关",
        "withdraw" => "决定被撤销、变更的，撤回公开的决定信息",
        _ => return None,
    })
}

pub(super) fn days(days: i64, working: bool) -> String {
    if working { format!("{days}个工作日") } else { natural_days(days) }
}

pub(super) fn natural_days(days: i64) -> String {
    format!("{days}日（休息日也算）")
}

pub(super) fn months(months: i64) -> String {
    format!("{months}个月")
}

pub(super) fn working(working: bool) -> &'static str {
    if working { "这里的“日”是工作日，不含法定节假日" } else { "这里的“日”是自然日，不是工作日" }
}

pub(super) fn period_of(label: &str) -> String {
    format!("这是“{label}”的期限")
}

pub(super) fn ask_period(label: &str) -> String {
    format!("{label}，期限是多久？")
}

pub(super) fn ask_last_day(label: &str, from: Option<Day>) -> String {
    let from = from.map_or_else(String::new, |from| format!("（从{}起）", day(from)));
    format!("{label}{from}，最后一天是哪天？")
}

pub(super) fn ask_in_time(label: &str, done: Day) -> String {
    format!("{label}：{}办的，有没有超过期限？", day(done))
}

pub(super) fn why_in_time(text: &str, due: Day) -> String {
    format!("最后一天是{}。{text}", day(due))
}

pub(super) fn last_day_was(due: Day) -> String {
    format!("最后一天是{}，当天办的算按时", day(due))
}

/// A day as people write it.
pub fn day(day: Day) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}
