//! Why a record, a column map or a part cannot be used.

use crate::fault::FaultKind;

/// What cells say for yes.
pub const YES: [&str; 6] = ["是", "有", "true", "TRUE", "1", "√"];
/// What cells say for no.
pub const NO: [&str; 5] = ["否", "无", "false", "FALSE", "0"];
/// What cells say for unknown.
pub const UNKNOWN: [&str; 4] = ["不详", "不清楚", "未知", "unknown"];

/// A kind of fault.
pub fn fault(kind: FaultKind) -> &'static str {
    match kind {
        FaultKind::Encoding => "不是 UTF-8 编码",
        FaultKind::TooLong => "太长",
        FaultKind::Syntax => "写法不对",
        FaultKind::Facts => "案情读不懂",
        FaultKind::SeveralActs => "一条里有数个行为",
        FaultKind::NotADecision => "不是处罚决定",
        FaultKind::NothingImposed => "没有写处理结果",
        FaultKind::Outcome => "结论读不懂",
        FaultKind::Fine => "罚款数额读不懂",
    }
}

pub(crate) const NOTHING_IMPOSED: &str = "outcome（结论）和 fine（罚款）都没有写，没有可以比较的";
pub(crate) const NO_TEXT: &str = "（不是文字）";
pub(crate) const SEVERAL_ACTS: &str = "一条记录里写了数个行为（act）；请一个行为写一条，各写各的处理结果";
pub(crate) const NOT_UTF8: &str = "不是 UTF-8 编码；请另存为 UTF-8";
pub(crate) const BAD_FACTS: &str = "“事实”一列不是 [[\"事实\", \"回答\"], …] 这样的 JSON";
pub(crate) const NO_VIOLATION_COLUMN: &str = "没有哪一列是违法行为；请用 --map 写明，例如 \"案由\" = \"violation\"";
pub(crate) const OTHER_FORMAT: &str = "这不是 backtest --partial 写出的文件，或者格式的版本不同";
pub(crate) const OTHER_LISTS: &str = "这几份不是用同一套清单算的，不能合并";
pub(crate) const OTHER_AGAINST: &str = "这几份对照的不是同一套清单（--against），不能合并";

pub(crate) fn of_key(key: &str, why: &str) -> String {
    format!("{key}：{why}")
}

pub(crate) fn bad_outcome(text: &str) -> String {
    format!("结论“{text}”不是可以作出的结论；写 no-penalty、ordinary 这样的编号，或者“不予处罚”“一般处罚”这样的名称")
}

pub(crate) fn bad_fine(text: &str) -> String {
    format!("罚款“{text}”不是数额；写元，最多到分，例如 200 或者 \"200.50\"")
}

pub(crate) fn at_column(column: Option<usize>, why: &str) -> String {
    match column {
        Some(column) => format!("第 {column} 个字：{why}"),
        None => why.to_owned(),
    }
}

pub(crate) fn too_long(most: usize) -> String {
    format!("这一条超过 {most} 字节，不读")
}

pub(crate) fn not_a_decision(kind: &str) -> String {
    format!("这一条的种类是“{kind}”，只比较“处罚”和“不予处罚”")
}

pub(crate) fn too_many_cells(found: usize, wanted: usize) -> String {
    format!("这一行有 {found} 格，表头只有 {wanted} 格")
}

pub(crate) fn unknown_key(key: &str, heading: &str) -> String {
    format!("“{heading}”写成了“{key}”，没有这个事实；可以写事实的编号，或者 violation、place、outcome、fine、number")
}

pub(crate) fn no_column(heading: &str) -> String {
    format!("--map 写了“{heading}”这一列，表里没有")
}

pub(crate) fn column_twice(key: &str) -> String {
    format!("有两列都是“{key}”；请在 --map 里把其中一列写成空的：\"表头\" = \"\"")
}

pub(crate) fn not_a_part(why: &str) -> String {
    format!("不是 backtest --partial 写出的文件，或者不完整：{why}")
}

pub(crate) fn other_engine(one: &str, other: &str) -> String {
    format!("这几份不是同一个版本的程序算的（{one} 和 {other}），不能合并")
}
