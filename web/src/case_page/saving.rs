//! A case on its way into the ledger: handed to the ledger's own program,
//! which asks whom it concerned and what was done.

use cailiang::{
    Decision, Outcome,
    decision::{Basis, Standing},
    facts::id,
    order::{Gather, Grow},
    receipt::Receipt,
};

use super::sharing;
use crate::{
    answer::Answer,
    device,
    ledger::record::{Kind, Record},
    place,
    route::Route,
    sheet::Sheet,
    shelf::Shelf,
    words,
};

/// What the ledger's form begins with.
fn record(shelf: &Shelf, at: &str, sheet: &Sheet, answer: &Answer) -> Record {
    let d = &answer.decision;
    let typed = |fact: &str| sheet.get(fact).to_owned();
    let violation = shelf.violation(&sheet.violation);
    let kind = match d.outcome {
        Outcome::NoPenalty | Outcome::MayWaive => Kind::NoPenalty,
        Outcome::OrderOnly | Outcome::NoFineYet => Kind::Order,
        o if o.penalises() => Kind::Penalty,
        _ => Kind::Inspection,
    };
    let write = |d: &cailiang::Decision| serde_json::to_vec(d).unwrap_or_default();
    let receipt = Receipt::of(shelf, &answer.case, &write).without_personal(shelf).line();
    let mut lists: Vec<String> = ["cailiang-lists", "cailiang-rest"].into_iter().filter_map(device::meta).gather();
    let places = place::all();
    lists.grow(places.into_iter().filter(|p| p.id == at && !p.file.is_empty()).map(|p| p.file));
    // The day of the decision belongs to the case: opened again, it is decided as of then.
    let day = sharing::today(sheet);
    Record {
        kind,
        on: device::today().map(|d| d.to_string()).unwrap_or_default(),
        party_kind: typed("party_kind"),
        violation: sheet.violation.clone(),
        name: violation.map(|v| v.name.clone()).unwrap_or_default(),
        topic: violation.map(|v| v.topic.clone()).unwrap_or_default(),
        place: at.to_owned(),
        outcome: sharing::outcome(d),
        ground: d.ground.clone().unwrap_or_default(),
        basis: rests_on(shelf, d),
        procedure: d.procedure.map(|p| serde_json::to_string(&p).unwrap_or_default().trim_matches('"').to_owned()).unwrap_or_default(),
        fine: typed(id::PROPOSED_FINE),
        note: departing(d, &typed(id::DEPARTURE_REASON)),
        facts: sheet.entries.iter().cloned().chain(day).gather(),
        receipt,
        lists,
        ..Record::default()
    }
}

/// How the proposal stands where it is not simply as advised, and the reason for it.
fn departing(d: &Decision, reason: &str) -> String {
    match d.departure.as_ref().map(|own| own.standing) {
        None | Some(Standing::Within) => String::new(),
        Some(standing) => words::departs(standing, reason),
    }
}

/// What the outcome rests on: its ground, the clause, the duty that was broken. What else was
/// looked into would read in a ledger as if it had been applied.
fn rests_on(shelf: &Shelf, d: &Decision) -> String {
    let clause = d.norm.as_ref().and_then(|n| {
        let mut all = shelf.documents().iter().filter(|own| own.id == n.document).flat_map(|own| &own.clauses);
        all.find(|c| c.violation == n.violation && c.stands_at(&n.at))
    });
    let rests = |b: &&Basis| {
        let own = d.norm.as_ref().filter(|n| n.document == b.document);
        let ground = d.ground.as_ref().is_some_and(|g| *g == [&b.document, "#", &b.at].concat());
        let duty = || clause.is_some_and(|c| c.duty.iter().any(|at| at.to_string() == b.at));
        ground || own.is_some_and(|n| n.at == b.at || duty())
    };
    d.basis.iter().filter(rests).map(|b| b.text.as_str()).gather().join("；")
}

/// Hands the case over and opens the ledger's form.
pub fn save(shelf: &Shelf, at: &str, sheet: &Sheet, answer: &Answer) {
    if let Ok(text) = serde_json::to_string(&record(shelf, at, sheet, answer)) {
        device::hand_over(&text);
        device::open(&Route::Ledger("new?case".to_owned()).href());
    }
}
