//! Benchmarks (裁量基准): a published subdivision of a statutory range.

use macro_rules_attribute::derive;
use rust_decimal::Decimal;
use serde::Serialize;

use super::{Amount, Clause, Degree, Fine, PartyClass, PenaltyKind, Rounding, Score};
use crate::{amount::Range, citation::Reference, condition::Condition, order::Grow};

/// One row group of a benchmark: how an act under one clause is graded.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Benchmark {
    /// Its number in the document (序号); may be empty.
    pub item: String,
    /// The acts it grades; empty for every act whose fine leaves a range (a general benchmark).
    pub violations: Vec<String>,
    /// The clause it subdivides; `None` for whichever clause applies.
    pub clause: Option<Reference>,
    /// The stage of the fine it subdivides, in the clause's words; empty for
    /// the fine that has none, or the only one.
    pub stage: String,
    /// When it applies at all.
    pub when: Condition,
    /// The document whose benchmark on the same act it displaces; may be empty.
    pub over: String,
    /// How it grades.
    pub grading: Grading,
    /// Circumstances it names beside its grading.
    pub adjust: Vec<Adjustment>,
    /// What it does where lenient and severe circumstances meet; `None` as the place's method says.
    pub both: Option<Both>,
    /// Rounding; `None` as the place's method says.
    pub round: Option<Rounding>,
}

/// Tiers, or scores.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub enum Grading {
    /// A table of tiers.
    Tiers(TierTable),
    /// A weighted score.
    Score(Score),
}

/// Tiers with the rule that picks one.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct TierTable {
    /// Which tier counts where several match.
    pub hit: Hit,
    /// The tiers, mildest first.
    pub tiers: Vec<Tier>,
}

/// Which tier counts where the conditions of several hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum Hit {
    /// 最重: the severest that matches.
    Severest,
    /// 最轻: the mildest that matches.
    Mildest,
    /// 首个: the first that matches, as written.
    First,
    /// 唯一: no two may match.
    Unique,
    /// 一致: several may match if they say the same.
    Any,
    /// 主轴: one axis places the case, the first match counts, `adjust` does the rest.
    MainAxis,
}

/// What a tier leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum TierEffect {
    /// 不予处罚: it spells out when 33.1 前句 is met.
    NoPenalty,
    /// 可以不予处罚: it spells out when 33.1 后句 is met.
    MayWaive,
    /// A fine of this degree.
    Degree(Degree),
}

/// One tier (阶次).
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Tier {
    /// Its name: 较轻, 一般, 严重.
    pub name: String,
    /// What it leads to.
    pub effect: TierEffect,
    /// When it holds.
    pub when: Condition,
    /// Holds where no other tier does (其他情形).
    pub otherwise: bool,
    /// The fine by class of party.
    pub amounts: Amounts,
    /// The kinds imposed in this tier; empty as the clause says.
    pub kinds: Vec<PenaltyKind>,
}

/// A tier's fine.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub enum TierAmount {
    /// In the clause's own form.
    Stated(Amount),
    /// A share of the statutory range: from its minimum (0) to its maximum (1).
    Share(Range),
}

/// Amounts by class of party, as a tier or an entry of a leniency list states them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Wire!)]
pub struct Amounts {
    /// For an individual.
    pub individual: Option<TierAmount>,
    /// For an organisation.
    pub organisation: Option<TierAmount>,
    /// For responsible persons.
    pub responsible: Option<TierAmount>,
    /// Written once for everyone.
    pub everyone: bool,
}

impl Amounts {
    /// The amount for a class of party.
    pub fn of(&self, class: PartyClass) -> Option<&TierAmount> {
        match class {
            PartyClass::Individual => self.individual.as_ref(),
            PartyClass::Organisation => self.organisation.as_ref(),
            PartyClass::Responsible => self.responsible.as_ref(),
        }
    }

    /// Whether no amount is stated.
    pub fn is_empty(&self) -> bool {
        self.individual.is_none() && self.organisation.is_none() && self.responsible.is_none()
    }
}

/// A circumstance the benchmark itself names (酌定), and how far it moves the tier.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Adjustment {
    /// What it is called.
    pub name: String,
    /// Whether it makes the outcome heavier; else lighter.
    pub heavier: bool,
    /// How many tiers.
    pub steps: u8,
    /// When it holds.
    pub when: Condition,
}

/// What is done where lenient and severe circumstances meet (从宽从严并存). The
/// law has no formula (【口径】); a benchmark or a method must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Wire!)]
#[serde(rename_all = "kebab-case")]
pub enum Both {
    /// 逐项抵销: one sets off another.
    Offset,
    /// 先重后轻: first heavier, then one tier down for statutory leniency.
    HeavierFirst,
    /// 中间取值: the ordinary part.
    Middle,
    /// 人工: a person judges; both readings are shown.
    Person,
}

/// How far 减轻 may go below the statutory minimum. The law does not say (【口径】).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub enum MitigationFloor {
    /// 无: any amount below the minimum.
    None,
    /// Not below this share of the statutory minimum.
    ShareOfMinimum(Decimal),
    /// 改轻的种类: a milder kind instead of a lower fine.
    MilderKind,
}

impl Benchmark {
    /// Every condition it reads.
    pub fn conditions(&self) -> Vec<&Condition> {
        let mut out = vec![&self.when];
        match &self.grading {
            Grading::Tiers(table) => out.grow(table.tiers.iter().map(|t| &t.when)),
            Grading::Score(score) => {
                out.grow(score.factors.iter().flat_map(|f| &f.grades).map(|g| &g.when));
                out.grow(score.corrections.iter().map(|c| &c.when));
            }
        }
        out.grow(self.adjust.iter().map(|a| &a.when));
        out
    }

    /// Whether it grades this act.
    pub fn grades(&self, violation: &str) -> bool {
        self.general() || self.violations.iter().any(|v| v == violation)
    }

    /// Whether it names no act and grades every fine that leaves a range.
    pub fn general(&self) -> bool {
        self.violations.is_empty()
    }

    /// Whether it subdivides `fine` of `clause` in the document `document`.
    pub fn subdivides(&self, document: &str, clause: &Clause, fine: &Fine) -> bool {
        let named = self.clause.as_ref().is_none_or(|c| c.document == document && c.at == clause.at);
        named && (self.stage == fine.stage || (self.stage.is_empty() && clause.fines.len() == 1))
    }
}
