//! Guides (指路): subjects that an officer meets and the lists hold no act for.

use macro_rules_attribute::derive;

use crate::citation::Reference;

/// A subject that belongs to others, or that no clause in the lists punishes:
/// who is in charge, by which law.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Guide {
    /// The id: `dead-car`.
    pub id: String,
    /// What the subject is called.
    pub name: String,
    /// What officers and residents call it.
    pub keywords: Vec<String>,
    /// Who is in charge.
    pub organ: String,
    /// The places of law that say so; empty where the lists hold none.
    pub law: Vec<Reference>,
    /// What to know, what to do.
    pub note: String,
    /// Acts of the catalogue that may fit after all.
    pub see: Vec<String>,
}
