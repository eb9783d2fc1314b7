//! What a place in a list means: the key from the schema, the fact, act or
//! clause that an id names.

use cailiang::{Lists, citation::Reference, facts::FactSpec};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    schema::{self, shape::Section, shape::Shape},
    source::{Source, Span},
    words,
};

/// What there is to say of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// What it is about: the key, or the id.
    pub span: Span,
    /// The key or the id, and what it is called.
    pub title: String,
    /// What it means, paragraph by paragraph.
    pub text: Vec<String>,
}

/// Help on what stands at a byte of a list, where there is any. What an id names is told as far as `lists` hold it.
pub fn at(source: &Source, byte: usize, lists: Option<&Lists>) -> Option<Help> {
    // What can be read of a broken file is enough for this.
    let (table, _) = DeTable::parse_recoverable(&source.text);
    in_table(table.get_ref(), &schema::root(), byte, lists)
}

fn holds(span: std::ops::Range<usize>, byte: usize) -> bool {
    span.start <= byte && byte < span.end
}

fn in_table(table: &DeTable<'_>, section: &Section, byte: usize, lists: Option<&Lists>) -> Option<Help> {
    for (key, value) in table {
        let known = section.key(key.get_ref()).1;
        if holds(key.span(), byte) {
            let known = known?;
            return Some(Help { span: key.span().into(), title: key.get_ref().to_string(), text: about(known.about, &known.shape) });
        }
        if let Some(found) = known.and_then(|k| in_value(key.get_ref(), value, &k.shape, byte, lists)) {
            return Some(found);
        }
    }
    None
}

fn in_value(key: &str, value: &Spanned<DeValue<'_>>, shape: &Shape, byte: usize, lists: Option<&Lists>) -> Option<Help> {
    match (value.get_ref(), shape) {
        (DeValue::Table(table), Shape::Group(_) | Shape::Open(_)) => in_group(table, byte, lists),
        (DeValue::Table(table), shape) => in_table(table, shape.section()?, byte, lists),
        (DeValue::Array(items), Shape::Many(_, inner) | Shape::OneOrMany(inner)) => {
            items.iter().find_map(|item| in_value(key, item, inner, byte, lists))
        }
        (DeValue::Array(items), shape) => items.iter().find_map(|item| in_value(key, item, shape, byte, lists)),
        (DeValue::String(text), _) if holds(value.span(), byte) => {
            named(key, text, lists?).map(|(title, text)| Help { span: value.span().into(), title, text })
        }
        _ => None,
    }
}

/// A table whose keys are facts.
fn in_group(table: &DeTable<'_>, byte: usize, lists: Option<&Lists>) -> Option<Help> {
    let (key, _) = table.iter().find(|(key, value)| holds(key.span(), byte) || holds(value.span(), byte))?;
    let fact = lists?.fact(key.get_ref())?;
    let (title, text) = of_fact(fact);
    Some(Help { span: key.span().into(), title, text })
}

fn of_fact(fact: &FactSpec) -> (String, Vec<String>) {
    let values: Vec<String> = fact.values.iter().map(|v| words::named(&v.id, &v.label)).collect();
    let kind = words::fact_kind(&fact.kind, &fact.unit);
    let lines = [fact.ask.clone(), fact.hint.clone(), kind, if values.is_empty() { String::new() } else { words::fact_values(&values) }];
    (words::named(&fact.id, &fact.label), lines.into_iter().filter(|l| !l.is_empty()).collect())
}

/// What an id names: an act, or a place of law.
fn named(key: &str, text: &str, lists: &Lists) -> Option<(String, Vec<String>)> {
    if key == "violation" || key == "violations" {
        let act = lists.violation(text)?;
        return Some((
            words::named(&act.id, &act.name),
            [act.topic.clone(), act.note.clone()].into_iter().filter(|l| !l.is_empty()).collect(),
        ));
    }
    let to: Reference = text.parse().ok()?;
    let document = lists.documents().iter().rev().find(|d| d.id == to.document)?;
    let gist = document.clauses.iter().filter(|c| c.at == to.at).map(|c| c.gist.clone()).find(|g| !g.is_empty());
    Some((words::part(document.name(), &to.at.chinese(), ""), gist.into_iter().collect()))
}

/// What a key means, and what may be written.
fn about(about: &str, shape: &Shape) -> Vec<String> {
    let mut out = vec![about.to_owned()];
    match shape {
        Shape::Form(_, examples) => out.push(words::for_example(examples)),
        Shape::Like(known) => out.push(words::for_example(known)),
        Shape::Word(known) => out.push(words::one_of(known)),
        Shape::Flag => out.push(words::FLAG_HELP.to_owned()),
        Shape::Day => out.push(words::DAY_HELP.to_owned()),
        Shape::Many(_, inner) | Shape::OneOrMany(inner) => match inner.as_ref() {
            Shape::Form(_, examples) => out.push(words::for_example(examples)),
            Shape::Word(known) => out.push(words::one_of(known)),
            _ => {}
        },
        _ => {}
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_told_by_the_schema_wherever_it_stands() {
        let source =
            Source::new("x", "[document]\nrank = \"法律\"\n[[benchmark]]\ntiers = [{ name = \"轻\", everyone = \"1元\" }]\nbroken = \n");
        let help = |word: &str| source.text.find(word).and_then(|byte| at(&source, byte, None));
        assert_eq!(help("everyone").map(|h| h.title).as_deref(), Some("everyone"));
        let rank = help("rank").expect("known");
        assert!(rank.text.iter().any(|t| t.contains("行政法规")), "{rank:?}");
        assert_eq!(help("broken"), None);
        assert_eq!(help("法律"), None);
    }
}
