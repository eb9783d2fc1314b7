//! What is said of a receipt that cannot be replayed.
#![allow(missing_docs, reason = "each text says itself what it is")]

pub const DAMAGED: &str = "回执残缺或者被改动过：校验不符。请重新复制整行";
pub const NOT_A_RECEIPT: &str = "这不是回执：回执是一行，开头是“裁量尺1:”";

pub fn other_format(format: &str) -> String {
    format!("回执的格式是第 {format} 版，这个程序不认识。请用出具回执的那一版程序")
}

pub fn missing(title: &str, effective: &str, known: &[String]) -> String {
    match known {
        [] => format!("清单里没有回执所据的文件“{title}”（{effective} 施行）"),
        known => format!("回执所据的文件“{title}”是 {effective} 施行的一版，清单里只有 {} 施行的", known.join("、")),
    }
}

pub fn other_text(title: &str, effective: &str, was: &str, is: &str) -> String {
    format!("文件“{title}”（{effective} 施行）和出具回执时的内容不同：当时的摘要是 {was}，现在是 {is}")
}

pub fn incomplete(why: &str) -> String {
    format!("回执所据的文件凑不成一套清单：{why}")
}

pub fn unreadable(why: &[String]) -> String {
    format!("回执里的事实读不懂：{}", why.join("；"))
}

pub fn other_engine(was: &str, is: &str) -> String {
    format!("回执由裁量尺 {was} 出具，这里是 {is}，算出的结果不同。请用 {was} 版重算")
}

pub const OTHER_RESULT: &str = "所据的文件、事实、程序版本都相同，算出的结果却不同：程序或者清单的读取被改动过，请报告维护人员";
