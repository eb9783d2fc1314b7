//! What papers say beside the texts of the lists.
#![allow(missing_docs, reason = "each text says itself what it is")]

use super::labels::{degree, force, outcome, scheme, status};
use rust_decimal::Decimal;

use crate::{
    day::Day,
    decision::{Branch, Fine, GradedBy, Listed, Outcome},
    facts::Value,
    lists::{Both, Degree, Fault, Force, Stage, Status},
    papers::Mark,
};

// The language of lines.

/// In front of a condition that must not hold.
pub const NOT: char = '非';
/// In front of what belongs in a blank.
pub const BLANK: &str = "空：";
pub const BLANK_LINE: &str = "＿＿＿＿";
pub const STANDS_ALONE: &str = "这个占位一写就是几行，要单独占一行，前面只能有条件和 #、-、> 记号";
pub const UNCLOSED_CONDITION: &str = "行首的条件没有用 ] 收住";
pub const UNCLOSED_BRACE: &str = "花括号没有配对";
pub const WIDE_BRACE: &str = "花括号要用英文的 { }";

pub fn unknown_condition(name: &str) -> String {
    format!("没有“{name}”这个条件")
}

pub fn unknown_placeholder(name: &str) -> String {
    format!("没有“{name}”这个占位")
}

pub fn blank(hint: &str) -> String {
    if hint.is_empty() { BLANK_LINE.to_owned() } else { format!("{BLANK_LINE}（{hint}）") }
}

// Why a paper is not offered.

pub const NOT_ON_THE_SPOT: &str = "这份文书用于当场处罚；本案不能当场处罚，或者能不能当场还没有定，或者案件写明走普通程序";
pub const ON_THE_SPOT: &str = "这份文书用于普通程序；本案可以当场处罚。要走普通程序的，在案件里写 decision_route = \"ordinary\"";
pub const NO_ROUTE: &str = "这份文书用于处罚决定；本案没有可以给予的处罚";

pub fn unknown_paper(id: &str, all: &[&str], hint: &str) -> String {
    let hint = if hint.is_empty() { format!("有这些：{}", all.join("、")) } else { hint.to_owned() };
    format!("没有“{id}”这份文书。{hint}")
}

pub fn paper_not_for(now: &str) -> String {
    format!("这份文书不用于本案的结论（{now}）")
}

pub fn paper_needs(condition: &str) -> String {
    format!("这份文书要“{condition}”才用，本案不是")
}

pub fn paper_of_act(title: &str, act: usize) -> String {
    format!("{title}（行为{act}）")
}

pub fn paper_source(title: &str, effective: Day, of: Status) -> String {
    format!("文书样式：《{title}》（{effective} 起，{}）", status(of))
}

// Values.

pub const MARK_MODEL: &str = "（示范）";
pub const MARK_SAMPLE: &str = "（样例）";
pub const MARK_SECOND_HAND: &str = "（转引）";
pub const SPARED_BY_CLAUSE: &str = "条文自身规定不予处罚";
pub const NOTHING_TO_DIVIDE_BY: &str = "没有适用的裁量基准，也没有采用的划分方法";
pub const NONE_GIVEN: &str = "没有";

/// 2024年5月6日.
pub fn day(day: Day) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

pub fn days(days: i64, working: bool) -> String {
    if working { format!("{days}个工作日") } else { format!("{days}日") }
}

pub fn months(months: i32) -> String {
    format!("{months}个月")
}

pub fn hours(hours: i64) -> String {
    format!("{hours}小时")
}

pub fn until_now(start: &str) -> String {
    format!("{start}至今")
}

pub fn from_to(start: &str, end: Day) -> String {
    format!("{start}至{}", day(end))
}

/// How a paper speaks to the party.
pub fn addressed(party: Option<&Value>) -> &'static str {
    match party {
        Some(Value::Choice(kind)) if kind == "natural_person" || kind == "sole_trader" => "你",
        Some(Value::Choice(_)) => "你单位",
        _ => "你（单位）",
    }
}

/// The statute's words, and the sum they come to where they state a share or a rate.
pub fn statutory_fine(words: &str, base: Option<&str>, sum: &str, how: Force) -> String {
    let base = base.map(|base| format!("{base}的")).unwrap_or_default();
    let sum = if sum.is_empty() || sum == words { String::new() } else { format!("，本案折合{sum}") };
    format!("{base}{words}{sum}（{}罚款）", force(how))
}

pub fn fine_missing(why: &str, words: &str, needs: &[String]) -> String {
    let share = why.starts_with("base") && !words.is_empty();
    let why = match why {
        "amount-not-set" => "国家没有规定数额，须依本地法规、规章；没有的，不能罚款",
        "base-unknown" => "计算的基数还没有查明",
        "base-zero" => "基数是零，算不出罚款，请核对",
        _ => "幅度取决于还没有查明的事实",
    };
    let needs = if needs.is_empty() { String::new() } else { format!("（还差：{}）", needs.join("、")) };
    if share { format!("{words}。{why}{needs}") } else { format!("{why}{needs}") }
}

