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

/// Two facts of which the first must keep some cell below some cell of the second.
pub(super) type Rising = (usize, usize);

/// Narrows `at` until all demands are met; whether that is possible. Facts
/// then lie anywhere in the cells that are left of them.
pub(super) fn search(demands: &[Demand<'_>], rising: Option<Rising>, at: &mut [Cells]) -> Result<bool, TooMany> {
    if at.contains(&0) {
        return Ok(false);
    }
    let mut steps = STEPS;
    step(demands, rising, at, &mut steps)
}

fn step(demands: &[Demand<'_>], rising: Option<Rising>, at: &mut [Cells], steps: &mut u32) -> Result<bool, TooMany> {
    *steps = steps.checked_sub(1).ok_or(TooMany)?;
    if rising.is_some_and(|(low, high)| step_up(get(at, low), get(at, high)).is_none()) {
        return Ok(false);
    }
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
        if step(demands, rising, at, steps)? {
            return Ok(true);
        }
    }
    set(at, literal.fact, before);
    Ok(false)
}

/// The nearest cells that go up from one of `low` to one of `high`, each as a set of one.
pub(super) fn step_up(low: Cells, high: Cells) -> Option<(Cells, Cells)> {
    let top = Cells::BITS.checked_sub(high.leading_zeros().checked_add(1)?)?;
    let under = low & ((1 << top) - 1);
    let from = Cells::BITS.checked_sub(under.leading_zeros().checked_add(1)?)?;
    let over = high & !((1 << from) | ((1 << from) - 1));
    Some((1 << from, over & over.wrapping_neg()))
}

fn get(at: &[Cells], fact: usize) -> Cells {
    at.get(fact).copied().unwrap_or_default()
}

fn set(at: &mut [Cells], fact: usize, cells: Cells) {
    if let Some(slot) = at.get_mut(fact) {
        *slot = cells;
    }
}
