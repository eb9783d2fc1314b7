//! Every code that is emitted anywhere is explained, and whatever can be silenced has an example of itself.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use cailiang_lists::explain;

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![PathBuf::from(folder)]);
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).expect("a folder").filter_map(Result::ok).map(|e| e.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The codes a source names: the texts in kebab case that open the arguments of
/// what makes a finding, or a tuple of which one is made.
fn emitted(source: &str) -> Vec<String> {
    let code = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut out = Vec::new();
    let mut parts = code.split('"');
    let mut before = parts.next().unwrap_or_default();
    while let (Some(text), Some(after)) = (parts.next(), parts.next()) {
        let kebab = !text.is_empty()
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        let before_it = before.trim_end();
        let makes = ["error(", "warning(", "Diagnostic::whole(", "ctx.at("].iter().any(|call| before_it.ends_with(call));
        let tuple = before_it.ends_with('(') && text.contains('-') && after.trim_start().starts_with(',');
        if kebab && (makes || tuple) {
            out.push(text.to_owned());
        }
        before = after;
    }
    out
}

/// Every code in the sources, with the file that names it.
fn sources() -> Vec<(String, String)> {
    let skip = |path: &Path| {
        path.starts_with("src/words")
            || path.ends_with("read/vocabulary.rs")
            || path.ends_with("training/outcomes.rs")
            || path.ends_with("schema/tests.rs")
    };
    let all = files("src", "rs").into_iter().filter(|p| !skip(p));
    all.flat_map(|p| emitted(&fs::read_to_string(&p).expect("a source")).into_iter().map(move |code| (code, p.display().to_string())))
        .collect()
}

#[test]
fn every_code_is_explained() {
    let emitted = sources();
    assert!(emitted.len() > 80, "the scan finds the codes: {}", emitted.len());
    for (code, file) in &emitted {
        assert!(explain::find(code).is_some(), "{file}: “{code}” is in no register");
    }
}

#[test]
fn every_explained_code_is_emitted_once_registered() {
    let emitted: BTreeSet<String> = sources().into_iter().map(|(code, _)| code).collect();
    let mut seen = BTreeSet::new();
    for code in explain::codes() {
        assert!(emitted.contains(code.code), "{} is emitted nowhere", code.code);
        assert!(seen.insert(code.code), "{} is registered twice", code.code);
        assert!(code.text.chars().count() > 20 && code.text.ends_with('。'), "{} says what to do", code.code);
    }
}

#[test]
fn what_can_be_silenced_has_an_example() {
    let examples: BTreeSet<String> = files("tests/bad", "toml")
        .iter()
        .chain(&files("tests/texts/bad", "toml"))
        .filter_map(|p| Some(p.file_stem()?.to_string_lossy().into_owned()))
        .collect();
    for code in explain::codes().filter(|c| c.silenceable) {
        assert!(examples.contains(code.code), "tests/bad has no {}.toml", code.code);
    }
}
