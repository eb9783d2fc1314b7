//! The law as data: what the list files say, once read and joined.

pub mod calendar;
pub mod circumstance;
pub mod clause;
pub mod document;
pub mod kinds;
pub mod library;
pub mod method;
pub mod place;
pub mod procedure;
pub mod violation;

pub use calendar::{Calendar, CalendarYear};
pub use circumstance::{Circumstance, Effect};
pub use clause::{Amount, Clause, Combination, Extra, Fine, PartyClass, Referral};
pub use document::{Document, Rank, Status, SuspectedChange};
pub use kinds::{Force, Order, OrderKind, PenaltyKind};
pub use library::{Lists, Missing};
pub use method::{Degree, Direction, Method, Part, Reference, Rounding};
pub use place::Place;
pub use procedure::{Closing, DutyRule, GeneralRules, Limitation, OnSiteCollection, Remedies, SummaryRoute, Surcharge, Threshold, Who};
pub use violation::Violation;
