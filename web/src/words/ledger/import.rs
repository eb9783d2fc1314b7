//! What is wrong with a file that should come in.

/// No records.
pub const EMPTY: &str = "文件里没有记录。";
/// Not a file of this tool.
pub const NOT_OURS: &str = "这不是裁量尺导出的文件，什么也没有导入。";
/// Written by a newer version.
pub const NEWER: &str = "这个文件由更新的版本导出。请先刷新本页，用上新版本再导入。";
/// The same name twice.
pub const TWICE: &str = "的编号和前面的重复。";
/// A name that is none.
pub const BAD_ID: &str = "的编号不对：只能用字母、数字和短横。";
/// No day.
pub const BAD_DAY: &str = "的日期不对：要写成 2024-05-20 这样的公历日期。";
/// No amount.
pub const BAD_FINE: &str = "的罚款数额不对：要写成 200 或 200.50 这样的数。";
/// An id that is none.
pub const BAD_CODE: &str = "里有认不得的代码。";
/// No moment.
pub const BAD_TIME: &str = "的记下时间或改动时间不对。";
/// No file of the page.
pub const BAD_LIST: &str = "的清单文件名不对。";
/// Too long.
pub const TOO_LONG: &str = "有一栏太长。";
/// No kind.
pub const BAD_KIND: &str = "的种类不对：要写检查、劝导、约谈、责令、不予处罚、处罚或强制。";
/// No facts.
pub const BAD_FACTS: &str = "的事实一栏读不懂。";
/// More cells than headings.
pub const TOO_MANY_CELLS: &str = "的格子比表头多。";
/// Too large a file.
pub const TOO_LARGE: &str = "文件太大（超过 32 MB），没有读。请分几次导出、导入。";
/// Not text.
pub const NOT_TEXT: &str = "这个文件不是文字，读不懂。请选裁量尺导出的 JSON、CSV 或 .cailiang 文件。";

/// Too many records.
pub fn too_many(most: usize) -> String {
    format!("记录太多（超过 {most} 条）。请分几次导入。")
}

/// Broken JSON, or JSON of something else.
pub fn bad_json(line: usize, whole: bool) -> String {
    format!("第 {line} 行读不懂：{}", if whole { "不是裁量尺导出的样子。" } else { "文件不完整，或者被改坏了。" })
}

/// Where a record stands in a list.
pub fn nth(n: usize) -> String {
    format!("第 {} 条", n + 1)
}

/// Where a row begins.
pub fn line(line: u64) -> String {
    format!("第 {line} 行")
}

/// A heading that must be there.
pub fn no_column(missing: &str, all: &str) -> String {
    format!("表头里没有“{missing}”这一列。要有的列：{all}。")
}

/// A heading nobody knows.
pub fn unknown_column(unknown: &str, all: &str) -> String {
    let shown: String = unknown.chars().take(20).collect();
    format!("表头里的“{shown}”认不得。可以有的列：{all}。")
}

/// A heading that is there twice.
pub fn column_twice(heading: &str) -> String {
    format!("表头里“{heading}”出现了两次。")
}
