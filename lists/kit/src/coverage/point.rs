//! A counter-example: facts that show what is found.

use cailiang::facts::{FactSpec, Value};

use super::{formula::Cells, space::Space};

/// One fact of a counter-example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given<'a> {
    /// The fact.
    pub fact: &'a FactSpec,
    /// Its value.
    pub value: Value,
    /// Whether the finding hangs on it; any other value would do where it does not.
    pub matters: bool,
}

/// A counter-example: a value for every fact the table reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point<'a> {
    /// The facts, in the order the table reads them.
    pub given: Vec<Given<'a>>,
}

impl<'a> Point<'a> {
    /// A value of each fact from the cells that are left, as plain as there is one.
    pub(super) fn new(space: &Space<'a>, whole: &[Cells], left: &[Cells]) -> Self {
        let all = space.facts().zip(whole.iter().zip(left));
        let given = all.filter_map(|((fact, cells), (whole, left))| {
            let value = plainest(cells.iter().enumerate().filter(|(i, _)| left & (1 << i) != 0).map(|(_, c)| &c.value))?.clone();
            Some(Given { fact, value, matters: whole != left })
        });
        Self { given: given.collect() }
    }

    /// The value of a fact.
    pub fn value(&self, fact: &str) -> Option<&Value> {
        self.given.iter().find(|g| g.fact.id == fact).map(|g| &g.value)
    }
}

/// The first whole number beside zero, else the first number beside zero, else the first value.
fn plainest<'v>(values: impl Iterator<Item = &'v Value>) -> Option<&'v Value> {
    values.min_by_key(|value| match value {
        Value::Number(n) if n.is_zero() => 2,
        Value::Number(n) if !n.fract().is_zero() => 1,
        _ => 0,
    })
}
