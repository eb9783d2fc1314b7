//! One past decision beside what the lists advise.

use cailiang::{
    Case, Decision, Lists, Outcome,
    amount::{Bound, Range},
    conclude,
    decision::{Advised, Fine},
    facts::{Value, id},
    lists::{Force, PenaltyKind},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::past::{Imposed, id_of};

/// How what was imposed compares with the advice. Each decided record has exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The outcome agrees, and the fine lies in the advised range, or there is none on either side.
    Within,
    /// The outcome agrees, the fine is less than advised.
    Below,
    /// The outcome agrees, the fine is more than advised.
    Above,
    /// Another outcome than advised.
    OutcomeDiffers,
    /// The outcome agrees; the lists give no range that the fine could be held against.
    NoRange,
    /// The lists leave the outcome to a person.
    Review,
    /// A fact is missing: the lists come to no outcome.
    Undetermined,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 7] =
        [Self::Within, Self::Below, Self::Above, Self::OutcomeDiffers, Self::NoRange, Self::Review, Self::Undetermined];
}

/// Whom it was imposed on, as far as the record says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    /// 个人.
    Individual,
    /// 单位.
    Organisation,
    /// 个体工商户: a place says as which of the two it is treated.
    SoleTrader,
    /// 直接负责的主管人员和其他直接责任人员.
    Responsible,
    /// Not told.
    Unknown,
}

impl Party {
    /// The party of a case.
    pub fn of(case: &Case) -> Self {
        match case.get(id::PARTY_KIND) {
            Some(Value::Choice(kind)) => match kind.as_str() {
                "natural_person" if case.get(id::RESPONSIBLE_PERSON) == Some(&Value::Flag(true)) => Self::Responsible,
                "natural_person" => Self::Individual,
                "legal_person" | "other_org" => Self::Organisation,
                _ => Self::SoleTrader,
            },
            _ => Self::Unknown,
        }
    }
}

/// What the lists make of a case, as far as comparing needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// How what was imposed compares.
    pub verdict: Verdict,
    /// The advised outcome.
    pub outcome: Outcome,
    /// The violation the outcome rests on.
    pub violation: String,
    /// The clause: `solid-waste-law#111.1(1)@2020-09-01`; empty where none is applied.
    pub norm: String,
    /// The tier of the benchmark; empty where none grades the case.
    pub tier: String,
    /// The least and the most that is advised, over all admissible degrees.
    pub range: Option<Range>,
    /// How far the fine lies outside the range, 元.
    pub off: Decimal,
    /// The facts that decide the outcome while it is undetermined, else those that only the fine waits for.
    pub unknown: Vec<String>,
}

/// Holds what was imposed against what the lists advise.
pub fn hold(lists: &Lists, case: &Case, imposed: Imposed) -> Held {
    let decision = conclude(lists, case);
    let (verdict, off) = verdict(&decision, imposed);
    let norm = decision.norm.as_ref().map(|n| format!("{}#{}@{}", n.document, n.at, n.effective));
    Held {
        verdict,
        off,
        outcome: decision.outcome,
        range: whole(decision.fine.as_ref()),
        violation: decision.norm.map(|n| n.violation).or_else(|| case.violations.first().cloned()).unwrap_or_default(),
        norm: norm.unwrap_or_default(),
        tier: decision.tier.unwrap_or_default(),
        unknown: match (decision.outcome, decision.fine) {
            (Outcome::Undetermined, _) => decision.open,
            (_, Some(Fine::Missing(missing))) => missing.needs,
            _ => Vec::new(),
        },
    }
}

