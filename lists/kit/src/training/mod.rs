//! Scenarios for training (`lists/training/*.toml`): read, checked against the lists, packed.
//!
//! They stand apart from the lists: a scenario that is wrong stops the training, never a case.

mod check;
mod files;
mod outcomes;
mod read;
mod said;
pub(crate) mod section;

pub use files::{FOLDER, ScenarioFile, Training, is_scenario, load, of_sources};
pub(crate) use files::{has_heading, one as read};
pub use section::{SCHEMA, schema};
