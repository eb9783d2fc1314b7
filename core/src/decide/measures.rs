//! 行政措施: what may or must be done beside or instead of a penalty
//! (行政处罚法 6, 28, 33.3, 66.2; 行政强制法). No measure changes the outcome.

use super::walk::Walk;
use crate::{
    condition::Truth,
    decision::{MeasureOpen, Outcome},
    facts::id,
    lists::{CaseStanding, Document, Measure, place::reaches},
    order::{self, Gather},
    view::View,
};

/// The measures that fit the case as it was given, with the facts they still
/// hang on. Their documents go on the receipt.
pub fn measures<'a>(walk: &mut Walk<'a>, given: View<'a>, outcome: Outcome) -> Vec<MeasureOpen> {
    let Some(standing) = CaseStanding::of(outcome) else { return Vec::new() };
    let documents = given.lists.measuring_current(&given.case.place, given.day(id::DECISION_ON));
    let of = |d: &'a Document| d.measures.iter().map(move |m| (d, m));
    let fit: Vec<_> = documents.flat_map(of).filter(|(_, m)| m.fits(&given.act.id, standing)).gather();
    let mut out = Vec::new();
    for (document, measure) in &fit {
        let only_if = match measure.when.decide(&|fact| given.known(fact)) {
            Truth::True => Vec::new(),
            Truth::Unknown(facts) => facts,
            Truth::False(_) => continue,
        };
        let nearer = |d: &Document| d.place != document.place && reaches(&document.place, &d.place);
        if fit.iter().any(|(d, m)| m.id == measure.id && nearer(d)) {
            continue;
        }
        walk.used.push(document);
        out.push(open(document, measure, only_if));
    }
    order::by_key(&mut out, |m| m.kind);
    out
}

fn open(document: &Document, measure: &Measure, only_if: Vec<String>) -> MeasureOpen {
    MeasureOpen {
        id: measure.id.clone(),
        name: measure.name.clone(),
        kind: measure.kind,
        force: measure.force,
        basis: measure.at.iter().map(ToString::to_string).gather(),
        by: measure.by.clone(),
        on: measure.on.clone(),
        only_if,
        steps: measure.steps.clone(),
        limits: measure.limits.clone(),
        records: measure.records.clone(),
        document: document.id.clone(),
        status: document.status,
    }
}
