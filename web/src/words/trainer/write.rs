//! What is said where a scenario is written.
#![allow(missing_docs, reason = "each constant says itself what it says")]

pub const WRITE: &str = "写情景";
pub const WRITE_HINT: &str = "把办过的案子改成教学情景，去掉能认出人的内容";
pub const WRITE_INTRO: &str = "从办过的案子写一个教学情景。写的内容只留在这台设备上，导出的文件里没有姓名和出生日期。";
pub const THE_CASE: &str = "一、案件";
pub const PASTE: &str = "粘贴案件文件（TOML）";
pub const PASTE_READ: &str = "读入";
pub const ACT: &str = "违法行为";
pub const NO_ACT_YET: &str = "请选择";
pub const TELL: &str = "二、怎么讲";
pub const ITS_TITLE: &str = "题目";
pub const ITS_STORY: &str = "案情";
pub const STORY_HINT: &str = "六十到二百五十个字，用“老张”“某餐馆”这样的称呼。数字和日期写进案情的，要和案件里的一致。";
pub const HOW_TOLD: &str = "每件事实怎样让学员知道";
pub const WAYS_TO_TELL: [&str; 3] = ["案情里已经写了", "随后告诉", "问了才说"];
pub const ITS_NOTE: &str = "教学要点";
pub const PEOPLE: &str = "三、去掉能认出人的内容";
pub const PEOPLE_HINT: &str = "下面几处请逐项看过再打勾。";
pub const NOBODY: &str = "没有发现姓名、号码和出生日期。也请自己再读一遍。";
pub const LOOK: &str = "请看一眼：";
pub const EXPORT: &str = "四、导出";
pub const LEADS_TO: &str = "这些事实的结论：";
pub const LACKS_TITLE: &str = "还没有题目。";
pub const LACKS_STORY: &str = "还没有案情。";
pub const LACKS_NOTE: &str = "还没有教学要点。";
pub const LACKS_CONFIRMATION: &str = "第三步还有没打勾的。";
pub const LACKS_FACTS: &str = "案件里的事实还读不通，请看上面标出的地方。";
pub const SAVE_FILE: &str = "导出 TOML";
pub const CLEAR_DRAFT: &str = "清空重写";
pub const EXPORT_HINT: &str = "文件名和里面的 id 改成同一个英文名，放进 lists/training，再用 cailiang check 检查。";

/// Lines of a pasted file that were not understood.
pub fn odd(lines: &[String]) -> String {
    ["这几行没有认出来，没有读入：", &lines.join("；")].concat()
}

/// The button that asks about a fact.
pub fn ask_about(label: &str) -> String {
    ["查", label].concat()
}

/// The choice of when a fact is told.
pub fn when_told(label: &str) -> String {
    ["“", label, "”怎样让学员知道"].concat()
}

/// The words in which a fact is told.
pub fn words_of(label: &str) -> String {
    ["“", label, "”用什么话说"].concat()
}

pub const TWISTS_OWN: &str = "换一件事实，结论就不一样的，可以一起写进情景，学员先猜再对照。教学要点自动写上引擎的理由，导出以后可以改。";
pub const FIND_TWISTS: &str = "找出能改变结论的事实";

pub fn what_if(label: &str, value: &str) -> String {
    ["要是“", label, "”是“", value, "”呢？"].concat()
}
