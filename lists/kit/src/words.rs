//! Everything a user reads from this crate, in one place.

use cailiang::{
    citation::Citation,
    day::Day,
    facts::{FactKind, FactSpec},
    lists::{Force, PartyClass, PenaltyKind},
};

use crate::{diagnostic::Severity, phrase::Unit, texts::Lack};

pub const HINT: &str = "提示：";
pub const NO_UNIT: &str = "没有单位";

pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "错误",
        Severity::Warning => "提醒",
    }
}

// ── 文件 ──

pub const NO_LISTS_DIR: &str = "这里没有清单：找不到 national 文件夹";
pub const NOT_UTF8: &str = "文件不是 UTF-8 编码";
pub const NO_DOCUMENT: &str = "文件没有抬头 [document]";
pub const NO_DOCUMENT_HINT: &str = "每个清单都以 [document] 开头，写明 id、title、rank、effective、status";

pub fn unreadable(why: &std::io::Error) -> String {
    match why.kind() {
        std::io::ErrorKind::NotFound => "文件不存在".to_owned(),
        std::io::ErrorKind::PermissionDenied => "没有读取权限".to_owned(),
        std::io::ErrorKind::InvalidData => NOT_UTF8.to_owned(),
        _ => format!("读不了：{why}"),
    }
}

/// What the TOML parser says, in Chinese, and what to do.
pub fn syntax(message: &str) -> (String, &'static str) {
    const KNOWN: &[(&str, &str, &str)] = &[
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
        ("cannot recurse further", "括号套得太深", ""),
        ("carriage return", "换行符不对", "用普通的换行"),
    ];
    KNOWN.iter().find(|(start, ..)| message.starts_with(start)).map_or_else(
        || (format!("这里不合 TOML 的写法（{message}）"), "检查引号、逗号、括号是不是英文的、成对的"),
        |(_, text, hint)| ((*text).to_owned(), *hint),
    )
}

// ── 键和值 ──

pub const KIND_TABLE: &str = "一组键值：{ 键 = 值 }";
pub const KIND_TABLES: &str = "几组键值：[ { 键 = 值 }, … ]";
pub const KIND_TEXT: &str = "文字，加引号";
pub const KIND_FLAG: &str = "true 或 false";
pub const KIND_NUMBER: &str = "普通的数（不用科学记数法）";
pub const KIND_WHOLE: &str = "整数";
pub const KIND_DAY: &str = "日期，如 2024-05-20";

pub fn wrong_kind(want: &str) -> String {
    format!("这里应当写：{want}")
}

pub fn unknown_key(key: &str) -> String {
    format!("没有“{key}”这个键")
}

pub fn known_keys(known: &[&str]) -> String {
    format!("这里可以写 {}", known.join("、"))
}

pub fn missing_key(key: &str) -> String {
    format!("缺少 {key}")
}

pub fn empty_text(key: &str) -> String {
    format!("{key} 不能是空的")
}

pub fn bad_word(typed: &str, known: &[&str]) -> String {
    format!("“{typed}”不在可写的词里；可以写 {}", known.join("、"))
}

// ── 数额 ──

pub const PHRASE_HINT: &str =
    "照抄法条的说法，数字用阿拉伯数字：5000元以上5万元以下、2万元以下、5%以上10%以下、1倍以上3倍以下、超过5，20以下";
pub const WANTS_YUAN: &str = "这里要写多少元";
pub const NO_AMOUNT: &str = "罚款没有写数额";
pub const NO_AMOUNT_HINT: &str = "写 everyone、individual、organisation 或 responsible；法条没有数额的写“未定数额”";
pub const EVERYONE_AND_CLASS: &str = "everyone 和 individual、organisation 不能同时写";
pub const NO_BASE: &str = "百分比、倍数要写明基数：of = \"事实编号\"";
pub const BAND_UNIT: &str = "band 里的数不带单位";
pub const SHARE_UNIT: &str = "share 要写百分比，如 30%以下";

pub fn bad_phrase(text: &str) -> String {
    format!("读不懂“{text}”这个数额或者范围")
}

