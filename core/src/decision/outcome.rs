//! The outcomes the law can lead to, and the way to them.

use serde::Serialize;

use super::Fine;
use crate::lists::{Degree, PartyClass};

/// The outcomes the law can lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// 没有处罚权，移交有权机关.
    NoAuthority,
    /// 没有有效的处罚依据.
    NoBasis,
    /// 新的规定不认为违法 (37).
    NoLongerUnlawful,
    /// 涉嫌犯罪，移送.
    Refer,
    /// 违法事实不能成立.
    NotEstablished,
    /// 超过追责时效，不再给予处罚.
    TimeBarred,
    /// 不予处罚（应当）.
    NoPenalty,
    /// 可以不予处罚.
    MayWaive,
    /// 罚款的前提还没有成立.
    NoFineYet,
    /// 条款只有责令，没有处罚.
    OrderOnly,
    /// 同一行为已被罚款，不得再罚款.
    AlreadyFined,
    /// 减轻.
    Mitigated,
    /// 从轻.
    Lighter,
    /// 从轻或者减轻，由机关择一.
    LighterOrMitigated,
    /// 可以从轻或者减轻.
    LighterOrMitigatedOrOrdinary,
    /// 一般.
    Ordinary,
    /// 从重.
    Heavier,
    /// 法律没有答案，送法制审核.
    Review,
    /// 还差事实，不能下结论.
    Undetermined,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 19] = [
        Self::NoAuthority,
        Self::NoBasis,
        Self::NoLongerUnlawful,
        Self::Refer,
        Self::NotEstablished,
        Self::TimeBarred,
        Self::NoPenalty,
        Self::MayWaive,
        Self::NoFineYet,
        Self::OrderOnly,
        Self::AlreadyFined,
        Self::Mitigated,
        Self::Lighter,
        Self::LighterOrMitigated,
        Self::LighterOrMitigatedOrOrdinary,
        Self::Ordinary,
        Self::Heavier,
        Self::Review,
        Self::Undetermined,
    ];

    /// Whether the outcome is a penalty of some degree.
    pub fn penalises(self) -> bool {
        matches!(
            self,
            Self::Mitigated
                | Self::Lighter
                | Self::LighterOrMitigated
                | Self::LighterOrMitigatedOrOrdinary
                | Self::Ordinary
                | Self::Heavier
        )
    }

    /// The outcome of a single degree.
    pub fn of(degree: Degree) -> Self {
        match degree {
            Degree::Mitigated => Self::Mitigated,
            Degree::Lighter => Self::Lighter,
            Degree::Ordinary => Self::Ordinary,
            Degree::Heavier => Self::Heavier,
        }
    }

    /// The degrees a penalty of this outcome may have.
    pub fn degrees(self) -> &'static [Degree] {
        match self {
            Self::Mitigated => &[Degree::Mitigated],
            Self::Lighter => &[Degree::Lighter],
            Self::LighterOrMitigated => &[Degree::Lighter, Degree::Mitigated],
            Self::LighterOrMitigatedOrOrdinary => &[Degree::Lighter, Degree::Mitigated, Degree::Ordinary],
            Self::Ordinary | Self::MayWaive => &[Degree::Ordinary],
            Self::Heavier => &[Degree::Heavier],
            _ => &[],
        }
    }
}

/// The way to the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// 简易程序: may be decided on the spot.
    Summary,
    /// 普通程序.
    Ordinary,
    /// It depends on the fine proposed, or on a fact.
    Depends,
}

/// One of the two treatments of an unmapped sole trader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Branch {
    /// As an individual or as an organisation.
    #[serde(rename = "as")]
    pub class: PartyClass,
    /// The outcome so treated.
    pub outcome: Outcome,
    /// What it rests on.
    pub ground: Option<String>,
    /// The fine so treated.
    pub fine: Option<Fine>,
    /// The procedure so treated.
    pub procedure: Option<Route>,
}

/// A changed fact that would lead elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WhatIf {
    /// The fact.
    pub fact: String,
    /// The value it would have.
    pub value: String,
    /// The outcome then.
    pub outcome: Outcome,
    /// What that outcome rests on.
    pub ground: Option<String>,
}
