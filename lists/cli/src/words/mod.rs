//! Everything a user reads from this crate, in one place.

mod decision;
mod fmt;
mod graded;

use cailiang_lists::texts::Report;

pub use decision::*;
pub use fmt::*;
pub use graded::*;

pub const VERSION: &str = concat!("裁量尺 ", env!("CARGO_PKG_VERSION"));

pub const HELP: &str = "\
裁量尺：行政处罚裁量的辅助参考。不替代执法人员裁量。

用法：
  cargo cailiang check  [文件…]   检查清单
  cargo cailiang decide 案件…     就一个案件给出结论、幅度和理由
  cargo cailiang fmt    [文件…]   把清单整理成统一的写法
  cargo cailiang schema           清单格式的 JSON Schema，供编辑器提示用

加 --help 看每个命令的写法。";

pub const HELP_CHECK: &str = "\
检查清单。不写文件就检查全部；写了文件，就和其他清单放在一起检查，只显示这些文件的问题。

用法：cargo cailiang check [文件…] [--texts 目录] [--lists 目录] [--format text|json]

  --texts 目录    再把数额、当事人类别、前提、责令逐字对照这个目录里的法条原文
  --lists 目录    清单所在的目录（里面有 national）；不写就自己找
  --format json   结果写成 JSON

退出码：0 没有错误；1 有错误；2 有文件读不了。";

pub const HELP_DECIDE: &str = "\
就一个案件给出结论、幅度和理由。案件写成 TOML 或者 JSON（按文件名）。
不写文件，或者写 -，就从标准输入读：一行一个 JSON。

用法：cargo cailiang decide 案件… [--lists 目录] [--format text|json]

  --lists 目录    清单所在的目录（里面有 national）；不写就自己找
  --format json   一个案件一个 JSON 对象，各占一行

退出码：0 有结论（包括还差事实）；2 案件或者清单读不了。";

pub fn bad_option(why: &str) -> String {
    format!("命令写得不对：{why}")
}

pub fn unknown_command(name: &str, hint: &str) -> String {
    format!("没有“{name}”这个命令。{hint}\n\n{HELP}")
}

pub fn unknown_option(name: &str) -> String {
    format!("不认识“{name}”；加 --help 看写法")
}

pub fn unknown_format(name: &str) -> String {
    format!("没有“{name}”这种格式；--format 写 text 或者 json")
}

pub fn value_missing(option: &str) -> String {
    format!("{option} 后面要写内容")
}

pub fn check_summary(files: usize, errors: usize, warnings: usize) -> String {
    match (errors, warnings) {
        (0, 0) => format!("检查了 {files} 个文件，没有问题。"),
        (0, _) => format!("检查了 {files} 个文件，没有错误，{warnings} 处提醒。"),
        _ => format!("检查了 {files} 个文件，{errors} 处错误，{warnings} 处提醒。"),
    }
}

pub fn texts_summary(r: &Report) -> String {
    format!(
        "对照原文：{} 条罚则、{} 个数额、{} 个前提、{} 个责令、{} 个处罚种类、{} 处义务条款、{} 项一般规定。",
        r.clauses, r.amounts, r.stages, r.orders, r.penalties, r.duties, r.general
    )
}

pub fn not_checked(what: &str) -> String {
    format!("  没有对照：{what}")
}

pub const STDIN: &str = "标准输入";
pub const LISTS_UNUSABLE: &str = "清单有错误，不能用来下结论：";

pub fn cannot_read(path: &str, why: &std::io::Error) -> String {
    let why = match why.kind() {
        std::io::ErrorKind::NotFound => "文件不存在".to_owned(),
        std::io::ErrorKind::PermissionDenied => "没有读取权限".to_owned(),
        std::io::ErrorKind::InvalidData => "文件不是 UTF-8 编码".to_owned(),
        _ => why.to_string(),
    };
    format!("{path}: 错误[unreadable]: {why}")
}
