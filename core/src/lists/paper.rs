//! Papers (文书) and self-checks (自查): texts that legal staff maintain, drawn
//! up from a decision by [`crate::papers`]. Kept beside the documents, not in
//! them: deciding never needs one.

use macro_rules_attribute::derive;

use super::{Closing, Status};
use crate::{citation::Reference, condition::Condition, day::Day, decision::Outcome};

/// A group of outcomes that a paper is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub enum Fit {
    /// A penalty of any degree.
    Penalty,
    /// 可以不予处罚.
    MayWaive,
    /// 不予处罚（应当）.
    NoPenalty,
    /// 罚款的前提还没有成立.
    NoFineYet,
    /// 只责令，没有处罚.
    OrderOnly,
    /// 已经罚过款.
    AlreadyFined,
    /// 超过追责时效.
    TimeBarred,
    /// 违法事实不能成立.
    NotEstablished,
    /// 没有处罚权.
    NoAuthority,
    /// 没有依据.
    NoBasis,
    /// 新的规定不认为违法.
    NoLongerUnlawful,
    /// 涉嫌犯罪.
    Refer,
    /// 送法制审核.
    Review,
    /// 还不能下结论.
    Undetermined,
}

impl Fit {
    /// The group an outcome belongs to.
    pub fn of(outcome: Outcome) -> Self {
        match outcome {
            Outcome::MayWaive => Self::MayWaive,
            Outcome::NoPenalty => Self::NoPenalty,
            Outcome::NoFineYet => Self::NoFineYet,
            Outcome::OrderOnly => Self::OrderOnly,
            Outcome::AlreadyFined => Self::AlreadyFined,
            Outcome::TimeBarred => Self::TimeBarred,
            Outcome::NotEstablished => Self::NotEstablished,
            Outcome::NoAuthority => Self::NoAuthority,
            Outcome::NoBasis => Self::NoBasis,
            Outcome::NoLongerUnlawful => Self::NoLongerUnlawful,
            Outcome::Refer => Self::Refer,
            Outcome::Review => Self::Review,
            Outcome::Undetermined => Self::Undetermined,
            _ => Self::Penalty,
        }
    }

    /// Whether a case that ends so may have a route of procedure (51, 54).
    pub fn has_route(self) -> bool {
        matches!(self, Self::Penalty | Self::MayWaive | Self::AlreadyFined)
    }
}

/// When a paper or a self-check is for a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire!)]
pub struct Offer {
    /// The outcomes it is for; empty stands for all.
    pub fits: Vec<Fit>,
    /// The route it is for: on the spot or ordinary; `None` for any.
    pub route: Option<Closing>,
    /// Named conditions ([`crate::papers::Named`]), each perhaps with 非 in front; all must hold.
    pub when: Vec<String>,
}

/// A paper as legal staff word it.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Form {
    /// The id: `reasons`. A place's own takes the place of the one above with the same id.
    pub id: String,
    /// What stands at its head.
    pub title: String,
    /// The cases it is for.
    pub offer: Offer,
    /// Its lines, in the language of [`crate::papers::Line`].
    pub lines: Vec<String>,
}

/// The stages of a case that the self-check goes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Wire!)]
pub enum Stage {
    /// 立案.
    Filing,
    /// 调查.
    Inquiry,
    /// 取证.
    Evidence,
    /// 告知.
    Notice,
    /// 听证.
    Hearing,
    /// 审查决定.
    Decision,
    /// 送达执行.
    Service,
    /// 结案.
    Closing,
}

/// The errors that reviewers find most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub enum Fault {
    /// 权利没有保障.
    Rights,
    /// 依据错误.
    Basis,
    /// 事实不清.
    Facts,
    /// 复议机关错误.
    Body,
}

/// One item of the self-check. What it tests is data: nothing tested leaves it
/// to be ticked by hand.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct SelfCheck {
    /// The id.
    pub id: String,
    /// The stage of the case.
    pub stage: Stage,
    /// The error it guards against, where it is one of the four.
    pub fault: Option<Fault>,
    /// The cases it is for.
    pub offer: Offer,
    /// What must be so; a line of [`crate::papers::Line`].
    pub text: String,
    /// Where it is written.
    pub at: Vec<Reference>,
    /// Facts that must hold; presumed ones do not count.
    pub facts: Condition,
    /// Facts that must be known.
    pub needs: Vec<String>,
    /// Warnings of the decision that make it wrong, by code.
    pub wrong: Vec<String>,
    /// Warnings of the decision that leave it open, by code.
    pub doubt: Vec<String>,
    /// The duty whose last day counts, by id; may be empty.
    pub duty: String,
    /// The fact with the day on which that was done; may be empty.
    pub done: String,
}

/// The papers and self-checks of one document.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct PaperList {
    /// The document's id.
    pub document: String,
    /// Its title.
    pub title: String,
    /// The place it belongs to.
    pub place: String,
    /// First day in force.
    pub effective: Day,
    /// First day no longer in force, where known.
    pub expires: Option<Day>,
    /// How far it can be trusted.
    pub status: Status,
    /// The papers.
    pub forms: Vec<Form>,
    /// The self-checks.
    pub checks: Vec<SelfCheck>,
}
