//! The words of the figures.

use crate::ledger::{figures::Item, record::Kind};

/// The page.
pub const FIGURES: &str = "统计";
/// Nothing to count yet.
pub const EMPTY: &str = "台账还是空的，没有可统计的。先到“台账”里点“记一笔”，或者在案件结论下点“存台账”，这里就有数了。";
/// Leads to a new entry.
pub const BEGIN: &str = "记一笔";
/// Above the periods.
pub const PERIOD: &str = "统计期间";
/// The periods: id, label.
pub const SPANS: [(&str, &str); 7] = [
    ("month", "本月"),
    ("last-month", "上月"),
    ("quarter", "本季"),
    ("year", "本年"),
    ("last-year", "去年"),
    ("days30", "近30天"),
    ("own", "自选"),
];
/// The first day.
pub const FROM: &str = "从";
/// The last day.
pub const TO: &str = "到";
/// Between two days.
pub const UNTIL: &str = " 至 ";
/// A period that is none.
pub const BAD_PERIOD: &str = "期间不对：两个日期都要选，结束日不能早于开始日。";
/// Above the items.
pub const ITEMS: &str = "统计项目";
/// All of them.
pub const ALL_ITEMS: &str = "全选";
/// None of them.
pub const NO_ITEMS: &str = "全不选";
/// None is chosen.
pub const NOTHING_CHOSEN: &str = "还没有选统计项目。";
/// The heading of the table.
pub const TABLE: &str = "统计表";
/// The columns.
pub const COLUMNS: [&str; 4] = ["项目", "本期", "上年同期", "同比"];
/// Copies the table.
pub const COPY: &str = "复制表格";
/// It was copied.
pub const COPIED: &str = "已复制，可以粘贴到 Excel、WPS 或文档里。";
/// It was not.
pub const NOT_COPIED: &str = "没有复制成。请用“存为 CSV”。";
/// Saves the table.
pub const AS_FILE: &str = "存为 CSV";
/// The beginning of a file's name.
pub const FILE_NAME: &str = "裁量尺统计-";
/// Between the days in a file's name.
pub const FILE_UNTIL: &str = "至";
/// A sum beyond reckoning.
pub const TOO_LARGE: &str = "数太大";
/// Nothing to hold it against.
pub const NO_CHANGE: &str = "—";
/// The same as a year before.
pub const SAME: &str = "持平";
/// More than a year before.
pub const MORE: &str = "升 ";
/// Less than a year before.
pub const LESS: &str = "降 ";
/// The series of the period.
pub const NOW: &str = "本期";
/// The series of the year before.
pub const BEFORE: &str = "上年同期";
/// The chart by kind.
pub const BY_KIND: &str = "做了什么";
/// The chart by month.
pub const BY_MONTH: &str = "各月记录";
/// What is counted, and how.
pub const HOW: &str = "怎么算的";
/// The same in sentences.
pub const NOTES: [&str; 5] = [
    "按台账里的记录数，一条算一件；日期在期间内的才算，首尾两天都算。",
    "案件总数：处罚和不予处罚的记录合计。程序、裁量结论只算处罚；不予理由只算不予处罚；类别、当事人、各月算全部记录。",
    "罚款总额：处罚记录上填的罚款相加；没收等其他处罚不在内。",
    "同比：（本期－上年同期）÷上年同期，保留一位小数；上年同期为零的写“—”。",
    "只算这台手机上的台账；上报前请和单位的案卷核对。",
];
/// Fines are no target (apl 74).
pub const NO_TARGET: &str = "罚款不是工作目标：罚款数额不得与考核、考评挂钩（《行政处罚法》第七十四条第三款）。";

/// The forms.
pub const FORMS: &str = "报表格式";
/// What they are for.
pub const FORMS_HINT: &str = "把现在选的项目和期间存下来，下次点一下就是。";
/// The name of a new one.
pub const FORM_NAME: &str = "名称";
/// Saves it.
pub const SAVE: &str = "存下现在选的";
/// It was saved.
pub const SAVED: &str = "已存下格式：";
/// It was not saved.
pub const NOT_SAVED: &str = "没有存下：浏览器不让本页存东西，或者存储满了。";
/// It has no name.
pub const NO_NAME: &str = "请先写个名称。";
/// Such a name is there.
pub const NAME_TAKEN: &str = "已经有这个名称，请换一个。";
/// Renames.
pub const RENAME: &str = "改名";
/// Yes.
pub const RENAME_YES: &str = "改好了";
/// No.
pub const CANCEL: &str = "不改";
/// Deletes.
pub const DELETE: &str = "删除";
/// It was deleted.
pub const DELETED: &str = "已删除格式：";
/// The forms that are always there.
pub const ANNUAL: &str = "年度报告";
/// The same, for a month.
pub const MONTHLY: &str = "月报";

