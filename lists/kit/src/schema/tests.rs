//! The schema against the reader: files made from the schema hold every key
//! there is; what the reader asks for in them must be just these keys.
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::collections::BTreeSet;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    root,
    shape::{Key, Section, Shape},
};
use crate::{
    Source, Span,
    read::{self, Facts, vocabulary::KINDS},
    words,
};

const FACTS: &str = r#"
fact = [
  { id = "f_flag", label = "x", ask = "x", kind = "yes-no", unknown = "ask" },
  { id = "f_number", label = "x", ask = "x", kind = "number", unknown = "ask" },
  { id = "f_money", label = "x", ask = "x", kind = "money", unknown = "ask" },
  { id = "f_day", label = "x", ask = "x", kind = "date", unknown = "ask" },
  { id = "f_choice", label = "x", ask = "x", kind = "one-of", values = [{ id = "x", label = "x" }], unknown = "ask" },
]"#;

fn facts() -> Facts {
    read::facts(&Source::new("facts", FACTS)).into_iter().map(|f| (f.id.clone(), f)).collect()
}

/// Writes tables from the schema. `turn` takes the examples, words and alternatives by turns.
struct Writer<'a> {
    turn: usize,
    /// A key left out of one table.
    without: Option<(&'a str, &'a str)>,
    /// Only what must be there, and this one of the keys of which one must be.
    least: Option<usize>,
}

impl Writer<'_> {
    fn file(&self, root: &Section) -> String {
        self.keys(root, "").join("\n")
    }

    fn keys(&self, section: &Section, path: &str) -> Vec<String> {
        let one = self.least.and_then(|nth| section.one_of.get(nth % section.one_of.len().max(1)).copied());
        let also = section.with.iter().find(|(key, _)| one == Some(*key)).map(|(_, with)| *with);
        let least = |key: &Key| path.is_empty() || key.needed || [one, also].contains(&Some(key.name));
        let wanted = section.keys.iter().filter(|key| self.without != Some((path, key.name)) && (self.least.is_none() || least(key)));
        wanted.map(|key| format!("{} = {}", key.name, self.value(&key.shape, key.name, &format!("{path}.{}", key.name)))).collect()
    }

    fn value(&self, shape: &Shape, key: &str, path: &str) -> String {
        let take = |words: &[&'static str]| words[self.turn % words.len()];
        let quoted = |text: &str| format!("\"{text}\"");
        match (shape, key) {
            (Shape::Value, "presume") => match take(&KINDS.iter().map(|(word, _)| *word).collect::<Vec<_>>()) {
                "yes-no" => "true".into(),
                "number" | "count" | "money" => "1".into(),
                "list" => "[]".into(),
                _ => quoted("x"),
            },
            (Shape::Form(..), "of") => quoted("f_money"),
            (Shape::Form(..), "per" | "bands_of") => quoted("f_number"),
            (Shape::Form(..), "from" | "to" | "after" | "extended_by") if !path.ends_with("round.to") => quoted("f_day"),
            (Shape::Text, _) => quoted("x"),
            (Shape::Form(_, examples), _) => quoted(take(examples)),
            (Shape::Like(words) | Shape::Word(words), _) => quoted(take(words)),
            (Shape::Flag, _) => "true".into(),
            (Shape::Whole, _) => "1".into(),
            (Shape::Day, _) => if self.turn.is_multiple_of(2) { "2024-05-20" } else { "\"2024-05-20\"" }.into(),
            (Shape::Label, _) => if self.turn.is_multiple_of(2) { "1" } else { "\"1\"" }.into(),
            (Shape::Value, _) => "true".into(),
            (Shape::Table(section), _) => format!("{{ {} }}", self.keys(section, path).join(", ")),
            (Shape::Group(_), _) => {
                let tests = ["f_flag = true", "f_number = 3", "f_number = \"超过5\"", "f_choice = [\"x\"]"];
                format!("{{ {} }}", take(&tests))
            }
            (Shape::Open(inner), _) => format!("{{ x = {} }}", self.value(inner, key, path)),
            (Shape::Many(least, inner), _) => {
                let one = self.value(inner, key, path);
                format!("[{}]", vec![one; (*least).max(1)].join(", "))
            }
            (Shape::OneOrMany(inner), _) => {
                let one = self.value(inner, key, path);
                if self.turn.is_multiple_of(2) { format!("[{one}]") } else { one }
            }
            (Shape::Either(shapes), _) => self.value(&shapes[self.turn / 2 % shapes.len()], key, path),
        }
    }
}

/// Every table of a file with the section it must be.
fn walk(value: &Spanned<DeValue<'_>>, shape: &Shape, path: &str, see: &mut impl FnMut(&str, Span, &Spanned<DeValue<'_>>, &Shape)) {
    match (value.get_ref(), shape) {
        (DeValue::Array(items), Shape::Many(_, inner) | Shape::OneOrMany(inner)) => {
            items.iter().for_each(|item| walk(item, inner, path, see))
        }
        (_, Shape::OneOrMany(inner)) => walk(value, inner, path, see),
        (DeValue::Table(_), Shape::Either(shapes)) => {
            walk(value, shapes.iter().find(|s| matches!(s, Shape::Table(_))).expect("a table"), path, see);
        }
        (_, Shape::Either(shapes)) => walk(value, &shapes[0], path, see),
        (DeValue::Table(table), Shape::Table(section)) => {
            see(path, value.span().into(), value, shape);
            inside(table, section, path, see);
        }
        _ => see(path, value.span().into(), value, shape),
    }
}

