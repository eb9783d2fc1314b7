//! The manual keeps its word: every `toml` block of lists/README.md is read.
//! A comment above a block says what it is: `文件: 组/名` a whole file (those of
//! one group are read together, and their examples decided), `片段` sections,
//! `行: 段` lines of one section, `案件` a case, `读: …` sections that only must be readable.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use std::{collections::BTreeMap, fs, path::Path};

use cailiang::{Case, Raw, decide};
use cailiang_lists::{
    Loaded, Source,
    case_file::{self, Format},
    load_sources, load_with, render, training,
};

const MANUAL: &str = "../README.md";
const HEADING: &str = "[document]
format    = 2
id        = \"readme-fragment\"
title     = \"片段\"
rank      = \"地方性法规\"
effective = 2024-01-01
status    = \"样例\"
";

/// The act that chapter 7.1 makes up, for the fragments after it.
const ACT: &str = "
[[violation]]
id    = \"demo-sign-board\"
name  = \"擅自在人行道上放置灯箱\"
topic = \"虚构\"
";

struct Block {
    kind: String,
    text: String,
    line: usize,
}

/// Every `toml` block with the comment above it.
fn blocks() -> Vec<Block> {
    let manual = fs::read_to_string(MANUAL).expect("the manual");
    let lines: Vec<&str> = manual.lines().collect();
    let starts = lines.iter().enumerate().filter(|(_, l)| l.starts_with("```toml"));
    let block = |(at, _): (usize, &&str)| {
        let above = lines.get(at.saturating_sub(1)).copied().unwrap_or_default();
        let kind = above.strip_prefix("<!-- ").and_then(|l| l.strip_suffix(" -->"));
        let kind = kind.unwrap_or_else(|| panic!("line {}: no comment says what this block is", at + 1));
        let inside = lines.iter().skip(at + 1).take_while(|l| **l != "```");
        Block { kind: kind.to_owned(), text: inside.map(|l| format!("{l}\n")).collect(), line: at + 1 }
    };
    starts.map(block).collect()
}

/// Blocks of one kind, with what follows its name.
fn of(kind: &str) -> Vec<(String, Block)> {
    let found: Vec<_> = blocks().into_iter().filter_map(|b| Some((b.kind.strip_prefix(kind)?.trim().to_owned(), b))).collect();
    assert!(!found.is_empty(), "no block is marked {kind}");
    found
}

/// The shipped lists with their places.
fn shipped() -> Vec<(Source, String)> {
    let place = |f: &cailiang_lists::ListFile| f.document.as_ref().map(|d| d.place.clone()).unwrap_or_default();
    load_with(Path::new(".."), &[]).files.into_iter().map(|f| (f.source.clone(), place(&f))).collect()
}

/// The shipped lists together with these files of the place `demo`.
fn with(shipped: &[(Source, String)], files: &[(String, String)]) -> Loaded {
    let own = files.iter().map(|(name, text)| (Source::new(name, text), "demo".to_owned()));
    load_sources(shipped.iter().cloned().chain(own).collect())
}

fn errors(loaded: &Loaded) -> String {
    let sources = loaded.sources();
    loaded.diagnostics.iter().filter(|d| d.is_error()).map(|d| render::text(d, &sources)).collect()
}

#[test]
fn whole_files_are_fine_together() {
    let shipped = shipped();
    let mut groups: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (name, block) in of("文件:") {
        let group = name.split('/').next().unwrap_or_default().to_owned();
        groups.entry(group).or_default().push((format!("places/{name}.toml"), block.text));
    }
    for files in groups.values() {
        let found = errors(&with(&shipped, files));
        assert!(found.is_empty(), "{found}");
    }
}

#[test]
fn fragments_are_fine() {
    let shipped = shipped();
    for (_, block) in of("片段") {
        let act = if block.text.contains("[[violation]]") { "" } else { ACT };
        let found = errors(&with(&shipped, &[("fragment.toml".to_owned(), format!("{HEADING}{act}\n{}", block.text))]));
        assert!(found.is_empty(), "line {}: {found}", block.line);
    }
}

/// Lines are read inside a section; what the lists are missing for them is no matter here.
#[test]
fn lines_are_read() {
    let shipped = shipped();
    for (section, block) in of("行:") {
        let start = match section.as_str() {
            "clause" => "violation = \"demo-sign-board\"\nat = \"99\"",
            "year" => "year = 2098",
            other => panic!("line {}: no section {other}", block.line),
        };
        let text = format!("{HEADING}{ACT}\n[[{section}]]\n{start}\n{}", block.text);
        let found = errors(&with(&shipped, &[("lines.toml".to_owned(), text)]));
        assert!(found.is_empty(), "line {}: {found}", block.line);
    }
}

