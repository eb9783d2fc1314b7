//! `[[year]]`: working days as the yearly notices set them.

use cailiang::{day::Day, lists::CalendarYear};

use super::table::Table;

pub(crate) fn years(table: &mut Table<'_>) -> Vec<CalendarYear> {
    table.tables("year").into_iter().map(year).collect()
}

fn year(mut table: Table<'_>) -> CalendarYear {
    let year = CalendarYear { year: table.need_whole("year"), rest: days(&mut table, "rest"), work: days(&mut table, "work") };
    // A yearly notice may bear a source of its own.
    table.text("source");
    table.finish();
    year
}

fn days(table: &mut Table<'_>, key: &'static str) -> Vec<Day> {
    let ctx = table.ctx;
    table.one_or_many(key).into_iter().filter_map(|n| ctx.day(n)).collect()
}
