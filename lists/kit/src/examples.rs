//! Running the lists' own examples: the case decided, and what differs from what it expects.

use cailiang::{Case, Lists, Raw, decide};
use serde_json::Value;

use crate::{Example, ListFile, Span};

/// How an example came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleResult {
    /// The file.
    pub file: String,
    /// Where the example stands.
    pub span: Span,
    /// Its name.
    pub name: String,
    /// What differs; empty where all is as expected.
    pub differences: Vec<Difference>,
}

/// One member that is not as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The member.
    pub key: String,
    /// Where it is expected.
    pub span: Span,
    /// What was expected.
    pub expected: String,
    /// What was found.
    pub found: String,
}

/// Runs every example of the files.
pub fn run(lists: &Lists, files: &[ListFile]) -> Vec<ExampleResult> {
    let of = |file| move |example| result(lists, file, example);
    files.iter().flat_map(|file| file.examples.iter().map(of(file))).collect()
}

fn result(lists: &Lists, file: &ListFile, example: &Example) -> ExampleResult {
    ExampleResult {
        file: file.source.path.clone(),
        span: example.span,
        name: example.name.clone(),
        differences: differences(lists, file, example),
    }
}

fn differences(lists: &Lists, file: &ListFile, example: &Example) -> Vec<Difference> {
    let mut entries: Vec<(String, Raw)> = example.case.iter().map(|(k, v, _)| (k.clone(), v.clone())).collect();
    if let Some(document) = file.document.as_ref().filter(|_| !entries.iter().any(|(k, _)| k == "place")) {
        entries.push(("place".to_owned(), Raw::Text(document.place.clone())));
    }
    let case = match Case::read(lists, entries) {
        Ok(case) => case,
        Err(errors) => {
            let wrong = |e: &cailiang::CaseError| Difference {
                key: e.key.clone(),
                span: example.case.iter().find(|(k, ..)| *k == e.key).map_or(example.span, |(.., span)| *span),
                expected: String::new(),
                found: e.message.clone(),
            };
            return errors.iter().map(wrong).collect();
        }
    };
    let decision = serde_json::to_value(decide(lists, &case)).unwrap_or_default();
    let differs = |(key, want, span): &(String, Raw, Span)| {
        let (expected, found) = (shown(want), decision.get(key).map(member).unwrap_or_default());
        (expected != found).then(|| Difference { key: key.clone(), span: *span, expected, found })
    };
    example.expect.iter().filter_map(differs).collect()
}

fn shown(raw: &Raw) -> String {
    match raw {
        Raw::Flag(yes) => yes.to_string(),
        Raw::Number(n) => n.normalize().to_string(),
        Raw::Text(text) => text.clone(),
        Raw::List(items) => items.join("、"),
    }
}

fn member(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "null".to_owned(),
        other => other.to_string(),
    }
}
