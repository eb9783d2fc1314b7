//! `[[fact]]`: what is asked, how, and what an unknown means.

use cailiang::facts::{Choice, FactKind, FactSpec, Since, Value, WhenUnknown};
use toml::de::DeValue;

use super::{
    condition::choice,
    table::{Node, Table},
    vocabulary::{self, KINDS, UNKNOWN, UnknownWord},
};
use crate::{phrase::Unit, words};

pub(crate) fn facts(table: &mut Table<'_>) -> Vec<FactSpec> {
    table.tables("fact").into_iter().map(fact).collect()
}

fn fact(mut table: Table<'_>) -> FactSpec {
    let mut spec = FactSpec {
        id: id(&mut table),
        label: table.need("label").value.to_owned(),
        ask: table.need("ask").value.to_owned(),
        hint: table.text_or_empty("hint"),
        kind: kind(&mut table),
        unit: table.text_or_empty("unit"),
        values: table.tables("values").into_iter().map(value).collect(),
        was: table.texts("was").into_iter().map(|t| t.value.to_owned()).collect(),
        within: table.phrase("within").map(|p| p.value.range),
        worse: table.word("worse", vocabulary::WORSE),
        bands_of: table.text("bands_of").map(|t| t.value.to_owned()),
        since: table.table("since").map(since),
        unknown: WhenUnknown::Ask,
        basis: table.text_or_empty("basis"),
    };
    let takes_values = matches!(spec.kind, FactKind::OneOf | FactKind::Day | FactKind::Moment);
    if spec.kind == FactKind::OneOf && spec.values.is_empty() {
        table.missing("values");
    } else if !takes_values && !spec.values.is_empty() {
        table.ctx.error("values-unused", table.span, words::VALUES_UNUSED);
    }
    let unknown = table.need_word("unknown", UNKNOWN);
    let presume = table.node("presume");
    spec.unknown = match (unknown, presume) {
        (Some(UnknownWord::Presume), Some(node)) => presumed(&table, &spec, node).map_or(WhenUnknown::Ask, WhenUnknown::Presume),
        (Some(UnknownWord::Presume), None) => {
            table.missing("presume");
            WhenUnknown::Ask
        }
        (_, Some(node)) => {
            table.ctx.error("presume-unused", node.span, words::PRESUME_UNUSED);
            WhenUnknown::Ask
        }
        (Some(UnknownWord::Process), None) => WhenUnknown::Process,
        (Some(UnknownWord::Element), None) => WhenUnknown::Element,
        (Some(UnknownWord::Ask) | None, None) => WhenUnknown::Ask,
    };
    table.finish();
    spec
}

fn id(table: &mut Table<'_>) -> String {
    let at = table.need("id");
    let plain = at.value.starts_with(|c: char| c.is_ascii_lowercase())
        && at.value.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !plain && !at.value.is_empty() {
        table.ctx.error("bad-id", at.span, words::bad_fact_id(at.value));
    }
    at.value.to_owned()
}

fn kind(table: &mut Table<'_>) -> FactKind {
    let at = table.need("kind");
    let found = KINDS.iter().find(|(word, _)| *word == at.value).map(|(_, kind)| kind.clone());
    if found.is_none() && !at.value.is_empty() {
        let known: Vec<&str> = KINDS.iter().map(|(word, _)| *word).collect();
        table.ctx.error("bad-word", at.span, words::bad_word(at.value, &known));
    }
    found.unwrap_or(FactKind::Text)
}

fn since(mut table: Table<'_>) -> Since {
    let since = Since { fact: table.need("fact").value.to_owned(), months: table.need_whole("months") };
    table.finish();
    since
}

fn value(mut table: Table<'_>) -> Choice {
    let id = table.need("id").value.to_owned();
    let label = table.need("label").value.to_owned();
    let band = table.phrase("band");
    if let Some(band) = band.as_ref().filter(|b| b.value.unit != Unit::None) {
        table.ctx.error("wrong-unit", band.span, words::BAND_UNIT);
    }
    table.finish();
    Choice { id, label, band: band.map(|b| b.value.range) }
}

fn presumed<'a>(table: &Table<'a>, spec: &FactSpec, node: Node<'a>) -> Option<Value> {
    let ctx = table.ctx;
    match (&spec.kind, node.value) {
        (FactKind::YesNo, DeValue::Boolean(b)) => Some(Value::Flag(*b)),
        (FactKind::OneOf | FactKind::Day | FactKind::Moment, DeValue::String(_)) => choice(ctx, spec, ctx.text(node)?).map(Value::Choice),
        (FactKind::Number | FactKind::Count | FactKind::Money, DeValue::Integer(_) | DeValue::Float(_)) => {
            ctx.number(node).map(Value::Number)
        }
        (FactKind::Text, DeValue::String(text)) => Some(Value::Text(text.to_string())),
        (FactKind::List, DeValue::Array(items)) if items.is_empty() => Some(Value::List(Vec::new())),
        _ => ctx.wrong_kind(node.span, words::presume_kind(spec)),
    }
}
