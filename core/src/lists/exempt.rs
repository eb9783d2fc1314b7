//! Leniency lists (柔性执法清单): acts and conditions a published list treats leniently.

use macro_rules_attribute::derive;
use serde::Serialize;

use super::Amounts;
use crate::{citation::Reference, condition::Condition};

/// The five kinds of leniency list. Each kind fixes effect and article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum ExemptKind {
    /// 轻微不罚 (行政处罚法 33.1 前句): 应当.
    Minor,
    /// 首违不罚 (33.1 后句): 可以.
    First,
    /// 减轻 (30, 31, 32).
    Mitigated,
    /// 从轻 (30, 31, 32, or the list's own judgement inside the range).
    Lighter,
    /// 免予强制 (行政强制法 16.2): 可以.
    NoCoercion,
}

/// One entry of a list.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Exempt {
    /// Its number in the list.
    pub item: String,
    /// The acts; empty for any act (免予强制 only).
    pub violations: Vec<String>,
    /// Which kind of list.
    pub kind: ExemptKind,
    /// The statutory circumstance it spells out (`apl#32(1)`), for 减轻 and 从轻.
    pub statute: Option<Reference>,
    /// What must hold, and what must not.
    pub when: Condition,
    /// The latest correction that still counts; `None` as the law says.
    pub correct: Option<CorrectBy>,
    /// The longest period an order may give, days.
    pub order_days: Option<u32>,
    /// The fine it leads to, for 从轻 and 减轻; may be empty.
    pub amounts: Amounts,
    /// The coercive measure that is spared (扣押经营工具); 免予强制 only.
    pub measure: String,
    /// Whether the law itself forbids the measure, so that nothing is left to choose.
    pub must: bool,
    /// What is done instead or beside: 责令改正, 教育, 约谈, 复查.
    pub then: Vec<String>,
    /// The evidence to keep: 改正前后照片.
    pub evidence: Vec<String>,
    /// Who applies it; may be empty.
    pub by: String,
    /// In our own words; may be empty.
    pub gist: String,
}

/// The latest correction that still counts; an earlier one always does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Wire!)]
pub enum CorrectBy {
    /// 发现前.
    BeforeDiscovery,
    /// 当场.
    OnSpot,
    /// 责令期限内.
    WithinOrder,
}

impl CorrectBy {
    /// The values of `correction_timing` that are in time.
    pub fn timings(self) -> &'static [&'static str] {
        match self {
            Self::BeforeDiscovery => &["before_discovery"],
            Self::OnSpot => &["before_discovery", "on_spot"],
            Self::WithinOrder => &["before_discovery", "on_spot", "within_order"],
        }
    }
}

impl Exempt {
    /// Whether the entry is about this act.
    pub fn covers(&self, violation: &str) -> bool {
        self.violations.is_empty() || self.violations.iter().any(|v| v == violation)
    }
}
