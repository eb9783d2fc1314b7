//! What is said of a scenario made from a real case.

pub(in crate::training) const LEFT_OUT: &str = "不写进情景";
pub(in crate::training) const ID_NUMBER: &str = "身份证号";
pub(in crate::training) const TELEPHONE: &str = "电话号码";
pub(in crate::training) const PLATE: &str = "车牌号";
pub(in crate::training) const NAME: &str = "姓名";

pub(in crate::training) fn only_band(band: &str) -> String {
    format!("只留年龄段：{band}")
}

pub(in crate::training) fn suspicious(what: &str, text: &str) -> String {
    format!("像{what}：{text}")
}

/// Words in front of a name.
pub(in crate::training) const BEFORE_NAMES: [&str; 9] =
    ["姓名：", "姓名", "名叫", "当事人：", "法定代表人：", "法定代表人", "负责人：", "联系人：", "经营者："];
