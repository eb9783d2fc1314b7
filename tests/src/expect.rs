//! Holding an expectation against a decision: what is written must match,
//! what is left out is free.

use serde_json::Value;

/// Every place where `actual` is not what `expected` says, as `path: why`.
///
/// Tables match as subsets. Arrays of tables match element by element, except
/// `duties` and `measures`, whose elements are found by `id`, `assumed`, by `fact`, `warnings` and `notes`, by `code`, and `trace`, by `step`;
/// `absent = true` there says that there is none. Other arrays match exactly.
/// The text `"null"` stands for null, which TOML cannot write.
pub fn differences(expected: &Value, actual: &Value) -> Vec<String> {
    let mut out = Vec::new();
    compare("", expected, actual, &mut out);
    out
}

fn compare(path: &str, expected: &Value, actual: &Value, out: &mut Vec<String>) {
    match (expected, actual) {
        (Value::String(text), Value::Null) if text == "null" => {}
        (Value::Object(want), Value::Object(have)) => {
            for (key, want) in want {
                let path = format!("{path}.{key}");
                match have.get(key) {
                    Some(have) => compare(&path, want, have, out),
                    None => out.push(format!("{path}: 没有这一项，应为 {want}")),
                }
            }
        }
        (Value::Array(want), Value::Array(have)) if path == ".duties" || path == ".measures" => by(path, "id", want, have, out),
        (Value::Array(want), Value::Array(have)) if path == ".assumed" => by(path, "fact", want, have, out),
        (Value::Array(want), Value::Array(have)) if path == ".trace" => by(path, "step", want, have, out),
        (Value::Array(want), Value::Array(have)) if path == ".warnings" || path == ".notes" => by(path, "code", want, have, out),
        (Value::Array(want), Value::Array(have)) => {
            if want.len() != have.len() {
                out.push(format!("{path}: 有 {} 项，应为 {} 项：{actual}", have.len(), want.len()));
                return;
            }
            for (i, (want, have)) in want.iter().zip(have).enumerate() {
                compare(&format!("{path}[{i}]"), want, have, out);
            }
        }
        (want, have) if want == have => {}
        (want, have) => out.push(format!("{path}: 是 {have}，应为 {want}")),
    }
}

fn by(path: &str, key: &str, want: &[Value], have: &[Value], out: &mut Vec<String>) {
    for want in want {
        let id = &want[key];
        let against = |have| {
            let mut out = Vec::new();
            compare(&format!("{path}[{id}]"), want, have, &mut out);
            out
        };
        // Two articles may demand the same duty: one of them must match.
        let each: Vec<Vec<String>> = have.iter().filter(|h| h[key] == *id).map(against).collect();
        if want["absent"] == true {
            out.extend(each.first().map(|_| format!("{path}: 不应有 {id}")));
        } else if each.is_empty() {
            out.push(format!("{path}: 没有 {id}"));
        } else if !each.iter().any(Vec::is_empty) {
            out.extend(each.into_iter().flatten());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_wrong_expectation_fails() {
        let actual = json!({ "outcome": "ordinary", "fine": { "min": null, "max": "500" }, "open": ["a"], "duties": [{ "id": "pay-by", "days": 15 }] });
        let holds = |expected| differences(&expected, &actual).is_empty();
        assert!(holds(json!({ "outcome": "ordinary", "fine": { "min": "null" }, "duties": [{ "id": "pay-by" }] })));
        assert!(holds(json!({ "duties": [{ "id": "recheck", "absent": true }] })));
        assert!(!holds(json!({ "duties": [{ "id": "pay-by", "absent": true }] })));
        assert!(!holds(json!({ "outcome": "lighter" })));
        assert!(!holds(json!({ "fine": { "max": "5000" } })));
        assert!(!holds(json!({ "fine": { "max": "null" } })));
        assert!(!holds(json!({ "open": [] })));
        assert!(!holds(json!({ "missing": 1 })));
        assert!(!holds(json!({ "duties": [{ "id": "notify" }] })));
        assert!(!holds(json!({ "duties": [{ "id": "pay-by", "days": 60 }] })));
        let twice = json!({ "duties": [{ "id": "pay-by", "days": 15 }, { "id": "pay-by", "days": 30 }] });
        assert!(differences(&json!({ "duties": [{ "id": "pay-by", "days": 30 }] }), &twice).is_empty());
        assert!(!differences(&json!({ "duties": [{ "id": "pay-by", "days": 60 }] }), &twice).is_empty());
    }
}
