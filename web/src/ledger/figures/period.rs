//! From which day to which, and the same a year before.

use cailiang::day::Day;

/// A period, both days included; empty where the first comes after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Period {
    /// Whether the day is in it.
    pub fn has(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether no day is in it.
    pub fn is_empty(self) -> bool {
        self.to < self.from
    }

    /// The same a year before. What ends with a month then ends with that
    /// month, so that February is held against the whole of February.
    pub fn year_before(self) -> Option<Self> {
        let next = self.to.plus_days(1);
        let to = match next.filter(|d| d.day() == 1) {
            Some(first) => first.plus_months(-12)?.plus_days(-1)?,
            None => self.to.plus_months(-12)?,
        };
        Some(Self { from: self.from.plus_months(-12)?, to })
    }
}

/// A period that is chosen by a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    /// 本月.
    Month,
    /// 上月.
    LastMonth,
    /// 本季.
    Quarter,
    /// 本年.
    #[default]
    Year,
    /// 去年.
    LastYear,
    /// 近 30 天.
    Days30,
    /// 自选.
    Own,
}

impl Span {
    /// Every one, as they stand on the page, by the name it is kept under.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Month, "month"),
        (Self::LastMonth, "last-month"),
        (Self::Quarter, "quarter"),
        (Self::Year, "year"),
        (Self::LastYear, "last-year"),
        (Self::Days30, "days30"),
        (Self::Own, "own"),
    ];

    /// The name it is kept under.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(s, _)| *s == self).map_or("", |(_, id)| id)
    }

    /// The one of that name.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, i)| *i == id).map(|(s, _)| *s)
    }

    /// The days it means today; none where the officer chooses them.
    pub fn period(self, today: Day) -> Option<Period> {
        let month = Day::new(today.year(), today.month(), 1)?;
        let year = Day::new(today.year(), 1, 1)?;
        // What has not ended goes up to today, so that the year before is no longer than it.
        let whole = |from: Day, months: i32| Some(Period { from, to: from.plus_months(months)?.plus_days(-1)?.min(today) });
        match self {
            Self::Month => whole(month, 1),
            Self::LastMonth => whole(month.plus_months(-1)?, 1),
            Self::Quarter => whole(Day::new(today.year(), (today.month() - 1) / 3 * 3 + 1, 1)?, 3),
            Self::Year => whole(year, 12),
            Self::LastYear => whole(year.plus_months(-12)?, 12),
            Self::Days30 => Some(Period { from: today.plus_days(-29)?, to: today }),
            Self::Own => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn before(from: &str, to: &str) -> String {
        let period = Period { from: from.parse().unwrap_or(Day::MIN), to: to.parse().unwrap_or(Day::MIN) };
        period.year_before().map(|p| [p.from.to_string(), p.to.to_string()].join(" ")).unwrap_or_default()
    }

    #[test]
    fn a_year_before() {
        assert_eq!(before("2025-01-01", "2025-12-31"), "2024-01-01 2024-12-31");
        assert_eq!(before("2025-02-01", "2025-02-28"), "2024-02-01 2024-02-29");
        assert_eq!(before("2024-02-01", "2024-02-29"), "2023-02-01 2023-02-28");
        assert_eq!(before("2024-02-29", "2024-02-29"), "2023-02-28 2023-02-28");
        assert_eq!(before("2024-02-28", "2024-02-28"), "2023-02-28 2023-02-28");
        assert_eq!(before("2024-05-07", "2024-06-05"), "2023-05-07 2023-06-05");
    }

    #[test]
    fn spans() {
        let today = "2025-03-30".parse().unwrap_or(Day::MIN);
        let of = |span: Span| span.period(today).map(|p| [p.from.to_string(), p.to.to_string()].join(" ")).unwrap_or_default();
        assert_eq!(of(Span::Month), "2025-03-01 2025-03-30");
        assert_eq!(of(Span::LastMonth), "2025-02-01 2025-02-28");
        assert_eq!(of(Span::Quarter), "2025-01-01 2025-03-30");
        assert_eq!(of(Span::Year), "2025-01-01 2025-03-30");
        assert_eq!(of(Span::LastYear), "2024-01-01 2024-12-31");
        assert_eq!(of(Span::Days30), "2025-03-01 2025-03-30");
        assert_eq!(of(Span::Own), "");
        for (span, id) in Span::ALL {
            assert_eq!(Span::named(id), Some(span));
        }
    }
}
