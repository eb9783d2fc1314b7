//! What is said of changes between two sets of lists.

mod cases;
mod kinds;
mod parts;
mod said;

pub(crate) use cases::*;
pub(crate) use kinds::*;
pub(crate) use parts::*;
pub(crate) use said::*;
