//! `allow = { tier-gap = "理由" }`: a finding is silenced where it stands, with a written reason.

use toml::de::{DeTable, DeValue};

use super::Context;
use crate::{source::Span, words};

/// A finding that is silenced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The entry it is silenced in: `benchmark.0`; empty for the whole file.
    pub place: String,
    /// The code.
    pub code: String,
    /// Why.
    pub reason: String,
    /// Where it is written.
    pub span: Span,
}

/// Every `allow` of a file: in `[document]` for the whole file, in an entry for that entry.
pub(crate) fn allows(ctx: &Context<'_>, table: &DeTable<'_>) -> Vec<Allow> {
    let mut out = Vec::new();
    for (key, value) in table {
        match value.get_ref() {
            DeValue::Table(inner) if key.get_ref() == "document" => entry(ctx, String::new(), inner, &mut out),
            DeValue::Table(inner) => entry(ctx, key.get_ref().to_string(), inner, &mut out),
            DeValue::Array(items) => {
                for (i, item) in items.iter().enumerate() {
                    if let DeValue::Table(inner) = item.get_ref() {
                        entry(ctx, format!("{}.{i}", key.get_ref()), inner, &mut out);
                    }
                }
            }
            _ => {}
        }
    }
    out
}

fn entry(ctx: &Context<'_>, place: String, table: &DeTable<'_>, out: &mut Vec<Allow>) {
    let Some(allow) = table.get("allow") else { return };
    let DeValue::Table(codes) = allow.get_ref() else {
        ctx.error("allow-form", allow.span().into(), words::ALLOW_FORM);
        return;
    };
    for (code, reason) in codes {
        let text = reason.get_ref().as_str().map(str::trim).unwrap_or_default();
        if text.is_empty() {
            ctx.error("allow-form", reason.span().into(), words::ALLOW_FORM);
        }
        out.push(Allow { place: place.clone(), code: code.get_ref().to_string(), reason: text.to_owned(), span: code.span().into() });
    }
}