pub fn advised_fine(of: Degree, by: Option<Both>, range: &str, reference: Option<&str>) -> String {
    let range = match (range, of) {
        ("", _) => "没有数字上的限制".to_owned(),
        (range, Degree::Mitigated) => format!("{range}（法定最低以下）"),
        (range, _) => range.to_owned(),
    };
    let reference = reference.map(|r| format!("，参考{r}")).unwrap_or_default();
    let by = by.map(|b| format!("按“{}”，", scheme(b))).unwrap_or_default();
    format!("{by}{}：{range}{reference}", degree(of))
}

pub fn penalty_kinds(kinds: &[&str], how: Option<Force>, open: &[String], by: &str) -> String {
    let mut notes: Vec<String> = how.map(|how| force(how).to_owned()).into_iter().collect();
    if !open.is_empty() {
        notes.push(format!("要看：{}", open.join("、")));
    }
    if !by.is_empty() {
        notes.push(format!("由{by}作出"));
    }
    if notes.is_empty() { kinds.join("、") } else { format!("{}（{}）", kinds.join("、"), notes.join("；")) }
}

pub fn order_with_basis(words: &str, cited: &str, open: &[String]) -> String {
    let open = if open.is_empty() { String::new() } else { format!("；要看：{}", open.join("、")) };
    format!("{words}（{cited}{open}）")
}

pub fn paper_tier(b: &GradedBy, title: &str, mark: &str) -> String {
    let place = match (&b.tier, &b.score) {
        (Some(tier), _) => format!("“{tier}”一档"),
        (None, Some(score)) => format!("评分 {score}（0 至 1）"),
        (None, None) => String::new(),
    };
    let moved = b.moved_to.as_ref().map(|t| format!("，因情节调到“{t}”一档")).unwrap_or_default();
    let by = b.scheme.map(|s| format!("；从宽从严并存，按“{}”", scheme(s))).unwrap_or_default();
    format!("《{title}》{mark}（{} 起施行）{}：{place}{moved}{by}", b.effective, super::list_item(&b.item))
}

pub fn by_method(name: &str, model: bool) -> String {
    let model = if model { "（示范方法，不是本地公布的裁量基准）" } else { "" };
    format!("没有适用的裁量基准，按“{name}”划分法定幅度{model}")
}

pub fn milder_ways(floor: &str, combinations: &[String]) -> String {
    let kinds: Vec<String> = combinations.iter().map(|c| format!("只处{c}")).collect();
    let fewer = if kinds.is_empty() { String::new() } else { format!("也可以少处一种：{}", kinds.join("，或者")) };
    [floor.to_owned(), fewer].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join("；")
}

pub fn surcharge_rate(per_day: Decimal, at_most: Decimal) -> String {
    let share = |n| crate::phrase::number(n, "%");
    // The whole of it needs no percentage.
    let most = if at_most == Decimal::ONE { String::new() } else { format!("的{}", share(at_most)) };
    format!("每日按罚款数额的{}加处罚款，加处的总额不超过罚款数额{most}", share(per_day))
}

/// A period to sue of its own; without words of the order it is for the whole paper.
pub fn own_suit(order: &str, days: i64, cited: &str) -> String {
    if order.is_empty() {
        return format!("以上直接起诉的期限依据{cited}。");
    }
    format!("其中对“{order}”不服、直接起诉的，自接到决定之日起{days}日内提出（{cited}）。")
}

pub fn act_of_several(said: &str, kinds: Option<&str>, fine: Option<&str>) -> String {
    let kinds = kinds.map(|k| format!("；处罚种类：{k}")).unwrap_or_default();
    let fine = fine.map(|f| format!("；拟处罚款{f}")).unwrap_or_default();
    format!("{said}{kinds}{fine}")
}

pub fn daily_fine(cited: &str, how: Force, base: Option<&str>, count: Option<i64>, sum: Option<&str>, needs: &[String]) -> String {
    let part = |label: &str, value: Option<String>| value.map(|v| format!("；{label}{v}")).unwrap_or_default();
    let needs = if needs.is_empty() { String::new() } else { format!("；还差：{}", needs.join("、")) };
    format!(
        "按日连续处罚（{}，{cited}）{}{}{}{needs}",
        force(how),
        part("原处罚数额", base.map(str::to_owned)),
        part("计", count.map(|n| format!("{n}日"))),
        part("合计", sum.map(str::to_owned)),
    )
}

// Lines.

pub fn presumed_fact(label: &str, value: &str, otherwise: &[&str]) -> String {
    let otherwise =
        if otherwise.is_empty() { String::new() } else { format!("；不是这样的，结论可能是：{}", otherwise.join("；")) };
    format!("{label}：{value}（推定，待核{otherwise}）")
}

pub fn reason(title: &str, text: &str, basis: &str) -> String {
    let basis = if basis.is_empty() { String::new() } else { format!("（{basis}）") };
    format!("{title}：{text}{basis}")
}

