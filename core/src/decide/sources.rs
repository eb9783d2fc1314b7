//! The documents that take part: with another text of one of them, or without
//! it, the decision could be another. What they hold decides alone: with no
//! other documents the decision is the same (the tests hold this).

use super::{domain, question};
use crate::{
    condition::Condition,
    decision::UsedDocument,
    lists::{Document, place},
    order::{Gather, Grow},
    view::View,
};

/// The documents that take part, ordered by place, id and effective date.
pub fn sources(view: &View<'_>, cited: &[&Document]) -> Vec<UsedDocument> {
    let (lists, here) = (view.lists, &view.case.place);
    // Of these every version: which one counts hangs on days.
    let clauses = view.clauses().map(|(d, _)| d);
    let overlaps = lists.grading(here).filter(|d| !overlapping(view, d).is_empty());
    let measured = lists.measuring(here).filter(|d| d.measures.iter().any(|m| m.about(&view.act.id)));
    let joined: Vec<&Document> = clauses
        .chain(domain::about(view))
        .chain(overlaps)
        .chain(lists.current(here, None))
        .chain(measured)
        .chain(cited.iter().copied())
        .gather();
    let method = view.place().and_then(|p| p.method.as_deref());
    let acts: Vec<&str> = std::iter::once(view.act.id.as_str()).chain(joined.iter().flat_map(|d| overlapping(view, d))).gather();
    let read = read(view);
    let takes = |d: &&Document| {
        let reaches = place::reaches(&d.place, here);
        let version = joined.iter().any(|j| (&j.id, &j.place) == (&d.id, &d.place));
        let vocabulary = d.place == place::NATIONAL && !d.model && !d.facts.is_empty();
        version
            || reaches && d.setting.is_some()
            || vocabulary
            || !d.calendar.is_empty()
            || d.methods.iter().any(|m| method == Some(m.id.as_str()))
            || d.violations.iter().any(|v| acts.contains(&v.id.as_str()))
            || d.facts.iter().any(|f| view.case.get(&f.id).is_some() || read.contains(&f.id.as_str()))
    };
    let used = |d: &Document| UsedDocument {
        id: d.id.clone(),
        effective: d.effective.to_string(),
        digest: d.digest.clone(),
        title: d.title.clone(),
        status: d.status,
        cited: cited.iter().any(|c| c.id == d.id && c.effective == d.effective),
    };
    lists.documents().iter().filter(takes).map(used).gather()
}

/// The acts that a document says may be broken together with this one.
fn overlapping<'v>(view: &View<'v>, document: &'v Document) -> Vec<&'v str> {
    let names = |o: &&crate::lists::Overlap| o.violations.contains(&view.act.id);
    document.overlaps.iter().filter(names).flat_map(|o| &o.violations).map(String::as_str).gather()
}

/// The facts that matter to the act.
fn read<'v>(view: &View<'v>) -> Vec<&'v str> {
    let orders = view.clauses().flat_map(|(_, c)| &c.orders).map(|o| &o.when);
    let mut out: Vec<&str> = domain::conditions(view).into_iter().chain(orders).flat_map(Condition::facts).gather();
    let fines = view.clauses().flat_map(|(_, c)| &c.fines).flat_map(|f| [&f.individual, &f.organisation]).flatten();
    out.grow(fines.chain(question::tiers(view)).filter_map(question::base_of));
    out
}
