//! What the keeper's page says.
#![allow(missing_docs, reason = "each constant says itself what it says")]

pub const NAME: &str = "清单工作台";
pub const OFFICER: &str = "办案";
pub const FOOT: &str = "改动只在这台设备上。正式启用，要把文件放进清单目录，由 cailiang check 和 test 查过，再重新生成网页。";
pub const LOAD_FAILED: &str = "已发布的清单没有载入成功。请检查网络后刷新。";
pub const NOT_READ: &str = "这个文件还读不懂，先改正“问题”里的错误。";
pub const SAME_VERSION: &str = "另一个打开的文件是同一份文件的同一版（id 和 effective 相同），只查了那一个。关闭其中一个。";
pub const CLERK_FAILED: &str = "检查程序中断了，已经重新开始；再改一个字就会重查。反复出现的，请把这个文件发给维护者。";

// Rooms.
pub const FILES: &str = "文件";
pub const TEXT: &str = "编辑";
pub const PROBLEMS: &str = "问题";
pub const TABLES: &str = "表和图";
pub const TRY: &str = "试算";
pub const DIFF: &str = "比较";
pub const ROOMS: &str = "工作台的各部分";
pub const DIFF_HINT: &str = "把打开的文件和已发布的清单比一比：不比行，比法律上说的有什么不同。说的话和 cailiang diff 一样。";
pub const ERRORS_FIRST: &str = "清单有错误，不能比较。先改正“问题”里的错误。";
pub const MODEL_NOT_TRIED: &str = "这是示范，没有地方采用，没有试算案件。";
pub const COMPARING: &str = "正在比较……";
pub const NO_CHANGE: &str = "没有变化：和已发布的清单在法律上说的一样。";
pub const LOOK_FOR_CASES: &str = "找出结论不同的案件";
pub const LOOKING: &str = "正在一件件试算，文件多的要等一会儿……";
pub const NO_CASE: &str = "没有找到结论不同的案件。";
pub const AS_PRINTED: &str = "整段文字，可以抄进起草说明";
pub const COPY_PRINTED: &str = "复制";

pub fn changed(documents: usize, changes: usize) -> String {
    [&documents.to_string(), " 份文件，", &changes.to_string(), " 处变化。"].concat()
}

pub fn turned(found: usize, tried: usize) -> String {
    let found =
        if found == 0 { "没有找到结论不同的".to_owned() } else { ["结论不同的找到 ", &found.to_string(), " 个"].concat() };
    ["两边各算了 ", &tried.to_string(), " 个案件，", &found, "。"].concat()
}

pub fn example(number: usize) -> String {
    ["例", &number.to_string()].concat()
}

// Files.
pub const OPEN_FILES: &str = "打开文件";
pub const OPEN_FOLDER: &str = "打开文件夹";
pub const NEW_FILE: &str = "新建";
pub const NEW_NAME: &str = "新清单.toml";
pub const NEW_TEXT: &str = "[document]\nformat    = 2\nid        = \"\"\ntitle     = \"\"\nrank      = \"规范性文件\"\neffective = 2026-01-01\nstatus    = \"样例\"\n";
pub const OPENED: &str = "打开的";
pub const NONE_OPEN: &str = "还没有打开文件。打开电脑上的 .toml 文件，或者从下面拿一份已发布的来练。";
pub const PUBLISHED: &str = "已发布的（练习副本）";
pub const PUBLISHED_HINT: &str = "点一份，就复制一份来改。网站上的不会变；要留下，请下载。";
pub const FILTER: &str = "按文件名或标题找";
pub const COPY: &str = "练习副本";
pub const UNSAVED: &str = "没有保存";
pub const WHOLE: &str = "打开的是整套清单：只查这一套，不再和已发布的一起查。";
pub const CLOSE_ALL: &str = "全部关闭";
pub const PLACE: &str = "这个文件属于哪里";
pub const PLACE_BY_PATH: &str = "按文件夹（没有 places 的算全国）";
pub const NOT_TEXT: &str = "没有打开";

pub fn restored(count: usize) -> String {
    format!("上次没有关闭的 {count} 个文件，已经按原样打开。")
}

pub fn close(name: &str) -> String {
    format!("关闭 {name}")
}

