//! S10, S11, S14 leniency lists: entries spell out what the law leaves to
//! judgement; they never shut out the law itself.

use super::walk::Walk;
use crate::{
    condition::{Condition, Expect, Test, Truth},
    day::Day,
    derive,
    facts::id,
    lists::{Circumstance, Document, Exempt, ExemptKind},
    order::{Gather, Grow},
};

/// Entries of one kind that are in force and about the act.
pub fn entries<'a>(walk: &Walk<'a>, kind: ExemptKind) -> Vec<(&'a Document, &'a Exempt)> {
    let (lists, case) = (walk.view.lists, walk.view.case);
    let documents = lists.grading_current(&case.place, walk.view.day(id::DECISION_ON));
    let of = |d: &'a Document| d.exempts.iter().map(move |e| (d, e));
    documents.flat_map(of).filter(|(_, e)| e.kind == kind && e.covers(&walk.view.act.id)).gather()
}

/// Whether an entry covers the case. `law` is the rule it spells out: what the
/// entry settles by its own conditions is not asked again, the rest is.
pub fn holds(walk: &Walk<'_>, entry: &Exempt, law: Option<&Circumstance>) -> Truth {
    if too_long(walk, entry) {
        return Truth::False(id::ORDER_DEADLINE.to_owned());
    }
    walk.view.decide(&whole(walk, &entry.when, entry.correct.map(|c| c.timings()), law))
}

/// What an entry, or a tier that waives, and the law together demand.
pub fn whole(walk: &Walk<'_>, own: &Condition, timings: Option<&[&str]>, law: Option<&Circumstance>) -> Condition {
    let mut when = own.clone();
    if let Some(timings) = timings {
        let timings = timings.iter().map(|t| (*t).to_owned()).gather();
        when.all.push(Test { fact: id::CORRECTION_TIMING.to_owned(), is: Expect::OneOf(timings) });
    }
    let Some(law) = law else { return when };
    let settles = |fact: &str| law.listed.iter().any(|l| l == fact) && walk.view.known(fact).is_none();
    when.all.grow(law.when.all.iter().filter(|t| !settles(&t.fact)).cloned());
    // The law's alternatives stand beside the entry's own: either's facts are tests of the whole.
    if when.any.is_empty() {
        when.any.clone_from(&law.when.any);
    }
    when.not.grow(law.when.not.iter().cloned());
    when
}

/// Whether only a judgement that the entry settles stands against it.
pub fn against_judgement(walk: &Walk<'_>, entry: &Exempt, law: &Circumstance) -> bool {
    let open = Circumstance {
        when: Condition { all: law.when.all.iter().filter(|t| !law.listed.contains(&t.fact)).cloned().gather(), ..law.when.clone() },
        ..law.clone()
    };
    holds(walk, entry, Some(law)) != Truth::True && holds(walk, entry, Some(&open)) == Truth::True
}

/// Whether the order gave a longer period than the entry allows.
pub fn too_long(walk: &Walk<'_>, entry: &Exempt) -> bool {
    let allowed = entry.order_days.map(i64::from);
    period(walk).zip(allowed).is_some_and(|((served, until), allowed)| served.plus_days(allowed).is_some_and(|last| until > last))
}

/// The days an entry allows an order to give, where the order's own days are
/// not known: that it kept to them must not pass unsaid.
pub fn days_to_check(walk: &Walk<'_>, entry: &Exempt) -> Option<u32> {
    entry.order_days.filter(|_| walk.view.is(id::CORRECTION_TIMING, "within_order") && period(walk).is_none())
}

/// The day the order was served and the last day it gave.
fn period(walk: &Walk<'_>) -> Option<(Day, Day)> {
    let read = |f: &str| walk.view.known(f);
    derive::day(&read, id::ORDER_SERVED_ON).zip(derive::day(&read, id::ORDER_DEADLINE))
}
