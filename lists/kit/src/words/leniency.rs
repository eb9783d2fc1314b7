//! What the checks of leniency lists, dates and formats say.

use cailiang::day::Day;

/// The word that says the party is taught (行政处罚法 33.3).
pub const EDUCATION: &str = "教育";
pub const EXEMPT_WITH_HARM_HINT: &str = "有后果而后果轻微的，写 ground = \"首违不罚\"；主动消除、减轻后果的，写“从轻”或者“减轻”";
pub const EXEMPT_STRICTER_HINT: &str =
    "轻微不罚只看三件事：违法行为轻微、及时改正、没有造成危害后果。清单不能再加条件；要看初次的，写 ground = \"首违不罚\"";
pub const MITIGATION_WITHOUT_LAW: &str = "减轻必须有法定情节，这里没有写 statute";
pub const LIGHTER_BELOW: &str = "从轻不能低于法定最低数额；要低于它，就是减轻";
pub const MITIGATED_NOT_BELOW: &str = "减轻要低于法定最低数额，这里没有低于";
pub const MITIGATED_NO_MINIMUM: &str = "罚则没有最低数额，谈不上减到它以下；写“从轻”";
pub const MITIGATED_BY_SHARE: &str = "share 是法定幅度以内的一段，减轻要低于法定最低数额；写出数额";
pub const NO_EDUCATION: &str = "不予处罚的，应当对当事人进行教育（行政处罚法第三十三条第三款），then 里没有写";
pub const NO_EDUCATION_HINT: &str = "写成 then = [\"责令改正\", \"教育\"]";
pub const COERCION_WITHOUT_BASIS: &str = "must = true 是说法律禁止采取这项强制措施，却没有写是哪一条";
pub const COERCION_WITHOUT_BASIS_HINT: &str = "写 statute = \"文件#条款\"；只是可以不采取的，删去 must";
pub const NOT_YET_HINT: &str = "施行以前的行为和决定仍用旧的版本；旧版本的清单要留着";
pub const NO_AS_OF: &str = "写的是“已核”，却没有写核对所用文本的日期";
pub const NO_AS_OF_HINT: &str = "补上 as_of = 日期；没有对着原文核过的，status 写“转引”";
pub const STALE_HINT: &str = "对着现行文本再核一遍，改 as_of；多久核一次由 [place] 的 recheck_months 定";
pub const NO_FORMAT: &str = "抬头没有写 format，将来格式变了，程序不知道这个文件是按哪一版写的";

pub fn exempt_with_harm(fact: &str) -> String {
    format!("轻微不罚以没有造成危害后果为前提，这里的条件“{fact}”却要求有后果")
}

pub fn exempt_stricter(fact: &str) -> String {
    format!("这里加了法律没有的条件：“{fact}”")
}

pub fn no_mitigation_there(at: &str) -> String {
    format!("“{at}”不是从轻或者减轻的情节")
}

pub fn mitigations_known(known: &[&str]) -> String {
    format!("清单里从轻或者减轻的情节有 {}", known.join("、"))
}

pub fn not_yet(title: &str, day: Day) -> String {
    format!("《{title}》自 {day} 起施行，现在还没有生效")
}

pub fn stale(title: &str, checked: Day, due: Day, months: i32) -> String {
    format!("《{title}》是用 {checked} 的文本核对的，每 {months} 个月核一次，应在 {due} 以前再核")
}

pub fn no_format_hint(format: u32) -> String {
    format!("在 [document] 里写 format = {format}")
}

pub fn part_holes(holes: &[String]) -> String {
    format!("法定幅度的 {} 不属于任何一段", holes.join("、"))
}

pub fn part_holes_hint(holes: &[String]) -> String {
    let one = holes.first().map(String::as_str).unwrap_or_default();
    format!("写明归哪一段：holes = [ {{ share = \"{one}\", degree = \"从轻\" }} ]；各段合起来要正好从 0% 到 100%")
}