fn inside(table: &DeTable<'_>, section: &Section, path: &str, see: &mut impl FnMut(&str, Span, &Spanned<DeValue<'_>>, &Shape)) {
    for (key, value) in table {
        let key = key.get_ref();
        let (_, found) = section.key(key);
        walk(value, &found.expect("a known key").shape, &format!("{path}.{key}"), see);
    }
}

fn names(section: &Section) -> BTreeSet<&str> {
    section.keys.iter().map(|key| key.name).collect()
}

/// Reads a file, and what was found of some kinds.
fn findings(text: &str, codes: &[&str]) -> Vec<String> {
    let source = Source::new("probe", text);
    let parsed = DeTable::parse(&source.text).expect(text);
    let (found, _) = read::probe(&source, &parsed, &facts());
    let line = |d: &crate::Diagnostic| format!("{} {} {:?}", d.code, d.message, d.span.and_then(|s| text.get(s.start..s.end)));
    found.iter().filter(|d| codes.contains(&d.code)).map(line).collect()
}

const WRONG: &[&str] = &[
    "unknown-key",
    "missing-key",
    "bad-word",
    "wrong-kind",
    "bad-date",
    "bad-citation",
    "bad-amount",
    "wrong-unit",
    "empty-text",
    "bad-id",
    "allow-form",
    "empty-tier",
    "no-amount",
    "unknown-stage",
];

#[test]
fn the_reader_asks_for_every_key_of_the_schema_and_no_other() {
    let (root, facts) = (root(), facts());
    let mut seen = 0;
    for turn in 0..28 {
        let text = Writer { turn, without: None, least: None }.file(&root);
        assert_eq!(findings(&text, WRONG), [""; 0], "turn {turn}");
        let source = Source::new("probe", text);
        let parsed = DeTable::parse(&source.text).expect("a file");
        let (_, asked) = read::probe(&source, &parsed, &facts);
        let keys = |span: Span| asked.keys.borrow().iter().filter(|(at, _)| *at == span).map(|(_, key)| *key).collect::<BTreeSet<_>>();
        assert_eq!(keys(parsed.span().into()), names(&root));
        inside(parsed.get_ref(), &root, "", &mut |path, span, _, shape| match shape {
            Shape::Table(section) => {
                seen += 1;
                assert_eq!(keys(span), names(section), "{path}");
            }
            Shape::Word(words) => {
                for (_, known) in asked.words.borrow().iter().filter(|(at, _)| *at == span) {
                    seen += 1;
                    assert_eq!(known, words, "{path}");
                }
            }
            _ => {}
        });
    }
    assert!(seen > 28 * 60, "{seen}");
}

/// Every table of the schema with its path.
fn sections<'a>(section: &'a Section, path: String, out: &mut Vec<(String, &'a Section)>) {
    for key in &section.keys {
        if let Some(inner) = key.shape.section() {
            sections(inner, format!("{path}.{}", key.name), out);
        }
    }
    out.push((path, section));
}

#[test]
fn what_the_schema_needs_the_reader_needs() {
    let root = root();
    let mut all = Vec::new();
    sections(&root, String::new(), &mut all);
    for (path, section) in all {
        for key in section.keys.iter().filter(|key| key.needed && !path.is_empty()) {
            // The table alternative of a combination comes third.
            let missing = [0, 2, 3].iter().any(|turn| {
                let text = Writer { turn: *turn, without: Some((&path, key.name)), least: None }.file(&root);
                findings(&text, &["missing-key"]).iter().any(|m| m.contains(key.name) || m.contains(words::OVERLAP_NEEDS_TWO))
            });
            assert!(missing, "{path}.{}", key.name);
        }
    }
}

#[test]
fn what_the_reader_needs_the_schema_needs() {
    // Depending on the word of another key: `ground` and `kind`.
    let sometimes = ["缺少 violation", "缺少 weight"];
    let mut found = BTreeSet::new();
    for nth in 0..12 {
        found.extend(findings(&Writer { turn: 0, without: None, least: Some(nth) }.file(&root()), WRONG));
    }
    let kinds: BTreeSet<_> = found.iter().map(|f| sometimes.iter().position(|s| f.contains(s)).unwrap_or_else(|| panic!("{f}"))).collect();
    assert_eq!(kinds.len(), sometimes.len());
}

#[test]
fn every_key_says_what_it_is_in_chinese() {
    let root = root();
    let mut all = Vec::new();
    sections(&root, String::new(), &mut all);
    for (path, section) in all {
        for key in &section.keys {
            assert!(key.about.chars().any(|c| ('一'..='龥').contains(&c)), "{path}.{}", key.name);
            let known = |name: &str| section.key(name).1.is_some();
            assert!(section.one_of.iter().all(|k| known(k)) && section.with.iter().all(|(a, b)| known(a) && known(b)), "{path}");
        }
        assert_eq!(names(section).len(), section.keys.len(), "{path}: a key twice");
    }
}
