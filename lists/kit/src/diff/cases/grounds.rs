//! At which places and under which acts a change can be seen.

use cailiang::{
    Lists,
    amount::Range,
    facts::{Value, id},
    lists::{Amount, place::NATIONAL},
};

use super::super::{Change, DocumentChange};

/// Acts that are looked at for a change that names none.
const ACTS: usize = 8;
/// Places that are looked at.
const PLACES: usize = 2;

/// Places and acts, the likeliest first.
pub(super) fn grounds(old: &Lists, new: &Lists, document: &DocumentChange, change: &Change) -> Vec<(String, String)> {
    let places = places(old, new, document);
    let acts: Vec<String> = if change.violations.is_empty() { acts(old, new, &places, change) } else { change.violations.clone() };
    let punished = |place: &str, act: &str| [old, new].iter().any(|l| l.clauses(place, act).next().is_some());
    let mut out = Vec::new();
    for act in &acts {
        let at = places.iter().filter(|p| punished(p, act)).take(PLACES);
        let found: Vec<&String> = at.collect();
        if found.is_empty() {
            // Punished only further down: an act of the catalogue with local law alone.
            let below = new.places().chain(old.places()).map(|p| &p.id).find(|p| punished(p, act));
            out.extend(below.map(|p| (p.clone(), act.clone())));
        }
        out.extend(found.into_iter().map(|p| (p.clone(), act.clone())));
    }
    out
}

/// The document's own place; for a model those that adopt it; else a place below it.
fn places(old: &Lists, new: &Lists, document: &DocumentChange) -> Vec<String> {
    let all = || new.places().chain(old.places());
    let mut out: Vec<String> = Vec::new();
    if document.model {
        out.extend(all().filter(|p| p.adopts.as_ref().is_some_and(|ids| ids.contains(&document.id))).map(|p| p.id.clone()));
    } else {
        out.push(document.place.clone());
    }
    let below = |p: &&cailiang::lists::Place| cailiang::lists::place::reaches(&document.place, &p.id) && document.place != NATIONAL;
    out.extend(all().filter(below).map(|p| p.id.clone()));
    let mut seen: Vec<String> = Vec::new();
    out.retain(|p| {
        let fresh = !seen.contains(p) && [old, new].iter().any(|l| l.place(p).is_some());
        seen.push(p.clone());
        fresh
    });
    out
}

/// Acts for a change that names none: those whose fine reaches the sums in question first.
fn acts(old: &Lists, new: &Lists, places: &[String], change: &Change) -> Vec<String> {
    let sums: Vec<rust_decimal::Decimal> = change
        .seeds
        .iter()
        .flatten()
        .filter(|(fact, _)| fact == id::PROPOSED_FINE)
        .filter_map(|(_, value)| if let Value::Number(n) = value { Some(*n) } else { None })
        .collect();
    let reached = |range: &Range| sums.iter().filter(|n| range.contains(**n)).count();
    let reach = |place: &str, act: &str| {
        let fines = new.clauses(place, act).chain(old.clauses(place, act)).flat_map(|(_, c)| &c.fines);
        let amounts = fines.flat_map(|f| [&f.individual, &f.organisation]).flatten();
        let yuan = amounts.filter_map(|a| if let Amount::Yuan(range) = a { Some(reached(range)) } else { None });
        yuan.max().unwrap_or_default()
    };
    let mut out: Vec<(usize, String)> = Vec::new();
    for act in new.violations() {
        let best = places.iter().filter(|p| new.clauses(p, &act.id).next().is_some()).map(|p| reach(p, &act.id)).max();
        out.extend(best.map(|best| (best, act.id.clone())));
    }
    out.sort_by_key(|(best, _)| std::cmp::Reverse(*best));
    out.into_iter().map(|(_, act)| act).take(ACTS).collect()
}
