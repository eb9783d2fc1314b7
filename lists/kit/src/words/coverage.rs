//! What the checks of tier tables say.

use crate::explain::Code;

/// The codes of these checks.
pub const COVERAGE_CODES: &[Code] = &[];
