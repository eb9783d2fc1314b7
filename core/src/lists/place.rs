//! What a place adopts: its method, its organ, its answers to what the law leaves open (【口径】).

use serde::{Deserialize, Serialize};

use super::PartyClass;

/// The settings of one place. A child place overrides its parents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The id: `national`, `tianjin/binhai`.
    pub id: String,
    /// What the officer reads.
    pub name: String,
    /// The method it adopts, by id.
    pub method: Option<String>,
    /// How sole traders are treated; `None` where nobody has settled it.
    pub sole_trader: Option<PartyClass>,
    /// Who settles how sole traders are treated, in words.
    pub sole_trader_settled_by: String,
    /// The body that reconsiders its decisions: `district-government` …
    pub reconsideration: Option<String>,
    /// Whether a party's period that ends on a rest day runs on to the next working day.
    pub party_roll_over: bool,
    /// Whether an organ's does.
    pub organ_roll_over: bool,
    /// The source of the roll-over rule, in words.
    pub roll_over_source: String,
}
