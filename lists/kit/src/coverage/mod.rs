//! Exact reasoning over tier tables: which admissible facts no row covers,
//! which two cover, which rows never count, and where worse facts are fined less.
//!
//! Data flow one way: a fact's values are cut into [`cells`] at every bound
//! in use; conditions become [`formula`]s over sets of cells; [`search`] looks
//! for facts that make some of them hold and others fail; [`table`] asks.

mod cells;
mod formula;
mod moved;
mod point;
mod search;
mod space;
mod table;

pub use cells::Cell;
pub use moved::{Moved, Patch, Piece, Side, moved};
pub use point::{Given, Point};
pub use search::TooMany;
pub use table::{Fall, Row, Spot, Table};
