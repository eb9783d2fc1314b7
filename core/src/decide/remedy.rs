//! S21 救济告知 (行政复议法 20, 23, 24; 行政诉讼法 46).

use super::{
    details::Details,
    due,
    walk::{Cited, Walk},
};
use crate::{
    decision::{Litigation, Outcome, Reconsideration, RemedyNotice, Route},
    facts::{Value, id},
    lists::{Remedies, Who},
};

/// What the party must be told; nothing where no decision is made here.
pub fn remedies(walk: &mut Walk<'_>, outcome: Outcome, details: &Details) -> Option<RemedyNotice> {
    if matches!(outcome, Outcome::NoAuthority | Outcome::NoBasis | Outcome::NoLongerUnlawful | Outcome::Refer | Outcome::Undetermined) {
        return None;
    }
    let view = walk.view;
    let decided = view.day(id::DECISION_ON);
    let (review_law, (at, days)) = view.lists.newest(decided, |d| d.rules.remedies.reconsideration.as_ref())?;
    let (court_law, (court_at, months)) = view.lists.newest(decided, |d| d.rules.remedies.litigation.as_ref())?;
    let rules: &Remedies = &review_law.rules.remedies;
    let first = first(walk, details);
    let mut basis = vec![Cited::new(review_law, at)];
    basis.extend(rules.body.iter().map(|b| Cited::new(review_law, b)));
    if first != Some(false) {
        basis.extend(rules.first.iter().map(|f| Cited::new(review_law, f)));
    }
    let served = view.day(id::DECISION_SERVED_ON);
    let until = |nominal: Option<crate::day::Day>| {
        let rolled = due::rolled(view.lists.calendar(), view.place(), Who::Party, nominal?);
        rolled.day.map(|d| d.to_string())
    };
    let court = Cited::new(court_law, court_at);
    let notice = RemedyNotice {
        reconsideration: Reconsideration {
            to: body(walk),
            days: *days,
            first,
            until: until(served.and_then(|s| s.plus_days(*days))),
            basis: basis.iter().map(Cited::id).collect(),
        },
        litigation: Litigation { months: *months, until: until(served.and_then(|s| s.plus_months(*months))), basis: court.id() },
    };
    basis.into_iter().chain([court]).for_each(|c| walk.cite(c));
    Some(notice)
}

/// Reconsideration comes first for what is decided on the spot (23.1(1)).
fn first(walk: &Walk<'_>, details: &Details) -> Option<bool> {
    match walk.view.known(id::DECISION_ROUTE) {
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
