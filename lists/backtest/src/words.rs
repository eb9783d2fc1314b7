//! Everything a user reads from this crate, in one place.

mod fault;
mod report;

pub use fault::*;
pub use report::*;
