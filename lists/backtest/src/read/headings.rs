//! The headings of a ledger's own table, and what stands in the cells of some of them.

use cailiang::facts::id;

use crate::past::{FINE, NUMBER, OUTCOME};

/// What a column is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Use {
    /// A fact of the case, `violation` or `place`, or one of the keys beside them.
    Key(String),
    /// What kind of entry the ledger keeps: only some are decisions.
    Kind,
    /// Facts as JSON pairs.
    Facts,
    /// Not needed.
    Nothing,
}

/// The kinds of entries in which something was decided.
pub const DECISIONS: [&str; 2] = ["处罚", "不予处罚"];

/// The ledger's own headings.
pub fn own(heading: &str) -> Option<Use> {
    let key = |key: &str| Some(Use::Key(key.to_owned()));
    match heading {
        "种类" => Some(Use::Kind),
        "日期" => key(id::DECISION_ON),
        "当事人类型" => key(id::PARTY_KIND),
        "违法行为代码" => key("violation"),
        "地方" => key("place"),
        "结论" => key(OUTCOME),
        "罚款（元）" => key(FINE),
        "案号" => key(NUMBER),
        "事实" => Some(Use::Facts),
        "编号" | "当事人" | "违法行为" | "主题" | "理由条款" | "依据" | "程序" | "备注" | "回执" | "清单文件" | "记下时间" | "改动时间" => {
            Some(Use::Nothing)
        }
        _ => None,
    }
}
