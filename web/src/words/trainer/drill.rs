//! What drills say.
#![allow(missing_docs, reason = "each constant says itself what it says")]

pub const DRILL: &str = "成对练习";
pub const DRILL_HINT: &str = "两件事只差一处，答案就不同：4.9 和 5 平方米，第 15 天和第 16 天";
pub const DRILL_INTRO: &str = "每一对只有一件事实不同，刚好在界线两边。界线都从清单里找出来，答案都由程序算过。";
pub const PLACE: &str = "哪个地方的清单";
pub const HOW_MANY: &str = "多少对";
pub const WHOSE: &str = "怎样出题";
pub const OWN: &str = "照顾我常错的";
pub const OWN_HINT: &str = "以前答错的那类界线多出几道";
pub const SAME: &str = "大家做同一套";
pub const SAME_HINT: &str = "按种子出题，换一台机器也一样";
pub const SEED: &str = "种子";
pub const SEED_HINT: &str = "同一个种子，题目一样（类别、地方、对数也要一样）。";
pub const SEED_WRONG: &str = "种子要写一个整数，例如 7。";
pub const BEGIN: &str = "开始";
pub const DRAWING: &str = "正在出题……";
pub const SHARED: &str = "两件相同的地方";
pub const SIDES: [&str; 2] = ["甲", "乙"];
pub const NEXT_PAIR: &str = "下一对";
pub const OWN_SET: &str = "这一套照顾了你常错的，只属于你。";
pub const GENERATED: &str = "题目由程序按清单生成，不是真实案件。";
pub const SAME_SET: &str = "让别人也做这一套";
pub const COMMAND: &str = "命令行里出同一套：";
pub const COPY_LINK: &str = "复制链接";
pub const COPIED: &str = "已复制";
pub const NOT_COPIED: &str = "没有复制成功，请从地址栏复制。";
pub const MORE_PAIRS: &str = "再来一组，照顾我常错的";
pub const OTHER_DRILL: &str = "换个范围";

/// So many pairs.
pub fn pairs(count: usize) -> String {
    [&count.to_string(), " 对"].concat()
}

/// 第 3 对，共 10 对.
pub fn pair_of(at: usize, all: usize) -> String {
    ["第 ", &at.to_string(), " 对，共 ", &all.to_string(), " 对"].concat()
}

/// The one fact that differs.
pub fn only_differs(fact: &str) -> String {
    ["甲、乙两件事，只有“", fact, "”不同。"].concat()
}

/// How the two answers of a pair went.
pub fn both(right: usize) -> &'static str {
    match right {
        2 => "两件都答对了。",
        1 => "答对一件，答错一件。",
        _ => "两件都答错了。",
    }
}

/// The seed of a set that is the same for all.
pub fn seed(seed: u64) -> String {
    ["种子 ", &seed.to_string(), "：同一个种子，题目一样。"].concat()
}

/// Fewer pairs than wished for.
pub fn fewer(found: usize) -> String {
    ["这个范围里只找出 ", &found.to_string(), " 对。"].concat()
}

/// What to practise.
pub fn practise(kinds: &[&str]) -> String {
    if kinds.is_empty() {
        "这一组的界线都站稳了。".to_owned()
    } else {
        ["该多练的界线：", &kinds.join("、"), "。"].concat()
    }
}
