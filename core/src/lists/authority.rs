//! Which penalties are whose: lists of delegated matters (行政处罚法 18, 24).

use macro_rules_attribute::derive;

use super::Clause;
use crate::citation::Reference;

/// Matters that a published list gives to a kind of organ, or takes back. The
/// version and its dates are the document's.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Authority {
    /// The kinds of organ, as [`crate::facts::id::AUTHORITY_KIND`] names them.
    pub organs: Vec<String>,
    /// The acts, by id.
    pub violations: Vec<String>,
    /// The clauses, where the list names articles instead of acts.
    pub clauses: Vec<Reference>,
    /// Whether these matters were taken back (收回).
    pub withdrawn: bool,
    /// Whether the list is complete: what it does not name is not given.
    pub complete: bool,
}

impl Authority {
    /// Whether it names a matter: by the act or by a clause of a document.
    pub fn names(&self, violation: &str, document: &str, clause: &Clause) -> bool {
        let same = |r: &Reference| r.document == document && (r.at == clause.at || r.at == clause.at.without_item());
        self.violations.iter().any(|v| v == violation) || self.clauses.iter().any(same)
    }
}
