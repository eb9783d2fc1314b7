//! Entries of leniency lists: their own conditions, the correction they want, the law they spell out.

use serde::Serialize;

use super::reading::{Judged, Stands, of, reading, weigh};
use crate::{
    condition::{Expect, Failed, Standing, Test},
    decide::{listed, walk::Walk},
    facts::id,
    lists::{Circumstance, Document, Effect, Exempt, ExemptKind},
};

/// An entry about the act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EntryWhy {
    /// The document.
    pub document: String,
    /// Its title.
    pub title: String,
    /// Its day of effect.
    pub effective: String,
    /// The entry.
    pub item: String,
    /// Which kind of list.
    pub kind: ExemptKind,
    /// Whether it holds, together with what the law demands beside it.
    pub judged: Judged,
    /// Which part of it fails; `None` where none does.
    pub fails: Option<Part>,
    /// A 减轻 list without a circumstance of the law: it holds and still counts for nothing.
    pub without_law: bool,
    /// Whether it counts.
    pub counts: bool,
}

/// A part of what an entry demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Its own condition.
    Own,
    /// The correction it wants.
    Correction,
    /// The longest period an order may give.
    Period,
    /// What the law demands beside it.
    Law,
}

const KINDS: [(ExemptKind, Option<Effect>); 5] = [
    (ExemptKind::Minor, Some(Effect::Minor)),
    (ExemptKind::First, Some(Effect::MayWaive)),
    (ExemptKind::Mitigated, None),
    (ExemptKind::Lighter, None),
    (ExemptKind::NoCoercion, None),
];

/// The entries of all five kinds that are in force and about the act.
pub(super) fn entries(walk: &Walk<'_>) -> Vec<EntryWhy> {
    let mut out = Vec::new();
    for (kind, effect) in KINDS {
        let law = effect.and_then(|e| walk.view.circumstances().find(|(_, c)| c.effect == e)).map(|(_, c)| c);
        out.extend(listed::entries(walk, kind).into_iter().map(|(d, e)| entry(walk, d, e, law)));
    }
    out
}

fn entry(walk: &Walk<'_>, document: &Document, entry: &Exempt, law: Option<&Circumstance>) -> EntryWhy {
    let timings = entry.correct.map(|c| c.timings());
    let whole = listed::whole(walk, &entry.when, timings, law);
    let standing = weigh(&walk.view, &whole);
    let mut judged = of(&walk.view, &whole, &standing);
    let mut fails = part(&standing, &whole.all, entry);
    if listed::too_long(walk, entry) {
        let wanted = Test { fact: id::ORDER_DEADLINE.to_owned(), is: Expect::Flag(true) };
        let wanted =
            super::Reading { wanted: entry.order_days.map(crate::words::days_at_most).unwrap_or_default(), ..reading(&walk.view, &wanted) };
        judged = Judged { stands: Stands::Fails, readings: vec![wanted], excluded: false, ..judged };
        fails = Some(Part::Period);
    }
    let by_law = walk.view.circumstances().any(|(_, c)| {
        matches!(c.effect, Effect::ShallMitigate | Effect::MayMitigate)
            && !(c.natural_person && crate::decide::capacity::is_body(walk))
            && walk.view.decide(&c.when) == crate::condition::Truth::True
    });
    let holds = judged.stands == Stands::Holds;
    let without_law = holds && entry.kind == ExemptKind::Mitigated && !by_law;
    EntryWhy {
        document: document.id.clone(),
        title: document.name().to_owned(),
        effective: document.effective.to_string(),
        item: entry.item.clone(),
        kind: entry.kind,
        judged,
        fails,
        without_law,
        counts: holds && !without_law,
    }
}

/// The part that fails: own tests come first, then the correction, then the law's.
fn part(standing: &Standing<'_>, all: &[Test], entry: &Exempt) -> Option<Part> {
    let Standing::Fails(failed) = standing else { return None };
    Some(match failed {
        Failed::Test(test) => {
            let at = all.iter().position(|t| std::ptr::eq(t, *test)).unwrap_or_default();
            let own = entry.when.all.len();
            match at {
                _ if at < own => Part::Own,
                _ if at == own && entry.correct.is_some() => Part::Correction,
                _ => Part::Law,
            }
        }
        Failed::Every(_) => {
            if entry.when.any.is_empty() {
                Part::Law
            } else {
                Part::Own
            }
        }
        Failed::Excluded(tests) => {
            if entry.when.not.iter().any(|g| g == tests) {
                Part::Own
            } else {
                Part::Law
            }
        }
    })
}
