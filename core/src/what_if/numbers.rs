//! The nearest bounds of a number on either side.

use rust_decimal::Decimal;

use super::{
    Hold,
    change::{Change, Reach, changed},
    reached::Reached,
};
use crate::{
    amount::{Bound, Range},
    case::Case,
    condition::Expect,
    decide::{domain, explore::Ground},
    exact::Exact,
    facts::{FactKind, Value, id},
    order,
    view::View,
};

/// The nearest lower and the nearest higher value that lead elsewhere.
pub fn changes(ground: Ground<'_>, case: &Case, fact: &str, now: Decimal, base: &Reached, reach: Reach<'_>) -> Vec<Change> {
    let view = ground.view(case);
    let nearest = |bounds: Vec<Beyond>, up: bool| {
        bounds.into_iter().find_map(|(value, bound)| {
            let value = Value::Number(value);
            let case = changed(ground.lists, case, fact, &value)?;
            if reach(&case).alike(base) {
                return None;
            }
            let range = if up { Range { min: Some(bound), max: None } } else { Range { min: None, max: Some(bound) } };
            Some(Change { range: Some(range), ..Change::new(fact, value, case, Hold::Judged) })
        })
    };
    let (below, above) = beside(&view, fact, now);
    nearest(below, false).into_iter().chain(nearest(above, true)).collect()
}

/// A value beyond a bound, and the bound.
type Beyond = (Decimal, Bound);

/// Values beyond each bound that is tested, the nearest first, with the bound
/// as that side has it.
fn beside(view: &View<'_>, fact: &str, now: Decimal) -> (Vec<Beyond>, Vec<Beyond>) {
    let (mut below, mut above) = (Vec::new(), Vec::new());
    let step = step(view, fact);
    for bound in bounds(view, fact) {
        let just = [(bound.minus(step), Bound::open(bound)), (Some(bound), Bound::closed(bound)), (bound.plus(step), Bound::open(bound))];
        for (i, (value, bound)) in just.into_iter().enumerate() {
            match value.filter(|v| !v.is_sign_negative()) {
                // 不满 is said from below, 超过 from above, and the number itself from both.
                Some(value) if value < now && i != 2 => below.push((value, bound)),
                Some(value) if value > now && i != 0 => above.push((value, bound)),
                _ => {}
            }
        }
    }
    order::by(&mut below, |a, b| b.0.cmp(&a.0));
    order::by(&mut above, |a, b| a.0.cmp(&b.0));
    (below, above)
}

/// The stretch between two bounds that a number lies in.
pub fn around(view: &View<'_>, fact: &str, n: Decimal) -> Range {
    let mut bounds = bounds(view, fact);
    order::by_key(&mut bounds, |b| *b);
    if bounds.contains(&n) {
        return Range::exactly(n);
    }
    let min = bounds.iter().rev().find(|b| **b < n).map(|b| Bound::open(*b));
    let max = bounds.iter().find(|b| **b > n).map(|b| Bound::open(*b));
    Range { min, max }
}

/// Every bound that is tested; for gains also nothing, and for what must be
/// refunded the gains themselves (28.2).
fn bounds(view: &View<'_>, fact: &str) -> Vec<Decimal> {
    let tested = domain::tests(view, fact).into_iter().filter_map(|t| match &t.is {
        Expect::Within(range) => Some([range.min, range.max]),
        _ => None,
    });
    let mut out: Vec<Decimal> = tested.flatten().flatten().map(|b| b.value).collect();
    match fact {
        id::ILLEGAL_GAINS => out.push(Decimal::ZERO),
        id::REFUNDABLE_AMOUNT => out.extend(view.number(id::ILLEGAL_GAINS)),
        _ => {}
    }
    order::set(out)
}

fn step(view: &View<'_>, fact: &str) -> Decimal {
    let whole = view.lists.fact(fact).is_some_and(|s| s.kind == FactKind::Count);
    if whole { Decimal::ONE } else { Decimal::new(1, 2) }
}
