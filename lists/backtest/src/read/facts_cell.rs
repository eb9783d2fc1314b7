//! The ledger's column of facts: pairs of a fact and what was answered, as JSON.

use crate::{
    fault::{Fault, FaultKind},
    words,
};

/// The pairs.
///
/// # Errors
/// [`FaultKind::Syntax`].
pub fn pairs(cell: &str) -> Result<Vec<(String, String)>, Fault> {
    serde_json::from_str(cell).map_err(|_| Fault::new(FaultKind::Syntax, words::BAD_FACTS))
}
