//! Looks for facts under which some formulas hold and others do not.
//!
//! Each step narrows one fact to the cells that decide an open test, one way
//! and then the other, and stops as soon as nothing is open or some demand
//! cannot be met; facts that no longer matter are never split.

use super::formula::{Cells, Formula, Known, Literal};

/// The search was given up: too many facts play together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany;

/// How many steps one question may take; published tables need some hundreds.
const STEPS: u32 = 2_000_000;

/// A formula, and whether it must hold or must not.
pub(super) type Demand<'f> = (&'f Formula, bool);

/// Narrows `at` until all demands are met; whether that is possible. Facts
/// then lie anywhere in the cells that are left of them.
pub(super) fn search(demands: &[Demand<'_>], at: &mut [Cells]) -> Result<bool, TooMany> {
    if at.contains(&0) {
        return Ok(false);
    }
    let mut steps = STEPS;
    step(demands, at, &mut steps)
}

fn step(demands: &[Demand<'_>], at: &mut [Cells], steps: &mut u32) -> Result<bool, TooMany> {
    *steps = steps.checked_sub(1).ok_or(TooMany)?;
    let mut open: Option<(Literal, bool)> = None;
    for (formula, wanted) in demands {
        match formula.decide(at) {
            Known::True if *wanted => {}
            Known::False if !wanted => {}
            Known::True | Known::False => return Ok(false),
            Known::Open(literal) => open = open.or(Some((literal, *wanted))),
        }
    }
    let Some((literal, wanted)) = open else { return Ok(true) };
    let Some(before) = at.get(literal.fact).copied() else { return Ok(false) };
    let (yes, no) = (before & literal.cells, before & !literal.cells);
    for cells in if wanted { [yes, no] } else { [no, yes] } {
        set(at, literal.fact, cells);
        if step(demands, at, steps)? {
            return Ok(true);
        }
    }
    set(at, literal.fact, before);
    Ok(false)
}

fn set(at: &mut [Cells], fact: usize, cells: Cells) {
    if let Some(slot) = at.get_mut(fact) {
        *slot = cells;
    }
}
