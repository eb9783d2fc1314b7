//! Everything a user reads from this crate, in one place.

mod fault;
mod page;
mod report;

pub use fault::*;
pub(crate) use page::*;
pub use report::*;
