//! The stages of a case that are asked and scored.

use macro_rules_attribute::derive;
use serde::{Deserialize, Serialize};

/// What a question is about, in the order in which an officer decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// 违法: which violation, if any.
    Act,
    /// 依据: which article.
    Basis,
    /// 结论: not punished, lighter, ordinary, heavier.
    Outcome,
    /// 幅度: how much.
    Amount,
    /// 程序: on the spot or not, hearing, legal review, periods.
    Procedure,
    /// 权利: what the party must be told, and until when it may do what.
    Rights,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Self; 6] = [Self::Act, Self::Basis, Self::Outcome, Self::Amount, Self::Procedure, Self::Rights];
}
