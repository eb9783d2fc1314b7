//! Files, syntax and case files.

pub const NO_LISTS_DIR: &str = "这里没有清单：找不到 national 文件夹";
pub const NUL: &str = "这里有一个空字符（NUL），文件可能坏了，或者不是文本";
pub const NUL_HINT: &str = "从完好的备份恢复，或者删去这个字符";
pub const TOO_DEEP: &str = "括号或者带点的键名套得太深";
pub const TOO_DEEP_HINT: &str = "清单用不到这么多层，看看是不是漏了右括号，或者多写了点号";
pub const TOO_BIG_HINT: &str = "清单不会有这么大：看看是不是放错了文件；确实很长的，分成几个文件";
pub const ENCODING_HINT: &str = "用编辑器的“另存为”选 UTF-8 编码，再保存一次";
pub const NO_DOCUMENT: &str = "文件没有抬头 [document]";
pub const NO_DOCUMENT_HINT: &str = "每个清单都以 [document] 开头，写明 id、title、rank、effective、status";

pub fn unreadable(why: &std::io::Error) -> String {
    match why.kind() {
        std::io::ErrorKind::NotFound => "文件不存在".to_owned(),
        std::io::ErrorKind::PermissionDenied => "没有读取权限".to_owned(),
        _ => format!("读不了：{why}"),
    }
}

pub fn too_big(most: u64) -> String {
    format!("文件太大，没有读：清单最大 {} MiB", most / 1024 / 1024)
}

pub fn encoding_is(name: &str) -> String {
    format!("文件是 {name} 编码，清单要用 UTF-8 编码")
}

pub fn not_utf8(line: usize, column: usize) -> String {
    format!("文件不是 UTF-8 编码（可能是 GBK）：第 {line} 行第 {column} 个字符读不出来")
}

/// What the TOML parser says, in Chinese, and what to do.
pub fn syntax(message: &str) -> (String, &'static str) {
    const KNOWN: &[(&str, &str, &str)] = &[
        ("invalid date, expected day", "没有这一天", "核对这个月有几天"),
        ("invalid date, expected month", "没有这个月", "月份写 01 到 12"),
        ("invalid date", "日期的写法不对", "写成 2024-05-20：年份四位，月、日两位"),
        ("invalid time", "时间的写法不对", "写成 09:30:00"),
        ("invalid datetime", "日期或者时间的写法不对", "写成 2024-05-20，或者 2024-05-20T09:30:00"),
        ("duplicate key", "同一个键写了两次", "只留一处"),
        ("string values must be quoted", "文字没有加引号", "写成 \"……\""),
        ("invalid basic string", "文字的引号没有写完，或者里面有不能直接写的字符", "文字写在一对英文引号里，一行写完"),
        ("missing opening quote", "少了前面的引号", "文字写在一对英文引号里"),
        ("missing comma", "数组的两项之间少了逗号", "各项之间写英文逗号"),
        ("missing assignment", "键后面没有写等号", "写成 键 = 值"),
        ("unclosed array table", "[[……]] 没有写完", "写成 [[名称]]"),
        ("unclosed table", "[……] 没有写完", "写成 [名称]"),
        ("unclosed inline table", "大括号没有写完", "检查大括号是否成对，结尾不要漏掉 }"),
        ("unclosed array", "方括号没有写完", "检查方括号是否成对，结尾不要漏掉 ]"),
        ("invalid unquoted key", "键名里有不能用的字符", "键名只用英文字母、数字、下划线和连字符"),
        ("invalid key", "键名不对", "键名只用英文字母、数字、下划线和连字符"),
        ("unquoted keys cannot be empty", "等号前面没有键名", "写成 键 = 值"),
        ("unexpected leading zero", "数字前面多了零", "去掉前面的零"),
        ("carriage return", "换行符不对", "用普通的换行"),
    ];
    KNOWN.iter().find(|(start, ..)| message.starts_with(start)).map_or_else(
        || (format!("这里不合 TOML 的写法（{message}）"), "检查引号、逗号、括号是不是英文的、成对的"),
        |(_, text, hint)| ((*text).to_owned(), *hint),
    )
}

pub const NOT_ACTS: &str = "act 是一案里的几个行为，每个写成一张表，表里写与共同部分不同的事实";
pub const NOT_ACTS_HINT: &str = "例：[[act]] 下一行写 area_m2 = 3，再来一个 [[act]] 写 area_m2 = 30";
pub const JSON_BROKEN: &str = "不是合规的 JSON";
pub const JSON_ENDS: &str = "JSON 没有写完";
pub const JSON_HINT: &str = "一个案件写成一个对象：{ \"violation\": \"…\", \"act_start\": \"2024-05-01\" }";

pub fn case_value(key: &str) -> String {
    format!("{key} 的值不能这样写：只能是 true、false、数、文字、日期或者一组文字")
}

pub fn case_key_twice(key: &str) -> String {
    format!("{key} 写了两次")
}

pub const NEWER_FORMAT_HINT: &str = "请更新裁量尺的程序，再读这个文件";

pub fn newer_format(number: u32, known: u32) -> String {
    format!("这个文件用的是第 {number} 版格式，本程序只认识第 1 至 {known} 版")
}

pub const FMT_CHANGED: &str = "整理以后意思会变，没有动这个文件；这是程序的错误，请报告";
