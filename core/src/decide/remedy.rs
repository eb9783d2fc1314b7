//! S21 救济告知 (行政复议法 20, 23, 24; 行政诉讼法 46).

use super::{
    details::Details,
    due,
    walk::{Cited, Walk},
};
use crate::{
    decision::{AfterReconsideration, Litigation, Outcome, Reconsideration, RemedyNotice, Route},
    facts::{Value, id},
    lists::{Remedies, Who},
    words,
};

/// What the party must be told; nothing where no decision is made here.
pub fn remedies(walk: &mut Walk<'_>, outcome: Outcome, details: &Details) -> Option<RemedyNotice> {
    if matches!(outcome, Outcome::NoAuthority | Outcome::NoBasis | Outcome::NoLongerUnlawful | Outcome::Refer | Outcome::Undetermined) {
        return None;
    }
    if outcome == Outcome::Review && details.penalties.is_empty() && details.orders.is_empty() {
        return None;
    }
    let view = walk.view;
    let (court_law, (court_at, months)) = view.newest(|d| d.rules.remedies.litigation.as_ref())?;
    let first = first(walk, details);
    let served = view.day(id::DECISION_SERVED_ON);
    let until = |nominal: Option<crate::day::Day>| {
        let rolled = due::rolled(view.lists.calendar(), view.place(), Who::Party, nominal?);
        rolled.day.map(|d| d.to_string())
    };
    let court = Cited::new(court_law, court_at);
    let after = court_law.rules.remedies.after_reconsideration.as_ref().filter(|_| first != Some(false));
    let litigation = Litigation {
        months: *months,
        // Where reconsideration comes first no direct period runs (行政诉讼法解释 56).
        until: until(served.and_then(|s| s.plus_months(*months)).filter(|_| first != Some(true))),
        basis: court.id(),
        after_reconsideration: after.map(|(at, days)| AfterReconsideration { days: *days, basis: Cited::new(court_law, at).id() }),
    };
    walk.cite(court);
    if let Some((at, _)) = after {
        walk.cite(Cited::new(court_law, at));
    }
    let reviewed = view.newest(|d| d.rules.remedies.reconsideration.as_ref());
    if reviewed.is_none() {
        walk.warn("reconsideration-law-missing", words::RECONSIDERATION_LAW_MISSING.to_owned());
    }
    let reconsideration = reviewed.map(|(law, (at, days))| {
        let rules: &Remedies = &law.rules.remedies;
        let places = std::iter::once(at).chain(&rules.body).chain(rules.first.iter().filter(|_| first != Some(false)));
        let basis: Vec<Cited<'_>> = places.map(|at| Cited::new(law, at)).collect();
        let ids = basis.iter().map(Cited::id).collect();
        basis.into_iter().for_each(|c| walk.cite(c));
        Reconsideration { to: body(walk), days: *days, first, until: until(served.and_then(|s| s.plus_days(*days))), basis: ids }
    });
    Some(RemedyNotice { reconsideration, litigation })
}

/// Reconsideration comes first for what is decided on the spot (23.1(1)).
fn first(walk: &Walk<'_>, details: &Details) -> Option<bool> {
    match walk.view.known(id::DECISION_ROUTE) {
        _ if walk.view.newest(|d| d.rules.remedies.first.as_ref()).is_none() => Some(false),
        Some(Value::Choice(route)) => Some(route == "summary"),
        _ => match details.procedure {
            Some(Route::Summary) => Some(true),
            Some(Route::Depends) => None,
            Some(Route::Ordinary) | None => Some(false),
        },
    }
}

/// Street offices, townships and district departments all answer to the
/// district government (24.1); an entrusted body to its principal's superior.
fn body(walk: &Walk<'_>) -> String {
    let adopted = || walk.view.place().and_then(|p| p.reconsideration.clone());
    match walk.view.value(id::AUTHORITY_KIND) {
        Some(Value::Choice(kind)) if kind == "entrusted" => "other".to_owned(),
        _ => adopted().unwrap_or_else(|| "other".to_owned()),
    }
}
