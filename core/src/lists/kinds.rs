//! Closed vocabularies: kinds of penalty, orders, and 应当 against 可以.

use macro_rules_attribute::derive;
use serde::Serialize;

use super::PartyClass;
use crate::{citation::Citation, condition::Condition, words};

/// A kind of penalty (行政处罚法 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum PenaltyKind {
    /// 警告.
    Warning,
    /// 通报批评.
    Criticism,
    /// 罚款.
    Fine,
    /// 没收违法所得.
    ConfiscateGains,
    /// 没收非法财物.
    ConfiscateItems,
    /// 暂扣许可证件.
    SuspendPermit,
    /// 降低资质等级.
    LowerGrade,
    /// 吊销许可证件.
    RevokePermit,
    /// 限制开展生产经营活动.
    RestrictActivity,
    /// 责令停产停业.
    StopBusiness,
    /// 责令关闭.
    Close,
    /// 限制从业.
    RestrictPractice,
    /// 行政拘留.
    Detention,
    /// 法律、行政法规规定的其他行政处罚.
    Other,
}

impl PenaltyKind {
    /// The word of a decision and of a case for it: `confiscate-gains`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Criticism => "criticism",
            Self::Fine => "fine",
            Self::ConfiscateGains => "confiscate-gains",
            Self::ConfiscateItems => "confiscate-items",
            Self::SuspendPermit => "suspend-permit",
            Self::LowerGrade => "lower-grade",
            Self::RevokePermit => "revoke-permit",
            Self::RestrictActivity => "restrict-activity",
            Self::StopBusiness => "stop-business",
            Self::Close => "close",
            Self::RestrictPractice => "restrict-practice",
            Self::Detention => "detention",
            Self::Other => "other",
        }
    }

    /// Kinds that give a right to a hearing whatever the amount (63.1(3)–(4)).
    pub fn always_hearing(self) -> bool {
        matches!(self, Self::LowerGrade | Self::RevokePermit | Self::StopBusiness | Self::Close | Self::RestrictPractice)
    }
}

/// Whether the law leaves a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// 应当 (“处”“并处”“给予”).
    Shall,
    /// 可以: not imposing it is lawful too.
    May,
}

/// What an order demands. An order is no penalty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum OrderKind {
    /// 责令改正、责令限期改正、责令纠正.
    Correct,
    /// 责令停止违法行为、停止侵害、停止施工.
    Stop,
    /// 采取补救措施.
    Remedy,
    /// 恢复原状.
    Restore,
    /// 限期清理.
    Clear,
    /// 限期拆除.
    Demolish,
    /// 令其立即驶离.
    Leave,
    /// 限期处理 and other orders.
    Other,
}

/// An order as the article words it.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Order {
    /// What it demands.
    pub kind: OrderKind,
    /// The article's own words: 责令限期改正.
    pub words: String,
    /// Whether the words give time to correct (“限期”).
    pub with_deadline: bool,
    /// The class of party it is for; `None` for every class.
    pub party: Option<PartyClass>,
    /// The article's words for its stage; empty where there is none.
    pub stage: String,
    /// What must hold for it; empty where nothing must.
    pub when: Condition,
    /// A period of its own to sue against it, where a law sets one (土地管理法 83).
    pub litigation: Option<OwnSuit>,
}

/// A period to sue that a law sets for one order (行政诉讼法 46.1 后句).
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct OwnSuit {
    /// Where it is written, in the same document.
    pub at: Citation,
    /// Days from receiving the order.
    pub days: i64,
}

impl Order {
    /// The order with its stage and its class of party: 情节严重的，可以责令拆除.
    pub fn in_full(&self) -> String {
        let staged = words::order_at_stage(&self.stage, &self.words);
        self.party.map_or(staged.clone(), |class| words::order_for(class, &staged))
    }
}