pub fn close_unsaved(name: &str) -> String {
    format!("{name} 有没有保存的改动，关闭就没有了。要关闭吗？")
}

pub const CLOSE_ALL_UNSAVED: &str = "有没有保存的改动，关闭就没有了。要全部关闭吗？";

// The editor.
pub const EDITOR: &str = "清单的文本。按 Esc 再按 Tab 离开。";
pub const KEYS: &str = "Ctrl+F 查找 · Ctrl+S 保存 · Shift+Alt+F 排版 · Ctrl+空格 看问题 · Esc 再按 Tab 离开编辑区";
pub const SAVE: &str = "保存";
pub const DOWNLOAD: &str = "下载";
pub const FORMAT: &str = "排版";
pub const FIND: &str = "查找";
pub const NOTHING_HERE: &str = "左边打开一个文件，就在这里改。";
pub const NOTHING_HERE_PHONE: &str = "先到“文件”里打开一个文件。";
pub const SAVED: &str = "已保存到原来的文件";
pub const DOWNLOADED: &str = "已下载；请放回清单目录";
pub const FORMATTED: &str = "已按规范排版";
pub const ALREADY: &str = "本来就是规范的样子";
pub const FIX: &str = "照此改正";

pub fn fix(with: &str) -> String {
    let shown = with.trim();
    if with.starts_with('\n') {
        return format!("加上 {shown}");
    }
    if shown.chars().count() > 24 { FIX.to_owned() } else { format!("改成 {shown}") }
}

// Problems.
pub const CHECKING: &str = "正在查……";
pub const NO_PROBLEMS: &str = "没有错误，也没有提醒";
pub const EXPLAIN: &str = "这是什么意思";
pub const ERROR: &str = "错误";
pub const WARNING: &str = "提醒";
pub const HINT: &str = "提示：";
pub const THE_LISTS: &str = "清单整体";
pub const COPY_ALL: &str = "复制全部";
pub const COPIED: &str = "已复制，和 cailiang check 印出来的一样";
pub const NOT_COPIED: &str = "浏览器不让复制";
pub const ELSEWHERE: &str = "没有打开的文件里也有错误";

pub fn summary(files: usize, errors: usize, warnings: usize) -> String {
    let errors = if errors == 0 { "没有错误".to_owned() } else { format!("{errors} 处错误") };
    let warnings = if warnings == 0 { String::new() } else { format!("，{warnings} 处提醒") };
    format!("查了 {files} 个文件，{errors}{warnings}")
}

pub fn elsewhere(count: usize) -> String {
    format!("没有打开的文件里还有 {count} 处错误，多半是这里的改动引起的：")
}

pub fn line_column(line: usize, column: usize) -> String {
    format!("第 {line} 行第 {column} 列")
}

pub fn counts(errors: usize, warnings: usize) -> String {
    counted(errors, warnings).map(|(number, of)| number + of).unwrap_or_default()
}

/// The same as a number and what it counts; nothing where all is well.
pub fn counted(errors: usize, warnings: usize) -> Option<(String, &'static str)> {
    match (errors, warnings) {
        (0, 0) => None,
        (0, w) => Some((w.to_string(), " 处提醒")),
        (e, _) => Some((e.to_string(), " 处错误")),
    }
}

// Tables.
pub const NO_TABLES: &str = "这个文件里没有裁量基准的表。打开一份有 [[benchmark]] 的文件，这里就有表和图。";
pub const WHICH_TABLE: &str = "哪一张表";
pub const TIER: &str = "阶次";
pub const CONDITION: &str = "条件";
pub const CLASSES: [&str; 3] = ["个人", "单位", "责任人员"];
pub const BOTH_CLASSES: &str = "个人和单位";
pub const HIT: &str = "命中规则：";
pub const SUBDIVIDES: &str = "细化：";
pub const APPLIES: &str = "适用：";
pub const AMOUNTS: &str = "数额和法定幅度";
pub const LAW: &str = "法定";
pub const BEYOND: &str = "越出法定幅度";
pub const COVERAGE: &str = "哪种情形落在哪一档";
pub const ACROSS: &str = "横看";
pub const UPWARD: &str = "竖看";
pub const HELD: &str = "其余的事实固定在";
pub const FOR_ACT: &str = "用在";
pub const GAP: &str = "空当";
pub const OVERLAP: &str = "重叠";
pub const OUTSIDE: &str = "不会出现";
pub const OUTSIDE_HINT: &str = "要件、前提不成立，或者几个事实互相矛盾";
pub const IN_WORDS: &str = "用文字看这张图";
pub const SHOW_PIN: &str = "在图上看";
pub const TOO_MANY: &str = "这张表牵涉的事实太多，画不出来。";
pub const NO_PLANE: &str = "画不出这张图：条件里有没有声明的事实，先改正“问题”里的错误。";
pub const ALWAYS: &str = "这张表不看任何事实。";
pub const NO_HOLES: &str = "没有空当，没有重叠。";
pub const LEGEND: &str = "图例";

