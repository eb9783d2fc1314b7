//! What is said of scenarios.

pub const LEVEL: &str = "难度写 1（容易）、2（中等）或者 3（难）";
pub const ASK_UNUSED: &str = "只有“问了才说”的才有按钮";
pub const SCENARIO_FIRST: &str = "先写的在这里";
pub const SCENARIO_OUTCOME_HINT: &str = "事实对的，改 outcome；结论对的，补事实或者改事实；拿不准的，用 cargo cailiang decide 看每一步";
pub const TWIST_EMPTY: &str = "change 里什么也没有改";
pub const TWIST_SAME: &str = "改了以后，结论、罚款、程序、期限、救济都和原来一样，学员看不出差别";

pub fn scenario_case(why: &str) -> String {
    format!("情景的事实读不了：{why}")
}

pub fn scenario_outcome(meant: &str, found: &str, ground: &str) -> String {
    let ground = if ground.is_empty() { String::new() } else { format!("，依据 {ground}") };
    format!("作者写的结论是 {meant}，程序算出来是 {found}{ground}")
}

pub fn scenario_open(open: &[String]) -> String {
    format!("还差这些事实：{}", open.join("、"))
}

pub fn scenario_matters(label: &str, value: &str) -> String {
    format!("“{label}”不是无关的事实：是“{value}”的时候，结论或者幅度就不一样")
}

pub fn story_length(length: usize, least: usize, most: usize) -> String {
    format!("故事有 {length} 字，应当在 {least} 到 {most} 字之间")
}

pub fn scenario_name(id: &str, stem: &str) -> String {
    format!("编号“{id}”要和文件名“{stem}”相同，只用小写英文、数字和连字符")
}

pub fn scenario_twice(id: &str) -> String {
    format!("情景的编号“{id}”用了两次")
}

pub fn scenario_point(point: &str) -> String {
    format!("清单里没有一处用到 {point}")
}

pub fn wrong_twice(wrong: &str) -> String {
    format!("错误选项“{wrong}”写了两次")
}

pub fn wrong_is_right(wrong: &str) -> String {
    format!("{wrong} 就是正确答案，不能当错误选项")
}

pub fn untold(key: &str) -> String {
    format!("没有一段话告诉学员 {key}，他却要据此作答；在故事或者某个 reveal 的 tells 里写上，并把话说出来")
}

pub fn tells_nothing(key: &str) -> String {
    format!("[case] 里没有 {key}，这段话告诉不了它")
}

pub fn unknown_topic(topic: &str) -> String {
    format!("违法行为目录里没有主题“{topic}”")
}

pub fn topics(own: Option<&str>, all: &[&str]) -> String {
    match own {
        Some(own) => format!("这个违法行为的主题是“{own}”"),
        None => format!("可以用的主题：{}", all.join("、")),
    }
}

pub fn unknown_given(fact: &str) -> String {
    format!("{fact} 写明是不知道的，[case] 里却给了值")
}

pub fn unknown_not_open(label: &str) -> String {
    format!("“{label}”不知道也没有关系：程序既不问它，也没有对它作推定")
}

pub fn value_unsaid(label: &str, value: &str) -> String {
    format!("告诉“{label}”的那段话里没有写出它的值“{value}”；故事不能和事实不一致")
}
