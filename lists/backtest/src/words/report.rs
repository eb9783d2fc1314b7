//! The report.

use cailiang::phrase;
use rust_decimal::Decimal;

use crate::{
    held::{Party, Verdict},
    report::{ExampleRow, Unlike},
    tally::{Moved, Sum},
};

/// How a record compares.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Within => "相符",
        Verdict::Below => "低于建议幅度",
        Verdict::Above => "高于建议幅度",
        Verdict::OutcomeDiffers => "结论不同",
        Verdict::NoRange => "没有幅度可比",
        Verdict::Review => "要人工判断",
        Verdict::Undetermined => "还差事实",
    }
}

/// Whom it was imposed on.
pub fn party(party: Party) -> &'static str {
    match party {
        Party::Individual => "个人",
        Party::Organisation => "单位",
        Party::SoleTrader => "个体工商户",
        Party::Responsible => "直接责任人员",
        Party::Unknown => "没有写当事人类型",
    }
}

pub(crate) const FINE_ALONE: &str = "只写了罚款";
pub(crate) const AGREEMENT: &str = "和建议相比（已有结论的）";
pub(crate) const DIFFERING: &str = "结论不同的";
pub(crate) const UNKNOWN_FACTS: &str = "没有写明的事实";
pub(crate) const UNLIKE: &str = "同样的情形，罚得不一样";
pub(crate) const NO_UNLIKE: &str = "  没有：同样的情形罚得都一样，或者每种情形只有一件";
pub(crate) const BY_ACT: &str = "按违法行为";
pub(crate) const REJECTED: &str = "没有用上的记录";
pub(crate) const CHANGES: &str = "换成另一套清单会怎样";
pub(crate) const LEAST: &str = "建议下限合计";
pub(crate) const MOST: &str = "建议上限合计";
pub(crate) const NONE: &str = "无";

/// An amount: 5万元, 200元.
pub fn amount(n: Decimal) -> String {
    phrase::number(n, "元")
}

pub(crate) fn grade(outcome: &str, tier: &str) -> String {
    if tier.is_empty() { outcome.to_owned() } else { format!("{outcome}·{tier}") }
}

pub(crate) fn read(read: u64, decided: u64, undetermined: u64, rejected: u64) -> String {
    format!("读了 {read} 条 = 有结论 {decided} + 还差事实 {undetermined} + 没有用上 {rejected}")
}

pub(crate) fn synthetic(count: u64) -> String {
    format!("其中 {count} 条是模拟的案件，不是真的")
}

pub(crate) fn counted(label: &str, count: u64, share: &str) -> String {
    format!("  {label}  {count} 条，{share}")
}

pub(crate) fn off(below: &Sum, above: &Sum) -> String {
    format!("  低于的一共少 {}元，高于的一共多 {}元", below.total, above.total)
}

pub(crate) fn advised_and_imposed(advised: &str, imposed: &str, count: u64) -> String {
    format!("  建议“{advised}”，当时“{imposed}”  {count} 条")
}

pub(crate) fn missing(label: &str, outcome: u64, first: u64, fine: u64) -> String {
    format!("  {label}  定结论要用 {outcome} 条（其中先问的 {first} 条），只定数额要用 {fine} 条")
}

pub(crate) fn unlike(rank: usize, u: &Unlike) -> String {
    let party = party(u.cell.party);
    let (low, high) = (amount(u.low), amount(u.high));
    format!(
        "  {rank}. {}｜{}｜{party}｜{}｜建议{}：{} 件，多数在 {low}到{high} 之间，高的是低的 {} 倍",
        u.name, u.place_name, u.grade, u.range, u.count, u.times
    )
}

pub(crate) fn ends(least: &(Decimal, String), most: &(Decimal, String)) -> String {
    format!("     最低 {}（{}），最高 {}（{}）", amount(least.0), least.1, amount(most.0), most.1)
}

pub(crate) fn unranked(count: u64) -> String {
    format!("  另有 {count} 种情形没有幅度，或者幅度随每件的基数变，不排")
}

pub(crate) fn act(name: &str, all: u64, rest: &str) -> String {
    format!("  {name}  {all} 条：{rest}")
}

pub(crate) fn changed(all: &Moved) -> String {
    format!(
        "  {} 条里有 {} 条会变：结论变 {}，阶次变 {}，幅度变 {}（上限变高 {}，变低 {}）",
        all.all, all.changed, all.outcome, all.tier, all.range, all.up, all.down
    )
}

pub(crate) fn sums(name: &str, before: Decimal, after: Decimal, difference: Decimal) -> String {
    format!("  {name}：{before}元 → {after}元（{}元）", signed(difference))
}

/// A difference with its sign: +200, -50, 0.
pub fn signed(n: Decimal) -> String {
    if n > Decimal::ZERO { format!("+{n}") } else { n.to_string() }
}

pub(crate) fn unreadable_there(label: &str, count: u64) -> String {
    format!("  那一套清单读不懂的 {count} 条：{label}")
}

pub(crate) fn flip(from: &str, to: &str, count: u64) -> String {
    format!("  结论“{from}”变成“{to}”  {count} 条")
}

pub(crate) fn tier_flip(name: &str, before: &str, after: &str, count: u64) -> String {
    let shown = |tier: &str| if tier.is_empty() { NONE.to_owned() } else { format!("“{tier}”") };
    format!("  {name}：阶次 {} → {}  {count} 条", shown(before), shown(after))
}

pub(crate) fn moved(label: &str, moved: &Moved) -> String {
    let (before, after) = moved.most;
    format!("  {label}  {} 条里变 {}；建议上限合计 {}元 → {}元", moved.all, moved.changed, before.total, after.total)
}

pub(crate) fn verdict_flip(from: &str, to: &str, count: u64) -> String {
    format!("  当时的处理从“{from}”变成“{to}”  {count} 条")
}

pub(crate) fn example(row: &ExampleRow, fine: Option<&str>) -> String {
    let e = &row.example;
    let range = |text: &str| if text.is_empty() { NONE.to_owned() } else { text.to_owned() };
    let fine = fine.map(|f| format!("，当时罚 {f}")).unwrap_or_default();
    format!(
        "  例 {}｜{}｜{}：{}（{}） → {}（{}）{fine}",
        e.name,
        row.violation_name,
        row.party_name,
        row.from,
        range(&e.before),
        row.to,
        range(&e.after)
    )
}
