//! A case in JSON. Values are kept as they are written, so that no number
//! passes through a float and each has a position.

use std::fmt;

use cailiang::Raw;
use rust_decimal::Decimal;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{ACT, Entry, Written, not_acts};
use crate::{
    diagnostic::Diagnostic,
    source::{Source, Span},
    words,
};

pub(super) fn entries(source: &Source) -> Result<Written, Vec<Diagnostic>> {
    let object: Object<'_> = serde_json::from_str(&source.text).map_err(|e| vec![syntax(source, &e)])?;
    let (mut out, mut wrong) = (Written::default(), Vec::new());
    for (_, value) in object.0.iter().filter(|(key, _)| key == ACT) {
        match serde_json::from_str::<Vec<Object<'_>>>(value.get()) {
            Ok(acts) if !acts.is_empty() => out.acts = acts.into_iter().map(|act| of_object(source, act, &mut wrong)).collect(),
            _ => wrong.push(not_acts(source, span(source, value.get()))),
        }
    }
    out.common = of_object(source, object, &mut wrong);
    if wrong.is_empty() { Ok(out) } else { Err(wrong) }
}

fn of_object(source: &Source, object: Object<'_>, wrong: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let mut out: Vec<Entry> = Vec::new();
    for (key, value) in object.0.into_iter().filter(|(key, _)| key != ACT) {
        let span = span(source, value.get());
        if out.iter().any(|e| e.key == key) {
            wrong.push(Diagnostic::error("case", &source.path, span, words::case_key_twice(&key)));
        } else if value.get() == "null" {
            // The same as leaving the key out.
        } else if let Some(value) = raw(value.get()) {
            let key_span = key_before(source, span);
            out.push(Entry { key, value, key_span, value_span: span });
        } else {
            wrong.push(Diagnostic::error("case", &source.path, span, words::case_value(&key)));
        }
    }
    out
}

/// Keys and values in their order, the values as written.
struct Object<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, &'de RawValue>()? {
                    pairs.push((key, value));
                }
                Ok(Object(pairs))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

/// Where a part of the text stands in it.
fn span(source: &Source, part: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    Span { start, end: start + part.len() }
}

/// Where the key in front of a value stands.
fn key_before(source: &Source, value: Span) -> Span {
    let before = source.text.get(..value.start).unwrap_or_default();
    let end = before.trim_end_matches(|c: char| c.is_whitespace() || c == ':').len();
    let quotes = before.get(..end.saturating_sub(1)).unwrap_or_default();
    quotes.rfind('"').map_or(value, |start| Span { start, end })
}

fn raw(text: &str) -> Option<Raw> {
    match text.as_bytes().first()? {
        b't' | b'f' => serde_json::from_str(text).ok().map(Raw::Flag),
        b'"' => serde_json::from_str(text).ok().map(Raw::Text),
        b'[' => serde_json::from_str(text).ok().map(Raw::List),
        b'-' | b'0'..=b'9' => Decimal::from_str_exact(text).ok().map(Raw::Number),
        _ => None,
    }
}

fn syntax(source: &Source, error: &serde_json::Error) -> Diagnostic {
    let line = source.text.split('\n').take(error.line().saturating_sub(1)).map(|l| l.len() + 1).sum::<usize>();
    let at = (line + error.column().saturating_sub(1)).min(source.text.len());
    let message = if error.is_eof() { words::JSON_ENDS } else { words::JSON_BROKEN };
    Diagnostic::error("syntax", &source.path, Span { start: at, end: at }, message).hint(words::JSON_HINT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Entry>, Vec<Diagnostic>> {
        entries(&Source::new("x.json", text)).map(|written| written.common)
    }

    #[test]
    fn several_acts_keep_their_places() {
        let written = entries(&Source::new("x.json", r#"{ "a": 1, "act": [{ "b": 2 }, { "b": 3 }] }"#)).expect("reads");
        assert_eq!((written.common.len(), written.acts.len()), (1, 2));
        assert_eq!(written.acts.first().and_then(|a| a.first()).map(|e| e.value_span), Some(Span { start: 25, end: 26 }));
        assert!(read(r#"{ "act": [] }"#).is_err() && read(r#"{ "act": {} }"#).is_err() && read(r#"{ "act": [1] }"#).is_err());
    }

    #[test]
    fn numbers_stay_exact() {
        let got = read(r#"{ "a": 0.1000000000000000000000001, "b": null, "c": ["x"] }"#).expect("reads");
        assert_eq!(got.len(), 2);
        assert_eq!(got.first().map(|e| e.value.clone()), Some(Raw::Number("0.1000000000000000000000001".parse().expect("exact"))));
    }

    #[test]
    fn places_point_at_the_value() {
        let got = read("{\n  \"年\": {} }").expect_err("no fact is an object");
        assert_eq!(got.first().and_then(|d| d.span), Some(Span { start: 11, end: 13 }));
        let got = read("{ \"a\" : 1 }").expect("reads");
        assert_eq!(got.first().map(|e| e.key_span), Some(Span { start: 2, end: 5 }));
        assert!(read("{\"a\":1,\"a\":2}").is_err());
        assert!(read("").is_err() && read("[1]").is_err() && read("{\"a\":1} x").is_err());
    }
}
