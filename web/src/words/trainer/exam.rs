//! What exams say.
#![allow(missing_docs, reason = "each constant says itself what it says")]

pub const HINT: &str = "出一份考卷，用链接或二维码发给大家，按环节评分";
pub const INTRO: &str = "同一个链接，每个人的题目和顺序都一样。没有服务器：考卷就写在链接里，成绩由考的人自己导出。";
pub const TITLE: &str = "考试名称";
pub const TITLE_HINT: &str = "可以不填，例如“第四季度考试”。";
pub const PAIRS: &str = "成对题：一对两问，从清单的界线上出";
pub const NO_PAIRS: &str = "不出";
pub const TOPICS: &str = "成对题的类别";
pub const TOPICS_HINT: &str = "一个都不选，就从全部类别里出。";
pub const SCENARIOS: &str = "情景题：每个环节一问";
pub const TIME: &str = "限时";
pub const NO_LIMIT: &str = "不限时";
pub const SEED: &str = "种子";
pub const SEED_HINT: &str = "种子定下出哪些题、什么顺序。想重出同一份考卷，就填同一个数。";
pub const SEED_WRONG: &str = "种子要是一个整数，例如 7。";
pub const COMPOSE: &str = "出卷";
pub const EMPTY: &str = "还没有题：至少选一个情景，或者选几对成对题。";
pub const NO_ACTS: &str = "选的类别里没有能出成对题的违法行为。";
pub const TOO_LONG: &str = "选得太多，链接装不下。请少选几个情景。";
pub const LINK_HEAD: &str = "考卷出好了";
pub const LINK: &str = "考卷链接";
pub const QR: &str = "考卷链接的二维码";
pub const LOOK: &str = "先看一眼";
pub const FOR_ALL: &str = "学员打开链接或扫码就能答题。考完请他们把答卷文件发给你，到“成绩汇总”里一起读入。";
pub const SEND: &str = "发送";
pub const UNTITLED: &str = "没有名称的考试";
pub const NO_LISTS: &str = "这份考卷用到的地方，本站没有它的清单，出不了题。";
pub const NO_QUESTIONS: &str = "这份考卷在本站的清单里一道题也出不了。请告诉出题人。";
pub const CHANGED: &str = "本站的清单和出卷时的不一样，题目可能不同。请和出题人核对后再考。";
pub const YOUR_NAME: &str = "你的名字";
pub const NAME_HINT: &str = "可以不填。填了会写进导出的答卷，只有你自己发出去，别人才看得到。";
pub const BEFORE: &str = "交卷以前不说对错，答案可以改。答到哪里都留在这台设备上，刷新不丢。";
pub const BEGIN: &str = "开始答题";
pub const PREVIOUS: &str = "上一题";
pub const TO_CHECK: &str = "检查后交卷";
pub const CHECK: &str = "交卷前看一眼";
pub const ALL_ANSWERED: &str = "每一题都答了。";
pub const OPEN: &str = "这些题还没有答，点题号回去答：";
pub const BACK_TO: &str = "回去再看";
pub const HAND_IN: &str = "交卷";
pub const HANDED_IN: &str = "已经交卷。";
pub const ON_TIME: &str = "时间到，已经自动交卷。";
pub const EXPORT: &str = "答卷";
pub const EXPORT_HINT: &str = "把答卷文件发给出题人。里面是答案、得分、用时和你填的名字。";
pub const SAVE: &str = "导出答卷";
pub const COPY: &str = "复制答卷";
pub const REVIEW: &str = "逐题对照";
pub const ONCE_MORE: &str = "再考一次";
pub const ONCE_MORE_HINT: &str = "这次的答案会从这台设备上清掉。要留的请先导出。";
pub const ONCE_MORE_GO: &str = "清掉，重新开始";
pub const JSON: &str = "application/json";
pub const FILE: &str = "答卷";
pub const SAVED: &str = "已保存：";
pub const NOT_SAVED: &str = "没有保存成。可以改用“复制答卷”。";
pub const NOT_COPIED: &str = "没有复制成功，请换一种办法。";
pub const SOON: [(u64, &str); 3] = [(60, "还剩一分钟。"), (300, "还剩五分钟。"), (600, "还剩十分钟。")];

/// 30 分钟.
pub fn minutes(minutes: u16) -> String {
    [&minutes.to_string(), " 分钟"].concat()
}

/// 10 对.
pub fn pairs(pairs: u16) -> String {
    [&pairs.to_string(), " 对"].concat()
}

/// How many scenarios are chosen.
pub fn chosen(count: usize) -> String {
    if count == 0 { "没有选".to_owned() } else { ["已选 ", &count.to_string(), " 个"].concat() }
}

/// How far the drawing is.
pub fn drawing(done: usize, all: u16) -> String {
    ["正在出题，", &done.to_string(), " / ", &all.to_string()].concat()
}

/// How many questions, and how long.
pub fn extent(questions: usize, limit: Option<u16>) -> String {
    let time = limit.map_or(NO_LIMIT.to_owned(), |m| ["限时 ", &minutes(m), "，到时自动交卷"].concat());
    ["共 ", &questions.to_string(), " 题，", &time, "。"].concat()
}

/// Scenarios that are not here.
pub fn missing(count: usize) -> String {
    ["有 ", &count.to_string(), " 个情景本站没有，这份考卷会比出题人的少几题。"].concat()
}

/// 剩 12:05.
pub fn left(seconds: u64) -> String {
    let two = |n: u64| [if n < 10 { "0" } else { "" }, &n.to_string()].concat();
    ["剩 ", &two(seconds / 60), ":", &two(seconds % 60)].concat()
}

/// How many are answered.
pub fn answered(done: usize, all: usize) -> String {
    ["已答 ", &done.to_string(), " / ", &all.to_string()].concat()
}

/// 3 分 5 秒.
pub fn duration(seconds: u32) -> String {
    let (m, s) = (seconds / 60, seconds % 60);
    if m == 0 { [&s.to_string(), " 秒"].concat() } else { [&m.to_string(), " 分 ", &s.to_string(), " 秒"].concat() }
}

/// The time used.
pub fn used(seconds: u32) -> String {
    ["用时 ", &duration(seconds), "。"].concat()
}

/// 第 3 题.
pub fn number(at: usize) -> String {
    ["第 ", &(at + 1).to_string(), " 题"].concat()
}
