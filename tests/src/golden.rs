//! Golden cases: facts and what must come of them, worked by hand from the statutes.

use std::{fs, path::PathBuf};

use serde_json::Value;

use crate::{below, top};

/// One golden case.
pub struct Golden {
    /// The file's name.
    pub name: String,
    /// The `[case]` table alone, as a case file.
    pub case: String,
    /// The `[expect]` table.
    pub expect: Value,
}

/// Every golden case: under the shipped lists, then on the forms of benchmarks and leniency lists.
pub fn all() -> Vec<Golden> {
    let folders = ["tests/golden", "tests/forms/cases"];
    folders.iter().flat_map(|folder| below(&top(folder))).map(|path| read(&path)).collect()
}

fn read(path: &PathBuf) -> Golden {
    let (name, case, table) = parts(path);
    let expect = table.get("expect").cloned().unwrap_or_else(|| panic!("{name}: no [expect]"));
    Golden { case, expect, name }
}

/// A file's name, its `[case]` as a case file, and the whole of it.
pub fn parts(path: &PathBuf) -> (String, String, Value) {
    let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default().to_owned();
    let text = fs::read_to_string(path).expect("a readable file");
    let table: toml::Table = text.parse().unwrap_or_else(|e| panic!("{name}: {e}"));
    let case = table.get("case").unwrap_or_else(|| panic!("{name}: no [case]"));
    let case = toml::to_string(case).expect("a case in TOML");
    (name, case, json(&toml::Value::Table(table)))
}

fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(s) => Value::String(s.clone()),
        toml::Value::Integer(n) => Value::from(*n),
        toml::Value::Float(f) => Value::from(*f),
        toml::Value::Boolean(b) => Value::Bool(*b),
        toml::Value::Datetime(d) => Value::String(d.to_string()),
        toml::Value::Array(items) => items.iter().map(json).collect(),
        toml::Value::Table(table) => table.iter().map(|(k, v)| (k.clone(), json(v))).collect(),
    }
}
