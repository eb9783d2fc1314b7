//! S17 简易程序 or 普通程序 (行政处罚法 51).

use super::{combination, fine, walk::Walk};
use crate::{
    amount::Range,
    decision::{Fine, Penalty, Route},
    facts::{Value, id},
    lists::{Degree, PenaltyKind, SummaryRoute},
    order::Gather,
};

/// The route the penalties admit. 51 says 可以: the summary route is never a duty.
pub fn route(walk: &mut Walk<'_>, fine: Option<&Fine>, penalties: &[Penalty]) -> Option<Route> {
    if penalties.is_empty() {
        return None;
    }
    let (document, rule) = walk.view.lists.summary(walk.view.day(id::DECISION_ON))?;
    walk.cite(super::walk::Cited::new(document, &rule.at));
    if walk.view.is(id::DECISION_ROUTE, "ordinary") {
        return Some(Route::Ordinary);
    }
    let (fine, penalties) = combination::proposed(&walk.view, fine, penalties);
    let standing = || penalties.iter().filter(|p| p.only_if.is_empty());
    let other_kinds = |p: &Penalty| p.kinds.iter().any(|k| !rule.kinds.contains(k));
    if standing().next().is_some() && standing().all(other_kinds) {
        return Some(Route::Ordinary);
    }
    let by_fine = by_fine(walk, rule, fine);
    let gains_open = combination::net_gains(walk).is_none() && penalties.iter().any(|p| p.kinds.contains(&PenaltyKind::ConfiscateGains));
    let extra_open = penalties.iter().any(|p| !p.only_if.is_empty() && other_kinds(p)) || gains_open;
    Some(match by_fine {
        Route::Summary if extra_open => Route::Depends,
        route => route,
    })
}

fn by_fine(walk: &Walk<'_>, rule: &SummaryRoute, fine: Option<&Fine>) -> Route {
    let limits = limits(walk, rule);
    let merge = |routes: Vec<Route>| match routes.as_slice() {
        [first, rest @ ..] if rest.iter().all(|r| r == first) => *first,
        _ => Route::Depends,
    };
    if let Some(proposed) = fine::proposed(&walk.view).filter(|_| !matches!(fine, Some(Fine::Missing(_)))) {
        // Below the minimum it can only be a mitigated fine, which needs review.
        let mitigated = matches!(fine, Some(Fine::Range(f)) if f.range.min.is_some_and(|min| proposed < min.value));
        if mitigated {
            return Route::Ordinary;
        }
        return merge(limits.iter().map(|l| if l.contains(proposed) { Route::Summary } else { Route::Ordinary }).gather());
    }
    match fine {
        None => Route::Summary,
        // However little the base comes to, the fine is beyond the limit.
        Some(Fine::Missing(_)) if fine::least(walk).is_some_and(|least| limits.iter().all(|l| !l.contains(least))) => Route::Ordinary,
        Some(Fine::Missing(_)) => Route::Depends,
        Some(Fine::Range(range)) => {
            // A mitigated fine needs reasons and review: never on the spot (S17【口径】).
            let each = range
                .advised
                .iter()
                .flat_map(|a| limits.iter().map(move |l| if a.degree == Degree::Mitigated { Route::Ordinary } else { fits(&a.range, l) }));
            let each: Vec<Route> = each.gather();
            if each.is_empty() { merge(limits.iter().map(|l| fits(&range.range, l)).gather()) } else { merge(each) }
        }
    }
}

/// The limits that may apply. A sole trader takes the safe side, the citizen's.
fn limits(walk: &Walk<'_>, rule: &SummaryRoute) -> Vec<Range> {
    match walk.view.value(id::PARTY_KIND) {
        Some(Value::Choice(kind)) if kind == "legal_person" || kind == "other_org" => vec![rule.organisation],
        Some(_) => vec![rule.individual],
        None => vec![rule.individual, rule.organisation],
    }
}

/// Whether a whole range lies within the limit, outside it, or across it.
fn fits(range: &Range, limit: &Range) -> Route {
    let within = match (range.max, limit.max) {
        (Some(max), Some(limit)) => max.value <= limit.value,
        _ => false,
    };
    if within {
        Route::Summary
    } else if range.intersect(limit).is_empty() {
        Route::Ordinary
    } else {
        Route::Depends
    }
}
