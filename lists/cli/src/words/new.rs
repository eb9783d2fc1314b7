//! What `new` writes and says. Holes stand in 【】.

pub const THE_KIND: &str = "种类（document clause benchmark exempt example place violation）";
pub const THE_ID: &str = "编号";
pub const GROUNDS: [&str; 5] = ["轻微不罚", "首违不罚", "减轻", "从轻", "免予强制"];
pub const AMOUNT_HOLE: &str = "【数额】";
pub const NORMATIVE: &str = "规范性文件";
pub const ANY_RANK: &str = "【位阶】";
pub const YES_OR_NO: &str = "true false";
pub const A_DAY: &str = "如 2026-01-01";
pub const DOCUMENT_ENTRY: &str =
    "# 下面按需要写 [[clause]]、[[benchmark]]、[[exempt]] 等条目；`cargo cailiang new 种类 编号 --entry` 可以写出样子。\n";

pub fn unknown_kind(kind: &str, hint: &str) -> String {
    format!("没有“{kind}”这一种。{hint}可以写 document、clause、benchmark、exempt、example、place、violation")
}

pub fn bad_id(id: &str) -> String {
    format!("编号“{id}”不对：用小写英文字母开头，只用小写字母、数字、连字符（地方可以用 /）")
}

pub fn already_there(id: &str, name: &str) -> String {
    format!("“{id}”已经有了：{name}")
}

pub fn which_clause(act: &str, asked: Option<&str>, known: &[String]) -> String {
    let known = if known.is_empty() { "清单里没有它的罚则".to_owned() } else { format!("清单里有 {}", known.join("、")) };
    match asked {
        Some(asked) => format!("“{act}”没有“{asked}”这一条罚则；{known}"),
        None => format!("请用 --clause 写明细化哪一条；{known}"),
    }
}

pub fn no_fine(clause: &str) -> String {
    format!("{clause} 没有罚款，没有可以细化的幅度")
}

pub fn cannot_write(path: &str, why: &std::io::Error) -> String {
    match why.kind() {
        std::io::ErrorKind::AlreadyExists => format!("{path} 已经有了，没有改动；换一个文件名"),
        std::io::ErrorKind::NotFound => format!("{path} 写不了：文件夹不存在"),
        _ => format!("{path} 写不了：{why}"),
    }
}

pub fn written(path: &str) -> String {
    format!("写好了 {path}；把【……】都换掉，再运行 cargo cailiang check {path}")
}

pub fn statutory_range(force: &str, amounts: &str) -> String {
    format!("{force}罚款，{amounts}")
}

pub fn heading(id: &str, folder: &str, rank: &str, unknown_place: &str) -> String {
    let no_place = match unknown_place {
        "" => String::new(),
        place => format!("# 清单里还没有“{place}”的设置：先写一份，cargo cailiang new place {place}\n"),
    };
    format!(
        "\
# 保存到 {folder} 下面。【……】都要照公布的文件换掉，没换的过不了检查。
{no_place}[document]
format    = 2
id        = \"{id}\"               # 各版本用同一个编号
title     = \"【文件全称】\"
number    = \"【文号】\"               # 没有文号的删去这一行
rank      = \"{rank}\"          # 法律 行政法规 地方性法规 部门规章 地方政府规章 规范性文件
effective = \"【施行日期】\"           # 写成 2026-01-01，不加引号
# expires = 2031-01-01              # 有失效日期的才写
status    = \"【核对情况】\"           # 已核（逐字对过原文） 转引 样例
# model   = true                    # 不是哪个机关的规定，只是供地方选用的示范，才写
# as_of   = 2026-01-01              # 核对所用文本的日期；已核的要写
source    = \"【文本从哪里来】\"
"
    )
}

