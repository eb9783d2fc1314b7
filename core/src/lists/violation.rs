//! The catalogue: the acts themselves, undated, apart from the law that punishes them.

use macro_rules_attribute::derive;

use crate::condition::Condition;

/// An act (违法行为) in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct Violation {
    /// The id, the same in every document and every place.
    pub id: String,
    /// Ids it had before; cases and records that use them still find it.
    pub was: Vec<String>,
    /// The name an officer reads.
    pub name: String,
    /// The topic it is found under.
    pub topic: String,
    /// Everyday words it is found by.
    pub keywords: Vec<String>,
    /// The elements (要件) beside the act itself. Choosing the violation
    /// asserts them: unknown ones are presumed to hold and shown as 要件核对.
    /// Facts of facts.md I-1 are asked even here.
    pub elements: Condition,
    /// Roles (`actor_role`) the article is limited to; empty means anyone.
    pub roles: Vec<String>,
    /// Whether knowing is an element the organ must prove, so that art. 33.2
    /// does not shift the burden (无证无照办法 14).
    pub knowing: bool,
    /// Whether it is disputed that the act lasts until it is put right (S6②: 违法建设).
    pub lasting_disputed: bool,
    /// Why a crime may be near, where it often is; may be empty.
    pub crime_hint: String,
    /// What an officer should know before choosing it; may be empty.
    pub note: String,
}
