//! One entry of the ledger, as it is kept and exported.

use serde::{Deserialize, Serialize};

/// What was done. Not only penalties: the annual report counts all of these.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// 检查.
    #[default]
    Inspection,
    /// 劝导、批评教育.
    Persuasion,
    /// 约谈.
    Talk,
    /// 责令改正、责令限期改正.
    Order,
    /// 不予处罚（含可以不予）.
    NoPenalty,
    /// 行政处罚.
    Penalty,
    /// 行政强制措施、强制执行.
    Measure,
}

impl Kind {
    /// Every kind, as the officer reads them.
    pub const ALL: [Self; 7] = [Self::Inspection, Self::Persuasion, Self::Talk, Self::Order, Self::NoPenalty, Self::Penalty, Self::Measure];
}

/// One entry. Texts that are not known are empty; amounts and days are written
/// as a case writes them, so that an export reads the same everywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Record {
    /// A random name of its own, hexadecimal.
    pub id: String,
    /// What was done.
    pub kind: Kind,
    /// The day it was done, `YYYY-MM-DD`.
    pub on: String,
    /// Whom it concerned, as the officer wrote it.
    pub party: String,
    /// `natural_person`, `sole_trader`, … (`party_kind` of a case).
    pub party_kind: String,
    /// The id of the act (违法行为).
    pub violation: String,
    /// Its name then.
    pub name: String,
    /// Its topic then.
    pub topic: String,
    /// The place.
    pub place: String,
    /// The outcome that was decided, as a decision names it (`ordinary`, `no-penalty` …).
    pub outcome: String,
    /// What the outcome rests on, `apl#33.1s1`.
    pub ground: String,
    /// Its words: 《行政处罚法》第三十三条第一款.
    pub basis: String,
    /// `summary` or `ordinary`.
    pub procedure: String,
    /// The fine imposed, 元, a decimal number.
    pub fine: String,
    /// The file number (案号), where there is one.
    pub number: String,
    /// Whatever else is worth keeping.
    pub note: String,
    /// What was answered, fact by fact, as it was typed.
    pub facts: Vec<(String, String)>,
    /// The receipt of the decision, without personal facts.
    pub receipt: String,
    /// The list files it was decided on, kept beside the ledger: nation, rest, places.
    pub lists: Vec<String>,
    /// When it was first kept, milliseconds since 1970 UTC.
    pub created: u64,
    /// When it was changed last, milliseconds since 1970 UTC.
    pub changed: u64,
}
