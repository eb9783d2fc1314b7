//! Values: on one line where they fit, arrays over several lines where not.

use toml_edit::{Array, InlineTable, Key, Value};
use toml_writer::{ToTomlKey, ToTomlValue, TomlKeyBuilder, TomlStringBuilder};
use unicode_width::UnicodeWidthStr;

use super::{WIDTH, comments};
use crate::schema::shape::Shape;

/// The columns of a text that shares its line with others; a longer one is a sentence.
const WORD: usize = 24;

/// Where a value stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The spaces its line begins with.
    pub indent: usize,
    /// Whether it is the value of a key of a table with a heading.
    pub top: bool,
    /// Whether its line is too long for one line.
    pub long: bool,
}

/// An element of an array with its comments.
struct Element<'a> {
    above: Vec<String>,
    value: &'a Value,
    beside: Option<String>,
}

/// A value as it is written; comments in inline tables go to `hoisted`.
pub(super) fn value(of: &Value, shape: Option<&Shape>, place: Place, hoisted: &mut Vec<String>) -> String {
    match of {
        // A story keeps its lines.
        Value::String(text) if place.top && text.value().contains('\n') => {
            TomlStringBuilder::new(text.value()).as_ml_basic().to_toml_value()
        }
        Value::String(text) => TomlStringBuilder::new(text.value()).as_basic().to_toml_value(),
        Value::Integer(n) => n.display_repr().into_owned(),
        Value::Float(n) => n.display_repr().into_owned(),
        Value::Boolean(b) => b.display_repr().into_owned(),
        Value::Datetime(day) => day.display_repr().into_owned(),
        Value::Array(items) => array(items, shape, place, hoisted),
        Value::InlineTable(inner) => table(inner, shape, place, hoisted),
    }
}

/// A key, dotted where it has several parts.
pub(super) fn key(path: &[&Key]) -> String {
    let one = |key: &&Key| {
        let builder = TomlKeyBuilder::new(key.get());
        builder.as_unquoted().unwrap_or_else(|| builder.as_basic()).to_toml_key()
    };
    path.iter().map(one).collect::<Vec<_>>().join(".")
}

/// The entries of a table in the order of the schema; ids stay as they are.
pub(super) fn sorted<'a>(mut entries: Vec<(Vec<&'a Key>, &'a Value)>, shape: Option<&Shape>) -> Vec<(Vec<&'a Key>, &'a Value)> {
    if let Some(section) = shape.and_then(Shape::section) {
        entries.sort_by_key(|(path, _)| path.first().map(|key| section.key(key.get()).0));
    }
    entries
}

/// What a dotted key leads to.
pub(super) fn inside<'s>(shape: Option<&'s Shape>, path: &[&Key]) -> Option<&'s Shape> {
    path.iter().try_fold(shape?, |shape, key| shape.section()?.key(key.get()).1.map(|key| &key.shape))
}

fn table(of: &InlineTable, shape: Option<&Shape>, place: Place, hoisted: &mut Vec<String>) -> String {
    let mut entries = Vec::new();
    for (path, inner) in of.get_values() {
        if let Some(last) = path.last() {
            hoisted.extend(comments::all(last.leaf_decor().prefix()));
        }
        hoisted.extend(comments::all(inner.decor().prefix()));
        hoisted.extend(comments::all(inner.decor().suffix()));
        entries.push((path, inner));
    }
    hoisted.extend(comments::all(Some(of.trailing())));
    let place = Place { top: false, ..place };
    let write = |(path, inner): (Vec<&Key>, &Value), hoisted: &mut Vec<String>| {
        format!("{} = {}", key(&path), value(inner, self::inside(shape, &path), place, hoisted))
    };
    let entries: Vec<String> = sorted(entries, shape).into_iter().map(|entry| write(entry, hoisted)).collect();
    if entries.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", entries.join(", ")) }
}

