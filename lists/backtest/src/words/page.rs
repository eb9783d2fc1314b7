//! The report as a page, and as a table.

use rust_decimal::Decimal;

use crate::{
    report::{Report, UnknownRow, Unlike},
    tally::Moved,
    words::{amount, party},
};

pub(crate) const BRAND: &str = "裁量尺";
pub(crate) const TITLE: &str = "过去的决定和清单相比";
pub(crate) const PAGE_ADVICE: &str = "辅助参考，不替代执法人员裁量。建议幅度按清单算出；和建议不同的，不等于错了，要看当时的理由。";
pub(crate) const AGREEMENT_TITLE: &str = "和建议一致不一致";
pub(crate) const AGREEMENT_NOTE: &str = "有结论的记录里，当时的结论和罚款与清单的建议相比。还差事实、没有用上的不在内。";
pub(crate) const DIFFERING_CAPTION: &str = "建议的结论和当时的结论不同的记录";
pub(crate) const CHANGES_NOTE: &str = "同样的案件，按现在的清单和另一套清单各算一遍。合计只算两边都有这一头的。";
pub(crate) const PLACES_TITLE: &str = "罚款落在建议幅度的哪里";
pub(crate) const PLACES_NOTE: &str =
    "按违法行为，案件多的在前。框里是建议幅度，从下限到上限分十格；左边一柱是低于，右边一柱是高于。没有下限的从 0 画起。";
pub(crate) const UNLIKE_NOTE: &str = "违法行为、地方、当事人、条款、结论、阶次都相同的案件。浅色带是建议幅度，横线从罚得低的（一成以下）到罚得高的（九成以下），中间一点是中位数；红的在幅度以外。按高低相差的倍数排。";
pub(crate) const UNKNOWN_NOTE: &str = "没有写明、而定结论或者定数额要用的事实。案卷里补上这几件，能比的就多了。";
pub(crate) const REJECTED_NOTE: &str = "每一条的行号和原因在 --rejects 的文件里。";
pub(crate) const TABLE_OF: &str = "看数据表";
pub(crate) const NO_FINES: &str = "没有可以和幅度比的罚款。";
pub(crate) const NOTHING_UNKNOWN: &str = "要用的事实都写明了。";
pub(crate) const ADVISED: &str = "建议";
pub(crate) const IMPOSED: &str = "当时";
pub(crate) const RECORDS: &str = "条数";
pub(crate) const SHARE: &str = "占比";
pub(crate) const WHY: &str = "原因";
pub(crate) const VIOLATION: &str = "违法行为";
pub(crate) const UNDETERMINED: &str = "还差事实";
pub(crate) const CHANGED: &str = "会变";
pub(crate) const OUTCOME_CHANGED: &str = "结论会变";
pub(crate) const GOES_UP: &str = "上限变高";
pub(crate) const GOES_DOWN: &str = "上限变低";
pub(crate) const BEFORE: &str = "现在的清单";
pub(crate) const AFTER: &str = "另一套清单";
pub(crate) const FLIPS: &str = "结论会变的";
pub(crate) const TIER_FLIPS: &str = "阶次会变的";
pub(crate) const VERDICT_FLIPS: &str = "当时的处理和建议相比，会变的";
pub(crate) const BY_PARTY: &str = "按当事人";
pub(crate) const EXAMPLES: &str = "变得最多的";
pub(crate) const EXAMPLES_HEAD: [&str; 8] =
    ["案件", "违法行为", "当事人", "现在的结论", "现在的幅度", "另一套的结论", "另一套的幅度", "当时罚款"];
pub(crate) const MOVED_HEAD: [&str; 12] = [
    "",
    "条数",
    "会变",
    "结论变",
    "阶次变",
    "幅度变",
    "上限变高",
    "上限变低",
    "现在下限合计（元）",
    "另一套下限合计（元）",
    "现在上限合计（元）",
    "另一套上限合计（元）",
];
pub(crate) const UNLIKE_HEAD: [&str; 12] = [
    "违法行为",
    "地方",
    "当事人",
    "结论·阶次",
    "建议幅度",
    "件数",
    "一成以下（元）",
    "中位（元）",
    "九成以下（元）",
    "倍数",
    "最低（元，案件）",
    "最高（元，案件）",
];
pub(crate) const UNKNOWN_HEAD: [&str; 5] = ["事实", "编号", "定结论要用", "其中先问的", "只定数额要用"];

pub(crate) fn made_with(report: &Report) -> String {
    let short = |digest: &str| digest.chars().take(12).collect::<String>();
    let against = report.against.as_deref().map(|d| format!("；另一套清单摘要 {}", short(d))).unwrap_or_default();
    format!("程序 {}；清单摘要 {}{against}", cailiang::VERSION, short(&report.lists))
}

pub(crate) fn of_count(label: &str, count: u64) -> String {
    format!("{label} {count} 条")
}

pub(crate) fn records(count: u64) -> String {
    format!("{count} 条")
}

pub(crate) fn fined(count: u64) -> String {
    format!("{count} 件罚款")
}

pub(crate) fn outside(below: u64, within: u64, above: u64) -> String {
    format!("低于 {below}｜在内 {within}｜高于 {above}")
}

pub(crate) fn tenth(at: usize) -> String {
    format!("{}%–{}%", at * 10, at * 10 + 10)
}

pub(crate) fn kind_of_case(u: &Unlike) -> String {
    format!("{}｜{}｜{}｜建议{}｜{} 件", u.place_name, party(u.cell.party), u.grade, u.range, u.count)
}

pub(crate) fn from_to(u: &Unlike) -> String {
    format!("{}–{}，{} 倍", amount(u.low), amount(u.high), u.times)
}

pub(crate) fn waits(u: &UnknownRow) -> String {
    match (u.outcome, u.fine) {
        (0, _) => "只定数额要用".to_owned(),
        (_, 0) => format!("定结论要用，先问的 {} 条", u.first),
        (_, fine) => format!("定结论要用，先问的 {} 条；只定数额要用 {fine} 条", u.first),
    }
}

pub(crate) fn with_change(sum: Decimal, by: &str) -> String {
    format!("{}（{by}元）", amount(sum))
}

pub(crate) fn up_and_down(m: &Moved) -> String {
    format!("上限变高 {}，变低 {}", m.up, m.down)
}

pub(crate) fn changed_of(m: &Moved) -> String {
    format!("{} 条里变 {}", m.all, m.changed)
}

pub(crate) const CSV_HEAD: [&str; 5] = ["表", "项目", "编号", "指标", "数值"];
pub(crate) const CSV_ALL: &str = "全部";
pub(crate) const CSV_READ: &str = "读了";
pub(crate) const CSV_DECIDED: &str = "有结论";
pub(crate) const CSV_SYNTHETIC: &str = "模拟的";
pub(crate) const CSV_BELOW: &str = "低于的一共少（元）";
pub(crate) const CSV_ABOVE: &str = "高于的一共多（元）";
pub(crate) const CSV_IMPOSED: &str = "罚款合计（元）";
