//! Everything a user reads that does not come from the lists or the engine.

use cailiang::{
    Outcome,
    day::Day,
    decision::{Duty, Litigation, OrderSuit, Route},
    lists::{Degree, Force, OrderKind, PartyClass, PenaltyKind, Rank, Status},
    order::Gather,
};

mod case;
pub mod figures;
mod find;
mod graded;
pub mod keeper;
pub mod ledger;
mod plain;
mod share;
pub mod trainer;
pub use case::*;
pub use find::*;
pub use graded::*;
pub use plain::*;
pub use share::*;

// Words the engine itself uses are its own.
pub use cailiang::words::{degree, force, penalty};

/// The product's name.
pub const NAME: &str = "裁量尺";
/// The browser's title on the first page.
pub const TITLE: &str = "裁量尺 · 先找到违法行为";

/// An outcome as the officer reads it.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NoAuthority => "没有处罚权",
        Outcome::NoBasis => "没有有效的处罚依据",
        Outcome::NoLongerUnlawful => "新规定不再处罚",
        Outcome::Refer => "移送",
        Outcome::NotEstablished => "违法事实不成立",
        Outcome::TimeBarred => "超过时效，不再处罚",
        Outcome::NoPenalty => "不予处罚",
        Outcome::MayWaive => "可以不予处罚",
        Outcome::NoFineYet => "现在还不能罚款",
        Outcome::OrderOnly => "只责令，不处罚",
        Outcome::AlreadyFined => "不得再罚款",
        Outcome::Mitigated => "减轻处罚",
        Outcome::Lighter => "从轻处罚",
        Outcome::LighterOrMitigated => "从轻或者减轻",
        Outcome::LighterOrMitigatedOrOrdinary => "可以从轻或者减轻",
        Outcome::Ordinary => "一般处罚",
        Outcome::Heavier => "从重处罚",
        Outcome::Review => "送法制审核",
        Outcome::Undetermined => "还不能下结论",
    }
}

/// Kinds imposed together: 警告 + 罚款.
pub fn kinds(kinds: &[PenaltyKind]) -> String {
    kinds.iter().map(|k| penalty(*k)).gather().join(" + ")
}

/// What an order demands, where the article's words are not at hand.
pub fn order(kind: OrderKind) -> &'static str {
    match kind {
        OrderKind::Correct => "责令改正",
        OrderKind::Stop => "责令停止",
        OrderKind::Remedy => "采取补救措施",
        OrderKind::Restore => "恢复原状",
        OrderKind::Clear => "限期清理",
        OrderKind::Demolish => "限期拆除",
        OrderKind::Leave => "令其立即驶离",
        OrderKind::Other => "责令处理",
    }
}

/// The route.
pub fn route(route: Route) -> &'static str {
    match route {
        Route::Summary => "可以当场处罚（简易程序）",
        Route::Ordinary => "普通程序",
        Route::Depends => "程序取决于拟罚数额",
    }
}

/// The approvals a decision may need.
pub fn approval(id: &str) -> &str {
    match id {
        "head" => "负责人审批",
        "legal-review" => "法制审核",
        "collective" => "集体讨论",
        other => other,
    }
}

/// The body that reconsiders.
pub fn body(id: &str) -> &str {
    match id {
        "district-government" => "区（县）人民政府",
        "municipal-government" => "市人民政府",
        "provincial-department" => "省级主管部门",
        "other" | "" => "有管辖权的复议机关",
        other => other,
    }
}

/// A class of party.
pub fn class(class: PartyClass) -> &'static str {
    match class {
        PartyClass::Individual => "按个人",
        PartyClass::Organisation => "按单位",
        PartyClass::Responsible => "责任人员",
    }
}

/// How far a document can be trusted; nothing where it was held against the text.
pub fn status(status: Status) -> Option<&'static str> {
    match status {
        Status::Verified => None,
        Status::SecondHand => Some("转引"),
        Status::Sample => Some("样例"),
    }
}

/// A document's rank.
pub fn rank(rank: Rank) -> &'static str {
    match rank {
        Rank::Law => "法律",
        Rank::AdministrativeRegulation => "行政法规",
        Rank::LocalRegulation => "地方性法规",
        Rank::DepartmentRule => "部门规章",
        Rank::LocalRule => "地方政府规章",
        Rank::Interpretation => "司法解释",
        Rank::Normative => "规范性文件",
    }
}

/// 可以罚 2万元以下.
pub fn fine(by: Force, amount: &str) -> String {
    [force(by), "罚 ", amount].concat()
}

/// （逾期不改正的）.
pub fn stage(stage: &str) -> String {
    ["（", stage, "的）"].concat()
}

/// 每平方米 50元以下.
pub fn per_unit(unit: &str, each: &str) -> String {
    ["每", unit, " ", each].concat()
}

/// A floor under the base of a percentage or multiple.
pub fn base_at_least(amount: &str) -> String {
    ["（基数不足", amount, "的按", amount, "算）"].concat()
}

/// The button that unfolds how to answer a question.
pub fn how_to_answer(label: &str) -> String {
    ["怎么答：", label].concat()
}

/// The page of all documents.
pub const PUBLISHED: &str = "依据公开";

