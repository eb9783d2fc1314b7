//! What the change log of releases says.

pub const TITLE: &str = "# 清单的变化";
pub const NOTHING_IN_LAW: &str = "法律上没有变化。\n";

pub fn heading(version: &str) -> String {
    format!("## {version}\n\n")
}

pub fn first(documents: usize) -> String {
    format!("第一次发布，{documents} 份文件。\n")
}

pub fn only_written(titles: &[&str]) -> String {
    let titles: Vec<String> = titles.iter().map(|t| format!("《{t}》")).collect();
    format!("\n法律内容没有变，文件改过（注释、排版、示例、通读日期，或者文书的样式）：{}\n", titles.join("、"))
}
