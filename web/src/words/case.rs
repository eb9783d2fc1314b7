//! The words around a case: its questions, its copy, its papers, its own choice.
#![allow(missing_docs, reason = "each text says itself what it says")]

use cailiang::{decision::Standing, order::Grow, what_if::Hold};

pub const BACK_TO_CASE: &str = "返回案件";
pub const BACK_TO_PAPERS: &str = "返回文书";
pub const TITLE_PAPERS: &str = "文书 · ";
pub const TITLE_COMPARE: &str = "比一比";

pub const ANSWERED: &str = "已回答";
pub const QUESTIONS_REFINE: &str = "结论已经定了；下面的关系到数额、处罚种类和程序。";
pub const CASES: &str = "这个违法行为的几个案件";
pub const DROP_CASE: &str = "删掉这一案";
pub const NEW_CASE: &str = "另起一案";
pub const ANOTHER_ACT: &str = "另一个违法行为";
pub const ACTS_APART: &str = "同一当事人有几个违法行为的，每个行为各自裁量，分别查找、分别回答。";
pub const THIS_CASE: &str = "这个案件";
pub const COMPARE: &str = "比一比";
pub const WARNINGS_MORE: &str = "其余要注意的";
pub const COMPARE_ON: &str = "接着比一比";

pub const NOT_KEPT: &str = "这台设备没有存下刚才的回答（空间满了，或者浏览器不让存）。先别关这一页，关了就没有了。";
pub const OTHER_TAB: &str = "另一个窗口也在办这个违法行为，内容和这里不一样。这里的改动没有盖掉那边的，请选一下：";
pub const TAKE_OTHER: &str = "换成那边的";
pub const KEEP_BOTH: &str = "两份都留";
pub const DONE_CLEARED: &str = "已经清空。";
pub const DONE_DROPPED: &str = "已经删掉一案。";
pub const DONE_KEPT: &str = "已经换成副本的回答。";
pub const DONE_DISCARDED: &str = "副本已经去掉。";
pub const DONE_TAKEN: &str = "已经换成另一个窗口的内容。";

pub const WHAT_IF: &str = "如果……会怎样";
pub const MORE_WHAT_IFS: &str = "还有别的可能";
pub const IN_A_SENTENCE: &str = "完整的说法";
pub const TRY_IT: &str = "试试看";

pub const OWN_CHOICE: &str = "我打算怎么定";
pub const AS_ADVISED: &str = "照建议";
pub const NEEDS_REASON: &str = "请写明理由，理由要进决定书。";

pub const MAKE_COPY: &str = "做一份副本";
pub const NO_COPY: &str = "把这个案件抄一份，在副本上换几个回答，看结果差在哪里。原来的案件不动。";
pub const THE_CASE: &str = "这个案件";
pub const THE_COPY: &str = "副本";
pub const SAME_RESULT: &str = "两份的结果一样。";
pub const DIFFERENT_RESULT: &str = "两份的结果不一样，标了“不同”的就是。";
pub const DIFFERS: &str = "不同";
pub const NONE: &str = "没有";
pub const ROW_FINE: &str = "罚款";
pub const ROW_PENALTIES: &str = "处罚";
pub const ROW_ROUTE: &str = "程序";
pub const ROW_HEARING: &str = "听证";
pub const ROW_APPROVALS: &str = "审批";
pub const CHANGED_ANSWERS: &str = "副本里换了的回答";
pub const NOTHING_CHANGED: &str = "还没有换。在下面“改副本的回答”里换一件试试。";
pub const NOT_SAID: &str = "没有说";
pub const KEEP_COPY: &str = "用副本";
pub const DROP_COPY: &str = "去掉副本";
pub const LATER: &str = "先留着";
pub const CHANGE_COPY: &str = "改副本的回答";

pub const PAPERS: &str = "文书";
pub const PAPERS_HINT: &str = "按现在的结论写好要点，空着的由人填；附案件自查清单。";
pub const OPEN_PAPERS: &str = "看适合本案的文书";
pub const PAPERS_FAILED: &str = "文书的写法没有取到。请检查网络，然后再试。";
pub const PAPERS_LOADING: &str = "正在取文书的写法……";
pub const NO_PAPERS: &str = "现在的结论没有适合的文书。";
pub const NOT_THIS_PAPER: &str = "这份文书不适合现在的结论。请返回文书另选。";
pub const COPY_TEXT: &str = "复制文字";
pub const COPIED: &str = "已复制";
pub const NOT_COPIED: &str = "没有复制成，请长按文字选取";
pub const SHARE: &str = "分享";
pub const BLANK: &str = "填写";
pub const MARK_WELL: &str = "已做到";
pub const MARK_WRONG: &str = "有问题";
pub const MARK_OPEN: &str = "待核对";

pub const DAYS_UNTIL: &str = "最迟 ";

/// How many things are still to ask.
pub fn still_to_ask(n: usize) -> String {
    if n == 0 { "都弄清了".to_owned() } else { ["还有 ", &n.to_string(), " 件事"].concat() }
}

/// 5 件.
pub fn count(n: usize) -> String {
    [&n.to_string(), " 件"].concat()
}

