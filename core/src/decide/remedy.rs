//! S21 救济告知 (行政复议法 20, 23, 24; 行政诉讼法 45, 46).

use super::{
    details::Details,
    due,
    walk::{Cited, Walk},
};
use crate::{
    day::Day,
    decision::{AfterReconsideration, Litigation, OrderSuit, Outcome, Reconsideration, RemedyNotice, Route},
    facts::{Value, id},
    lists::{Remedies, SpotPeriod, Who},
    order::Gather,
    view::View,
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
    let first = first(walk, details);
    let litigation = litigation(walk, details, first)?;
    let reconsideration = reconsideration(walk, first);
    if reconsideration.is_none() {
        walk.warn("reconsideration-law-missing", words::RECONSIDERATION_LAW_MISSING.to_owned());
    }
    Some(RemedyNotice { reconsideration, litigation })
}

fn litigation(walk: &mut Walk<'_>, details: &Details, first: Option<bool>) -> Option<Litigation> {
    let view = walk.view;
    let (law, (at, months)) = view.newest(|d| d.rules.remedies.litigation.as_ref())?;
    // An order by itself is served as one; with a penalty it stands in that decision.
    let alone = details.penalties.is_empty();
    let served = due::served(&view).or_else(|| view.day(id::ORDER_SERVED_ON).filter(|_| alone));
    let suit = |order: &crate::decision::OrderMade| {
        let (basis, days) = order.suit.clone()?;
        let until = until(&view, served.and_then(|s| s.plus_days(days)));
        Some(OrderSuit { words: order.words.clone(), days, until, basis })
    };
    let mut orders: Vec<OrderSuit> = details.orders.iter().filter_map(suit).gather();
    let after = law.rules.remedies.after_reconsideration.as_ref().filter(|_| first != Some(false) || decided(&view).is_some());
    let after_reconsideration = after.map(|(at, days)| AfterReconsideration {
        days: *days,
        until: until(&view, decided(&view).and_then(|d| d.plus_days(*days))),
        basis: Cited::new(law, at).id(),
    });
    if let Some((at, _)) = after {
        walk.cite(Cited::new(law, at));
    }
    // Of a decision that orders nothing but to give back and pull down, the shorter period is the one to tell.
    if alone && !orders.is_empty() {
        let OrderSuit { days, until, basis, .. } = orders.remove(0);
        return Some(Litigation { months: None, days: Some(days), until, basis, orders, after_reconsideration });
    }
    let own = served.and_then(|s| s.plus_months(*months));
    let untold = view.newest(|d| d.rules.remedies.untold_litigation.as_ref()).filter(|_| not_told(&view));
    let last = match untold {
        Some((_, (_, most))) => at_most(&view, *most, served, |known| known.plus_months(*months)),
        None => own,
    };
    // Where reconsideration comes first no direct period runs (行政诉讼法解释 56).
    let until = until(&view, last.filter(|_| first != Some(true)));
    let court = Cited::new(law, at);
    let basis = court.id();
    walk.cite(court);
    if let Some((law, (at, _))) = untold {
        walk.cite(Cited::new(law, at));
    }
    Some(Litigation { months: Some(*months), days: None, until, basis, orders, after_reconsideration })
}

fn reconsideration(walk: &mut Walk<'_>, first: Option<bool>) -> Option<Reconsideration> {
    let view = walk.view;
    let (law, (at, days)) = view.newest(|d| d.rules.remedies.reconsideration.as_ref())?;
    let rules: &Remedies = &law.rules.remedies;
    let served = due::served(&view);
    let untold = rules.untold.as_ref().filter(|_| not_told(&view));
    let last = match untold {
        Some((_, most)) => at_most(&view, *most, served, |known| known.plus_days(*days)),
        None => served.and_then(|s| s.plus_days(*days)),
    };
    let places =
        std::iter::once(at).chain(&rules.body).chain(rules.first.iter().filter(|_| first != Some(false))).chain(untold.map(|(at, _)| at));
    let basis: Vec<Cited<'_>> = places.map(|at| Cited::new(law, at)).gather();
    let ids = basis.iter().map(Cited::id).gather();
    basis.into_iter().for_each(|c| walk.cite(c));
    Some(Reconsideration { to: body(walk, rules), days: *days, first, until: until(&view, last), basis: ids })
}