pub fn clause_entry(act: &str, name: &str, above: &[String]) -> String {
    let join: String = above
        .iter()
        .map(|a| format!("# fills = \"{a}\"      # 补上它没有规定的数额；在它的幅度以内细化的写 specifies，都管这个行为的写 competes\n"))
        .collect();
    let own = if above.is_empty() { "" } else { "# own = true            # 和上面各条都没有关系，是本地自己的事项\n" };
    format!(
        "\
[[clause]]
violation = \"{act}\"            # {name}
# duty    = \"【义务条款】\"
at        = \"【罚则条款】\"           # 写成 42、33.1、49.1(5)
by        = \"【条文写的机关】\"
# order   = \"责令限期改正\"          # 照抄条文
{join}{own}# 数额照抄条文；没有下限的不写下限，没有数额的写 \"未定数额\"，不得自己补
fines     = [
  {{ force = \"【应当或者可以】\", everyone = \"{AMOUNT_HOLE}\" }},
]
gist      = \"【用自己的话说这条讲什么】\"
"
    )
}

/// What a benchmark's skeleton is made of.
pub struct BenchmarkEntry<'a> {
    pub act: &'a str,
    pub name: &'a str,
    pub clause: &'a str,
    pub cited: &'a str,
    pub stage: &'a str,
    pub range: &'a str,
    pub amounts: &'a str,
}

pub fn benchmark_entry(e: &BenchmarkEntry<'_>) -> String {
    let BenchmarkEntry { act, name, clause, cited, stage, range, amounts } = e;
    let stage = if stage.is_empty() { String::new() } else { format!("stage     = \"{stage}\"\n") };
    let tier = |name: &str, degree: &str| {
        format!("  {{ name = \"{name}\", degree = \"{degree}\", {amounts}, all_of = {{ \"【事实编号】\" = \"【范围】\" }} }},\n")
    };
    let tiers = [tier("较轻", "从轻"), tier("一般", "一般"), tier("严重", "从重")].concat();
    format!(
        "\
[[benchmark]]
item      = \"【序号】\"
violation = \"{act}\"            # {name}
clause    = \"{clause}\"          # {cited}
{stage}# 法定幅度：{range}。各档都在这个幅度以内，由轻到重，首尾相接。
hit       = \"【命中规则】\"           # 最重 最轻 首个 唯一 一致 主轴：照文件
tiers     = [
  # 档名、情形、数额都照文件；情形写成 all_of = {{ area_m2 = \"超过5，20以下\" }}，其余情形写 otherwise = true
{tiers}]
"
    )
}

pub fn exempt_entry(act: &str, name: &str, ground: Option<&str>) -> String {
    let kind = ground.unwrap_or("【种类】");
    format!(
        "\
[[exempt]]
item      = \"【序号】\"
violation = \"{act}\"            # {name}
ground    = \"{kind}\"           # 轻微不罚 首违不罚 减轻 从轻 免予强制
{}# not_if  = [ {{ …… }} ]            # 文件写了除外情形的才写
# evidence = [\"改正前后的照片\"]      # 照文件
# by      = \"……\"                 # 由谁适用，照文件
gist      = \"【用自己的话说这一项】\"
",
        own_lines(ground)
    )
}

/// What each kind of list must say: the law asks for different things.
fn own_lines(ground: Option<&str>) -> String {
    const CORRECT: &str = "correct   = \"【改正时间】\"           # 发现前 当场 责令期限内 发现前或者责令期限内；文件没有写的删去
# order_days = 1                   # 责令的期限最长几天，文件写了的才写
then      = [\"责令改正\", \"教育\"]     # 教育不能少（行政处罚法第三十三条第三款）；其余照文件
";
    let when = |about: &str| format!("all_of    = {{ \"【事实编号】\" = \"【范围】\" }}   # {about}\n");
    match ground {
        Some("轻微不罚") => when("什么算“轻微”；轻微、及时改正、没有危害后果三样不必抄，也不能加“首次”“配合”") + CORRECT,
        Some("首违不罚") => when("什么算“后果轻微”；初次、后果轻微、及时改正三样不必抄；效果是可以，不是应当") + CORRECT,
        Some("减轻") => {
            "statute   = \"【法定情节】\"           # 写成 apl#30、apl#32(1)；没有法定情节的不能减轻，改写从轻\n".to_owned()
                + &when("法定情节和文件写的条件")
                + "# individual = \"1000元以上，不满5000元\"   # 减到多少，文件写了的才写；必须低于法定下限\n\
                   # organisation = \"……\"\n\
                   then      = [\"集体讨论\", \"法制审核\"]   # 照文件\n"
        }
        Some("从轻") => {
            "# statute = \"apl#32(1)\"            # 依哪一项法定情节；文件自己酌定的不写\n".to_owned()
                + &when("什么情节")
                + "# share   = \"30%以下\"              # 从轻到什么程度，文件写了的才写；写数额的写 everyone，不能低于法定下限\n"
        }
        Some("免予强制") => {
            "measure   = \"【免予的强制措施】\"\n\
             # must    = true                 # 法律本身禁止这项措施的才写，并写是哪一条\n\
             statute   = \"ael#16.2\"            # 可以不采取的依据；法律禁止的写禁止的条款，如 ael#23.1\n"
                .to_owned()
                + &when("情节显著轻微或者没有明显社会危害的情形")
                + "then      = [\"【改用的办法】\"]        # 如 劝离、引导到疏导点\n"
        }
        _ => when("照文件") + CORRECT,
    }
}

pub fn question_line(fact: &str, ask: &str, form: &str) -> String {
    let form = if form.is_empty() { String::new() } else { format!("（{form}）") };
    format!("# {fact} =     # {ask}{form}\n")
}

pub fn example_entry(act: &str, name: &str, parties: &str, questions: &str) -> String {
    format!(
        "\
[[example]]
name = \"【一句话说明这个案件】\"
[example.case]
violation     = \"{act}\"        # {name}
party_kind    = \"【当事人】\"         # {parties}
act_start     = \"【行为日期】\"       # 写成 2026-01-01，不加引号
discovered_on = \"【发现日期】\"
decision_on   = \"【决定日期】\"
# 要紧的事实，知道的去掉前面的 #，写上取值：
{questions}[example.expect]
outcome = \"【结论】\"                # no-penalty may-waive mitigated lighter ordinary heavier undetermined …
"
    )
}

pub fn place_entry(id: &str) -> String {
    format!(
        "\
[place]
id   = \"{id}\"
name = \"【地方名称】\"
# 下面各项不写的，沿用上一级的。没有口径的不要写。
# method = \"three-parts\"            # 没有裁量基准时怎样划分幅度
# adopts = [\"model-score\"]          # 采用哪些示范；结论会标明
# both = \"先重后轻\"                 # 从轻、从重情节都有时怎么办：逐项抵销 先重后轻 中间取值 人工
# mitigated_floor = \"30%\"          # 减轻最多减到下限的百分之几；也可以写 无、改轻的种类
# sole_trader = \"个人\"              # 个体工商户按个人还是单位
# sole_trader_settled_by = \"……\"
# reconsideration = \"district-government\"
# benchmark_time = \"从旧兼从轻\"      # 从旧兼从轻 行为时 决定时
# recheck_months = 12
"
    )
}

pub fn violation_entry(id: &str) -> String {
    format!(
        "\
[[violation]]
id       = \"{id}\"
name     = \"【名称】\"
topic    = \"【主题】\"
keywords = [\"【常用词】\"]
# all_of = {{ …… }}                 # 要件：选定即推定成立
# not_if = [ {{ …… }} ]             # 除外情形
# roles  = [\"……\"]                 # 条文限定的主体
# note   = \"……\"                   # 选用前要知道的
"
    )
}
