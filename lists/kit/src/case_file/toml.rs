//! A case in TOML.

use cailiang::Raw;
use rust_decimal::Decimal;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{ACT, Entry, Written, not_acts};
use crate::{diagnostic::Diagnostic, read::parse, source::Source, words};

pub(super) fn entries(source: &Source) -> Result<Written, Vec<Diagnostic>> {
    let table = parse(source)?;
    let (mut out, mut wrong) = (Written::default(), Vec::new());
    for (key, value) in table.get_ref() {
        if key.get_ref() != ACT {
            continue;
        }
        match acts(value.get_ref()) {
            Some(tables) => out.acts = tables.into_iter().map(|t| of_table(source, t, &mut wrong)).collect(),
            None => wrong.push(not_acts(source, key.span().into())),
        }
    }
    out.common = of_table(source, table.get_ref(), &mut wrong);
    if wrong.is_empty() { Ok(out) } else { Err(wrong) }
}

/// The tables of `[[act]]`: one or more, and nothing else.
fn acts<'t, 'i>(value: &'t DeValue<'i>) -> Option<Vec<&'t DeTable<'i>>> {
    let DeValue::Array(items) = value else { return None };
    let tables: Option<Vec<_>> = items.iter().map(|item| item.get_ref().as_table()).collect();
    tables.filter(|all| !all.is_empty())
}

fn of_table(source: &Source, table: &DeTable<'_>, wrong: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let mut out = Vec::new();
    for (key, value) in table.iter().filter(|(key, _)| key.get_ref() != ACT) {
        let span = key.span().into();
        match raw(value.get_ref()) {
            Some(raw) => out.push(Entry { key: key.get_ref().to_string(), value: raw, key_span: span, value_span: value.span().into() }),
            None => wrong.push(Diagnostic::error("case", &source.path, value.span().into(), words::case_value(key.get_ref()))),
        }
    }
    out
}

/// A value as a case holds it; `None` for a kind no fact takes.
pub(crate) fn raw(value: &DeValue<'_>) -> Option<Raw> {
    match value {
        DeValue::Boolean(b) => Some(Raw::Flag(*b)),
        DeValue::String(text) => Some(Raw::Text(text.to_string())),
        DeValue::Datetime(date) => Some(Raw::Text(date.to_string())),
        DeValue::Integer(n) if n.radix() == 10 => Decimal::from_str_exact(n.as_str()).ok().map(Raw::Number),
        DeValue::Float(n) => Decimal::from_str_exact(n.as_str()).ok().map(Raw::Number),
        DeValue::Array(items) => {
            let text = |item: &Spanned<DeValue<'_>>| item.get_ref().as_str().map(str::to_owned);
            items.iter().map(text).collect::<Option<Vec<_>>>().map(Raw::List)
        }
        DeValue::Integer(_) | DeValue::Table(_) => None,
    }
}
