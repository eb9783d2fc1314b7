//! The law as data: what the list files say, once read and joined.

pub mod authority;
pub mod benchmark;
pub mod calendar;
pub mod circumstance;
pub mod clause;
pub mod document;
pub mod exempt;
pub mod guide;
pub mod kinds;
pub mod library;
pub mod measure;
pub mod method;
pub mod overlap;
pub mod paper;
pub mod place;
pub mod procedure;
pub mod score;
pub mod violation;

pub use authority::Authority;
pub use benchmark::{Adjustment, Amounts, Benchmark, Both, Grading, Hit, MitigationFloor, Tier, TierAmount, TierEffect, TierTable};
pub use calendar::{Calendar, CalendarYear};
pub use circumstance::{Circumstance, Effect};
pub use clause::{Amount, Clause, Combination, Daily, Extra, Fine, Join, OwnLimitation, PartUnit, PartyClass, Referral, Spares};
pub use document::{Document, Outdated, Rank, Status, SuspectedChange};
pub use exempt::{CorrectBy, Exempt, ExemptKind};
pub use guide::Guide;
pub use kinds::{Force, Order, OrderKind, OwnSuit, PenaltyKind};
pub use library::{Lists, Missing};
pub use measure::{CaseStanding, Measure, MeasureKind, MeasureStep};
pub use method::{Degree, Direction, Method, Part, Reference, Rounding};
pub use overlap::{Overlap, Relation};
pub use paper::{Fault, Fit, Form, Offer, PaperList, SelfCheck, Stage};
pub use place::{BenchmarkTime, Deliberate, Place, SpotPeriod};
pub use procedure::{Closing, DutyRule, GeneralRules, Limitation, OnSiteCollection, Remedies, SummaryRoute, Surcharge, Threshold, Who};
pub use score::{Correction, Factor, Grade, Score, ScoreKind};
pub use violation::Violation;
