//! `calendar-year`: a rest day that is a weekend, a work day that is none, a day of another year.

use super::Checked;
use crate::{diagnostic::Diagnostic, words};

pub(super) fn check(all: &[Checked<'_>], out: &mut Vec<Diagnostic>) {
    for checked in all {
        for (i, year) in checked.document.calendar.iter().enumerate() {
            for (key, days) in [("rest", &year.rest), ("work", &year.work)] {
                for (j, day) in days.iter().enumerate() {
                    let wrong = if day.year() != year.year {
                        Some(words::day_of_another_year(*day, year.year))
                    } else if days.iter().take(j).any(|d| d == day) {
                        Some(words::day_twice(*day))
                    } else if key == "rest" && day.is_weekend() {
                        Some(words::rest_is_weekend(*day))
                    } else if key == "work" && !day.is_weekend() {
                        Some(words::work_is_weekday(*day))
                    } else {
                        None
                    };
                    out.extend(wrong.map(|message| checked.error("calendar-year", &format!("year.{i}.{key}.{j}"), message)));
                }
            }
        }
    }
}
