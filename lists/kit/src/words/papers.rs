//! What is said of papers and self-checks.

pub fn bad_line(why: &str, part: &str) -> String {
    format!("这一行读不懂：{why}（“{part}”）")
}

pub fn unknown_warning(code: &str) -> String {
    format!("没有“{code}”这个警示")
}

pub fn paper_no_route(title: &str) -> String {
    format!("“{title}”写了 route，但它的 for 里没有一种结论有处罚程序，永远用不上")
}

pub fn paper_both_ways(word: &str) -> String {
    format!("同时要“{word}”成立又不成立，永远用不上")
}

pub fn paper_never_holds(word: &str) -> String {
    format!("这里的结论（for）或者程序（route）里，“{word}”永远不成立，用不上")
}

pub fn paper_twice(id: &str, title: &str) -> String {
    format!("“{id}”在本地的《{title}》里已经有了，不知道用哪一份")
}

pub const PAPER_TWICE_HINT: &str = "只留一份；下级地方的可以和上级同一编号，代替上级的";

pub fn check_unknown_duty(id: &str) -> String {
    format!("没有“{id}”这件要做的事")
}

pub const DONE_WITHOUT_DUTY: &str = "写了 done 而没有写 duty，不知道对照哪个期限";