/// A party's last day, which may run on over rest days.
fn until(view: &View<'_>, nominal: Option<Day>) -> Option<String> {
    due::rolled(view.lists.calendar(), view.place(), Who::Party, nominal?).day.map(|d| d.to_string())
}

fn not_told(view: &View<'_>) -> bool {
    view.flag(id::REMEDY_INFORMED) == Some(false)
}

/// The last day of a party that was not told: its period from the day it came
/// to know, so many months from the decision at most (复议法 20.3, 行政诉讼法解释 64).
fn at_most(view: &View<'_>, months: i32, served: Option<Day>, period: impl Fn(Day) -> Option<Day>) -> Option<Day> {
    let most = served?.plus_months(months)?;
    Some(view.day(id::REMEDY_KNOWN_ON).and_then(period).map_or(most, |last| last.min(most)))
}

/// The day on which a reconsideration ended, where it left the decision standing.
fn decided(view: &View<'_>) -> Option<Day> {
    let stands = view.known(id::REMEDY_RESULT).is_none() || view.is(id::REMEDY_RESULT, "upheld");
    view.day(id::REMEDY_ENDED_ON).filter(|_| stands && view.is(id::REMEDY_STATUS, "reconsideration"))
}

/// Whether the party has turned to some body, so that the periods of who has not are no measure.
pub fn turned(view: &View<'_>) -> bool {
    view.day(id::REMEDY_STARTED_ON).is_some()
        || view.day(id::REMEDY_ENDED_ON).is_some()
        || view.known(id::REMEDY_STATUS).is_some_and(|s| s != Value::Choice("none".to_owned()))
}

/// The last day on which the party can still challenge the decision, once that
/// can be reckoned: after a lawsuit the judgment decides.
pub fn last_day(view: &View<'_>, notice: &RemedyNotice) -> Option<Day> {
    let day = |text: Option<&String>| text.and_then(|t| t.parse::<Day>().ok());
    let reconsidered = notice.reconsideration.as_ref().and_then(|r| day(r.until.as_ref()));
    if turned(view) {
        let after = notice.litigation.after_reconsideration.as_ref();
        return after.and_then(|a| day(a.until.as_ref()));
    }
    let direct = || {
        let (_, (_, months)) = view.newest(|d| d.rules.remedies.litigation.as_ref())?;
        day(until(view, due::served(view)?.plus_months(*months)).as_ref())
    };
    match notice.reconsideration.as_ref().and_then(|r| r.first) {
        Some(true) => match view.place().and_then(|p| p.spot_period)? {
            SpotPeriod::Reconsideration => reconsidered,
            SpotPeriod::Litigation => direct(),
        },
        // While the route is open the period is.
        None if notice.reconsideration.is_some() => None,
        _ => Some(day(notice.litigation.until.as_ref())?.max(reconsidered.unwrap_or(Day::MIN))),
    }
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

/// The government above the organ in whose name it is decided (24.1): that of
/// the principal where a body was entrusted (20), else as the place says.
fn body(walk: &Walk<'_>, rules: &Remedies) -> String {
    let choice = |fact: &str| match walk.view.value(fact) {
        Some(Value::Choice(kind)) => Some(kind),
        _ => None,
    };
    let own = super::authority::kind(walk);
    let entrusted = own.as_deref() == Some("entrusted");
    let kind = if entrusted { choice(id::PRINCIPAL_KIND) } else { own };
    let listed = kind.and_then(|kind| rules.bodies.iter().find(|(k, _)| *k == kind)).map(|(_, body)| body.clone());
    let adopted = || walk.view.place().and_then(|p| p.reconsideration.clone()).filter(|_| !entrusted);
    listed.or_else(adopted).unwrap_or_else(|| "other".to_owned())
}
