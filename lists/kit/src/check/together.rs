//! Whether two entries can meet: at one place, on one day, in one case.

use std::collections::BTreeMap;

use cailiang::{
    condition::{Condition, Expect},
    day::Day,
    lists::{Document, place},
};

use super::Checked;

/// For each document the first day it no longer counts: its end, or the day a newer version begins.
pub(super) fn ends(all: &[Checked<'_>]) -> Vec<Option<Day>> {
    let key = |d: &Document| (d.place.clone(), d.id.clone(), d.effective);
    let order: BTreeMap<_, Day> = all.iter().map(|c| (key(c.document), c.document.effective)).collect();
    let next = |d: &Document| {
        use std::ops::Bound::{Excluded, Unbounded};
        let (after, day) = order.range((Excluded(key(d)), Unbounded)).next()?;
        (after.0 == d.place && after.1 == d.id).then_some(*day)
    };
    all.iter().map(|c| c.document.expires.into_iter().chain(next(c.document)).min()).collect()
}

/// Whether two documents are in force on a common day; `until` is from [`ends`].
pub(super) fn same_time(a: (&Document, Option<Day>), b: (&Document, Option<Day>)) -> bool {
    let before = |start: Day, end: Option<Day>| end.is_none_or(|end| start < end);
    before(a.0.effective, b.1) && before(b.0.effective, a.1)
}

/// A place and every place above it.
pub(super) fn upward(place: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(place), |p| place::above(p))
}

/// Whether two conditions can never hold together: some fact must be two different things.
pub(super) fn disjoint(a: &Condition, b: &Condition) -> bool {
    a.all.iter().any(|x| b.all.iter().any(|y| x.fact == y.fact && contrary(&x.is, &y.is)))
}

fn contrary(a: &Expect, b: &Expect) -> bool {
    match (a, b) {
        (Expect::Flag(a), Expect::Flag(b)) => a != b,
        (Expect::OneOf(a), Expect::OneOf(b)) => !a.iter().any(|x| b.contains(x)),
        (Expect::Within(a), Expect::Within(b)) => a.intersect(b).is_empty(),
        _ => false,
    }
}