pub fn units_differ(a: &Unit, b: &Unit) -> String {
    format!("前后单位不一样：{a}和{b}")
}

pub fn number_too_big(figure: &str) -> String {
    format!("{figure} 这个数太大了")
}

pub fn wants_exact(unit: &Unit) -> String {
    format!("这里要写一个确定的数，单位是{unit}，没有“以上”“以下”")
}

pub fn amount_unit(unit: &Unit) -> String {
    format!("罚款的单位应当是元、万元、%或者倍，这里是：{unit}")
}

pub fn wrong_unit(spec: &FactSpec, unit: &Unit) -> String {
    let own = if spec.unit.is_empty() { NO_UNIT } else { &spec.unit };
    format!("“{}”的单位是“{own}”，这里写的是“{unit}”", spec.label)
}

// ── 事实和条件 ──

pub const EMPTY_CONDITION: &str = "条件里什么也没有写";
pub const VALUES_UNUSED: &str = "只有 one-of、date、moment 才有 values";
pub const PRESUME_UNUSED: &str = "presume 只在 unknown = \"presume\" 时写";

pub fn unknown_fact(id: &str) -> String {
    format!("没有“{id}”这个事实")
}

pub fn bad_fact_id(id: &str) -> String {
    format!("事实编号“{id}”不合规矩：用英文小写字母开头，只用小写字母、数字和下划线")
}

pub fn unknown_choice(spec: &FactSpec, typed: &str) -> String {
    let known: Vec<&str> = spec.values.iter().map(|c| c.id.as_str()).collect();
    format!("“{}”（{}）没有“{typed}”这个取值；可以写 {}", spec.label, spec.id, known.join("、"))
}

pub fn condition_kind(spec: &FactSpec) -> &'static str {
    match spec.kind {
        FactKind::YesNo => KIND_FLAG,
        FactKind::OneOf => "一个取值，或者几个取值 [\"…\", \"…\"]",
        FactKind::Number | FactKind::Count | FactKind::Money => "数，或者范围，如 \"5以下\"",
        FactKind::List => "true（有）或 false（没有）",
        FactKind::Day | FactKind::Moment if !spec.values.is_empty() => "values 里的一个词；具体日期不能作条件",
        FactKind::Day | FactKind::Moment | FactKind::Text => "能作条件的事实（是否、选项、数）；日期和文字不能作条件",
    }
}

pub fn presume_kind(spec: &FactSpec) -> &'static str {
    match spec.kind {
        FactKind::YesNo => KIND_FLAG,
        FactKind::OneOf => "values 里的一个取值",
        FactKind::Number | FactKind::Count | FactKind::Money => KIND_NUMBER,
        FactKind::Day | FactKind::Moment => "values 里的一个词；具体日期不能推定",
        FactKind::Text => KIND_TEXT,
        FactKind::List => "空的一组：[]",
    }
}

pub fn wrong_fact_kind(spec: &FactSpec) -> String {
    format!("“{}”（{}）不能用在这里：of 要金额（money），per 要数量（number、count）", spec.label, spec.id)
}

pub fn unknown_stage(stage: &str) -> String {
    format!("不知道前提“{stage}”对应哪个事实")
}

pub fn known_stages(known: &[&str]) -> String {
    format!("在同一项里写 all_of 或者 any_of；不用写的前提只有 {}", known.join("、"))
}

// ── 罚则 ──

pub const ORDER_IS_NO_PENALTY: &str = "责令不是处罚，写在 order 里";
pub const BAD_REFERRAL: &str = "refers 写 organ、law、provincial 中的一个；violations 只和 law 一起写";
pub const DAYS_AND_MONTHS: &str = "days 和 months 只写一个";

pub fn no_penalty_kind(typed: &str) -> String {
    format!("没有“{typed}”这个处罚种类")
}

// ── 检查 ──

