//! Everything a user reads from this crate, in one place.

mod case;
mod condition;
mod grading;
mod labels;
mod papers;
mod receipt;
mod steps;
mod warnings;
mod what_if;

pub(crate) use case::*;
pub(crate) use condition::NOTHING;
pub use condition::{condition, expected, test};
pub(crate) use grading::*;
pub use labels::*;
pub(crate) use papers::*;
pub(crate) use receipt::*;
pub(crate) use steps::*;
pub(crate) use warnings::*;
pub(crate) use what_if::*;
