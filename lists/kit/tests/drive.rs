//! Small lists that must be fine, and small lists that must be refused with
//! exactly the findings their first lines name (`# 期望: code 行:列`). The
//! rendered text stands beside each bad file; `UPDATE=1 cargo test` writes it anew.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use cailiang_lists::{Loaded, load_with, render};

fn files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(Path::new("tests").join(folder)).expect("the folder");
    let mut files: Vec<PathBuf> =
        entries.filter_map(Result::ok).map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

/// The file in the company of the shipped lists.
fn loaded(file: &Path) -> Loaded {
    let mut loaded = load_with(Path::new(".."), &[file.to_path_buf()]);
    let name = loaded.shown(file);
    loaded.diagnostics.retain(|d| d.file == name);
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
        let text = fs::read_to_string(&file).expect("a readable file");
        let expected: Vec<String> = text.lines().filter_map(|l| l.strip_prefix("# 期望: ")).map(str::to_owned).collect();
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
