//! That nothing is told of what is the same, and nothing is missed that is not.

use std::path::Path;

use cailiang::{Lists, lists::Document};
use cailiang_lists::{
    Source,
    diff::{changes, diff_with_files},
    load_sources, load_with,
};

#[test]
fn no_shipped_list_differs_from_itself() {
    let (one, other) = (load_with(Path::new(".."), &[]), load_with(Path::new(".."), &[]));
    let (old, new) = (one.lists().expect("lists"), other.lists().expect("lists"));
    let found = diff_with_files((&old, &one.files), (&new, &other.files));
    assert!(found.is_empty(), "{:?}", found.documents);
}

/// A document without what names its file.
fn content(document: &Document) -> Document {
    Document { digest: String::new(), ..document.clone() }
}

/// The text with one token altered each time: a number raised, a text lengthened, a yes turned into a no; or a line left out.
fn altered(text: &str) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    let mut put = |at: usize, end: usize, with: &str| out.push((at, [&text[..at], with, &text[end..]].concat()));
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let end = |stop: &dyn Fn(u8) -> bool| (at + 1..bytes.len()).find(|i| stop(bytes[*i])).unwrap_or(bytes.len());
        let next = match bytes[at] {
            b'#' => end(&|b| b == b'\n'),
            b'"' => {
                let close = end(&|b| b == b'"');
                put(close, close, "改");
                close + 1
            }
            b'0'..=b'9' => {
                let close = end(&|b| !b.is_ascii_digit());
                put(at, close, &format!("{}", text[at..close].parse::<u64>().unwrap_or_default() + 1));
                close
            }
            b't' if text[at..].starts_with("true") => {
                put(at, at + 4, "false");
                at + 4
            }
            b'a'..=b'z' | b'_' => end(&|b| !(b.is_ascii_alphanumeric() || b == b'_' || b == b'-')),
            _ => at + 1,
        };
        at = next;
    }
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect::<Vec<_>>();
    starts.windows(2).for_each(|w| out.push((w[0], [&text[..w[0]], &text[w[1]..]].concat())));
    out
}

/// Files that between them say everything lists can say.
const FILES: [&str; 12] = [
    "kit/tests/good/every-key.toml",
    "kit/tests/good/percent-and-unit.toml",
    "cli/tests/places/demo/new.toml",
    "cli/tests/places/demo/east/lenient.toml",
    "national/apl.toml",
    "national/methods.toml",
    "national/national.toml",
    "national/facts-degree.toml",
    "national/calendar.toml",
    "national/guidance.toml",
    "national/arl.toml",
    "places/tianjin/setting.toml",
];

/// Alterations of one file that are looked at.
const EACH: usize = 45;

/// What the files say is altered piece by piece: wherever the document is another one then, the diff says so.
#[test]
fn nothing_is_forgotten() {
    let shipped = load_with(Path::new(".."), &[]);
    let general = |d: &Document| !d.facts.is_empty() || d.rules.limitation.is_some() || d.setting.is_some() || !d.violations.is_empty();
    let base: Vec<(Source, String)> = shipped
        .files
        .iter()
        .filter(|f| f.document.as_ref().is_some_and(|d| d.place == "national" && general(d)))
        .map(|f| (f.source.clone(), "national".to_owned()))
        .collect();
    let (mut looked, mut missed) = (0, Vec::new());
    for file in FILES {
        let text = std::fs::read_to_string(Path::new("..").join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
        let others = base.iter().filter(|(source, _)| !source.path.ends_with(file));
        let others: Vec<(Source, String)> = others.cloned().collect();
        let read = |text: &str| {
            let own = (Source::new("own.toml", text), "national".to_owned());
            let loaded = load_sources(others.iter().cloned().chain([own]).collect());
            let document = loaded.files.iter().find(|f| f.source.path == "own.toml").and_then(|f| f.document.clone());
            Some((Lists::new(loaded.documents()).ok()?, document?))
        };
        let (old, whole) = read(&text).unwrap_or_else(|| panic!("{file}"));
        let all = altered(&text);
        for (at, edited) in all.iter().step_by(all.len().div_ceil(EACH)) {
            let Some((new, document)) = read(edited) else { continue };
            if content(&document) == content(&whole) {
                continue;
            }
            looked += 1;
            if changes(&old, &new).is_empty() {
                missed.push(format!("{file}: {}", text[*at..].lines().next().unwrap_or_default()));
            }
        }
    }
    assert!(looked > 200, "{looked}");
    assert!(missed.is_empty(), "{looked}: {missed:#?}");
}
