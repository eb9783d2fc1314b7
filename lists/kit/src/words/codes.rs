//! What each code means, why it matters and what to do.

use crate::explain::Code;

/// The codes of reading and of the checks over all lists.
pub const CHECK_CODES: &[Code] = &[];
