//! The facts a table reads, each with its cells.

use cailiang::{
    amount::Range,
    condition::{Condition, Test},
    facts::FactSpec,
};

use super::{
    cells::{Cell, cells, stretches},
    formula::{Cells, Literal},
};

/// The facts and their cells.
#[derive(Clone, Debug)]
pub(super) struct Space<'a> {
    facts: Vec<(&'a FactSpec, Vec<Cell>)>,
    stretches: Vec<Vec<Range>>,
}

/// Why there is no space.
pub(super) enum NoSpace {
    /// A condition reads a fact that is declared nowhere.
    Undeclared,
    /// Some fact has more cells than a set can hold.
    TooMany,
}

impl<'a> Space<'a> {
    /// The facts of these conditions, as `spec` declares them.
    pub fn new(conditions: &[&Condition], spec: &dyn Fn(&str) -> Option<&'a FactSpec>) -> Result<Self, NoSpace> {
        let mut read: Vec<(&str, Vec<&Test>)> = Vec::new();
        for test in conditions.iter().flat_map(|c| c.tests()) {
            match read.iter_mut().find(|(fact, _)| *fact == test.fact) {
                Some((_, tests)) => tests.push(test),
                None => read.push((&test.fact, vec![test])),
            }
        }
        let (mut facts, mut out) = (Vec::new(), Vec::new());
        for (fact, tests) in read {
            let spec = spec(fact).ok_or(NoSpace::Undeclared)?;
            let cells = cells(spec, &tests);
            if cells.len() > Cells::BITS as usize {
                return Err(NoSpace::TooMany);
            }
            out.push(stretches(spec, &cells));
            facts.push((spec, cells));
        }
        Ok(Self { facts, stretches: out })
    }

    /// The facts, in the order they are first read.
    pub fn facts(&self) -> impl Iterator<Item = &(&'a FactSpec, Vec<Cell>)> {
        self.facts.iter()
    }

    /// How many cells a fact has.
    pub fn size(&self, fact: usize) -> usize {
        self.facts.get(fact).map_or(0, |(_, cells)| cells.len())
    }

    /// Every cell of every fact.
    pub fn whole(&self) -> Vec<Cells> {
        self.facts.iter().map(|(_, cells)| (0..cells.len()).fold(0, |set, i| set | (1 << i))).collect()
    }

    /// The stretches that the cells of a number stand for; empty for any other kind.
    pub fn stretches(&self, fact: usize) -> &[Range] {
        self.stretches.get(fact).map_or(&[], Vec::as_slice)
    }

    /// A test as a set of cells.
    pub fn literal(&self, test: &Test) -> Option<Literal> {
        let fact = self.facts.iter().position(|(spec, _)| spec.id == test.fact)?;
        let (_, cells) = self.facts.get(fact)?;
        let holding = cells.iter().enumerate().filter(|(_, cell)| test.holds(&cell.value));
        Some(Literal { fact, cells: holding.fold(0, |set, (i, _)| set | (1 << i)) })
    }
}
