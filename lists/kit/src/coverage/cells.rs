//! The values of one fact, cut into pieces on which every test in use is constant.

use cailiang::{
    amount::{Bound, Range},
    condition::{Expect, Test},
    day::Day,
    facts::{FactKind, FactSpec, Value},
};
use rust_decimal::Decimal;

/// A piece of a fact's values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// A value in it; the only one, where it is no stretch.
    pub value: Value,
    /// The numbers it lies strictly between, where it is a stretch of them; without the second it has no end.
    pub between: Option<(Decimal, Option<Decimal>)>,
}

/// Every piece: numbers rising, choices as they are listed.
pub(super) fn cells(spec: &FactSpec, tests: &[&Test]) -> Vec<Cell> {
    let values = match spec.kind {
        FactKind::Number | FactKind::Money | FactKind::Count => return numbers(spec, tests),
        FactKind::YesNo => vec![Value::Flag(false), Value::Flag(true)],
        FactKind::OneOf => choices(spec),
        FactKind::Day | FactKind::Moment => choices(spec).into_iter().chain(some_day()).collect(),
        FactKind::Text => vec![Value::Text(String::new())],
        FactKind::List => vec![Value::List(Vec::new()), Value::List(vec![String::new()])],
    };
    values.into_iter().map(|value| Cell { value, between: None }).collect()
}

fn choices(spec: &FactSpec) -> Vec<Value> {
    spec.values.iter().map(|c| Value::Choice(c.id.clone())).collect()
}

/// Any day stands for all: tests only tell a day from the words it may be instead.
fn some_day() -> Option<Value> {
    "2000-01-01".parse::<Day>().ok().map(Value::Day)
}

/// Every bound from zero on, and a number from between each two.
fn numbers(spec: &FactSpec, tests: &[&Test]) -> Vec<Cell> {
    let ranges = tests.iter().filter_map(|t| match &t.is {
        Expect::Within(range) => Some(*range),
        Expect::Flag(_) | Expect::OneOf(_) => None,
    });
    let bounds = |r: Range| r.min.into_iter().chain(r.max).map(|b| b.value);
    let mut cuts: Vec<Decimal> =
        ranges.chain(spec.within).flat_map(bounds).chain([Decimal::ZERO]).filter(|n| !n.is_sign_negative()).collect();
    cuts.sort();
    cuts.dedup();
    let whole = spec.kind == FactKind::Count;
    let mut out = Vec::new();
    for (i, cut) in cuts.iter().enumerate() {
        let next = cuts.get(i + 1).copied();
        out.extend((!whole || cut.fract().is_zero()).then_some((*cut, None)));
        out.extend(between(*cut, next, whole).map(|n| (n, Some((*cut, next)))));
    }
    out.retain(|(n, _)| spec.within.is_none_or(|range| range.contains(*n)));
    out.into_iter().map(|(n, between)| Cell { value: Value::Number(n), between }).collect()
}

/// The stretches that the cells of a number stand for; empty for any other kind.
pub(super) fn stretches(spec: &FactSpec, cells: &[Cell]) -> Vec<Range> {
    let whole = spec.kind == FactKind::Count;
    let of = |cell: &Cell| match (&cell.value, cell.between) {
        (Value::Number(n), None) => Some(Range::exactly(*n)),
        (Value::Number(n), Some((low, high))) => Some(stretch(low, *n, high, whole)),
        _ => None,
    };
    cells.iter().filter_map(of).collect()
}

/// What lies between two cuts, `first` being the first whole number there; whole numbers are told with their own ends.
fn stretch(low: Decimal, first: Decimal, high: Option<Decimal>, whole: bool) -> Range {
    if !whole {
        return Range { min: Some(Bound::open(low)), max: high.map(Bound::open) };
    }
    let last = |high: Decimal| high.ceil().checked_sub(Decimal::ONE).map(Bound::closed);
    Range { min: Some(Bound::closed(first)), max: high.and_then(last) }
}

/// A number strictly between two others: the first whole one, where there is one.
fn between(low: Decimal, high: Option<Decimal>, whole: bool) -> Option<Decimal> {
    let inside = |n: &Decimal| *n > low && high.is_none_or(|high| *n < high);
    let next = low.floor().checked_add(Decimal::ONE).filter(inside);
    let middle = || low.checked_add(high?.checked_sub(low)?.checked_div(Decimal::TWO)?).filter(inside);
    if whole { next } else { next.or_else(middle) }
}
