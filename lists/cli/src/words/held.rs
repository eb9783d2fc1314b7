//! What the report of `check --texts` says.

use cailiang::day::Day;
use cailiang_lists::texts::Point;

pub const HELD_HEADING: &str = "\
# 清单对照原文的报告

这份报告由 `cargo cailiang check --texts 原文目录 --report 文件` 写成，不要手改；改了清单再写一遍就是了。

怎样读：每一条罚则，上面是原文，下面的表一行一句，左边是清单写的，右边是它所据的原文。
“机器对上”是程序逐字对过的；“要用眼看”前面有 □ 的，程序不懂，要人来看：引的是不是这个行为、条件是不是原文的意思、要点和附注有没有说错。
从头读完一份，在清单的抬头写上这一天：`read = [2026-11-20]`；第二个人读完，再加一个日期：`read = [2026-11-20, 2026-11-22]`。
清单改了内容或者换了原文，删去 `read`，从头读起。
";

pub const HELD_POINTS_HEADING: &str = "
| 对什么 | 意思 | 机器对上 | 与原文不符 | 要用眼看 |
|---|---|---:|---:|---:|
";

pub const HELD_DOCUMENTS_HEADING: &str = "
## 各份文件

| 文件 | 状态 | 罚则 | 机器对上 | 与原文不符 | 要用眼看 | 通读 |
|---|---|---:|---:|---:|---:|---|
";

pub const HELD_TABLE_HEADING: &str = "
| 清单 | 原文 | 机器对上 | 要用眼看 |
|---|---|---|---|
";

pub const HELD_WITHOUT: &str = "\n## 没有原文的文件\n\n手边没有这些文件的文本，一个字也没有对过。\n\n";
pub const HELD_FINDINGS: &str = "\n## 与原文不符\n\n";
pub const HELD_NOT_CHECKED: &str = "\n## 机器没有对的\n\n";
pub const HELD_GENERAL: &str = "\n### 一般规定\n";
pub const NOT_READ: &str = "还没有";
pub const NO_PASSAGE: &str = "原文里没有这一处。";
pub const WHOLE_FILE: &str = "整个文件";

pub fn held_figures(with_text: usize, without: usize, clauses: usize, read_twice: usize) -> String {
    format!(
        "\n## 总数\n\n有原文的文件 {with_text} 份，罚则 {clauses} 条；没有原文的 {without} 份。有原文的文件里，用眼通读过两遍的 {read_twice} 份。\n"
    )
}

pub fn point(point: Point) -> &'static str {
    match point {
        Point::Citation => "条款",
        Point::Act => "行为",
        Point::Duty => "义务条",
        Point::Organ => "机关",
        Point::Order => "责令",
        Point::Kind => "种类",
        Point::Amount => "数额",
        Point::Class => "主体",
        Point::Force => "可以还是应当",
        Point::Stage => "前提",
        Point::Reckoning => "算法",
        Point::Whole => "没有遗漏",
        Point::Condition => "条件",
        Point::Retold => "转述",
        Point::General => "一般规定",
    }
}

/// What a machine does about a point, and what it cannot.
pub fn point_means(point: Point) -> &'static str {
    match point {
        Point::Citation => "原文有这一条、这一款、这一项",
        Point::Act => "这一处说的是这个行为；罚则自己写明违反哪一条的，机器对",
        Point::Duty => "原文有义务条",
        Point::Organ => "机关的名称一字不差；名称在别的条的，用眼看",
        Point::Order => "责令的话一字不差",
        Point::Kind => "原文有这种处罚",
        Point::Amount => "数额一字不差，是给这一项的",
        Point::Class => "个人、单位、责任人员；原文只说谁做的、没有说罚谁的，用眼看",
        Point::Force => "应当还是可以",
        Point::Stage => "前提的话一字不差，管着这个数额",
        Point::Reckoning => "百分比、倍数的基数，按什么单位",
        Point::Whole => "原文的数额、责令、种类，清单都有",
        Point::Condition => "写成事实的条件是不是原文的意思",
        Point::Retold => "要点、附注、关系，用自己的话说的",
        Point::General => "时效、期限、限额、情节",
    }
}

pub fn held_without(status: &str, should_have: bool) -> String {
    if should_have { format!("{status}，却没有原文：把原文放进原文目录") } else { status.to_owned() }
}

pub fn held_document(file: &str, status: &str, as_of: Option<Day>, source: &str, read: &str) -> String {
    let as_of = as_of.map(|day| format!("，文本截至 {day}")).unwrap_or_default();
    let source = if source.is_empty() { String::new() } else { format!("来源：{source}\n\n") };
    format!("`{file}`：{status}{as_of}。\n\n{source}通读：{read}。\n")
}

pub fn held_allowed(code: &str, place: &str, reason: &str) -> String {
    format!("\n放过 `{code}`（{place}）：{reason}\n")
}

pub fn held_differs(points: &str) -> String {
    format!("**不符：{points}**")
}

pub fn read_before_text(count: usize) -> String {
    format!("（另有 {count} 遍早于所用的文本，不算）")
}
