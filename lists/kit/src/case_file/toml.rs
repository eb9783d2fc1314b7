//! A case in TOML.

use cailiang::Raw;
use rust_decimal::Decimal;
use toml::{Spanned, de::DeValue};

use super::{Entry, several_acts};
use crate::{diagnostic::Diagnostic, read::parse, source::Source, words};

pub(super) fn entries(source: &Source) -> Result<Vec<Entry>, Vec<Diagnostic>> {
    let table = parse(source)?;
    let (mut out, mut wrong) = (Vec::new(), Vec::new());
    for (key, value) in table.get_ref() {
        let span = key.span().into();
        if key.get_ref() == "act" {
            wrong.push(several_acts(source, span));
            continue;
        }
        match raw(value.get_ref()) {
            Some(raw) => out.push(Entry { key: key.get_ref().to_string(), value: raw, key_span: span, value_span: value.span().into() }),
            None => wrong.push(Diagnostic::error("case", &source.path, value.span().into(), words::case_value(key.get_ref()))),
        }
    }
    if wrong.is_empty() { Ok(out) } else { Err(wrong) }
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
