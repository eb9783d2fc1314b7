//! What `check` says.

use cailiang_lists::texts::{Point, Report};

pub fn hint(hint: &str) -> String {
    format!("提示：{hint}")
}

pub fn check_summary(files: usize, errors: usize, warnings: usize) -> String {
    match (errors, warnings) {
        (0, 0) => format!("检查了 {files} 个文件，没有问题。"),
        (0, _) => format!("检查了 {files} 个文件，没有错误，{warnings} 处提醒。"),
        _ => format!("检查了 {files} 个文件，{errors} 处错误，{warnings} 处提醒。"),
    }
}

/// Lists with an error anywhere cannot be used to decide.
pub fn errors_elsewhere(errors: usize) -> String {
    format!("别的文件还有 {errors} 处错误，改好以前清单不能用来办案；运行 cargo cailiang check 看全部。")
}

pub fn texts_summary(r: &Report) -> String {
    let n = |point| r.held(point);
    format!(
        "对照原文：{} 条罚则、{} 个数额、{} 个前提、{} 个责令、{} 个处罚种类、{} 处义务条款、{} 项一般规定。",
        r.clauses(),
        n(Point::Amount),
        n(Point::Stage),
        n(Point::Order),
        n(Point::Kind),
        n(Point::Duty),
        n(Point::General)
    )
}

pub const REPORT_WANTS_TEXTS: &str = "--report 要和 --texts 一起写：没有原文，没有可对照的";

pub fn report_not_written(file: &str, why: &std::io::Error) -> String {
    format!("报告写不进 {file}：{why}")
}

pub fn not_checked(what: &str) -> String {
    format!("  没有对照：{what}")
}
