//! The shipped lists against the schema editors use. The reader has the last
//! word; here the schema must not refuse what the reader takes.
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::{fs, path::Path, sync::OnceLock};

use cailiang_lists::{fmt::lists_at, phrase, schema};
use proptest::prelude::*;
use serde_json::{Value, json};
use toml::de::{DeTable, DeValue};

fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| serde_json::from_str(&schema::text()).expect("JSON"))
}

/// A TOML value as an editor hands it to the schema.
fn json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => json!(text.as_ref()),
        DeValue::Integer(n) => json!(n.as_str().parse::<i64>().expect("small")),
        DeValue::Float(n) => serde_json::from_str(n.as_str()).expect("a number"),
        DeValue::Boolean(b) => json!(b),
        DeValue::Datetime(day) => json!(day.to_string()),
        DeValue::Array(items) => items.iter().map(|item| json(item.get_ref())).collect(),
        DeValue::Table(table) => object(table),
    }
}

fn object(table: &DeTable<'_>) -> Value {
    Value::Object(table.iter().map(|(key, value)| (key.get_ref().to_string(), json(value.get_ref()))).collect())
}

/// What of a value the schema does not allow: the part of JSON Schema that ours uses.
fn wrong(value: &Value, schema: &Value, path: &str, out: &mut Vec<String>) {
    for (word, says) in schema.as_object().expect("a schema") {
        let right = match word.as_str() {
            "type" => match says {
                Value::Array(kinds) => kinds.iter().any(|kind| is(value, kind)),
                kind => is(value, kind),
            },
            "enum" => says.as_array().expect("words").contains(value),
            "pattern" => value.as_str().is_none_or(|text| matches(says.as_str().expect("a pattern"), text)),
            "minLength" => value.as_str().is_none_or(|text| !text.is_empty()),
            "minimum" => value.as_i64().is_none_or(|n| Some(n) >= says.as_i64()),
            "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= says.as_u64().expect("a number")),
            "minProperties" => value.as_object().is_none_or(|keys| !keys.is_empty()),
            "required" => says.as_array().expect("keys").iter().all(|key| value.get(key.as_str().expect("a key")).is_some()),
            "dependencies" => says.as_object().expect("keys").iter().all(|(key, with)| {
                value.get(key).is_none() || with.as_array().expect("keys").iter().all(|k| value.get(k.as_str().expect("a key")).is_some())
            }),
            "anyOf" => says.as_array().expect("schemas").iter().any(|one| {
                let mut inner = Vec::new();
                wrong(value, one, path, &mut inner);
                inner.is_empty()
            }),
            "items" => {
                for (i, item) in value.as_array().into_iter().flatten().enumerate() {
                    wrong(item, says, &format!("{path}.{i}"), out);
                }
                true
            }
            "properties" => {
                for (key, inner) in says.as_object().expect("schemas") {
                    if let Some(value) = value.get(key) {
                        wrong(value, inner, &format!("{path}.{key}"), out);
                    }
                }
                true
            }
            "additionalProperties" => {
                let known = schema.get("properties").and_then(Value::as_object);
                let others = value.as_object().into_iter().flatten().filter(|(key, _)| known.is_none_or(|k| !k.contains_key(*key)));
                for (key, value) in others {
                    match says {
                        Value::Bool(_) => out.push(format!("{path}.{key}: unknown")),
                        inner => wrong(value, inner, &format!("{path}.{key}"), out),
                    }
                }
                true
            }
            "$schema" | "title" | "description" | "examples" => true,
            other => panic!("the schema uses {other}"),
        };
        if !right {
            out.push(format!("{path}: {word} {says}: {value}"));
        }
    }
}

fn is(value: &Value, kind: &Value) -> bool {
    match kind.as_str().expect("a type") {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        other => panic!("the schema uses type {other}"),
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    regex_lite::Regex::new(pattern).expect(pattern).is_match(text)
}

fn check(text: &str) -> Vec<String> {
    let table = DeTable::parse(text).expect("TOML");
    let mut out = Vec::new();
    wrong(&object(table.get_ref()), schema(), "", &mut out);
    out
}

fn lists(folders: &[&str]) -> Vec<(String, String)> {
    let paths = folders.iter().flat_map(|folder| lists_at(Path::new(folder)).expect("the folder"));
    paths.map(|path| (path.display().to_string(), fs::read_to_string(path).expect("text"))).collect()
}

#[test]
fn the_schema_in_the_lists_is_current() {
    let path = Path::new("..").join(schema::FILE);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, schema::text()).expect("writable");
    }
    assert!(fs::read_to_string(path).is_ok_and(|text| text == schema::text()), "run: cargo cailiang schema --out lists/schema.json");
}

#[test]
fn every_list_is_as_the_schema_says() {
    let all = lists(&["../national", "../catalogue", "../places", "tests/good"]);
    assert!(all.len() > 40, "{}", all.len());
    for (path, text) in all {
        assert_eq!(check(&text), [""; 0], "{path}");
    }
}

#[test]
fn what_is_written_wrong_is_refused() {
    let names = [
        "unknown-key",
        "missing-key",
        "bad-word",
        "bad-amount",
        "bad-citation",
        "wrong-kind",
        "no-document",
        "no-amount",
        "order-is-no-penalty",
        "empty-condition",
    ];
    for name in names {
        let text = fs::read_to_string(format!("tests/bad/{name}.toml")).expect("a bad file");
        assert!(!check(&text).is_empty(), "{name}");
    }
}

/// The pattern of an amount or a range.
fn pattern(pointer: &str) -> &'static str {
    schema().pointer(pointer).and_then(|p| p["pattern"].as_str()).expect("a pattern")
}

#[test]
fn patterns_take_the_law_s_phrases() {
    let amount = pattern("/properties/clause/items/properties/fines/items/properties/everyone");
    let any = pattern("/properties/fact/items/properties/within");
    for text in [
        "5000元以上5万元以下",
        "2万元以下",
        "超过2000元，8000元以下",
        "不满1.5万元",
        "70%以上",
        "1倍以上3倍以下",
        "500元",
        "超过5元, 6元以下",
    ] {
        let by_grammar = phrase::parse(text).is_ok();
        assert_eq!((matches(amount, text), matches(any, text)), (by_grammar, by_grammar), "{text}");
    }
    assert!(matches(amount, "未定数额") && matches(any, "5平方米以下") && matches(any, "超过5，20以下"));
    assert!(!matches(amount, "5平方米以下") && !matches(amount, "5000元以上以下") && !matches(amount, "不超过2000元"));
}

proptest! {
    /// A pattern cannot see that both units are the same; else it says what the grammar says.
    #[test]
    fn patterns_agree_with_the_grammar(text in "(超过|不满)?[0-9]{1,3}(\\.5)?(元|万元|%|倍|户)?(以上|以下)?(，)?((超过|不满)?[0-9]{1,2}(元|%|户)?(以上|以下)?)?") {
        let read = phrase::parse(&text);
        let units_differ = read.as_ref().is_err_and(|why| why.contains("单位不一样"));
        let taken = matches(pattern("/properties/fact/items/properties/within"), &text);
        prop_assert!(!taken || read.is_ok() || units_differ);
        // The law puts a comma after 超过; the grammar does not insist.
        prop_assert!(taken || read.is_err() || (text.starts_with("超过") && !text.contains('，')));
    }
}
