//! Small lists that must be fine, and small lists that must be refused with
//! exactly the findings their first lines name (`# 期望: code 行:列`). The
//! rendered text stands beside each bad file; `UPDATE=1 cargo test` writes it anew.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use cailiang_lists::{Loaded, load_on, load_with, render};

/// The lists below a folder; a folder `places/…` in it says the place.
fn files(folder: &str) -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![Path::new("tests").join(folder)]);
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).expect("the folder").filter_map(Result::ok).map(|e| e.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "toml") {
                files.push(path);
            }
        }
    }
    files.sort();
    assert!(!files.is_empty());
    files
}

/// What a file's first lines say behind `# key: `.
fn heads(file: &Path, key: &str) -> Vec<String> {
    let text = fs::read_to_string(file).expect("a readable file");
    text.lines().filter_map(|l| l.strip_prefix("# ")?.strip_prefix(key)?.strip_prefix(": ").map(str::to_owned)).collect()
}

/// Findings about the company that small files keep: only the files named after them look at these.
const ASIDE: [&str; 2] = ["no-format", "undeclared-join"];

/// The file in the company of the shipped lists and of those it names
/// (`# 同读: path`), on the day it names (`# 今天: day`).
fn loaded(file: &Path) -> Loaded {
    let company = heads(file, "同读").into_iter().map(|f| Path::new("tests/company").join(f));
    let extra: Vec<PathBuf> = company.chain([file.to_path_buf()]).collect();
    let today = heads(file, "今天").first().map(|day| day.parse().expect("a day"));
    let mut loaded = load_on(Path::new(".."), &extra, today);
    let name = loaded.shown(file);
    let about = |code: &str| file.file_stem().is_some_and(|stem| stem == code);
    loaded.diagnostics.retain(|d| d.file == name && (!ASIDE.contains(&d.code) || about(d.code)));
    loaded
}

fn findings(loaded: &Loaded) -> Vec<String> {
    let sources = loaded.sources();
    let at = |d: &cailiang_lists::Diagnostic| {
        let source = sources.iter().find(|s| s.path == d.file);
        match (source, d.span) {
            (Some(source), Some(span)) => {
                let p = source.position(span.start);
                format!("{} {}:{}", d.code, p.line, p.column)
            }
            _ => d.code.to_owned(),
        }
    };
    loaded.diagnostics.iter().map(at).collect()
}

#[test]
fn good_files_are_fine() {
    for file in files("good") {
        let loaded = loaded(&file);
        let errors: Vec<_> = loaded.diagnostics.iter().filter(|d| d.is_error()).collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", file.display());
    }
}

#[test]
fn bad_files_are_refused_as_they_say() {
    let update = std::env::var_os("UPDATE").is_some();
    for file in files("bad") {
        let expected = heads(&file, "期望");
        let loaded = loaded(&file);
        assert_eq!(findings(&loaded), expected, "{}", file.display());
        let sources = loaded.sources();
        let rendered: String = loaded.diagnostics.iter().map(|d| render::text(d, &sources)).collect();
        let beside = file.with_extension("txt");
        if update {
            fs::write(&beside, &rendered).expect("writable");
        }
        assert_eq!(rendered, fs::read_to_string(&beside).unwrap_or_default(), "{}", file.display());
    }
}

#[test]
fn shipped_lists_have_no_errors() {
    let loaded = load_with(Path::new(".."), &[]);
    let sources = loaded.sources();
    let errors: String = loaded.diagnostics.iter().filter(|d| d.is_error()).map(|d| render::text(d, &sources)).collect();
    assert!(errors.is_empty(), "{errors}");
    assert!(loaded.lists().is_ok());
}
