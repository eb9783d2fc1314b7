//! Working days as the State Council's yearly notices set them (行政处罚法 85).

use macro_rules_attribute::derive;

use crate::{day::Day, order};

/// One year of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Wire!)]
pub struct CalendarYear {
    /// The year.
    pub year: i32,
    /// Days off that would else be working days.
    pub rest: Vec<Day>,
    /// Saturdays and Sundays worked instead (调休上班).
    pub work: Vec<Day>,
}

/// All years the lists know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    years: Vec<CalendarYear>,
}

impl Calendar {
    /// A calendar of these years.
    pub fn new(mut years: Vec<CalendarYear>) -> Self {
        for year in &mut years {
            order::by_key(&mut year.rest, |d| *d);
            order::by_key(&mut year.work, |d| *d);
        }
        order::by_key(&mut years, |y| y.year);
        Self { years }
    }

    /// The years the calendar covers, in order.
    pub fn years(&self) -> impl Iterator<Item = i32> {
        self.years.iter().map(|y| y.year)
    }

    /// Whether `day` is a working day; `None` where the calendar lacks the
    /// year, since weekends alone would be wrong.
    pub fn is_working(&self, day: Day) -> Option<bool> {
        let at = self.years.binary_search_by_key(&day.year(), |y| y.year).ok()?;
        let year = self.years.get(at)?;
        Some(if day.is_weekend() { year.work.binary_search(&day).is_ok() } else { year.rest.binary_search(&day).is_err() })
    }

    /// The `days`-th working day after `start`, which itself is not counted.
    pub fn plus_working_days(&self, start: Day, days: i64) -> Option<Day> {
        let (mut day, mut left) = (start, days);
        while left > 0 {
            day = day.plus_days(1)?;
            if self.is_working(day)? {
                left -= 1;
            }
        }
        Some(day)
    }

    /// The `days`-th working day before `end`, which itself is not counted.
    pub fn minus_working_days(&self, end: Day, days: i64) -> Option<Day> {
        let (mut day, mut left) = (end, days);
        while left > 0 {
            day = day.plus_days(-1)?;
            if self.is_working(day)? {
                left -= 1;
            }
        }
        Some(day)
    }

    /// `day` itself if it is worked, else the next day that is.
    pub fn roll_over(&self, day: Day) -> Option<Day> {
        let mut day = day;
        while !self.is_working(day)? {
            day = day.plus_days(1)?;
        }
        Some(day)
    }
}