/// A sentence of the trace as a paper writes it: days in Chinese, no closing stop.
pub fn formal(text: &str) -> String {
    let text = text.replace(super::PRESUMED, "（推定，待核）");
    let (mut out, mut rest) = (String::new(), text.trim_end_matches('。'));
    while let Some(first) = rest.chars().next() {
        let date = rest.get(..10).and_then(|date| date.parse::<Day>().ok());
        if let Some(date) = date {
            out.truncate(out.trim_end_matches(' ').len());
            out.push_str(&day(date));
            rest = rest.get(10..).unwrap_or_default().trim_start_matches(' ');
        } else {
            out.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    out
}

/// Citations in a row, each once; the document is named where it changes.
pub fn together(cited: impl Iterator<Item = String>) -> String {
    let (mut seen, mut out, mut name) = (Vec::new(), String::new(), String::new());
    for one in cited {
        if seen.contains(&one) {
            continue;
        }
        let (title, at) = one.split_once('》').unwrap_or(("", &one));
        let again = !title.is_empty() && title == name;
        out.push_str(if out.is_empty() { "" } else { "、" });
        out.push_str(if again { at } else { &one });
        title.clone_into(&mut name);
        seen.push(one);
    }
    out
}

pub fn found(severe: bool, name: &str, cited: &str) -> String {
    format!("{}：{name}（{cited}）", if severe { "从重" } else { "从宽" })
}

pub fn basis_with_gist(cited: &str, gist: &str) -> String {
    if gist.is_empty() { cited.to_owned() } else { format!("{cited}：{gist}") }
}

pub fn possible_outcome(of: Outcome) -> String {
    format!("查明以后可能的结论：{}", outcome(of))
}

pub fn open_question(label: &str, ask: &str) -> String {
    format!("{label}：{ask}")
}

pub fn listed_entry(l: &Listed, title: &str, mark: &str) -> String {
    let more = |what: &str, all: &[String]| if all.is_empty() { String::new() } else { format!("；{what}：{}", all.join("、")) };
    let item = super::list_item(&l.item);
    let gist = if l.gist.is_empty() { String::new() } else { format!("：{}", l.gist.trim_end_matches('。')) };
    let kind = super::exempt_kind(l.kind);
    format!("《{title}》{mark}{item}（{kind}）{gist}{}{}", more("配套", &l.then), more("留存", &l.evidence))
}

pub fn branch(b: &Branch) -> String {
    let range = match &b.fine {
        Some(Fine::Range(fine)) => format!("；罚款 {}（{}）", fine.words, force(fine.force)),
        _ => String::new(),
    };
    format!("按{}：{}{range}", super::party_class(b.class), outcome(b.outcome))
}

pub fn norm_of_several(name: &str, of: Outcome, ground: &str) -> String {
    let ground = if ground.is_empty() { String::new() } else { format!("（{ground}）") };
    format!("{name}：{}{ground}", outcome(of))
}

pub fn what_if(label: &str, value: &str, of: Outcome) -> String {
    format!("{label}是“{value}”的，结论是{}", outcome(of))
}

// The self-check.

pub const BY_HAND: &str = "对着卷宗核对";
pub const NO_LAST_DAY: &str = "起算日没有写，或者期限的最后一日推算不出";

pub fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Well => "✓",
        Mark::Wrong => "✗",
        Mark::Open => "□",
    }
}

pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Filing => "立案",
        Stage::Inquiry => "调查",
        Stage::Evidence => "取证",
        Stage::Notice => "告知",
        Stage::Hearing => "听证",
        Stage::Decision => "审查决定",
        Stage::Service => "送达执行",
        Stage::Closing => "结案",
    }
}

pub fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Rights => "权利没有保障",
        Fault::Basis => "依据错误",
        Fault::Facts => "事实不清",
        Fault::Body => "复议机关错误",
    }
}

pub fn why_marked(fault: Option<&str>, why: &str) -> String {
    match (fault, why) {
        (Some(fault), "") => format!("【{fault}】"),
        (Some(fault), why) => format!("【{fault}】{why}"),
        (None, why) => why.to_owned(),
    }
}

pub fn stands_so(label: &str, value: &str) -> String {
    if value.is_empty() { format!("案件写的“{label}”不符") } else { format!("案件写的是：{label}，{value}") }
}

pub fn not_recorded(labels: &[String], due: Option<Day>) -> String {
    let due = due.map(|due| format!("；期限到{}", day(due))).unwrap_or_default();
    format!("没有记录：{}{due}", labels.join("、"))
}

pub fn too_late(due: Day, done: Day) -> String {
    format!("期限到{}，实际是{}", day(due), day(done))
}

pub fn in_time(due: Day, done: Day) -> String {
    format!("期限到{}，{}办了", day(due), day(done))
}

pub fn last_day(due: Day) -> String {
    format!("期限到{}", day(due))
}
