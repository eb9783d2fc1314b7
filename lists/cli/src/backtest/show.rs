//! How the report is written.

use cailiang_backtest::report::{Report, csv, html, text};

/// How the report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
    /// For spreadsheets.
    Csv,
    /// One page with charts.
    Html,
}

/// The words behind `--format`.
pub const FORMATS: &[(&str, Shown)] = &[("text", Shown::Text), ("json", Shown::Json), ("csv", Shown::Csv), ("html", Shown::Html)];

/// The report as a file.
pub fn shown(report: &Report, format: Shown) -> String {
    match format {
        Shown::Text => text::text(report),
        Shown::Json => report.json() + "\n",
        Shown::Csv => csv::csv(report),
        Shown::Html => html::page(report),
    }
}
