//! Formatting: the same form again and again, the same meaning, every comment kept.
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use cailiang_lists::{
    Source,
    fmt::{Formatter, lists_at, schema_from},
    load,
};
use proptest::prelude::*;

fn formatter() -> &'static Formatter {
    static FORMATTER: OnceLock<Formatter> = OnceLock::new();
    FORMATTER.get_or_init(|| Formatter::new(&load(Path::new(".."))))
}

fn format(text: &str) -> String {
    formatter().format(&Source::new("x.toml", text), Some("../schema.json")).unwrap_or_else(|e| panic!("{e:#?}\n{text}"))
}

fn shipped() -> &'static [(PathBuf, String)] {
    static FILES: OnceLock<Vec<(PathBuf, String)>> = OnceLock::new();
    FILES.get_or_init(|| {
        let folders = ["../national", "../catalogue", "../places", "tests/good"];
        let paths = folders.iter().flat_map(|folder| lists_at(Path::new(folder)).expect("the folder"));
        paths.map(|path| (path.clone(), fs::read_to_string(path).expect("text"))).collect()
    })
}

/// The comments of a text, sorted, without the line that names the schema.
fn comments(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for line in text.lines() {
        let (mut quote, mut escaped) = (None, false);
        for (at, c) in line.char_indices() {
            match (quote, c) {
                (Some('"'), '\\') if !escaped => {
                    escaped = true;
                    continue;
                }
                (Some(q), c) if q == c && !escaped => quote = None,
                (None, '"' | '\'') => quote = Some(c),
                (None, '#') => {
                    out.push(line[at..].trim().to_owned());
                    break;
                }
                _ => {}
            }
            escaped = false;
        }
    }
    out.retain(|comment| !comment.starts_with("#:schema "));
    out.sort();
    out
}

#[test]
fn a_messy_file_becomes_tidy() {
    let messy = fs::read_to_string("tests/fmt/messy.toml").expect("messy");
    let tidy = format(&messy);
    if std::env::var_os("UPDATE").is_some() {
        fs::write("tests/fmt/tidy.toml", &tidy).expect("writable");
    }
    assert_eq!(tidy, fs::read_to_string("tests/fmt/tidy.toml").unwrap_or_default());
    assert_eq!(format(&tidy), tidy);
    assert_eq!(comments(&tidy), comments(&messy));
}

#[test]
fn the_shipped_lists_are_formatted() {
    for (path, text) in shipped() {
        let schema = schema_from(Path::new(".."), path);
        let tidy = formatter().format(&Source::new("x.toml", text), schema.as_deref()).expect("reads");
        assert!(tidy == *text, "{}: run cargo cailiang fmt", path.display());
        assert!(text.starts_with("#:schema ") && text.contains("[document]\nformat = 2\n"), "{}", path.display());
    }
}

#[test]
fn the_schema_is_found_from_the_file() {
    let from = |file: &str| schema_from(Path::new(".."), Path::new(file));
    assert_eq!(from("../national/apl.toml").as_deref(), Some("../schema.json"));
    assert_eq!(from("tests/good/every-key.toml").as_deref(), Some("../../../schema.json"));
    assert_eq!(from("/dev/null"), None);
}

#[test]
fn without_a_schema_the_line_stays() {
    let text = fs::read_to_string("tests/good/percent-and-unit.toml").expect("text").replace("../../../schema.json", "a.json");
    let tidy = formatter().format(&Source::new("x.toml", &text), None).expect("reads");
    assert_eq!(tidy, text);
}

