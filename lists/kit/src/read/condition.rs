//! `all_of`, `any_of`, `not_if`: conditions over facts.

use cailiang::{
    amount::Range,
    condition::{Condition, Expect, Test},
    facts::{FactKind, FactSpec},
};
use toml::de::DeValue;

use super::{
    Context,
    table::{At, Node, Table, node},
};
use crate::{phrase::Unit, words};

/// The condition a table states in its three keys.
pub(crate) fn condition(table: &mut Table<'_>) -> Condition {
    let all = table.table("all_of").map(|t| group(&t)).unwrap_or_default();
    let groups = |tables: Vec<Table<'_>>| tables.iter().map(group).filter(|g| !g.is_empty()).collect();
    let any = groups(table.tables("any_of"));
    let not = groups(table.tables("not_if"));
    Condition { all, any, not }
}

/// A table of facts and what each must be.
fn group(table: &Table<'_>) -> Vec<Test> {
    if table.entries().next().is_none() {
        table.ctx.error("empty-condition", table.span, words::EMPTY_CONDITION);
    }
    table.entries().filter_map(|(key, value)| test(table.ctx, key, value)).collect()
}

fn test<'a>(ctx: &Context<'a>, key: At<&'a str>, value: Node<'a>) -> Option<Test> {
    let spec = ctx.fact(key)?;
    let is = match (&spec.kind, value.value) {
        // A list is asked whether it holds anything.
        (FactKind::YesNo | FactKind::List, DeValue::Boolean(b)) => Expect::Flag(*b),
        (FactKind::OneOf | FactKind::Day | FactKind::Moment, DeValue::String(_) | DeValue::Array(_)) if !spec.values.is_empty() => {
            Expect::OneOf(choices(ctx, spec, value)?)
        }
        (FactKind::Number | FactKind::Count | FactKind::Money, DeValue::String(_)) => Expect::Within(within(ctx, spec, value)?),
        (FactKind::Number | FactKind::Count | FactKind::Money, DeValue::Integer(_) | DeValue::Float(_)) => {
            Expect::Within(Range::exactly(ctx.number(value)?))
        }
        _ => return ctx.wrong_kind(value.span, words::condition_kind(spec)),
    };
    Some(Test { fact: spec.id.clone(), is })
}

fn choices<'a>(ctx: &Context<'a>, spec: &FactSpec, value: Node<'a>) -> Option<Vec<String>> {
    let nodes = match value.value {
        DeValue::Array(items) => items.iter().map(node).collect(),
        _ => vec![value],
    };
    let ids: Option<Vec<String>> = nodes.into_iter().map(|n| choice(ctx, spec, ctx.text(n)?)).collect();
    ids.filter(|ids| !ids.is_empty())
}

/// One value of a closed list, or an error that lists them.
pub(crate) fn choice(ctx: &Context<'_>, spec: &FactSpec, at: At<&str>) -> Option<String> {
    if spec.values.iter().any(|c| c.id == at.value) {
        return Some(at.value.to_owned());
    }
    ctx.report(
        ctx.at("unknown-choice", at.span, words::unknown_choice(spec, at.value))
            .suggest(at.value, spec.values.iter().map(|c| c.id.as_str())),
    );
    None
}

/// A phrase over a fact's numbers, with the fact's own unit or none.
fn within<'a>(ctx: &Context<'a>, spec: &FactSpec, value: Node<'a>) -> Option<Range> {
    let phrase = ctx.phrase(ctx.text(value)?)?;
    let fits = match &phrase.value.unit {
        Unit::None => true,
        Unit::Yuan => spec.kind == FactKind::Money || spec.unit == "元",
        Unit::Percent => spec.unit == "%",
        Unit::Times => spec.unit == "倍",
        Unit::Other(unit) => *unit == spec.unit,
    };
    if !fits {
        ctx.error("wrong-unit", value.span, words::wrong_unit(spec, &phrase.value.unit));
    }
    fits.then_some(phrase.value.range)
}
