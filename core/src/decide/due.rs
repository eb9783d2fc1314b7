//! The last day of a period: calendar or working days, rest days, 【口径】 shown.

use crate::{
    day::Day,
    lists::{Calendar, DutyRule, Place, Who},
};

/// A last day, and where it stood before a rest day moved it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day; `None` where the calendar lacks the year.
    pub day: Option<Day>,
    /// The day reckoned before any roll-over.
    pub nominal: Option<Day>,
}

/// Reckons the last day of `rule`'s period from `start`, which is not counted.
pub fn due(calendar: &Calendar, place: Option<&Place>, rule: &DutyRule, start: Day) -> Option<Due> {
    if let Some(months) = rule.months {
        return Some(rolled(calendar, place, rule.who, start.plus_months(months)?));
    }
    let days = rule.days?;
    if rule.working {
        let day = calendar.plus_working_days(start, days);
        return Some(Due { day, nominal: day });
    }
    Some(rolled(calendar, place, rule.who, start.plus_days(days)?))
}

/// Lets a last day that is a rest day run on, where the place says so for
/// those who must act (民法典 203, 民诉法 85 by analogy).
pub fn rolled(calendar: &Calendar, place: Option<&Place>, who: Who, nominal: Day) -> Due {
    let rolls = place.is_some_and(|p| match who {
        Who::Party => p.party_roll_over == Some(true),
        Who::Organ => p.organ_roll_over == Some(true),
    });
    let day = if rolls { calendar.roll_over(nominal) } else { Some(nominal) };
    Due { day, nominal: Some(nominal) }
}