#[test]
fn keys_before_all_headings_stay_there() {
    let messy = "#:schema x.json\n# 说明\ndocument = { rank = '行政法规', id = 'x', title = 'x', effective = 2020-01-01, status = '样例' }\n[[clause]]\nviolation = 'household-waste-dump'\nat = '1'\nfines = [{ force = '可以', everyone = '未定数额' }]\n";
    let tidy = format(messy);
    assert!(tidy.starts_with("#:schema ../schema.json\n# 说明\ndocument = { id = \"x\", title = \"x\", rank = \"行政法规\", "), "{tidy}");
    assert_eq!(format(&tidy), tidy);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_findings() {
    for (name, code) in
        [("syntax", "syntax"), ("unknown-key", "unknown-key"), ("no-document", "no-document"), ("missing-key", "missing-key")]
    {
        let text = fs::read_to_string(format!("tests/bad/{name}.toml")).expect("a bad file");
        let found = formatter().format(&Source::new("x.toml", text), None).expect_err(name);
        assert!(found.iter().all(|d| d.code == code), "{found:#?}");
    }
}

/// What is done to each line, and to the order.
#[derive(Clone, Debug)]
struct Mess {
    lines: Vec<u8>,
    /// Keys and sections are turned round by so many.
    turn: usize,
    windows: bool,
}

const SPACE: u8 = 1;
const EQUALS: u8 = 2;
const BLANK: u8 = 4;
const ABOVE: u8 = 8;
const BESIDE: u8 = 16;

fn mess() -> impl Strategy<Value = Mess> {
    (prop::collection::vec(0u8..32, 1..40), 0usize..7, any::<bool>()).prop_map(|(lines, turn, windows)| Mess { lines, turn, windows })
}

impl Mess {
    /// Spaces and comments; only what `allowed` names.
    fn lines(&self, text: &str, allowed: u8) -> String {
        let end = if self.windows { "\r\n" } else { "\n" };
        let mut out = String::new();
        for (i, line) in text.lines().enumerate() {
            let does = |what: u8| self.lines[i % self.lines.len()] & what & allowed != 0 && !line.starts_with("#:schema");
            if does(BLANK) {
                out += end;
            }
            if does(ABOVE) {
                out += &format!("  # 注{i}{end}");
            }
            let key = line.starts_with(|c: char| c.is_ascii_lowercase());
            out += &if does(EQUALS) && key { line.replacen(" = ", "\t=  ", 1) } else { line.to_owned() };
            if does(BESIDE) {
                out += &format!(" # 尾{i}");
            }
            out += if does(SPACE) { " \t " } else { "" };
            out += end;
        }
        out
    }

    /// The keys of every entry of an array of tables in another order.
    fn keys(&self, text: &str) -> String {
        let mut out = String::new();
        for block in blocks(text) {
            let (head, body) = block.split_at(block.find("]\n").map_or(block.len(), |at| at + 2));
            let mut items: Vec<String> = Vec::new();
            for line in body.lines() {
                if line.starts_with(|c: char| c.is_ascii_lowercase()) || items.is_empty() {
                    items.push(String::new());
                }
                let last = items.last_mut().expect("pushed");
                *last += line;
                *last += "\n";
            }
            // The order of ids in an open table is kept, so it must not be changed here.
            if head.contains("[[") && !items.is_empty() && !body.contains("\n#") && !body.starts_with('#') {
                let by = self.turn % items.len();
                items.rotate_left(by);
            }
            out += head;
            out.extend(items);
        }
        out
    }

    /// The sections in another order.
    fn sections(&self, text: &str) -> String {
        let mut named: Vec<(String, String)> = Vec::new();
        for block in blocks(text) {
            let heading = block.lines().find(|line| line.starts_with('[')).unwrap_or_default();
            let name = heading.trim_matches(['[', ']']).split('.').next().unwrap_or_default().to_owned();
            match named.iter_mut().find(|(n, _)| *n == name) {
                Some((_, all)) => *all += &block,
                None => named.push((name, block)),
            }
        }
        let by = self.turn % named.len();
        named.rotate_left(by);
        named.into_iter().map(|(_, block)| block).collect()
    }
}

/// A text cut in front of its headings and the comments above them.
fn blocks(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut above = String::new();
    for line in text.lines().map(|line| format!("{line}\n")) {
        if line.starts_with('[') {
            out.push(std::mem::take(&mut above) + &line);
        } else if line.starts_with('#') || line.trim().is_empty() {
            above += &line;
        } else {
            let last = out.last_mut().expect("pushed");
            *last += &std::mem::take(&mut above);
            *last += &line;
        }
    }
    *out.last_mut().expect("pushed") += &above;
    out.retain(|block| !block.is_empty());
    out
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn spaces_and_the_order_of_keys_make_no_difference(which in 0usize..1000, mess in mess()) {
        let (_, text) = &shipped()[which % shipped().len()];
        let messy = mess.lines(&mess.keys(text), SPACE | EQUALS);
        prop_assert_eq!(format(&messy), format(text), "{}", messy);
    }

    #[test]
    fn comments_are_kept_and_the_form_is_stable(which in 0usize..1000, mess in mess()) {
        let (_, text) = &shipped()[which % shipped().len()];
        let messy = mess.lines(&mess.sections(&mess.keys(text)), 31);
        let tidy = format(&messy);
        prop_assert_eq!(comments(&tidy), comments(&messy));
        prop_assert_eq!(&format(&tidy), &tidy);
        let right = tidy.ends_with('\n') && !tidy.contains('\r') && tidy.lines().all(|line| line.trim_end() == line) && !tidy.contains("\n\n\n");
        prop_assert!(right, "{}", tidy);
    }
}