pub const FIRST_IS_HERE: &str = "先写在这里";
pub const A_DOCUMENT: &str = "文件";
pub const A_VIOLATION: &str = "违法行为";
pub const A_FACT: &str = "事实";
pub const A_CIRCUMSTANCE: &str = "情节";
pub const A_METHOD: &str = "方法";
pub const A_PLACE: &str = "地方";
pub const A_YEAR: &str = "日历年份";
pub const VIOLATION_WITHOUT_CLAUSE_HINT: &str = "补上罚则，或者在 note 里说明国家层面没有依据";
pub const EMPTY_RANGE: &str = "这个范围里没有数";
pub const EMPTY_RANGE_HINT: &str = "下限不能高于上限";
pub const STAGE_NEEDED: &str = "第二档起要写前提";
pub const STAGE_FALLS: &str = "这一档的上限比前一档低";
pub const STAGE_ORDER_HINT: &str = "多档罚款由低到高写，最后成立的一档算数";
pub const FACT_MISSING_HINT: &str = "在 national 的事实清单里写 [[fact]]";
pub const BANDS_GAP: &str = "各取值的 band 要首尾相接，不留空当，也不重叠";
pub const BASIS_FORM: &str = "依据写成 文件#条款，如 apl#33.1s1";
pub const BAD_PLACE_HINT: &str = "places 下文件夹的路径就是地方的编号";
pub const PARTS_GAP: &str = "这一段和前一段没有正好接上";
pub const PARTS_GAP_HINT: &str = "分界的数只归一段：30%以下 之后写 超过30%";
pub const PARTS_ORDER: &str = "各段要由轻到重，不能重复";
pub const PARTS_COVER: &str = "各段合起来要正好从 0% 到 100%";
pub const ENDS_BEFORE_START: &str = "失效日期不晚于施行日期";
pub const EXPIRES_HINT: &str = "有新版本的，另写一个文件；没有的，到期后这里的条款不再适用";
pub const CANNOT_PUNISH: &str = "司法解释、规范性文件不能设定处罚（行政处罚法第十六条），这里却写了罚则";

pub fn unknown_violation(id: &str) -> String {
    format!("目录里没有“{id}”这个违法行为")
}

pub fn violation_without_clause(name: &str) -> String {
    format!("“{name}”没有任何罚则")
}

pub fn duplicate_id(kind: &str, id: &str) -> String {
    format!("{kind}“{id}”写了两次")
}

pub fn duplicate_clause(violation: &str, at: &str) -> String {
    format!("{at}对“{violation}”的罚则写了两次")
}

pub fn fact_missing(id: &str) -> String {
    format!("没有声明事实“{id}”，推理要用到它")
}

pub fn value_twice(id: &str) -> String {
    format!("取值“{id}”写了两次")
}

pub fn unknown_band(id: &str) -> String {
    format!("没有“{id}”这个数，不能由它分段")
}

pub fn unknown_method(id: &str) -> String {
    format!("没有“{id}”这个方法")
}

pub fn unknown_document(id: &str) -> String {
    format!("清单里没有“{id}”这份文件")
}

pub fn unknown_circumstance(id: &str) -> String {
    format!("没有“{id}”这个情节")
}

pub fn bad_place(id: &str, folder: &str) -> String {
    format!("地方编号是“{id}”，文件却放在“{folder}”")
}

pub fn day_of_another_year(day: Day, year: i32) -> String {
    format!("{day} 不在 {year} 年")
}

pub fn day_twice(day: Day) -> String {
    format!("{day} 写了两次")
}

pub fn rest_is_weekend(day: Day) -> String {
    format!("{day} 本来就是周末，不用写进 rest")
}

pub fn work_is_weekday(day: Day) -> String {
    format!("{day} 是周一至周五，不用写进 work")
}

pub fn expires(title: &str, day: Day) -> String {
    format!("《{title}》自 {day} 起失效，清单里没有更新的版本")
}

pub fn suspected(title: &str, day: Day) -> String {
    format!("怀疑《{title}》自 {day} 起有变化，清单没有收入")
}

// ── 案件文件 ──

