//! Everything a user reads from this crate, in one place.

mod checks;
mod codes;
mod coverage;
mod coverage_codes;
pub(crate) mod diff;
mod examples;
mod files;
mod help;
mod joins;
mod leniency;
mod papers;
mod picture;
mod reading;
pub(crate) mod release;
mod texts;
mod training;

pub use checks::*;
pub use codes::*;
pub use coverage::*;
pub use coverage_codes::*;
pub(crate) use diff::word;
pub use examples::*;
pub use files::*;
pub use help::*;
pub use joins::*;
pub use leniency::*;
pub use papers::*;
pub use picture::*;
pub use reading::*;
pub(crate) use texts::*;
pub(crate) use training::*;

use crate::diagnostic::Severity;

pub const HINT: &str = "提示：";
pub const NO_UNIT: &str = "没有单位";

pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "错误",
        Severity::Warning => "提醒",
    }
}