fn array(of: &Array, shape: Option<&Shape>, place: Place, hoisted: &mut Vec<String>) -> String {
    let (elements, last) = elements(of);
    let commented = !last.is_empty() || elements.iter().any(|e| !e.above.is_empty() || e.beside.is_some());
    let tables = of.iter().any(Value::is_inline_table);
    let broken = commented
        || match tables {
            true => (place.top || place.long) && of.len() > 1 || place.top && place.long,
            false => place.top && place.long && of.len() > 1,
        };
    if !broken {
        let items: Vec<String> = of.iter().map(|item| value(item, shape, Place { top: false, ..place }, hoisted)).collect();
        return format!("[{}]", items.join(", "));
    }
    let indent = place.indent + 2;
    let words = elements.iter().all(|e| e.value.as_str().is_none_or(|text| text.width() <= WORD));
    let lines = if tables || commented || !words { one_a_line(&elements, shape, indent) } else { several_a_line(&elements, indent) };
    let pad = " ".repeat(indent);
    let lines = lines.into_iter().chain(last).map(|line| format!("{pad}{line}\n"));
    format!("[\n{}{}]", lines.collect::<String>(), " ".repeat(place.indent))
}

/// The elements with their comments, and the comments after the last.
fn elements(of: &Array) -> (Vec<Element<'_>>, Vec<String>) {
    let mut out: Vec<Element<'_>> = Vec::new();
    let mut above = Vec::new();
    let pieces = of.iter().map(|value| (value.decor().prefix(), Some(value))).chain([(Some(of.trailing()), None)]);
    for (before, value) in pieces {
        let (same, below) = comments::comments(before);
        match out.last_mut().filter(|last| last.beside.is_none() && above.is_empty()) {
            Some(last) => last.beside = same,
            None => above.extend(same),
        }
        above.extend(below);
        if let Some(value) = value {
            let (beside, after) = comments::comments(value.decor().suffix());
            out.push(Element { above: std::mem::take(&mut above), value, beside });
            above = after;
        }
    }
    (out, above)
}

fn one_a_line(elements: &[Element<'_>], shape: Option<&Shape>, indent: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for element in elements {
        let mut hoisted = Vec::new();
        let text = line(element.value, shape, Place { indent, top: false, long: false }, 1, &mut hoisted);
        let beside = element.beside.as_ref().map(|c| format!(" {c}")).unwrap_or_default();
        lines.extend(element.above.iter().chain(&hoisted).cloned());
        lines.push(format!("{text},{beside}"));
    }
    lines
}

/// A value on its line: on one, where with `others` columns beside it that fits.
pub(super) fn line(of: &Value, shape: Option<&Shape>, place: Place, others: usize, hoisted: &mut Vec<String>) -> String {
    let mut found = Vec::new();
    let short = value(of, shape, Place { top: false, long: false, ..place }, &mut found);
    let long = place.indent + others + short.lines().next().unwrap_or_default().width() > WIDTH || short.contains('\n');
    if !long && !place.top {
        hoisted.extend(found);
        return short;
    }
    value(of, shape, Place { long, ..place }, hoisted)
}

/// Days, a month on a line; anything else as many as fit.
fn several_a_line(elements: &[Element<'_>], indent: usize) -> Vec<String> {
    let month = |value: &Value| value.as_datetime().and_then(|d| d.date).map(|d| (d.year, d.month));
    let mut lines: Vec<String> = Vec::new();
    let mut last = None;
    for element in elements {
        let place = Place { indent, top: false, long: false };
        let text = value(element.value, None, place, &mut Vec::new());
        let now = month(element.value);
        match lines.last_mut() {
            Some(line) if now == last && indent + line.width() + 2 + text.width() <= WIDTH => {
                line.push(' ');
                line.push_str(&text);
                line.push(',');
            }
            _ => lines.push(format!("{text},")),
        }
        last = now;
    }
    lines
}
