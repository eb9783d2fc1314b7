//! The forms of texts: amounts, shares, citations, ids.

use std::borrow::Cow;

use super::shape::Shape;

const NUMBER: &str = "[0-9]+(\\.[0-9]+)?";
const YUAN: &str = "(元|万元)";
const FINE: &str = "(元|万元|%|倍)";
const PERCENT: &str = "%";
/// Any unit at all, or none: the words of the grammar itself are none.
const ANY: &str = "(%|[^-0-9.,，、%+#\\s以超过不满]*)";
const AT: &str = "[0-9]+(-[0-9]+)?(\\.[0-9]+)?(s[0-9]+)?(\\([0-9]+\\))?";

fn form(pattern: impl Into<Cow<'static, str>>, examples: &'static [&'static str]) -> Shape {
    Shape::Form(pattern.into(), examples)
}

/// A range in one of some units: `X以上`, `超过X`, `X以下`, `不满X`, `X`.
fn range(unit: &str) -> String {
    let x = format!("{NUMBER}\\s*{unit}");
    let high = format!("(不满{x}|{x}以下)");
    // Without a comma, `超过10以下` would read as 1 and 0.
    format!("({x}以上([，,、]?\\s*{high})?|超过{x}([，,、]\\s*{high}|不满{x})?|{high}|{x})")
}

/// The amount of a fine.
pub(super) fn amount() -> Shape {
    let pattern = format!("^(未定数额|\\s*{}\\s*)$", range(FINE));
    form(pattern, &["5000元以上5万元以下", "2万元以下", "5%以上10%以下", "1倍以上3倍以下", "超过2000元，8000元以下", "未定数额"])
}

/// A range of yuan.
pub(super) fn yuan() -> Shape {
    form(format!("^\\s*{}\\s*$", range(YUAN)), &["200元以下", "超过1万元"])
}

/// An exact number of yuan.
pub(super) fn exact_yuan() -> Shape {
    form(format!("^\\s*{NUMBER}\\s*{YUAN}\\s*$"), &["10元", "1万元"])
}

/// An exact percentage.
pub(super) fn percent() -> Shape {
    form(format!("^\\s*{NUMBER}\\s*%\\s*$"), &["40%", "3%"])
}

/// A share of the statutory range.
pub(super) fn share() -> Shape {
    form(format!("^\\s*{}\\s*$", range(PERCENT)), &["30%以下", "超过30%，不满70%", "70%以上"])
}

/// A range of bare numbers.
pub(super) fn band() -> Shape {
    form(format!("^\\s*{}\\s*$", range("")), &["不满14", "14以上，不满18", "18以上"])
}

/// A range in any unit.
pub(super) fn any_range() -> Shape {
    form(format!("^\\s*{}\\s*$", range(ANY)), &["1以上", "超过5，20以下", "不满100%"])
}

/// A correction of a score.
pub(super) fn correction() -> Shape {
    form(format!("^[加减]+\\s*{NUMBER}\\s*%\\s*$"), &["减10%", "加5%"])
}

/// The floor of a mitigated fine.
pub(super) fn floor() -> Shape {
    form(format!("^(无|改轻的种类|\\s*{NUMBER}\\s*%\\s*)$"), &["无", "改轻的种类", "30%"])
}

/// A place in this document.
pub(super) fn citation() -> Shape {
    form(format!("^{AT}$"), &["42", "33.1", "33.1s2", "49.1(5)", "42(1)", "120-1"])
}

/// A place in a named document.
pub(crate) fn reference() -> Shape {
    form(format!("^[^#]+#{AT}$"), &["gas-reg#49.1(5)", "apl#33.1s1"])
}

/// Kinds of penalties that go together.
pub(super) fn kinds() -> Shape {
    let kind = crate::read::vocabulary::PENALTIES.iter().map(|(word, _)| *word).collect::<Vec<_>>().join("|");
    form(format!("^\\s*({kind})\\s*(\\+\\s*({kind})\\s*)*$"), &["警告", "警告+罚款", "罚款"])
}

/// The id of a fact.
pub(super) fn fact_id() -> Shape {
    form("^[a-z][a-z0-9_]*$", &["act_minor", "area_m2"])
}
