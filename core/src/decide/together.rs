//! Several acts in one case (数个违法行为): each is decided by itself; one paper
//! may say them all, and the stricter course is taken for the whole.

use super::report::empty;
use crate::{
    decision::{Decision, Finding, Outcome, Receipt, Route, TraceStep, Warning},
    order, words,
};

/// The decisions on several acts, put together.
pub fn together(acts: Vec<Decision>) -> Decision {
    let mut all = empty();
    all.outcome = acts.iter().map(|d| d.outcome).max_by_key(|o| weight(*o)).unwrap_or(Outcome::Undetermined);
    all.ground = shared(acts.iter().map(|d| &d.ground)).cloned().flatten();
    all.possible = order::set(acts.iter().flat_map(|d| d.possible.iter().copied()));
    all.procedure = acts.iter().filter_map(|d| d.procedure).max_by_key(|r| strictness(*r));
    all.hearing = hearing(&acts);
    all.remedies = acts.iter().filter(|d| d.procedure == all.procedure).find_map(|d| d.remedies.clone());
    for act in &acts {
        join(&mut all.open, &act.open);
        join(&mut all.refine, &act.refine);
        join(&mut all.orders, &act.orders);
        join(&mut all.approvals, &act.approvals);
        join(&mut all.duties, &act.duties);
        join(&mut all.basis, &act.basis);
        join(&mut all.warnings, &act.warnings);
        join(&mut all.notes, &act.notes);
        join(&mut all.receipt.documents, &act.receipt.documents);
    }
    order::by(&mut all.receipt.documents, |a, b| (&a.id, &a.effective).cmp(&(&b.id, &b.effective)));
    let text = words::SEVERAL_ACTS.to_owned();
    all.warnings.push(Warning { code: "several-acts", text: text.clone() });
    all.trace =
        vec![TraceStep { step: "several-acts", title: words::SEVERAL_ACTS_TITLE, finding: Finding::Continue, text, basis: Vec::new() }];
    let engine = all.receipt.engine;
    Decision { receipt: Receipt { engine, ..all.receipt }, acts, ..all }
}

/// A right to a hearing that any act gives holds for the case; where one is open, so is the whole.
fn hearing(acts: &[Decision]) -> Option<bool> {
    if acts.iter().any(|d| d.hearing == Some(true)) {
        return Some(true);
    }
    acts.iter().all(|d| d.hearing == Some(false)).then_some(false)
}

fn shared<T: PartialEq>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

fn join<T: Clone + PartialEq>(all: &mut Vec<T>, more: &[T]) {
    for one in more {
        if !all.contains(one) {
            all.push(one.clone());
        }
    }
}

fn strictness(route: Route) -> u8 {
    match route {
        Route::Summary => 0,
        Route::Depends => 1,
        Route::Ordinary => 2,
    }
}

/// What the whole is called by: what is open, what a person must judge, then the heaviest.
fn weight(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Undetermined => 20,
        Outcome::Review => 19,
        Outcome::Refer => 18,
        Outcome::Heavier => 12,
        Outcome::Ordinary => 11,
        Outcome::LighterOrMitigatedOrOrdinary => 10,
        Outcome::Lighter => 9,
        Outcome::LighterOrMitigated => 8,
        Outcome::Mitigated => 7,
        Outcome::AlreadyFined => 6,
        Outcome::MayWaive => 5,
        Outcome::NoFineYet => 4,
        Outcome::OrderOnly => 3,
        Outcome::NoPenalty => 2,
        Outcome::TimeBarred | Outcome::NotEstablished | Outcome::NoLongerUnlawful => 1,
        Outcome::NoAuthority | Outcome::NoBasis => 0,
    }
}
