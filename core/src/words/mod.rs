//! Everything a user reads from this crate, in one place.

mod case;
mod condition;
mod grading;
mod labels;
mod papers;
mod steps;
mod warnings;

pub(crate) use case::*;
pub(crate) use condition::NOTHING;
pub use condition::{condition, expected, test};
pub(crate) use grading::*;
pub use labels::*;
pub(crate) use papers::*;
pub(crate) use steps::*;
pub(crate) use warnings::*;
