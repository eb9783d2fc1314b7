//! The report as tables that a spreadsheet opens.

use super::Report;

/// The tables.
pub fn csv(_report: &Report) -> String {
    String::new()
}
