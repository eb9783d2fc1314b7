//! The single tests of a condition, each with what makes it decide alone (MC/DC).

use rust_decimal::Decimal;

use super::boundary::{Boundary, Try};
use crate::{
    amount::Range,
    condition::{Condition, Expect, Test},
    exact::Exact,
    facts::{FactKind, Value},
    view::View,
};

/// For every single test of a condition the two values beside it, and what the other tests must be.
pub fn condition(view: &View<'_>, kind: Boundary, condition: &Condition, about: &str) -> Vec<Try> {
    let mut out = Vec::new();
    let mut add = |test: &Test, with: Vec<(String, Value)>| {
        for sides in sides(view, test) {
            let with = with.iter().filter(|(fact, _)| *fact != test.fact).cloned().collect();
            let mut one = Try { with, ..Try::new(kind, &test.fact, sides) };
            one.about = format!("{about}：{}", crate::words::test(view.lists, test));
            out.push(one);
        }
    };
    let all: Vec<(String, Value)> = condition.all.iter().filter_map(|t| satisfying(view, t)).collect();
    for test in &condition.all {
        let any = condition.any.first().into_iter().flatten().filter_map(|t| satisfying(view, t));
        add(test, all.iter().cloned().chain(any).collect());
    }
    for (i, group) in condition.any.iter().enumerate() {
        // The other alternatives must fail, or this one would decide nothing.
        let others = condition.any.iter().enumerate().filter(|(j, _)| *j != i).filter_map(|(_, g)| g.first());
        let failing: Vec<_> = others.filter_map(|t| refuting(view, t)).collect();
        for test in group {
            let own = group.iter().filter_map(|t| satisfying(view, t));
            add(test, all.iter().cloned().chain(failing.iter().cloned()).chain(own).collect());
        }
    }
    for group in &condition.not {
        for test in group {
            let own = group.iter().filter_map(|t| satisfying(view, t));
            let any = condition.any.first().into_iter().flatten().filter_map(|t| satisfying(view, t));
            add(test, all.iter().cloned().chain(any).chain(own).collect());
        }
    }
    out
}

/// What makes a whole condition hold, without the fact in question.
pub fn satisfying_all(view: &View<'_>, condition: &Condition, without: &str) -> Vec<(String, Value)> {
    let tests = condition.all.iter().chain(condition.any.first().into_iter().flatten());
    tests.filter(|t| t.fact != without).filter_map(|t| satisfying(view, t)).collect()
}

/// The values on either side of a test: one satisfies it and one does not.
fn sides(view: &View<'_>, test: &Test) -> Vec<[Value; 2]> {
    let Some(spec) = view.lists.fact(&test.fact) else { return Vec::new() };
    match &test.is {
        Expect::Flag(_) if spec.kind == FactKind::YesNo => vec![[Value::Flag(true), Value::Flag(false)]],
        Expect::Flag(_) => Vec::new(),
        Expect::OneOf(ids) => {
            let outside = spec.values.iter().filter(|c| !ids.contains(&c.id));
            let choice = |id: &String| Value::Choice(id.clone());
            ids.first().into_iter().flat_map(|id| outside.clone().map(move |c| [choice(id), choice(&c.id)])).collect()
        }
        Expect::Within(range) => ends(range, step(view, &test.fact)),
    }
}

/// The numbers on either side of the ends of a range.
pub fn ends(range: &Range, step: Decimal) -> Vec<[Value; 2]> {
    let pair = |a: Option<Decimal>, b: Option<Decimal>| Some([Value::Number(a.filter(|n| !n.is_sign_negative())?), Value::Number(b?)]);
    let low =
        range.min.and_then(|b| if b.open { pair(Some(b.value), b.value.plus(step)) } else { pair(b.value.minus(step), Some(b.value)) });
    let high =
        range.max.and_then(|b| if b.open { pair(b.value.minus(step), Some(b.value)) } else { pair(Some(b.value), b.value.plus(step)) });
    [low, high].into_iter().flatten().collect()
}

/// The last decimal in which a fact is measured: that of the finest bound the lists
/// draw for it; a measured quantity has one decimal at least (4.9 m²).
fn step(view: &View<'_>, fact: &str) -> Decimal {
    let kind = view.lists.fact(fact).map(|s| &s.kind);
    if kind == Some(&FactKind::Count) {
        return Decimal::ONE;
    }
    let bounds = crate::decide::domain::tests(view, fact).into_iter().filter_map(|t| match &t.is {
        Expect::Within(range) => Some([range.min, range.max]),
        _ => None,
    });
    let finest = bounds.flatten().flatten().map(|b| b.value.normalize().scale()).max().unwrap_or(0);
    let least = if kind == Some(&FactKind::Money) { 0 } else { 1 };
    Decimal::new(1, finest.max(least))
}

fn satisfying(view: &View<'_>, test: &Test) -> Option<(String, Value)> {
    let value = match &test.is {
        Expect::Flag(yes) => Value::Flag(*yes),
        // What was put right on the spot goes with any other fact; the earlier and the later do not.
        Expect::OneOf(ids) => Value::Choice(ids.iter().find(|id| *id == "on_spot").or(ids.first())?.clone()),
        Expect::Within(range) => Value::Number(inside(range, step(view, &test.fact))?),
    };
    yes_no(view, test)?;
    Some((test.fact.clone(), value))
}

fn refuting(view: &View<'_>, test: &Test) -> Option<(String, Value)> {
    let spec = yes_no(view, test)?;
    let value = match &test.is {
        Expect::Flag(yes) => Value::Flag(!yes),
        Expect::OneOf(ids) => Value::Choice(spec.values.iter().find(|c| !ids.contains(&c.id))?.id.clone()),
        Expect::Within(range) => {
            let step = step(view, &test.fact);
            let below = range.min.and_then(|b| if b.open { Some(b.value) } else { b.value.minus(step) }).filter(|n| !n.is_sign_negative());
            let above = || range.max.and_then(|b| if b.open { Some(b.value) } else { b.value.plus(step) });
            Value::Number(below.or_else(above)?)
        }
    };
    Some((test.fact.clone(), value))
}

/// The fact a test is about, where one value of it can be given.
fn yes_no<'v>(view: &View<'v>, test: &Test) -> Option<&'v crate::facts::FactSpec> {
    view.lists.fact(&test.fact).filter(|s| !matches!(s.kind, FactKind::List | FactKind::Text))
}

fn inside(range: &Range, step: Decimal) -> Option<Decimal> {
    match (range.min, range.max) {
        (Some(min), _) if !min.open => Some(min.value),
        (Some(min), _) => min.value.plus(step),
        (None, Some(max)) if !max.open => Some(max.value),
        (None, Some(max)) => max.value.minus(step),
        (None, None) => Some(Decimal::ONE),
    }
}
