//! What `drill` and `exam` say.

pub const HELP_DRILL: &str = "\
从清单的每一条界线出对子题：两个案件只差一个事实，结论、幅度、程序或者期限就不一样。
每一对都由程序算过，确实不一样才出。同一个种子，页面上和这里出的题一样。

用法：cargo cailiang drill [--seed 数] [--count 数] [--topic 主题]… [--violation 行为] [--place 地方]
        [--coverage] [--lists 目录] [--format text|json]

  --seed 数         种子；不写就是 1
  --count 数        出几对；不写就是 10
  --topic 主题      只出这个主题的，可以写几个；不写就是全部
  --violation 行为  只出这一种违法行为的（编号）
  --place 地方      按这个地方的清单；不写就是全国的
  --coverage        不出题，逐条看裁量阶次的条件是不是都有一对只差它的题，没有的列出来
  --lists 目录      清单所在的目录（里面有 national）；不写就自己找
  --format 格式     text 给人看，带答案；json 一个数组

退出码：0 好了；2 清单读不了，或者命令写错。";

pub const SIDES: [&str; 2] = ["甲", "乙"];
pub const LETTERS: [&str; 8] = ["A", "B", "C", "D", "E", "F", "G", "H"];
pub const WHY_RIGHT: &str = "理由：";

pub fn wants_number(option: &str, text: &str) -> String {
    format!("{option} 后面要写一个不小于零的整数，不是“{text}”")
}

pub fn no_topic(topic: &str, all: &[&str]) -> String {
    format!("违法行为目录里没有主题“{topic}”。可以用的主题：{}", all.join("、"))
}

pub fn no_such(what: &str, id: &str, hint: &str) -> String {
    if hint.is_empty() { format!("清单里没有这个{what}：{id}") } else { format!("清单里没有这个{what}：{id}。{hint}") }
}

pub fn fewer_pairs(found: usize, wanted: usize) -> String {
    format!("只找到 {found} 对，没有 {wanted} 对那么多")
}

pub fn pair_head(number: usize, kind: &str, title: &str) -> String {
    format!("{number}. 〔{kind}〕{title}")
}

pub fn side(name: &str, value: &str) -> String {
    format!("{name}：{value}")
}

pub fn act_coverage(act: &str, all: usize, without: usize) -> String {
    match without {
        0 => format!("{act}：{all} 个条件都有对子题"),
        _ => format!("{act}：{all} 个条件，{without} 个找不到对子题"),
    }
}

pub fn no_pair(about: &str) -> String {
    format!("  没有：{about}")
}

pub fn coverage_total(all: usize, covered: usize) -> String {
    format!("一共 {all} 个条件，{covered} 个有对子题。")
}

pub const HELP_EXAM: &str = "\
出一份考卷：写明的情景，加上从清单界线出的对子题。考卷代码写在最前面，凭它在哪台机器上都是同一份卷子。
后面写一个考卷代码，就印那一份。

用法：cargo cailiang exam [考卷代码] [--seed 数] [--pairs 数] [--topic 主题]… [--scenario 情景]… [--place 地方]
        [--minutes 分钟] [--title 名称] [--lists 目录] [--format text|json]

  --seed 数         种子；不写就是 1
  --pairs 数        出几对对子题；不写就是 10
  --topic 主题      对子题只出这个主题的，可以写几个
  --scenario 情景   放进一个训练情景（编号），可以写几个
  --place 地方      按这个地方的清单；不写就是全国的
  --minutes 分钟    限时；不写就不限
  --title 名称      考卷叫什么
  --lists 目录      清单所在的目录（里面有 national）；不写就自己找
  --format 格式     text 给人看，带答案；json 一个 JSON 对象

退出码：0 好了；1 有的情景找不到；2 清单或者考卷代码读不了，或者命令写错。";

pub const EXAM_CHANGED: &str = "出卷以后清单改过了，题目可能和原来的不一样";

pub fn scenarios_missing(missing: &[String]) -> String {
    format!("找不到这些情景，卷子里没有它们：{}", missing.join("、"))
}

pub fn exam_head(title: &str, questions: usize, minutes: Option<u16>) -> String {
    let title = if title.is_empty() { "考卷" } else { title };
    let minutes = minutes.map_or("不限时".to_owned(), |m| format!("{m} 分钟"));
    format!("{title}（{questions} 题，{minutes}）\n")
}
