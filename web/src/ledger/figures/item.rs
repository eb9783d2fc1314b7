//! What can be counted.

use crate::ledger::record::Kind;

/// Something an officer may choose to have counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// Every record.
    All,
    /// 案件总数: penalties and decisions not to impose one.
    Cases,
    /// Records of one kind.
    Kind(Kind),
    /// Penalties by procedure.
    Procedure,
    /// Penalties by outcome: 从轻, 减轻 …
    Outcome,
    /// 不予处罚 by ground.
    Ground,
    /// The sum of the fines of penalties.
    Fines,
    /// Every record by topic.
    Topic,
    /// Every record by kind of party.
    Party,
    /// Every record by month.
    Month,
}

impl Item {
    /// Every one, as they stand on the page, by the name it is kept under.
    pub const ALL: [(Self, &'static str); 16] = [
        (Self::All, "all"),
        (Self::Cases, "cases"),
        (Self::Kind(Kind::Inspection), "inspection"),
        (Self::Kind(Kind::Persuasion), "persuasion"),
        (Self::Kind(Kind::Talk), "talk"),
        (Self::Kind(Kind::Order), "order"),
        (Self::Kind(Kind::NoPenalty), "no-penalty"),
        (Self::Kind(Kind::Penalty), "penalty"),
        (Self::Kind(Kind::Measure), "measure"),
        (Self::Procedure, "procedure"),
        (Self::Outcome, "outcome"),
        (Self::Ground, "ground"),
        (Self::Fines, "fines"),
        (Self::Topic, "topic"),
        (Self::Party, "party"),
        (Self::Month, "by-month"),
    ];

    /// The name it is kept under.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(i, _)| *i == self).map_or("", |(_, id)| id)
    }
}
