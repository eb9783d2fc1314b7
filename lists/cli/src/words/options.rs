//! What is said of a command line, and of files and lists that cannot be used.

use super::HELP;

pub const STDIN: &str = "标准输入";
pub const LISTS_UNUSABLE: &str = "清单有错误，不能用来下结论：";

pub fn bad_option(why: &str) -> String {
    format!("命令写得不对：{why}")
}

pub fn unknown_command(name: &str, hint: &str) -> String {
    format!("没有“{name}”这个命令。{hint}\n\n{HELP}")
}

pub fn unknown_option(name: &str, hint: &str) -> String {
    format!("不认识“{name}”。{hint}加 --help 看写法")
}

pub fn extra_value(text: &str) -> String {
    format!("多了“{text}”；加 --help 看写法")
}

pub fn unknown_word(option: &str, text: &str, known: &[&str], hint: &str) -> String {
    format!("{option} 不能写“{text}”，可以写 {}。{hint}", known.join("、"))
}

pub fn bad_value(option: &str, why: &str) -> String {
    format!("{option}：{why}")
}

pub fn value_missing(option: &str) -> String {
    format!("{option} 后面要写内容")
}

pub fn argument_missing(what: &str) -> String {
    format!("没有写{what}；加 --help 看写法")
}

pub fn unknown_place(id: &str, hint: &str) -> String {
    format!("没有“{id}”这个地方。{hint}")
}

pub fn cannot_read(path: &str, why: &std::io::Error) -> String {
    let why = match why.kind() {
        std::io::ErrorKind::NotFound => "文件不存在".to_owned(),
        std::io::ErrorKind::PermissionDenied => "没有读取权限".to_owned(),
        std::io::ErrorKind::InvalidData => "文件不是 UTF-8 编码".to_owned(),
        _ => why.to_string(),
    };
    format!("{path}: 错误[unreadable]: {why}")
}
