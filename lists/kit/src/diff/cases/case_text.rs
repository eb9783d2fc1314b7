//! A case as a flat case file, and its facts in words.

use cailiang::{
    Lists,
    facts::{Value, id},
};

use super::world::Facts;
use crate::words::diff as words;

/// The kind of party in words.
pub(super) fn party(lists: &Lists, kind: &str) -> String {
    lists.fact(id::PARTY_KIND).map_or_else(|| kind.to_owned(), |spec| spec.label_of(&Value::Choice(kind.to_owned())))
}

/// The case file.
pub(super) fn toml(facts: &Facts) -> String {
    let quoted = |text: &str| toml_edit::Value::from(text).to_string();
    let mut lines = vec![format!("violation = {}", quoted(&facts.violation)), format!("place = {}", quoted(&facts.place))];
    for (fact, value) in facts.ordered() {
        let written = match value {
            Value::Flag(_) | Value::Number(_) | Value::Day(_) => value.display(),
            Value::List(items) => toml_edit::Value::from_iter(items.iter().map(String::as_str)).to_string(),
            Value::Choice(_) | Value::Moment(_) | Value::Text(_) => quoted(&value.display()),
        };
        lines.push(format!("{fact} = {written}"));
    }
    lines.join("\n") + "\n"
}

/// The facts in words.
pub(super) fn facts(lists: &Lists, facts: &Facts) -> String {
    let one = |(fact, value): (&str, &Value)| match lists.fact(fact) {
        Some(spec) => words::fact_is(&spec.label, &spec.label_of(value), matches!(value, Value::Number(_))),
        None => words::fact_is(fact, &value.display(), false),
    };
    words::list(facts.ordered().into_iter().map(one))
}