/// 第2案.
pub fn nth_case(n: usize) -> String {
    ["第", &n.to_string(), "案"].concat()
}

pub fn drop_case(n: usize) -> String {
    ["删掉", &nth_case(n)].concat()
}

/// Who or what holds a fact.
pub fn hold(hold: Hold) -> &'static str {
    match hold {
        Hold::Party => "当事人还能做的",
        Hold::Ahead => "当事人不要做的",
        Hold::Judged => "要看怎样认定",
        Hold::Past => "过去的事，供复核",
        Hold::Open => "还没有查明",
    }
}

/// The last day.
pub fn until(day: &str) -> String {
    [DAYS_UNTIL, day].concat()
}

/// How a proposal stands.
pub fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Within => "在建议之内",
        Standing::Chooses => "法律允许的选择",
        Standing::Departs => "不照建议，要说明理由",
        Standing::NotAllowed => "不可以",
    }
}

pub fn lies_in(part: &str) -> String {
    ["落在建议的", part, "。"].concat()
}

pub fn lies_outside(degree: &str) -> String {
    ["在法定幅度内，落在“", degree, "”的部分，不在建议幅度内。"].concat()
}

pub fn needs_approvals(approvals: &[&str]) -> String {
    ["要经过：", &approvals.join("、"), "。"].concat()
}

pub fn papers_for(outcome: &str) -> String {
    ["适合“", outcome, "”的文书。样例是示范文字，正式文书以本机关的格式为准。"].concat()
}

pub fn blanks_left(n: usize) -> String {
    if n == 0 { "没有空着的".to_owned() } else { ["空着 ", &n.to_string(), " 处，由人填"].concat() }
}

pub fn check_summary(well: usize, wrong: usize, open: usize) -> String {
    ["已做到 ", &well.to_string(), " · 有问题 ", &wrong.to_string(), " · 待核对 ", &open.to_string()].concat()
}

/// Above the ruler's own pointer.
pub fn own_amount(amount: &str) -> String {
    ["拟罚 ", amount].concat()
}

/// The difference between the two treatments of a sole trader, in words.
pub fn branch_gap(low: &str, high: &str) -> String {
    ["按个人最多 ", low, "，按单位最少 ", high, "：两种罚法没有重叠。"].concat()
}

/// The same, where the ranges overlap.
pub fn branch_most(low: &str, high: &str) -> String {
    ["按个人最多 ", low, "，按单位最多 ", high, "。"].concat()
}

/// Above the ledger's earlier records.
pub const EARLIER: &str = "查台账：这个当事人以前的记录";
/// What earlier records are, and are not.
pub const EARLIER_HINT: &str =
    "只查这台设备上的台账，名字相同也不一定是同一个人；查到的算不算、往前查多久，按本地口径，由您回答上面的问题。没有查到，不等于第一次。";
/// Whom to look for.
pub const EARLIER_PARTY: &str = "当事人姓名或者名称";
/// Answers “first offence?” with no.
pub const EARLIER_NOT_FIRST: &str = "据此回答：不是第一次";

/// Answers “which time?”.
pub fn earlier_nth(nth: usize) -> String {
    ["据此回答：算上这次是第 ", &nth.to_string(), " 次"].concat()
}

/// How many were found, and how far back.
pub fn earlier_found(count: usize, months: Option<i32>) -> String {
    let back = months.map(|m| ["往前 ", &m.to_string(), " 个月里，"].concat()).unwrap_or_default();
    match count {
        0 => [&back, "台账里没有这个名字的同一违法行为。"].concat(),
        n => [&back, "台账里有 ", &n.to_string(), " 条："].concat(),
    }
}

/// One earlier record: 2024-05-01 行政处罚 200元（30日前）.
pub fn earlier(on: cailiang::day::Day, kind: &str, fine: &str, days: i64) -> String {
    let fine = if fine.is_empty() { String::new() } else { [" ", fine, "元"].concat() };
    [&on.to_string(), " ", kind, &fine, "（", &days.to_string(), "日前）"].concat()
}

/// What a card says that leads to the same outcome without a penalty: what of it is different.
pub fn same_outcome(differs: &[&str]) -> String {
    let part = |part: &&str| match *part {
        "tier" => Some("裁量阶次"),
        "fine" => Some("罚款幅度"),
        "penalties" => Some("处罚种类"),
        "procedure" => Some("程序"),
        _ => None,
    };
    let mut parts = Vec::new();
    parts.grow(differs.iter().filter_map(part));
    ["结论不变；决定处罚的，变的是", &parts.join("、")].concat()
}

/// The paragraph that punishes individuals, beside that for units.
pub fn individuals_at(at: &str) -> String {
    ["（个人：", at, "）"].concat()
}

/// What the ledger notes of a proposal that is not simply as advised.
pub fn departs(own: Standing, reason: &str) -> String {
    let stands = ["拟定的处理：", standing(own), "。"].concat();
    match (own, reason) {
        (Standing::NotAllowed, _) => stands,
        (_, "") => [&stands, "理由还没有写。"].concat(),
        (_, reason) => [&stands, "理由：", reason].concat(),
    }
}