pub const SEVERAL_ACTS: &str = "一案多行为（[[act]]）在后续版本支持";
pub const SEVERAL_ACTS_HINT: &str = "先把每个行为各写成一个案件文件，分别得出结论";
pub const JSON_BROKEN: &str = "不是合规的 JSON";
pub const JSON_ENDS: &str = "JSON 没有写完";
pub const JSON_HINT: &str = "一个案件写成一个对象：{ \"violation\": \"…\", \"act_start\": \"2024-05-01\" }";

pub fn case_value(key: &str) -> String {
    format!("{key} 的值不能这样写：只能是 true、false、数、文字、日期或者一组文字")
}

pub fn case_key_twice(key: &str) -> String {
    format!("{key} 写了两次")
}

// ── 对照原文 ──

pub const COPY_HINT: &str = "照抄法条，或者核对条款";
pub const BASE_NOT_THERE: &str = "原文里找不到这个保底的基数";
pub const AMOUNT_NOT_THERE: &str = "原文这一款里没有这个数额";
pub const AMOUNT_IS_SET: &str = "原文写了数额，这里写的是未定数额";
pub const NO_FINE_THERE: &str = "原文这一款里没有罚款";
pub const ITEM_NOT_NAMED: &str = "原文的这个数额不是给这一项的";
pub const STAGE_OVERLOOKED: &str = "原文在这个数额前面写了前提，这里没有写 stage";
pub const GENERAL_NOT_THERE: &str = "原文里没有这个数";

pub fn no_text(title: &str) -> String {
    format!("没有《{title}》的文本")
}

pub fn no_article(name: &str, at: &Citation) -> String {
    let article = Citation { paragraph: None, sentence: None, item: None, ..at.clone() };
    format!("《{name}》的文本没有收入{}", article.chinese())
}

pub(crate) fn lack(lack: &Lack, at: &Citation) -> String {
    let place = at.chinese();
    match lack {
        Lack::Article => format!("文本没有收入{place}"),
        Lack::Paragraph(n) => format!("没有{place}：这一条只有{n}款"),
        Lack::ParagraphNotNamed(n) => format!("这一条有{n}款，要写明是哪一款，如 {}.1", at.article),
        Lack::ParagraphNamed => "这一条只有一款，不写款".to_owned(),
        Lack::Sentence => format!("没有{place}：这一款没有这么多句"),
        Lack::Item => format!("没有{place}：这一款没有这一项"),
    }
}

pub fn amounts_there(there: &[&str]) -> String {
    if there.is_empty() { "原文这一款没有写数额".to_owned() } else { format!("原文写的是 {}", there.join("、")) }
}

pub fn class_differs(class: Option<PartyClass>) -> String {
    match class {
        Some(class) => format!("原文的这个数额不是给{}的", cailiang::words::party_class(class)),
        None => "原文的这个数额分了个人、单位或者责任人员，不能写 everyone".to_owned(),
    }
}

pub fn stage_not_there(stage: &str) -> String {
    format!("原文里没有“{stage}”")
}

pub fn stage_not_before(stage: &str) -> String {
    format!("原文的“{stage}”不在这个数额前面")
}

pub fn force_differs(force: Force) -> String {
    match force {
        Force::Shall => "原文不是应当（处、并处、给予）".to_owned(),
        Force::May => "原文不是可以（可以处、可以并处、可处）".to_owned(),
    }
}

pub fn order_not_there(words: &str) -> String {
    format!("原文里没有“{words}”")
}

pub fn penalty_not_there(kind: PenaltyKind) -> String {
    format!("原文里没有“{}”", cailiang::words::penalty(kind))
}

pub fn no_period(name: &str, at: &Citation, text: &str) -> String {
    format!("《{name}》{}没有写期限的数字：{text}", at.chinese())
}

pub fn no_effect(name: &str, at: &Citation, circumstance: &str) -> String {
    format!("《{name}》{}没有写从重，“{circumstance}”要看单行法", at.chinese())
}

pub fn effect_not_there(word: &str) -> String {
    format!("原文里没有“{word}”")
}

pub fn text_there(text: &str) -> String {
    let short: String = text.chars().take(60).collect();
    format!("原文：{short}{}", if short.len() < text.len() { "……" } else { "" })
}
