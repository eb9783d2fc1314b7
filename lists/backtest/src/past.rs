//! One past decision: the case, and what was imposed then.

use std::sync::LazyLock;

use cailiang::{Case, Lists, Outcome, Raw, words as core_words};
use rust_decimal::Decimal;
use serde_json::Value as Json;

use crate::{
    fault::{Fault, FaultKind},
    words,
};

/// The file number (案号): how the record is named in reports.
pub const NUMBER: &str = "number";
/// The outcome that was imposed, as a decision names it.
pub const OUTCOME: &str = "outcome";
/// The fine that was imposed, 元.
pub const FINE: &str = "fine";
/// Whether the record is made up.
pub const SYNTHETIC: &str = "synthetic";
/// The keys beside those of a case.
pub const KEYS: [&str; 4] = [NUMBER, OUTCOME, FINE, SYNTHETIC];

/// The greatest fine that is read, 元 (10^15): sums of ten million such stay exact.
const MOST: Decimal = Decimal::from_parts(0xa4c6_8000, 0x0003_8d7e, 0, false, 0);

/// Each outcome by the id a decision writes.
static OUTCOMES: LazyLock<Vec<(String, Outcome)>> = LazyLock::new(|| Outcome::ALL.into_iter().map(|o| (id_of(o), o)).collect());

/// The id a decision writes for an outcome.
pub fn id_of(outcome: Outcome) -> String {
    match serde_json::to_value(outcome) {
        Ok(Json::String(id)) => id,
        _ => String::new(),
    }
}

/// The outcome with this id.
pub fn outcome_of(id: &str) -> Option<Outcome> {
    OUTCOMES.iter().find(|(known, _)| known == id).map(|(_, outcome)| *outcome)
}

/// What was imposed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imposed {
    /// The outcome, where the record tells it.
    pub outcome: Option<Outcome>,
    /// The fine, 元; `None` where there was none.
    pub fine: Option<Decimal>,
}

/// A record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// The case.
    pub case: Case,
    /// What was imposed.
    pub imposed: Imposed,
    /// The file number; empty where the record has none.
    pub number: String,
    /// Whether it is made up.
    pub synthetic: bool,
}

/// The keys of a record, those of the case and the others apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// The case, as a case file writes it.
    pub case: Vec<(String, Raw)>,
    outcome: Option<Raw>,
    fine: Option<Raw>,
    number: Option<Raw>,
    synthetic: Option<Raw>,
}

impl Told {
    /// Takes one key in.
    pub fn take(&mut self, key: String, value: Raw) {
        match key.as_str() {
            OUTCOME => self.outcome = Some(value),
            FINE => self.fine = Some(value),
            NUMBER => self.number = Some(value),
            SYNTHETIC => self.synthetic = Some(value),
            _ => self.case.push((key, value)),
        }
    }

    /// The record these keys are.
    ///
    /// # Errors
    /// [`Fault`], where it cannot be used.
    pub fn past(self, lists: &Lists) -> Result<Past, Fault> {
        let imposed = Imposed { outcome: outcome(self.outcome)?, fine: fine(self.fine)? };
        if imposed == Imposed::default() {
            return Err(Fault::new(FaultKind::NothingImposed, words::NOTHING_IMPOSED));
        }
        let number = match self.number {
            Some(Raw::Text(text)) => text,
            Some(Raw::Number(n)) => n.to_string(),
            _ => String::new(),
        };
        let case = case(lists, self.case)?;
        // A fine of nothing is none.
        let imposed = Imposed { fine: imposed.fine.filter(|f| !f.is_zero()), ..imposed };
        Ok(Past { case, imposed, number, synthetic: self.synthetic == Some(Raw::Flag(true)) })
    }
}

/// The case of these keys.
///
/// # Errors
/// [`FaultKind::Facts`], with everything that is wrong.
pub fn case(lists: &Lists, entries: Vec<(String, Raw)>) -> Result<Case, Fault> {
    Case::read(lists, entries).map_err(|errors| {
        let all: Vec<String> = errors.iter().map(|e| words::of_key(&e.key, &e.to_string())).collect();
        Fault::new(FaultKind::Facts, all.join("；"))
    })
}

fn outcome(raw: Option<Raw>) -> Result<Option<Outcome>, Fault> {
    let wrong = |text: &str| Err(Fault::new(FaultKind::Outcome, words::bad_outcome(text)));
    match raw {
        None => Ok(None),
        Some(Raw::Text(text)) if text.is_empty() || text == "unknown" => Ok(None),
        Some(Raw::Text(text)) => {
            let labelled = || Outcome::ALL.into_iter().find(|o| core_words::outcome(*o) == text);
            match outcome_of(&text).or_else(labelled) {
                // Neither is anything that was imposed.
                Some(Outcome::Undetermined | Outcome::Review) | None => wrong(&text),
                found => Ok(found),
            }
        }
        Some(_) => wrong(words::NO_TEXT),
    }
}

fn fine(raw: Option<Raw>) -> Result<Option<Decimal>, Fault> {
    let amount = match &raw {
        None => return Ok(None),
        Some(Raw::Text(text)) if text.is_empty() || text == "unknown" => return Ok(None),
        Some(Raw::Number(n)) => Some(*n),
        Some(Raw::Text(text)) => Decimal::from_str_exact(text.trim()).ok(),
        Some(_) => None,
    };
    // Fen is the smallest coin; what is finer is a mistake, and sums of it would not stay exact.
    match amount.map(|n| n.normalize()).filter(|n| !n.is_sign_negative() && n.scale() <= 2 && *n <= MOST) {
        Some(n) => Ok(Some(n)),
        None => Err(Fault::new(FaultKind::Fine, words::bad_fine(&raw.map(shown).unwrap_or_default()))),
    }
}

fn shown(raw: Raw) -> String {
    match raw {
        Raw::Flag(yes) => yes.to_string(),
        Raw::Number(n) => n.to_string(),
        Raw::Text(text) => text,
        Raw::List(items) => items.join("、"),
    }
}
