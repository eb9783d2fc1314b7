//! A condition beside the facts it was read with.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::{
    condition::{Condition, Expect, Failed, Standing, Test},
    facts::Value,
    view::View,
    words,
};

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stands {
    /// It does.
    Holds,
    /// It does not.
    Fails,
    /// Facts are not known yet.
    Open,
}

/// Where the value of a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// 案件给定.
    Given,
    /// 由其他事实算出.
    Computed,
    /// 公开推定.
    Presumed,
    /// 不清楚.
    Unknown,
}

/// A fact as a test read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// The fact.
    pub fact: String,
    /// What the officer reads for it.
    pub label: String,
    /// The value as a case file writes it; `None` while unknown.
    pub value: Option<String>,
    /// The value in words; empty while unknown.
    pub shown: String,
    /// Where the value comes from.
    pub how: How,
    /// What the test wants, in words: 5平方米以下.
    pub wanted: String,
    /// By how much a number misses the bound, in words: 超出1平方米; empty where that says nothing.
    pub missed: String,
}

/// How a condition stands in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Judged {
    /// Whether it holds.
    pub stands: Stands,
    /// The condition in words; empty where nothing must hold.
    pub condition: String,
    /// What it fails by, or what is not known yet. Several where it fails by
    /// each of its alternatives, by a group that excludes it, or is open.
    pub readings: Vec<Reading>,
    /// Whether it fails because an exclusion (`not_if`) holds.
    pub excluded: bool,
}

/// Judges a condition.
pub(super) fn judge(view: &View<'_>, condition: &Condition) -> Judged {
    of(view, condition, &weigh(view, condition))
}

/// Weighs a condition on known and presumed facts.
pub(super) fn weigh<'c>(view: &View<'_>, condition: &'c Condition) -> Standing<'c> {
    condition.weigh(&|fact| view.value(fact))
}

/// A condition that has been weighed, with what it was read with.
pub(super) fn of(view: &View<'_>, condition: &Condition, standing: &Standing<'_>) -> Judged {
    let read = |tests: &[&Test]| tests.iter().map(|t| reading(view, t)).collect::<Vec<_>>();
    let (stands, readings) = match standing {
        Standing::Holds => (Stands::Holds, Vec::new()),
        Standing::Fails(Failed::Test(test)) => (Stands::Fails, vec![reading(view, test)]),
        Standing::Fails(Failed::Every(tests)) => (Stands::Fails, read(tests)),
        Standing::Fails(Failed::Excluded(tests)) => (Stands::Fails, tests.iter().map(|t| reading(view, t)).collect()),
        Standing::Open(tests) => (Stands::Open, read(tests)),
    };
    let excluded = matches!(standing, Standing::Fails(Failed::Excluded(_)));
    Judged { stands, condition: words::condition(view.lists, condition), readings, excluded }
}

/// A fact as a test reads it.
pub(super) fn reading(view: &View<'_>, test: &Test) -> Reading {
    let (how, value) = match (view.case.get(&test.fact), view.known(&test.fact), view.presumed(&test.fact)) {
        (Some(given), _, _) => (How::Given, Some(given.clone())),
        (None, Some(known), _) => (How::Computed, Some(known)),
        (None, None, Some(presumed)) => (How::Presumed, Some(presumed)),
        (None, None, None) => (How::Unknown, None),
    };
    let spec = view.lists.fact(&test.fact);
    let shown = |v: &Value| match v {
        Value::List(items) if items.is_empty() => words::NOTHING.to_owned(),
        _ => spec.map_or_else(|| v.display(), |s| s.label_of(v)),
    };
    Reading {
        fact: test.fact.clone(),
        label: view.label(&test.fact).to_owned(),
        value: value.as_ref().map(Value::display),
        shown: value.as_ref().map(shown).unwrap_or_default(),
        how,
        wanted: words::expected(view.lists, test),
        missed: missed(test, value.as_ref(), spec.map_or("", |s| s.unit.as_str())),
    }
}

/// By how much a number misses its bound.
fn missed(test: &Test, value: Option<&Value>, unit: &str) -> String {
    let (Expect::Within(range), Some(Value::Number(n))) = (&test.is, value) else { return String::new() };
    if range.contains(*n) {
        return String::new();
    }
    let past = |by: Option<Decimal>, word: fn(&str) -> String| match by {
        Some(by) if by.is_zero() => words::ON_THE_BOUND.to_owned(),
        Some(by) if by.is_sign_positive() => word(&crate::phrase::number(by, unit)),
        _ => String::new(),
    };
    let above = range.max.map_or(String::new(), |b| past(n.checked_sub(b.value), words::above_by));
    if above.is_empty() { range.min.map_or(String::new(), |b| past(b.value.checked_sub(*n), words::below_by)) } else { above }
}
