//! What the results of a group say.
#![allow(missing_docs, reason = "each constant says itself what it says")]

pub const HINT: &str = "读入大家导出的答卷，看哪个环节最该补课";
pub const INTRO: &str = "答卷只在这一页里读，不上传，也不留在设备上：离开这一页就没有了。得分按本站的清单重新计算，不看文件里写的分数。";
pub const FILES: &str = "选择答卷文件（可以一次选多个）";
pub const PASTE: &str = "或者粘贴答卷";
pub const READ: &str = "读入";
pub const PASTED: &str = "粘贴的内容";
pub const BROKEN: &str = "不是答卷，或者文件不完整";
pub const NOTHING: &str = "里面什么也没有";
pub const REFUSED: &str = "没有计入的";
pub const TWICE: &str = "这份答卷已经读过，只算一次";
pub const OTHER_EXAM: &str = "做的是另一份考卷";
pub const WHICH: &str = "看哪一次考试";
pub const CHANGED: &str = "本站的清单和出卷时的不一样，题目和得分可能和学员看到的不同。";
pub const STAGES: &str = "错在哪个环节";
pub const STAGES_HINT: &str = "答错的占这个环节全部题次的多少；没有作答的也算错。条越长，越该补课。";
pub const STAGE_TABLE: &str = "各环节";
pub const STAGE_COLUMNS: [&str; 4] = ["环节", "答错", "题次", "占比"];
pub const HARDEST: &str = "错得最多的题";
pub const HARDEST_HINT: &str = "没有作答的也算错。";
pub const NO_MISTAKES: &str = "没有人答错。";
pub const PEOPLE: &str = "每个人";
pub const PEOPLE_HINT: &str = "按读入的先后排，不排名次。";
pub const PEOPLE_COLUMNS: [&str; 3] = ["姓名", "用时", "答对"];
pub const CSV: &str = "导出表格（CSV）";
pub const CSV_FILE: &str = "成绩汇总.csv";
pub const CSV_KIND: &str = "text/csv";
pub const NOT_SAVED: &str = "没有保存成，请换一个浏览器再试。";
pub const CHOSEN_BY: &str = "选的人数";
pub const CLEAR: &str = "全部清掉";

/// How many were read.
pub fn counted(counted: usize, refused: usize) -> String {
    let rest = if refused == 0 { String::new() } else { ["，", &refused.to_string(), " 份没有计入"].concat() };
    ["计入 ", &counted.to_string(), " 份答卷", &rest, "。"].concat()
}

/// One of several in a file.
pub fn nth(name: &str, n: usize) -> String {
    [name, "（第 ", &n.to_string(), " 份）"].concat()
}

/// So many of so many answers.
pub fn of_asked(wrong: u32, asked: u32) -> String {
    [&wrong.to_string(), " / ", &asked.to_string()].concat()
}

/// A bar for those who do not see it.
pub fn heard(stage: &str, wrong: u32, asked: u32) -> String {
    [stage, "：", &asked.to_string(), " 题次答错 ", &wrong.to_string()].concat()
}

/// How many missed a question.
pub fn missed(some: u32, all: usize) -> String {
    [&some.to_string(), " / ", &all.to_string(), " 人答错"].concat()
}

/// Why an exam cannot be opened.
pub fn bad_exam(why: &str) -> String {
    ["里面的考卷读不了：", why].concat()
}
