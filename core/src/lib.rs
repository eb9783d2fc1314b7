//! 裁量尺的核心: lists and a case in, a decision with its reasons out.
//!
//! No I/O, no clock, no global state: the same input gives the same bytes,
//! natively and in wasm. Start at [`decide()`]; the steps of the law stand in
//! [`decide`](mod@decide), in the order a careful lawyer walks them.

#[macro_use]
pub mod wire;

pub mod amount;
pub mod case;
mod case_error;
pub mod citation;
pub mod condition;
mod consistency;
pub mod day;
pub mod decide;
pub mod decision;
mod derive;
pub mod exact;
pub mod facts;
pub mod lists;
pub mod order;
pub mod papers;
pub mod phrase;
pub mod receipt;
pub mod search;
pub mod suggestion;
pub mod training;
mod view;
pub mod what_if;
pub mod why;
pub mod words;

pub use case::{Case, Raw};
pub use case_error::CaseError;
pub use consistency::exclusive;
pub use decide::{Need, Question, conclude, decide, open, questions, tries};
pub use decision::{Decision, Outcome};
pub use lists::Lists;
pub use what_if::what_if;

/// The engine's version, as receipts name it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
