//! What exams say.

pub(in crate::training) const NO_EXAM: &str = "这不是考卷代码：应当以“裁量尺考卷”开头";
pub(in crate::training) const TOO_LONG: &str = "考卷代码太长，多半不是考卷";
pub(in crate::training) const DAMAGED: &str = "考卷代码不完整，或者抄错了：重新复制一遍";
pub(in crate::training) const TOO_MUCH: &str = "考卷里写的数目太大";
pub(in crate::training) const NO_SITTING: &str = "这不是答卷：应当是练习页导出的文件";

pub(in crate::training) fn other_version(found: &str) -> String {
    format!("考卷代码是第 {found} 版的，这个页面读不了：请更新页面，或者请出题人重新出一份")
}

pub(in crate::training) fn not_this_exam(name: &str) -> String {
    format!("{name}做的是另一份考卷")
}

pub(in crate::training) fn no_such_answer(name: &str) -> String {
    format!("{name}的答卷选了题目里没有的答案")
}

pub(in crate::training) fn not_as_many(name: &str, found: usize, wanted: usize) -> String {
    format!("{name}的答卷有 {found} 个答案，考卷有 {wanted} 题")
}

pub(in crate::training) fn twice(name: &str) -> String {
    format!("{name}的答卷读了两次，只算一次")
}

pub(in crate::training) const NAMELESS: &str = "没有署名的人";

pub(in crate::training) const TABLE_HEAD: [&str; 4] = ["姓名", "用时（秒）", "答对", "题数"];

pub(in crate::training) fn stage_right(stage: &str) -> String {
    format!("{stage}答对")
}

pub(in crate::training) const SIDES: [&str; 2] = ["甲", "乙"];

pub(in crate::training) fn pair_text(shared: &[(String, String)], notes: &[String], differs: &str, sides: [&str; 2]) -> String {
    let facts: Vec<String> = shared.iter().map(|(label, value)| format!("{label}：{value}")).collect();
    let [a, b] = sides;
    let notes: String = notes.iter().map(|note| format!("\n{note}。")).collect();
    format!("两件事都是这样：{}。\n只有“{differs}”不同：甲是“{a}”，乙是“{b}”。没有提到的，都是通常的情形。{notes}", facts.join("；"))
}

pub(in crate::training) fn of_side(side: &str, ask: &str) -> String {
    format!("{side}：{ask}")
}
