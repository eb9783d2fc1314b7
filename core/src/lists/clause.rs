//! Clauses (罚则条款): what one document provides against one violation.

use macro_rules_attribute::derive;
use serde::Serialize;

use super::{Force, Order, PenaltyKind};
use crate::{
    amount::Range,
    citation::{Citation, Reference},
    condition::Condition,
};

/// Which column of amounts a party belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum PartyClass {
    /// 个人.
    Individual,
    /// 单位 (法人、其他组织).
    Organisation,
    /// 直接负责的主管人员和其他直接责任人员: another party, decided apart.
    Responsible,
}

/// An amount as the clause states it for one class of party.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub enum Amount {
    /// 元.
    Yuan(Range),
    /// A share (0.02 is 2%) or a multiple of a base, in 元 once multiplied.
    Of {
        /// The share or multiple.
        times: Range,
        /// The fact that holds the base, in 元.
        base: String,
        /// The base is taken as at least this much, 元.
        base_at_least: Option<rust_decimal::Decimal>,
        /// Whether the article writes it as a percentage (for showing it again).
        percent: bool,
    },
    /// 元 for each unit.
    Per {
        /// 元 a unit.
        each: Range,
        /// The fact that counts the units.
        units: String,
        /// What a unit is called: 平方米, 株.
        unit: String,
        /// What is done with part of a unit.
        part: PartUnit,
        /// The whole fine is at most this much, 元.
        at_most: Option<rust_decimal::Decimal>,
    },
    /// The clause punishes by fine but sets no amount: local law must.
    NotSet,
}

/// What is done with part of a unit (不足一单位). Only a text can say that it counts as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire!)]
pub enum PartUnit {
    /// 按比例: in proportion.
    #[default]
    Proportion,
    /// 按一单位: as a whole unit.
    AsOne,
    /// 不计: not at all.
    Dropped,
}

/// A fine that exists once its stage is reached.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Fine {
    /// The article's words for the stage (逾期不改正); empty where there is none.
    pub stage: String,
    /// What must hold for the fine to exist; empty where nothing must.
    pub when: Condition,
    /// 应当 or 可以.
    pub force: Force,
    /// Where the amount is written, if not in the clause's own place.
    pub at: Option<Citation>,
    /// Amounts by class; a class left out has none here.
    pub individual: Option<Amount>,
    /// See `individual`.
    pub organisation: Option<Amount>,
    /// See `individual`.
    pub responsible: Option<Amount>,
    /// Whether the article names no class (so both columns are the same text).
    pub everyone: bool,
}

impl Fine {
    /// The amount for a class; `None` where this fine does not reach it.
    pub fn amount(&self, class: PartyClass) -> Option<&Amount> {
        match class {
            PartyClass::Individual => self.individual.as_ref(),
            PartyClass::Organisation => self.organisation.as_ref(),
            PartyClass::Responsible => self.responsible.as_ref(),
        }
    }
}

/// Kinds that may lawfully be imposed together: “警告，可以并处罚款” is
/// `警告` and `警告+罚款`, and never `罚款` alone.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Combination {
    /// The kinds, in the article's order.
    pub kinds: Vec<PenaltyKind>,
    /// Whether imposing it is 应当 or 可以.
    pub force: Force,
    /// The class of party it is for; `None` for every class (消防法 60: 个人警告或者罚款).
    pub party: Option<PartyClass>,
    /// The article's words for its stage; empty where there is none.
    pub stage: String,
    /// What must hold for it to exist.
    pub when: Condition,
}

/// A penalty that rides along with every combination once its condition holds:
/// confiscation of gains, revocation in serious cases.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Extra {
    /// The kind.
    pub kind: PenaltyKind,
    /// 应当 or 可以.
    pub force: Force,
    /// The article's words for its stage; empty where there is none.
    pub stage: String,
    /// What must hold; empty where nothing must.
    pub when: Condition,
    /// Another organ that alone may impose it (提请原发证机关吊销); may be empty.
    pub by: String,
}

/// A clause that sends the case elsewhere instead of punishing.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub enum Referral {
    /// Another organ punishes under another law (盗用燃气 → 公安).
    Organ {
        /// Which.
        to: String,
    },
    /// Other provisions say what applies, by violation id or in words.
    Law {
        /// In words: 依照城乡规划法第六十四条至第六十六条.
        to: String,
        /// Violations to choose instead, where the catalogue has them.
        violations: Vec<String>,
    },
    /// The amounts and kinds are left to provincial law entirely.
    Provincial {
        /// In words.
        to: String,
    },
}

