//! On which days a change can be seen.

use cailiang::{Lists, day::Day, lists::Document};

use super::super::{Change, DocumentChange, What};

/// From discovery to decision.
const APART: i64 = 14;

/// The day of the act, and the day of the decision.
pub(super) type Dates = [Day; 2];

/// The days to look at for a change: first the newest on which both versions
/// are the ones in force, then those around the dates that changed.
pub(super) fn dates(old: &Lists, new: &Lists, document: &DocumentChange, change: &Change) -> Vec<Dates> {
    let [before, after] = document.days;
    let year = |year: i32| Day::new(year, 3, 2);
    let mut starts: Vec<Day> = Vec::new();
    let mut years: Vec<i32> = new.calendar().years().chain(old.calendar().years()).collect();
    years.sort_unstable();
    years.dedup();
    let soon = [before, after].into_iter().flatten().max().and_then(|d| d.plus_days(30));
    let later = newest(new).max(newest(old)).and_then(|d| d.plus_days(30));
    starts.extend(years.into_iter().rev().filter_map(year));
    starts.extend(soon.into_iter().chain(later));
    let dated = |start: Day| Some([start, start.plus_days(APART)?]);
    let both = |day: Day| in_force(old, document, before, day) && in_force(new, document, after, day);
    let mut out: Vec<Dates> = starts.into_iter().filter_map(dated).filter(|[a, b]| both(*a) && both(*b)).take(1).collect();
    let mut moved: Vec<Day> = change.days.clone();
    if before != after {
        moved.extend([before, after].into_iter().flatten());
    }
    moved.sort();
    moved.dedup();
    for day in moved {
        let early = day.plus_days(-1);
        out.extend([Some(day), early].into_iter().flatten().map(|day| [day, day]));
        // Begun under one version, decided under the other.
        out.extend(early.and_then(|early| Some([early, early.plus_days(APART)?])));
    }
    if change.what == What::Heading && !out.is_empty() {
        // Where the dates themselves changed, the usual day comes last.
        out.rotate_left(1);
    }
    out
}

fn newest(lists: &Lists) -> Option<Day> {
    lists.documents().iter().map(|d| d.effective).max()
}

/// Whether the version that begins on a day is the one in force then; without one there is nothing to be in force.
fn in_force(lists: &Lists, document: &DocumentChange, version: Option<Day>, on: Day) -> bool {
    let Some(version) = version else { return true };
    let same = |d: &&Document| d.id == document.id && d.place == document.place;
    let mut all = lists.documents().iter().filter(same).filter(|d| d.in_force_on(on)).map(|d| d.effective);
    // A version that this side does not have at all says nothing about it.
    all.by_ref().max().is_none_or(|newest| newest == version)
}