/// How old the texts are that the lists were held against.
pub fn as_of(day: Day) -> String {
    ["依据文本截至 ", &day.to_string()].concat()
}

/// The reference value beside the amount.
pub fn reference(amount: &str) -> String {
    ["参考 ", amount].concat()
}

/// What is still missing, in one line.
pub fn missing(labels: &[&str]) -> String {
    match labels {
        [] => "还差事实".to_owned(),
        [one] => ["差一件事：", one].concat(),
        [first, rest @ ..] => format!("差{}件事，先弄清：{first}", rest.len() + 1),
    }
}

/// The line above the ruler: 法定幅度 100元以上500元以下，应当处罚.
pub fn statutory(words: &str, by: Force) -> String {
    ["法定幅度：", words, "，", force(by), "罚款。"].concat()
}

/// How the advised range came about.
pub fn method(name: &str, model: bool) -> String {
    ["按“", name, "”", if model { "（样例方法，不是任何机关的基准）" } else { "" }, "划分。"].concat()
}

/// When a duty falls: from a day on, by a day, or how long after (or before) which fact.
pub fn due(duty: &Duty, after: Option<&str>) -> String {
    let (from, due) = (duty.starts, duty.due.as_deref());
    let length = match (duty.days, duty.months, duty.hours) {
        (Some(n), ..) => period(n, if duty.working { "个工作日" } else { "日" }),
        (None, Some(n), _) => period(n.into(), "个月"),
        (None, None, Some(n)) => period(n, "小时"),
        (None, None, None) => String::new(),
    };
    match (due, after) {
        (Some(day), _) if from => ["自 ", day, " 起"].concat(),
        (Some(day), _) => ["最迟 ", day].concat(),
        (None, Some(after)) if duty.before => [after, "的", &length, "以前"].concat(),
        (None, Some(after)) if from && !length.is_empty() => format!("{after}起满{length}以后"),
        (None, Some(after)) if !length.is_empty() => format!("{after}起{length}内"),
        (None, _) if !length.is_empty() => [&length, "内"].concat(),
        (None, Some(after)) => [after, "后"].concat(),
        (None, None) => String::new(),
    }
}

/// A deadline that a rest day moved.
pub fn moved(nominal: &str) -> String {
    format!("本为 {nominal}，遇休息日顺延")
}

/// Reconsideration, in a sentence.
pub fn reconsideration(to: &str, days: i64, until: Option<&str>) -> String {
    format!("收到决定书之日起 {days} 日内{}，可以向{}申请行政复议", by(until), body(to))
}

fn period(n: i64, unit: &str) -> String {
    format!("{n}{unit}")
}

/// Litigation, in a sentence.
pub fn litigation(l: &Litigation) -> String {
    let period = l.months.map(|n| period(n.into(), "个月")).or(l.days.map(|n| period(n, "日"))).unwrap_or_default();
    suit("", &period, l.until.as_deref())
}

/// A lawsuit against one order, in a sentence.
pub fn order_suit(o: &OrderSuit) -> String {
    suit(&["对“", &o.words, "”不服的，"].concat(), &period(o.days, "日"), o.until.as_deref())
}

fn suit(what: &str, period: &str, until: Option<&str>) -> String {
    [what, "收到决定书之日起", period, "内", &by(until), "，可以向人民法院起诉"].concat()
}

fn by(until: Option<&str>) -> String {
    until.map(|u| format!("（至 {u}）")).unwrap_or_default()
}

/// A lawsuit after a reconsideration, in a sentence.
pub fn after_reconsideration(days: i64, until: Option<&str>) -> String {
    format!("经复议的：收到复议决定书之日起 {days} 日内{}起诉", by(until))
}

/// Whether reconsideration must come before a lawsuit.
pub fn reconsider_first(first: Option<bool>) -> &'static str {
    match first {
        Some(true) => "先复议，对复议决定不服再起诉",
        Some(false) => "可以直接起诉",
        None => "当场作出的决定须先复议；程序未定",
    }
}

/// How a penalty combination depends on open facts.
pub fn only_if(labels: &[String]) -> String {
    ["取决于：", &labels.join("、")].concat()
}

/// Another organ that alone may impose it.
pub fn by_other(organ: &str) -> String {
    ["须提请", organ, "作出"].concat()
}

/// A document in force from a day.
pub fn effective(day: &str) -> String {
    [day, " 起施行"].concat()
}

/// The statutory range, for those who do not see the ruler.
pub fn ruler_says(before: &str, statute: &str, yuan: &str) -> String {
    let range = if yuan.is_empty() { statute } else { yuan };
    [before, if before.is_empty() { "" } else { "，" }, "法定幅度", range].concat()
}

/// One advised range, for those who do not see the ruler.
pub fn ruler_says_advised(of: Degree, range: &str, reference: Option<&str>) -> String {
    let reference = reference.map(|r| ["，参考值", r, "元"].concat()).unwrap_or_default();
    ["；", degree(of), "：", range, &reference].concat()
}

/// A waiver, for those who do not see the ruler.
pub fn ruler_says_waived(statute: &str) -> String {
    if statute.is_empty() { "不予处罚".to_owned() } else { ["不予处罚；法定幅度", statute].concat() }
}
