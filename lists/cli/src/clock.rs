//! Today. Nothing else in the house has a clock.

use cailiang::day::Day;
use time::{OffsetDateTime, UtcOffset};

/// Today in Beijing time, which the law counts in wherever this runs; `None`
/// where the clock is out of its mind.
pub fn today() -> Option<Day> {
    let beijing = UtcOffset::from_hms(8, 0, 0).ok()?;
    let date = OffsetDateTime::now_utc().to_offset(beijing).date();
    Day::new(date.year(), date.month().into(), date.day())
}
