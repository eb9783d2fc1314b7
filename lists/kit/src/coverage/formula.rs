//! Conditions over sets of cells, decided in three values.

use super::space::Space;
use cailiang::condition::{Condition, Test};

/// Sets of cells, one bit for each.
pub(super) type Cells = u128;

/// A fact, by its position, is in one of these cells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Literal {
    pub fact: usize,
    pub cells: Cells,
}

/// A condition as [`Condition`] means it.
#[derive(Clone, Debug)]
pub(super) struct Formula {
    all: Vec<Literal>,
    any: Vec<Vec<Literal>>,
    not: Vec<Vec<Literal>>,
}

/// What is known of a formula while each fact may still lie in several cells.
pub(super) enum Known {
    True,
    False,
    /// This literal is still open.
    Open(Literal),
}

impl Formula {
    /// `None` where a condition reads a fact outside the space.
    pub fn new(space: &Space<'_>, when: &Condition) -> Option<Self> {
        let group = |tests: &Vec<Test>| tests.iter().map(|t| space.literal(t)).collect::<Option<Vec<_>>>();
        Some(Self {
            all: group(&when.all)?,
            any: when.any.iter().map(group).collect::<Option<_>>()?,
            not: when.not.iter().map(group).collect::<Option<_>>()?,
        })
    }

    /// The same about another fact in the place of one.
    pub fn renamed(&self, from: usize, to: usize) -> Self {
        let one = |l: &Literal| Literal { fact: if l.fact == from { to } else { l.fact }, ..*l };
        let group = |g: &Vec<Literal>| g.iter().map(one).collect();
        Self { all: group(&self.all), any: self.any.iter().map(group).collect(), not: self.not.iter().map(group).collect() }
    }

    /// Decides it; `at` holds the cells each fact may lie in.
    pub fn decide(&self, at: &[Cells]) -> Known {
        let mut open = None;
        match decide_group(&self.all, at) {
            Known::False => return Known::False,
            Known::Open(literal) => open = open.or(Some(literal)),
            Known::True => {}
        }
        for group in &self.not {
            match decide_group(group, at) {
                Known::True => return Known::False,
                Known::Open(literal) => open = open.or(Some(literal)),
                Known::False => {}
            }
        }
        match decide_any(&self.any, at) {
            Known::False => return Known::False,
            Known::Open(literal) => open = open.or(Some(literal)),
            Known::True => {}
        }
        open.map_or(Known::True, Known::Open)
    }
}

fn decide_group(group: &[Literal], at: &[Cells]) -> Known {
    let mut open = None;
    for literal in group {
        let may = at.get(literal.fact).copied().unwrap_or_default();
        if may & literal.cells == 0 {
            return Known::False;
        }
        if may & !literal.cells != 0 {
            open = open.or(Some(*literal));
        }
    }
    open.map_or(Known::True, Known::Open)
}

fn decide_any(groups: &[Vec<Literal>], at: &[Cells]) -> Known {
    let mut open = None;
    for group in groups {
        match decide_group(group, at) {
            Known::True => return Known::True,
            Known::Open(literal) => open = open.or(Some(literal)),
            Known::False => {}
        }
    }
    match open {
        Some(literal) => Known::Open(literal),
        None if groups.is_empty() => Known::True,
        None => Known::False,
    }
}
