//! Where a case leads, and how two such places differ.

use std::cmp::Ordering;

use serde::Serialize;

use crate::decision::{Branch, Decision, Fine, Outcome, Penalty, Route};

/// Kinder or harsher to the party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Kinder.
    Kinder,
    /// Harsher.
    Harsher,
    /// Neither can be said.
    Other,
}

/// Where a case leads: what of a decision can differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reached {
    /// The outcome.
    pub outcome: Outcome,
    /// The outcomes still possible, while it is undetermined.
    pub possible: Vec<Outcome>,
    /// The citation it rests on: `apl#33.1s1`.
    pub ground: Option<String>,
    /// The same in words.
    pub cited: String,
    /// The tier of a benchmark.
    pub tier: Option<String>,
    /// The fine.
    pub fine: Option<Fine>,
    /// Lawful combinations of penalties.
    pub penalties: Vec<Penalty>,
    /// The route.
    pub procedure: Option<Route>,
    /// Whether a hearing must be offered.
    pub hearing: Option<bool>,
    /// Both treatments of an unmapped sole trader.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub branches: Vec<Branch>,
    /// Whether the facts cannot stand together.
    #[serde(skip)]
    pub contradictory: bool,
}

impl Reached {
    /// Of a decision.
    pub fn of(d: Decision) -> Self {
        let is = |g: &str| d.basis.iter().find(|b| format!("{}#{}", b.document, b.at) == g).map(|b| b.text.clone());
        Self {
            cited: d.ground.as_deref().and_then(is).unwrap_or_default(),
            contradictory: d.warnings.iter().any(|w| w.code == "contradictory-facts"),
            outcome: d.outcome,
            possible: d.possible,
            ground: d.ground,
            tier: d.tier,
            fine: d.fine,
            penalties: d.penalties,
            procedure: d.procedure,
            hearing: d.hearing,
            branches: d.branches,
        }
    }

    /// What is different in `other`.
    pub fn differs(&self, other: &Self) -> Vec<&'static str> {
        let parts = [
            ("outcome", self.outcome != other.outcome || self.possible != other.possible),
            ("tier", self.tier != other.tier),
            ("fine", self.fine != other.fine || self.branches != other.branches),
            ("penalties", self.penalties != other.penalties),
            ("procedure", self.procedure != other.procedure || self.hearing != other.hearing),
        ];
        parts.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part).collect()
    }

    /// Whether nothing that counts differs.
    pub fn alike(&self, other: &Self) -> bool {
        self.differs(other).is_empty()
    }

    /// Whether `other` is kinder or harsher to the party.
    pub fn way(&self, other: &Self) -> Way {
        let weights = |r: &Self| -> Option<Vec<u8>> {
            if r.possible.is_empty() { Some(vec![weight(r.outcome)?]) } else { r.possible.iter().map(|o| weight(*o)).collect() }
        };
        let (Some(here), Some(there)) = (weights(self), weights(other)) else { return Way::Other };
        let (lightest, heaviest) = (here.iter().min(), here.iter().max());
        let beside = || most(other).cmp(&most(self)).then(kinds(other).cmp(&kinds(self)));
        let order = match (there.iter().min(), there.iter().max()) {
            (least, _) if least > heaviest => Ordering::Greater,
            (_, greatest) if greatest < lightest => Ordering::Less,
            _ if there.len() == 1 && here == there => beside(),
            _ => Ordering::Equal,
        };
        match order {
            Ordering::Less => Way::Kinder,
            Ordering::Greater => Way::Harsher,
            Ordering::Equal => Way::Other,
        }
    }
}

/// How many kinds of penalty at most stand together.
fn kinds(reached: &Reached) -> Option<usize> {
    reached.penalties.iter().map(|p| p.kinds.len()).max()
}

/// How heavy an outcome is on the party; `None` where that cannot be said.
fn weight(outcome: Outcome) -> Option<u8> {
    Some(match outcome {
        Outcome::NotEstablished | Outcome::NoLongerUnlawful | Outcome::NoBasis => 0,
        Outcome::TimeBarred | Outcome::NoPenalty => 1,
        Outcome::OrderOnly | Outcome::NoFineYet => 2,
        Outcome::MayWaive => 3,
        Outcome::AlreadyFined => 4,
        Outcome::Mitigated => 5,
        Outcome::LighterOrMitigated => 6,
        Outcome::LighterOrMitigatedOrOrdinary => 7,
        Outcome::Lighter => 8,
        Outcome::Ordinary => 9,
        Outcome::Heavier => 10,
        Outcome::Refer => 11,
        Outcome::NoAuthority | Outcome::Review | Outcome::Undetermined => return None,
    })
}

/// The most and the least that is advised, 元, then what the statute allows at
/// most; a fine without a figure weighs nothing.
fn most(reached: &Reached) -> Vec<rust_decimal::Decimal> {
    let Some(Fine::Range(fine)) = &reached.fine else { return Vec::new() };
    let advised = fine.advised.iter().flat_map(|a| [a.range.max, a.range.min]);
    advised.chain([fine.range.max, fine.range.min]).map(|b| b.map(|b| b.value).unwrap_or_default()).collect()
}
