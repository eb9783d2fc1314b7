//! The values of one fact, cut into pieces on which every test in use is constant.

use cailiang::{
    amount::{Bound, Range},
    condition::{Expect, Test},
    day::Day,
    facts::{FactKind, FactSpec, Value},
};
use rust_decimal::Decimal;

/// One value for each piece: numbers rising, choices as they are listed.
pub(super) fn cells(spec: &FactSpec, tests: &[&Test]) -> Vec<Value> {
    match spec.kind {
        FactKind::YesNo => vec![Value::Flag(false), Value::Flag(true)],
        FactKind::OneOf => choices(spec),
        FactKind::Number | FactKind::Money | FactKind::Count => numbers(spec, tests).into_iter().map(Value::Number).collect(),
        FactKind::Day | FactKind::Moment => choices(spec).into_iter().chain(some_day()).collect(),
        FactKind::Text => vec![Value::Text(String::new())],
        FactKind::List => vec![Value::List(Vec::new()), Value::List(vec![String::new()])],
    }
}

fn choices(spec: &FactSpec) -> Vec<Value> {
    spec.values.iter().map(|c| Value::Choice(c.id.clone())).collect()
}

/// Any day stands for all: tests only tell a day from the words it may be instead.
fn some_day() -> Option<Value> {
    "2000-01-01".parse::<Day>().ok().map(Value::Day)
}

/// Every bound from zero on, and a number from between each two.
fn numbers(spec: &FactSpec, tests: &[&Test]) -> Vec<Decimal> {
    spans(spec, tests).into_iter().map(|(n, _)| n).collect()
}

/// Each cell of a number: the value that stands for it, and the stretch it stands for.
pub(super) fn spans(spec: &FactSpec, tests: &[&Test]) -> Vec<(Decimal, Range)> {
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
        out.extend((!whole || cut.fract().is_zero()).then_some((*cut, Range::exactly(*cut))));
        out.extend(between(*cut, next, whole).map(|n| (n, stretch(*cut, n, next, whole))));
    }
    out.retain(|(n, _)| spec.within.is_none_or(|range| range.contains(*n)));
    out
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