/// From the least to the most of all admissible degrees; a bound that one lacks is lacking.
fn whole(fine: Option<&Fine>) -> Option<Range> {
    let Some(Fine::Range(fine)) = fine else { return None };
    let mut all = fine.advised.iter().map(|a| a.range);
    let first = all.next()?;
    let end = |a: Option<Bound>, b: Option<Bound>, takes: fn(&Bound, &Bound) -> bool| match (a, b) {
        (Some(a), Some(b)) => Some(if takes(&b, &a) { b } else { a }),
        _ => None,
    };
    Some(all.fold(first, |a, b| Range {
        min: end(a.min, b.min, |b, a| (b.value, b.open) < (a.value, a.open)),
        max: end(a.max, b.max, |b, a| (b.value, !b.open) > (a.value, !a.open)),
    }))
}

fn verdict(decision: &Decision, imposed: Imposed) -> (Verdict, Decimal) {
    let none = Decimal::ZERO;
    match decision.outcome {
        Outcome::Undetermined => return (Verdict::Undetermined, none),
        Outcome::Review => return (Verdict::Review, none),
        _ => {}
    }
    if !agrees(decision, imposed) {
        return (Verdict::OutcomeDiffers, none);
    }
    let waived = !imposed.outcome.map_or(imposed.fine.is_some() || decision.outcome.penalises(), Outcome::penalises);
    match (&decision.fine, imposed.fine) {
        // What a penalty would be is no matter where none was imposed.
        (_, None) if waived => (Verdict::Within, none),
        (None, None) => (Verdict::Within, none),
        (None | Some(Fine::Missing(_)), _) => (Verdict::NoRange, none),
        (Some(Fine::Range(range)), None) => {
            let optional = range.force == Force::May || decision.penalties.iter().any(|p| !p.kinds.contains(&PenaltyKind::Fine));
            if optional { (Verdict::Within, none) } else { beside(&range.advised, imposed.outcome, Decimal::ZERO) }
        }
        (Some(Fine::Range(range)), Some(fine)) => beside(&range.advised, imposed.outcome, fine),
    }
}

/// Whether the outcome imposed is one the advice admits.
fn agrees(decision: &Decision, imposed: Imposed) -> bool {
    let advised = decision.outcome;
    let fined = imposed.fine.is_some();
    match imposed.outcome {
        Some(own) if own == advised => !fined || decision.fine.is_some(),
        // Where waiving is allowed, so is not waiving, and 不予处罚 says what was done.
        Some(Outcome::NoPenalty) => advised == Outcome::MayWaive && !fined,
        Some(own) => advised.degrees().iter().any(|d| Outcome::of(*d) == own),
        // Only the fine is told: it stands or falls with whether there may be one.
        None if fined => advised.penalises() || (advised == Outcome::MayWaive && decision.fine.is_some()),
        None => true,
    }
}

/// The fine beside the ranges of the degree it was imposed in, of all where that is not told.
fn beside(advised: &[Advised], own: Option<Outcome>, fine: Decimal) -> (Verdict, Decimal) {
    let of_degree = |a: &&Advised| own.is_some_and(|o| Outcome::of(a.degree) == o);
    let any = advised.iter().any(|a| of_degree(&a));
    let ranges: Vec<Range> = advised.iter().filter(|a| !any || of_degree(a)).map(|a| a.range).collect();
    if ranges.is_empty() {
        return (Verdict::NoRange, Decimal::ZERO);
    }
    if ranges.iter().any(|r| r.contains(fine)) {
        return (Verdict::Within, Decimal::ZERO);
    }
    // The nearest end counts; on an open end itself it is off by nothing, and yet outside.
    let under = ranges.iter().filter_map(|r| r.min).map(|b| b.value - fine).filter(|d| !d.is_sign_negative()).min();
    let over = ranges.iter().filter_map(|r| r.max).map(|b| fine - b.value).filter(|d| !d.is_sign_negative()).min();
    match (under, over) {
        (Some(under), Some(over)) if over <= under => (Verdict::Above, over),
        (Some(under), _) => (Verdict::Below, under),
        (None, over) => (Verdict::Above, over.unwrap_or_default()),
    }
}

/// An outcome by its id, for keys that are written out.
pub fn key(outcome: Outcome) -> String {
    id_of(outcome)
}
