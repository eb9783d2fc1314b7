//! Calendar days and moments: counting as 民法典 200–203 and 民诉法 85 do.

use std::{fmt, str::FromStr};

use macro_rules_attribute::derive;
use serde::Serialize;
use time::{Date, Duration, Month};

/// A calendar day (公历日), written `2024-05-20`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct Day(Date);

/// A text that is no calendar day or no moment.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}”不是日期；请写成 2024-05-20 这样的公历日期")]
pub struct NoDay(pub String);

impl Day {
    /// The first day of the calendar.
    pub const MIN: Self = Self(Date::MIN);

    /// The day `year`-`month`-`day`, if the calendar has it.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// Day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// The day `days` later (earlier when negative). The first day itself is
    /// not counted (民法典 201): the 15th day from 20 May is 4 June.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        let span = Duration::seconds(days.checked_mul(86_400)?);
        self.0.checked_add(span).map(Self)
    }

    /// The corresponding day `months` later, or the last day of that month
    /// where it has none (民法典 202).
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let index = self.year().checked_mul(12)?.checked_add(i32::from(self.month()) - 1)?.checked_add(months)?;
        let month = Month::try_from(u8::try_from(index.rem_euclid(12) + 1).ok()?).ok()?;
        let year = index.div_euclid(12);
        let day = self.day().min(month.length(year));
        Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    /// The corresponding day `years` later; see [`Day::plus_months`].
    pub fn plus_years(self, years: i32) -> Option<Self> {
        self.plus_months(years.checked_mul(12)?)
    }

    /// Days from `earlier` to this day; negative when this day comes first.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).whole_days()
    }

    /// Whether the day is a Saturday or Sunday.
    pub fn is_weekend(self) -> bool {
        self.0.weekday().number_days_from_monday() >= 5
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Day {
    type Err = NoDay;

    fn from_str(text: &str) -> Result<Self, NoDay> {
        let no_day = || NoDay(text.to_owned());
        let mut parts = text.split('-');
        let (Some(y), Some(m), Some(d), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(no_day());
        };
        let digits = text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        if !digits || y.len() != 4 || m.len() != 2 || d.len() != 2 {
            return Err(no_day());
        }
        let number = |s: &str| s.parse::<u16>().map_err(|_| no_day());
        let (y, m, d) = (number(y)?, number(m)?, number(d)?);
        let month = u8::try_from(m).map_err(|_| no_day())?;
        let day = u8::try_from(d).map_err(|_| no_day())?;
        // The calendar has no year 0.
        Self::new(i32::from(y), month, day).filter(|_| y > 0).ok_or_else(no_day)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = NoDay;

    fn try_from(text: String) -> Result<Self, NoDay> {
        text.parse()
    }
}

/// A day with an optional time of day. A deadline without a time ends at
/// 24:00 of its day (民法典 203.2); an event without one happened some time
/// during it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Wire!)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// Minutes after midnight, 0 to 1439, when known.
    pub minute: Option<u16>,
}

impl Moment {
    /// Whether something done at this moment keeps a deadline: the whole of the
    /// deadline day counts as in time (facts.md E; 民法典 203.2).
    pub fn keeps(self, deadline: Self) -> bool {
        self.day <= deadline.day
    }
}

impl FromStr for Moment {
    type Err = NoDay;

    fn from_str(text: &str) -> Result<Self, NoDay> {
        let Some((date, clock)) = text.split_once(['T', ' ']) else {
            return Ok(Self { day: text.parse()?, minute: None });
        };
        let no_day = || NoDay(text.to_owned());
        let mut parts = clock.splitn(3, ':');
        let part = |s: Option<&str>| s.filter(|s| s.len() == 2).and_then(|s| s.parse::<u16>().ok()).ok_or_else(no_day);
        let (hour, minute) = (part(parts.next())?, part(parts.next())?);
        if hour > 23 || minute > 59 {
            return Err(no_day());
        }
        Ok(Self { day: date.parse()?, minute: Some(hour * 60 + minute) })
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.minute {
            Some(m) => write!(f, "{}T{:02}:{:02}", self.day, m / 60, m % 60),
            None => self.day.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn corresponding_day_or_month_end() {
        assert_eq!(day("2024-02-29").plus_years(2), Some(day("2026-02-28")));
        assert_eq!(day("2023-03-10").plus_years(2), Some(day("2025-03-10")));
        assert_eq!(day("2024-08-31").plus_months(6), Some(day("2025-02-28")));
    }

    #[test]
    fn first_day_is_not_counted() {
        assert_eq!(day("2024-05-20").plus_days(15), Some(day("2024-06-04")));
    }

    #[test]
    fn rejects_what_is_no_day() {
        for text in ["2024-02-30", "2024-5-1", "24-05-01", "2024/05/01", "", "2024-05-01-01", "+024-05-01"] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_deadline_lasts_to_midnight() {
        let m = |t: &str| t.parse::<Moment>().expect("a moment");
        assert!(m("2024-05-28T23:59").keeps(m("2024-05-28")));
        assert!(m("2024-05-28T18:01").keeps(m("2024-05-28T18:00")));
        assert!(!m("2024-05-29").keeps(m("2024-05-28")));
    }
}
