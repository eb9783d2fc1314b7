//! Measures (行政措施): what may or must be done beside or instead of a penalty.

use macro_rules_attribute::derive;
use serde::Serialize;

use super::Force;
use crate::{citation::Reference, condition::Condition, decision::Outcome};

/// What a measure is in law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureKind {
    /// 法定义务: the law itself demands it (教育, 说服教育, 督促引导).
    Duty,
    /// 行政指导: advice; it sets no duty and is no record against the party.
    Guidance,
    /// 行政命令: an order (责令改正); open to reconsideration and suit.
    Order,
    /// 行政强制措施 (行政强制法 2.2, 9).
    Restraint,
    /// 行政强制执行 (行政强制法 2.3, 12).
    Enforcement,
    /// 执行宽缓: ease in carrying out what was decided (行政处罚法 66.2; 行政强制法 42).
    Relief,
}

/// The ways a case can stand, for picking the measures that fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum CaseStanding {
    /// 不予处罚（应当）.
    NoPenalty,
    /// 可以不予处罚.
    MayWaive,
    /// A penalty of some degree.
    Penalty,
    /// An order, no penalty (now, or any more).
    Order,
    /// 法制审核.
    Review,
    /// 还不能下结论.
    Open,
    /// 违法事实不能成立.
    NotEstablished,
    /// 移送.
    Refer,
}

impl CaseStanding {
    /// How a case of this outcome stands; `None` where nothing is left to do here.
    pub fn of(outcome: Outcome) -> Option<Self> {
        Some(match outcome {
            Outcome::NoPenalty => Self::NoPenalty,
            Outcome::MayWaive => Self::MayWaive,
            Outcome::TimeBarred | Outcome::NoFineYet | Outcome::OrderOnly | Outcome::AlreadyFined => Self::Order,
            Outcome::Review => Self::Review,
            Outcome::Undetermined => Self::Open,
            Outcome::NotEstablished => Self::NotEstablished,
            Outcome::Refer => Self::Refer,
            Outcome::NoAuthority | Outcome::NoBasis | Outcome::NoLongerUnlawful => return None,
            _ => Self::Penalty,
        })
    }

    /// Whether a measure that names no standing follows: the act stands, and it is ours.
    pub fn acts(self) -> bool {
        !matches!(self, Self::NotEstablished | Self::Refer)
    }
}

/// One thing to do, or not to do, with its article. The article is kept as a
/// decision shows it (`ael#18(1)`): no step of the law reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Wire!)]
pub struct MeasureStep {
    /// What, in plain words.
    pub text: String,
    /// Where it is written; empty where the lists hold no text.
    pub basis: String,
}

/// A measure: what it is, when it is open, and how it is done.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Measure {
    /// The id. Of entries with one id that fit a case the one of the nearer
    /// place counts instead of those above.
    pub id: String,
    /// What the officer reads.
    pub name: String,
    /// What it is in law.
    pub kind: MeasureKind,
    /// Where it is written; empty for guidance that no article names.
    pub at: Vec<Reference>,
    /// 应当 or 可以.
    pub force: Force,
    /// Who takes it, in words; may be empty.
    pub by: String,
    /// The acts; empty for any.
    pub violations: Vec<String>,
    /// How the case must stand; empty for every case in which the act stands and is ours.
    pub on: Vec<CaseStanding>,
    /// What must hold. Read from known facts only.
    pub when: Condition,
    /// How it is done, in order.
    pub steps: Vec<MeasureStep>,
    /// What it cannot do (不能做什么).
    pub limits: Vec<MeasureStep>,
    /// The papers to keep.
    pub records: Vec<String>,
}

impl Measure {
    /// Whether it is for this act.
    pub fn about(&self, violation: &str) -> bool {
        self.violations.is_empty() || self.violations.iter().any(|v| v == violation)
    }

    /// Whether it fits an act on which a case stands so.
    pub fn fits(&self, violation: &str, standing: CaseStanding) -> bool {
        self.about(violation) && if self.on.is_empty() { standing.acts() } else { self.on.contains(&standing) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_nothing_is_left_to_do_there_is_no_standing() {
        for outcome in [Outcome::NoAuthority, Outcome::NoBasis, Outcome::NoLongerUnlawful] {
            assert_eq!(CaseStanding::of(outcome), None);
        }
        assert_eq!(CaseStanding::of(Outcome::Mitigated), Some(CaseStanding::Penalty));
        assert_eq!(CaseStanding::of(Outcome::TimeBarred), Some(CaseStanding::Order));
        assert!(!CaseStanding::Refer.acts() && CaseStanding::Open.acts());
    }
}
