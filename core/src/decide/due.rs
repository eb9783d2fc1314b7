//! The last day of a period: calendar or working days, rest days, 【口径】 shown.

use crate::{
    day::{Day, Moment},
    facts::id,
    lists::{Calendar, DutyRule, Place, Who},
    view::View,
};

/// A last day, and where it stood before a rest day moved it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day; `None` where the calendar lacks the year.
    pub day: Option<Day>,
    /// The day reckoned before any roll-over.
    pub nominal: Option<Day>,
}

/// Whether the days of a rule are working days: as it says, or where the text
/// leaves it open as the place says, else not.
pub fn working(place: Option<&Place>, rule: &DutyRule) -> bool {
    rule.working || (rule.working_by_place && place.is_some_and(|p| p.transfer_working_days == Some(true)))
}

/// Reckons the last day of `rule`'s period from `start`, which is not counted;
/// `more` days are not counted either.
pub fn due(calendar: &Calendar, place: Option<&Place>, rule: &DutyRule, start: Day, more: i64) -> Option<Due> {
    if let Some(months) = rule.months {
        return Some(rolled(calendar, place, rule.who, start.plus_months(months)?));
    }
    let days = rule.days?.checked_add(more)?;
    let exact = |day| Some(Due { day, nominal: day });
    match (working(place, rule), rule.before) {
        (true, true) => exact(calendar.minus_working_days(start, days)),
        (true, false) => exact(calendar.plus_working_days(start, days)),
        (false, true) => exact(start.plus_days(days.checked_neg()?)),
        (false, false) => Some(rolled(calendar, place, rule.who, start.plus_days(days)?)),
    }
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

/// `hours` after a moment. Of a moment without a time the whole day counts, so
/// that only the days are added.
pub fn after_hours(start: Moment, hours: i64) -> Option<Moment> {
    const MINUTES: i64 = 24 * 60;
    let minutes = i64::from(start.minute.unwrap_or(0)).checked_add(hours.checked_mul(60)?)?;
    let day = start.day.plus_days(minutes.div_euclid(MINUTES))?;
    let minute = u16::try_from(minutes.rem_euclid(MINUTES)).ok().filter(|_| start.minute.is_some());
    Some(Moment { day, minute })
}

/// The day of a fact as it is known, or as the end of a period that stands for
/// it (公告期满视为送达, 民事诉讼法 95).
pub fn day_of(view: &View<'_>, fact: &str) -> Option<Day> {
    let announced = view.is(id::SERVICE_METHOD, "announcement");
    // Without the party's confirmation nothing is served electronically (61.2).
    let unconfirmed = view.is(id::SERVICE_METHOD, "electronic") && view.flag(id::E_SERVICE_CONFIRMED) == Some(false);
    let given = view.day(fact).filter(|_| fact != id::DECISION_SERVED_ON || !unconfirmed);
    let ends = || {
        let mut rules = view.lists.duties(&view.case.place, view.day(id::DECISION_ON));
        let (_, rule) = rules.find(|(_, r)| !fact.is_empty() && r.gives == fact)?;
        due(view.lists.calendar(), view.place(), rule, view.day(&rule.after)?, 0)?.day
    };
    // Before the period of an announcement has run, nothing is served by it.
    match given {
        Some(day) if announced => ends().map(|end| end.max(day)).or(given),
        Some(_) => given,
        None => ends(),
    }
}

/// The day on which the party holds the decision.
pub fn served(view: &View<'_>) -> Option<Day> {
    day_of(view, id::DECISION_SERVED_ON)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_run_from_the_minute_where_it_is_known() {
        let after = |start: &str| after_hours(start.parse().expect("a moment"), 24).map(|m| m.to_string());
        assert_eq!(after("2024-05-20T16:30").as_deref(), Some("2024-05-21T16:30"));
        assert_eq!(after("2024-05-20").as_deref(), Some("2024-05-21"));
    }
}
