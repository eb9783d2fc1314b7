//! Out of this device and in again: JSON, a table, a sealed file.

pub mod check;
pub mod csv;
pub mod json;
pub mod plan;
pub mod table;