/// Blocks about checks need only be readable: what the checks say is their subject.
#[test]
fn others_are_readable() {
    let shipped = shipped();
    for (_, block) in of("读:") {
        let loaded = with(&shipped, &[("other.toml".to_owned(), format!("{HEADING}\n{}", block.text))]);
        let unread = ["syntax", "unknown-key", "missing-key", "bad-word", "allow-form"];
        let found: Vec<_> = loaded.diagnostics.iter().filter(|d| d.file == "other.toml" && unread.contains(&d.code)).collect();
        assert!(found.is_empty(), "line {}: {found:?}", block.line);
        assert!(loaded.files.iter().any(|f| !f.allows.is_empty()));
    }
}

/// The worked example of chapter 1: its examples come out, and so does its case.
#[test]
fn the_worked_example_works() {
    let files: Vec<_> = of("文件:").into_iter().filter(|(n, _)| n.starts_with("demo/")).map(|(n, b)| (n, b.text)).collect();
    let loaded = with(&shipped(), &files);
    let lists = loaded.lists().expect("lists");
    let mut tried = 0;
    let demo = |name: &str| files.iter().any(|(file, _)| file == name);
    for example in loaded.files.iter().filter(|f| demo(&f.source.path)).flat_map(|f| &f.examples) {
        let place = ("place".to_owned(), Raw::Text("demo".to_owned()));
        let facts = example.case.iter().map(|(key, value, _)| (key.clone(), value.clone())).chain([place]);
        let case = Case::read(&lists, facts).expect(&example.name);
        let decision = serde_json::to_value(decide(&lists, &case)).expect("JSON");
        for (key, want, _) in &example.expect {
            let got = decision.get(key).and_then(|v| v.as_str()).unwrap_or_default();
            assert_eq!(want, &Raw::Text(got.to_owned()), "{}: {key}", example.name);
            tried += 1;
        }
    }
    assert_eq!(tried, 3);

    for (_, block) in of("案件") {
        let case = case_file::read(&lists, &Source::new("case.toml", block.text), Format::Toml).expect("a case");
        let decision = decide(&lists, &case);
        assert_eq!(decision.tier.as_deref(), Some("一般"));
        assert_eq!(cailiang::words::outcome(decision.outcome), "一般处罚");
    }
}

/// The scenario of chapter 12 is one, and comes out as its writer says.
#[test]
fn the_scenario_is_fine() {
    let loaded = load_with(Path::new(".."), &[]);
    let lists = loaded.lists().expect("lists");
    for (name, block) in of("情景") {
        let read = training::of_sources(vec![Source::new(format!("{name}.toml"), block.text)], Some(&lists));
        assert!(read.diagnostics.is_empty() && read.scenarios().len() == 1, "line {}: {:#?}", block.line, read.diagnostics);
    }
}

/// Every key the reader takes, and every word of its vocabularies, stands in the manual.
#[test]
fn every_key_and_word_is_written_down() {
    let manual = fs::read_to_string(MANUAL).expect("the manual");
    let (mut keys, mut words, mut lacking) = (0, 0, Vec::new());
    for entry in fs::read_dir("src/read").expect("the reader").filter_map(Result::ok) {
        let code = fs::read_to_string(entry.path()).expect("a file");
        for key in keys_taken(&code) {
            let written = [format!("`{key}`"), format!("`{key} "), format!("`[{key}]`"), format!("`[[{key}]]`")];
            if !written.iter().any(|w| manual.contains(w.as_str())) {
                lacking.push(format!("{}: {key}", entry.path().display()));
            }
            keys += 1;
        }
        if entry.path().ends_with("vocabulary.rs") {
            for word in code.split("(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                if !manual.contains(word) {
                    lacking.push(format!("vocabulary: {word}"));
                }
                words += 1;
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
    assert!(keys > 150 && words > 100, "{keys} {words}");
}

/// `table.need("id")`, `fact_of(&mut table, "per", …)`: the keys some code takes. Codes of findings have a hyphen.
fn keys_taken(code: &str) -> Vec<&str> {
    let plain = |key: &&str| !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let literals = |before: &'static str| code.split(before).skip(1).filter_map(|rest| rest.split('"').next());
    literals("(\"").chain(literals("able, \"")).filter(plain).collect()
}

/// Every word of the language of papers stands in the manual.
#[test]
fn the_words_of_papers_are_explained() {
    use cailiang::papers::{Many, Named, Slot};
    let manual = fs::read_to_string(MANUAL).expect("the manual");
    let slots = Slot::ALL.iter().map(|(_, word, about)| (format!("`{{{word}}}`"), about));
    let many = Many::ALL.iter().map(|(_, word, about)| (format!("`{{{word}}}`"), about));
    let named = Named::ALL.iter().map(|(_, word, about)| (format!("`{word}`"), about));
    for (word, about) in slots.chain(many).chain(named) {
        assert!(manual.contains(&format!("| {word} | {about} |")), "{word}: {about}");
    }
}