/// The procedures of penalties.
pub const PROCEDURES: [(&str, &str); 2] = [("summary", "简易程序"), ("ordinary", "普通程序")];
/// The outcomes of penalties that are always told.
pub const OUTCOMES: [(&str, &str); 4] =
    [("lighter", "从轻处罚"), ("mitigated", "减轻处罚"), ("ordinary", "一般处罚"), ("heavier", "从重处罚")];
/// The grounds not to punish that have a name of their own.
pub const GROUNDS: [(&str, &str); 5] = [
    ("apl#33.1s1", "轻微不罚"),
    ("apl#33.1s2", "首违不罚"),
    ("apl#33.2", "没有主观过错"),
    ("apl#30", "不满十四周岁"),
    ("apl#31", "不能辨认或者控制自己行为"),
];
/// The kinds of parties.
pub const PARTIES: [(&str, &str); 4] =
    [("natural_person", "个人"), ("sole_trader", "个体工商户"), ("legal_person", "法人"), ("other_org", "其他组织")];
/// Nothing was filled in.
pub const BLANK: &str = "未填";
/// No ground was filled in.
pub const NO_GROUND: &str = "未填依据";

/// What is counted.
pub fn item(item: Item) -> &'static str {
    match item {
        Item::All => "全部记录",
        Item::Cases => "案件总数",
        Item::Kind(Kind::Inspection) => "检查",
        Item::Kind(Kind::Persuasion) => "劝导",
        Item::Kind(Kind::Talk) => "约谈",
        Item::Kind(Kind::Order) => "责令改正",
        Item::Kind(Kind::NoPenalty) => "不予处罚",
        Item::Kind(Kind::Penalty) => "行政处罚",
        Item::Kind(Kind::Measure) => "行政强制",
        Item::Procedure => "处罚（按程序）",
        Item::Outcome => "处罚（按裁量结论）",
        Item::Ground => "不予处罚（按理由）",
        Item::Fines => "罚款总额（元）",
        Item::Topic => "全部记录（按类别）",
        Item::Party => "全部记录（按当事人）",
        Item::Month => "全部记录（按月）",
    }
}

/// A part without a name here: as it was recorded.
pub fn other(id: &str) -> String {
    super::ledger::outcome(id).to_owned()
}

/// Parts told together.
pub fn rest(count: usize) -> String {
    ["其余 ", &count.to_string(), " 种"].concat()
}

/// A month.
pub fn month(year: i32, month: i32) -> String {
    [&year.to_string(), "年", &month.to_string(), "月"].concat()
}

/// 12.5%.
pub fn per_cent(number: &str) -> String {
    [number, "%"].concat()
}

/// One line of a chart, for those who hear it.
pub fn heard(label: &str, now: &str, before: &str) -> String {
    [label, " ", NOW, " ", now, "，", BEFORE, " ", before].concat()
}

/// Records whose day cannot be read.
pub fn undated(count: usize) -> String {
    ["有 ", &count.to_string(), " 条记录的日期读不出来，没有算进任何期间。"].concat()
}

/// Fines that cannot be read.
pub fn unreadable(count: usize) -> String {
    ["有 ", &count.to_string(), " 条处罚的罚款数额读不出来，没有算进罚款总额（两期合计）。"].concat()
}

/// Penalties without a fine.
pub fn blank(count: usize) -> String {
    ["有 ", &count.to_string(), " 条处罚没有填罚款（如警告），按零算（两期合计）。"].concat()
}

/// Fines on what is no penalty.
pub fn stray(count: usize) -> String {
    ["有 ", &count.to_string(), " 条不是处罚的记录填了罚款，没有算进罚款总额（两期合计）。"].concat()
}

/// Records that cannot be opened.
pub fn damaged(count: usize) -> String {
    ["有 ", &count.to_string(), " 条记录打不开，没有算进来。"].concat()
}
