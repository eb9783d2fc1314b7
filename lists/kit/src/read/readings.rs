//! `read = [2026-11-20, 2026-11-22]`: when a whole file was read against its text by eye.

use cailiang::day::Day;
use toml::de::{DeTable, DeValue};

use super::{Context, table::node};
use crate::words;

/// The days of the readings, as they are written in the heading.
pub(crate) fn readings<'a>(ctx: &Context<'a>, table: &'a DeTable<'a>) -> Vec<Day> {
    let Some(DeValue::Table(heading)) = table.get("document").map(|d| d.get_ref()) else { return Vec::new() };
    let Some(read) = heading.get("read") else { return Vec::new() };
    match read.get_ref() {
        DeValue::Array(days) if !days.is_empty() => days.iter().filter_map(|day| ctx.day(node(day))).collect(),
        _ => ctx.wrong_kind(read.span().into(), words::KIND_DAYS).unwrap_or_default(),
    }
}
