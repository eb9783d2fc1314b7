//! What is said while a file is read.

use cailiang::facts::{FactKind, FactSpec};

use super::NO_UNIT;
use crate::phrase::Unit;

pub const KIND_TABLE: &str = "一组键值：{ 键 = 值 }";
pub const KIND_TABLES: &str = "几组键值：[ { 键 = 值 }, … ]";
pub const KIND_TEXT: &str = "文字，加引号";
pub const KIND_FLAG: &str = "true 或 false";
pub const KIND_NUMBER: &str = "普通的数（不用科学记数法）";
pub const KIND_WHOLE: &str = "整数";
pub const KIND_DAYS: &str = "日期的数组，如 [2026-11-20, 2026-11-22]";
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

pub const ALLOW_FORM: &str = "allow 写成 { 代码 = \"理由\" }，理由不能空着";
pub const KIND_CASE_VALUE: &str = "true、false、数、日期、文字，或者一组文字";
pub const TIERS_AND_SCORE: &str = "tiers 和 score 只写一个";
pub const CASES_ARE_REVIEWED: &str = "只有法制审核可以不看数额；听证写数额";
pub const AMOUNT_BESIDE_CASES: &str = "写了 cases，就不看数额和种类";
pub const OTHERWISE_UNUSED: &str = "这一档已经写了条件";
pub const SHARE_UNUSED: &str = "已经写了 everyone";
pub const OF_AND_PER: &str = "of（按基数）和 per（按单位）只能有一个";
pub const WITHOUT_OF: &str = "没有写 of，没有基数可以保底";
pub const WITHOUT_PER: &str = "没有写 per，不是按单位计罚";
pub const OF_WITH_YUAN: &str = "数额是元，不需要基数";
pub const PER_WITH_SHARE: &str = "百分比、倍数用 of，不用 per";
pub const EMPTY_EXEMPT: &str = "这一项没有任何条件，等于一律不罚";
pub const EMPTY_EXEMPT_HINT: &str = "至少写 correct，例如 correct = \"发现前或者责令期限内\"";
pub const EMPTY_TIER: &str = "这一档没有写条件";
pub const EMPTY_TIER_HINT: &str = "写 all_of 或者 any_of；“其他情形”写 otherwise = true";
pub const WANTS_CORRECTION: &str = "写“加10%”或者“减10%”";
pub const MEASURE_UNUSED: &str = "measure、must 只在 ground = \"免予强制\" 时写";
pub const AMOUNT_UNUSED: &str = "只有从轻、减轻的清单可以写数额";
pub fn overlap_special(id: &str) -> String {
    format!("special（“{id}”）要是 violations 里的一个，而且只用于 relation = \"同一事项\"")
}

pub const AUTHORITY_NAMES_NOTHING: &str = "violations、clauses 至少写一样：哪些事项";
pub const OVERLAP_NEEDS_TWO: &str = "violations 至少写两个违法行为";
pub const EMPTY_MEASURE: &str = "steps、limits 至少写一样：怎样做，或者不能做什么";
pub const BAD_JOIN: &str = "fills、specifies、competes、own 只写一个";
pub const FLOOR_FORM: &str = "mitigated_floor 写“无”“改轻的种类”，或者下限的百分比，如 30%";
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

pub const ORDER_IS_NO_PENALTY: &str = "责令不是处罚，写在 order 里";
pub const BAD_REFERRAL: &str = "refers 写 organ、law、provincial 中的一个；violations 只和 law 一起写";
pub const DAYS_AND_MONTHS: &str = "days 和 months 只写一个";

pub fn no_penalty_kind(typed: &str) -> String {
    format!("没有“{typed}”这个处罚种类")
}

pub fn unused_key(key: &str, why: &str) -> String {
    format!("{key} 在这里用不上：{why}")
}
