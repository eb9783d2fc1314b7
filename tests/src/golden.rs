//! Golden cases: facts and what must come of them, worked by hand from the statutes.

use std::{fs, path::PathBuf};

use cailiang::{Case, Decision, Lists};
use cailiang_lists::{
    Source,
    case_file::{self, Format},
};
use serde_json::Value;

use crate::{below, expect, top};

/// One golden case.
pub struct Golden {
    /// The file's name.
    pub name: String,
    /// The `[case]` table alone, as a case file.
    pub case: String,
    /// The `[expect]` table.
    pub expect: Value,
    /// The traps of the law's steps that it is about, by their ids in `tests/coverage.toml`: `S6③`.
    pub traps: Vec<String>,
}

impl Golden {
    /// The case itself.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn read(&self, lists: &Lists) -> Result<Case, Vec<String>> {
        let found = case_file::read(lists, &Source::new(&self.name, &self.case), Format::Toml);
        found.map_err(|found| found.into_iter().map(|d| d.message).collect())
    }

    /// Every way in which the answer is not the one expected.
    pub fn wrong(&self, lists: &Lists) -> Vec<String> {
        match (self.read(lists), self.expect.get("error").and_then(Value::as_str)) {
            (Ok(_), Some(error)) => vec![format!("应当读不懂（{error}），却读懂了")],
            (Err(found), Some(error)) if found.iter().any(|m| m.contains(error)) => Vec::new(),
            (Err(found), _) => found.iter().map(|m| format!("读不懂：{m}")).collect(),
            (Ok(case), None) => self.differences(&cailiang::decide(lists, &case)),
        }
    }

    /// Where a decision is not the one expected.
    pub fn differences(&self, decision: &Decision) -> Vec<String> {
        expect::differences(&self.expect, &serde_json::to_value(decision).expect("a decision in JSON"))
    }
}

/// Cases that the engine does not decide rightly yet.
pub fn later() -> Vec<Golden> {
    let folder = top("tests/later");
    if folder.exists() { below(&folder).iter().map(read).collect() } else { Vec::new() }
}

/// Every golden case: under the shipped lists, then on the forms of benchmarks and leniency lists.
pub fn all() -> Vec<Golden> {
    let folders = ["tests/golden", "tests/forms/cases"];
    folders.iter().flat_map(|folder| below(&top(folder))).map(|path| read(&path)).collect()
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

fn read(path: &PathBuf) -> Golden {
    let (name, case, table) = parts(path);
    let known = ["case", "expect", "traps"];
    if let Some(key) = table.as_object().and_then(|t| t.keys().find(|k| !known.contains(&k.as_str()))) {
        panic!("{name}: no such key: {key}");
    }
    let traps = table.get("traps").map(|t| serde_json::from_value(t.clone()).unwrap_or_else(|e| panic!("{name}: traps: {e}")));
    let expect = table.get("expect").cloned().unwrap_or_else(|| panic!("{name}: no [expect]"));
    Golden { case, expect, traps: traps.unwrap_or_default(), name }
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