pub fn of_item(item: &str) -> String {
    if item.is_empty() { String::new() } else { format!("{item} ") }
}

pub fn waived(row: &str) -> String {
    format!("只有“{row}”")
}

pub fn figure(x: &str, y: Option<&str>) -> String {
    y.map_or_else(|| format!("{x}从左到右，各段落在哪一档"), |y| format!("{x}从左到右、{y}从下到上，各处落在哪一档"))
}

pub fn line(line: usize) -> String {
    format!("第 {line} 行")
}

// Trying.
pub const EXAMPLES: &str = "自带的示例";
pub const NO_EXAMPLES: &str = "这个文件没有 [[example]]。每个基准至少写：每一档一个，分界的数上一个，两档同时符合的一个。";
pub const PASSED: &str = "相符";
pub const FAILED: &str = "不符";
pub const EXPECTED: &str = "期望";
pub const CAME_OUT: &str = "实际";
pub const TAKE_CASE: &str = "拿来试算";
pub const A_CASE: &str = "试算一个案件";
pub const A_CASE_HINT: &str = "写法同案件文件：一行一个事实。左列按已发布的清单算，右列按这里改过的算。";
pub const DECIDE: &str = "算一算";
pub const MEMBER: &str = "项目";
pub const BY_PUBLISHED: &str = "已发布的清单";
pub const BY_EDITED: &str = "改过的清单";
pub const SAME: &str = "两边结果相同";
pub const DIFFERS: &str = "不同";
pub const ALL_MEMBERS: &str = "全部项目";
pub const CASE_TEXT: &str = "violation = \"road-occupy-unapproved\"\nplace = \"national\"\nparty_kind = \"natural_person\"\nact_start = 2026-05-06\ndiscovered_on = 2026-05-06\ndecision_on = 2026-06-03\n";

pub fn run_summary(all: usize, failed: usize) -> String {
    if failed == 0 {
        format!("运行了 {all} 个示例，全部相符。")
    } else {
        format!("运行了 {all} 个示例，{failed} 个不符。")
    }
}

pub fn differ_in(count: usize) -> String {
    format!("{count} 项不同")
}

/// What a member of a decision is called.
pub fn member(key: &str) -> &str {
    const NAMES: &[(&str, &str)] = &[
        ("outcome", "结论"),
        ("ground", "依据"),
        ("norm", "罚则"),
        ("tier", "阶次"),
        ("benchmark", "裁量基准"),
        ("score", "得分"),
        ("statutory", "法定幅度"),
        ("degree", "等次"),
        ("advised", "建议幅度"),
        ("mitigated", "减轻的幅度"),
        ("lighter", "从轻的幅度"),
        ("ordinary", "一般的幅度"),
        ("heavier", "从重的幅度"),
        ("reference", "参考值"),
        ("penalties", "处罚种类"),
        ("procedure", "程序"),
        ("hearing", "听证"),
        ("approvals", "审批"),
        ("lenient", "从宽情节"),
        ("severe", "从严情节"),
        ("listed", "不罚清单"),
        ("measures", "行政措施"),
        ("spared", "免予强制"),
        ("orders", "责令"),
        ("warnings", "提醒"),
        ("open", "还要问"),
        ("possible", "仍可能"),
        ("daily", "按日连续处罚"),
        ("surcharge", "加处罚款"),
    ];
    NAMES.iter().find(|(known, _)| *known == key).map_or(key, |(_, name)| name)
}