/// How a clause stands to a higher document's clause on the same act.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire!)]
pub enum Join {
    /// Nothing is said.
    #[default]
    Alone,
    /// own: a matter of its own, whatever stands above it.
    Own,
    /// fills: it sets the amount that clause leaves open.
    Fills(Reference),
    /// specifies: it narrows that clause, inside its range.
    Specifies(Reference),
    /// competes: both reach the act; the order of law decides (立法法 99; 行政处罚法 29).
    Competes(Reference),
}

impl Join {
    /// The clause above.
    pub fn upper(&self) -> Option<&Reference> {
        match self {
            Self::Alone | Self::Own => None,
            Self::Fills(upper) | Self::Specifies(upper) | Self::Competes(upper) => Some(upper),
        }
    }
}

/// Consecutive daily fines (按日连续处罚): so many times the first fine.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Daily {
    /// Where it is written.
    pub at: Reference,
    /// 应当 or 可以.
    pub force: Force,
    /// The fact that holds the first fine, 元.
    pub base: String,
    /// The fact with the day of the order; counting starts the day after.
    pub from: String,
    /// The fact with the last day counted.
    pub to: String,
    /// What must hold.
    pub when: Condition,
}

/// A limitation that a statute sets for its own offences (治安管理处罚法 22).
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct OwnLimitation {
    /// Where it is written, in the same document.
    pub at: Citation,
    /// Months.
    pub months: i32,
}

/// A rule beside the clause that no penalty is given (不予行政处罚).
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Spares {
    /// Where it is written, in the same document.
    pub at: Citation,
    /// When.
    pub when: Condition,
}

/// What one document provides against one violation.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Clause {
    /// The act.
    pub violation: String,
    /// Articles that set the duty.
    pub duty: Vec<Citation>,
    /// The place that punishes.
    pub at: Citation,
    /// Who punishes, in the article's words; may be empty.
    pub by: String,
    /// Kinds of organ (`authority_kind`) to which alone the text gives the power,
    /// so that a delegation under 24 does not carry it; empty where it names a department.
    pub only_organs: Vec<String>,
    /// What the clause itself requires beyond the act's elements.
    pub when: Condition,
    /// Orders it demands.
    pub orders: Vec<Order>,
    /// Where the orders are written, if not in the clause's own paragraph.
    pub order_at: Option<Citation>,
    /// Where individuals (个人) are punished, if not at `at`, which then speaks of units.
    pub individual_at: Option<Citation>,
    /// Fines, in rising order of stage; the last one reached counts.
    pub fines: Vec<Fine>,
    /// Lawful combinations; empty stands for the fine alone.
    pub combinations: Vec<Combination>,
    /// Penalties that ride along.
    pub extras: Vec<Extra>,
    /// Where the clause sends the case, if it does not punish itself.
    pub referral: Option<Referral>,
    /// How it stands to a clause above.
    pub join: Join,
    /// Consecutive daily fines.
    pub daily: Option<Daily>,
    /// A limitation of its own, where another statute sets one (行政处罚法 36.1 末句).
    pub limitation: Option<OwnLimitation>,
    /// When the text itself spares who would be punished (北京市生活垃圾管理条例 67.3).
    pub spares: Option<Spares>,
    /// Where the gains go by another rule, so that they are not confiscated
    /// (物业管理条例 62, 63); empty where 行政处罚法 28.2 applies.
    pub gains_elsewhere: String,
    /// Facts that the text already makes elements of the act: they must not aggravate it again.
    pub used_up: Vec<String>,
    /// Whether strict liability is set by law or 行政法规 (33.2 后句).
    pub fault_irrelevant: bool,
    /// What it says in our own words.
    pub gist: String,
    /// Other consequences in words: 造成损失的依法赔偿.
    pub notes: Vec<String>,
}

impl Clause {
    /// Every place where it stands: units' first, then individuals' where it is another one.
    pub fn places(&self) -> impl Iterator<Item = &Citation> {
        [Some(&self.at), self.individual_at.as_ref()].into_iter().flatten()
    }

    /// Whether it is the clause that a decision cites so.
    pub fn stands_at(&self, at: &str) -> bool {
        self.places().any(|own| own.to_string() == at)
    }

    /// Where a party of this class is punished.
    pub fn at_for(&self, class: Option<PartyClass>) -> &Citation {
        self.individual_at.as_ref().filter(|_| class == Some(PartyClass::Individual)).unwrap_or(&self.at)
    }

    /// Whether the clause knows any penalty at all; if not, it is an order only.
    pub fn punishes(&self) -> bool {
        !self.fines.is_empty() || !self.combinations.is_empty() || !self.extras.is_empty()
    }
}
