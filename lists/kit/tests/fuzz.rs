//! Whatever is in a file, reading it never panics and every finding points into it.
#![allow(clippy::panic, clippy::expect_used, reason = "tests fail by panicking")]

use std::{fs, path::Path, sync::LazyLock};

use cailiang_lists::{
    Loaded, Source,
    case_file::{self, Format},
    explain, load, load_sources, load_sources_on, render,
};
use proptest::prelude::*;

/// Files that together use every section.
fn shipped() -> Vec<String> {
    [
        "kit/tests/fuzz/grading.toml",
        "kit/tests/fuzz/leniency.toml",
        "kit/tests/fuzz/joins.toml",
        "national/apl.toml",
        "national/gas-reg.toml",
        "national/facts-party.toml",
        "national/methods.toml",
        "national/calendar.toml",
        "catalogue/gas.toml",
    ]
    .iter()
    .map(|f| fs::read_to_string(Path::new("..").join(f)).expect("a shipped list"))
    .collect()
}

fn survives(text: String) {
    look(&load_sources_on(vec![(Source::new("x.toml", text), "national".to_owned())], "2026-01-01".parse().ok()));
}

/// The same beside whole lists, where every check and every example runs.
fn survives_in_company(text: String) {
    look(&beside(text.clone()));
    survives(text);
}

fn beside(text: String) -> Loaded {
    let mut company = COMPANY.clone();
    company.push((Source::new("x.toml", text), "x-city".to_owned()));
    load_sources(company)
}

#[test]
fn what_is_mutated_is_whole_before() {
    for file in ["kit/tests/fuzz/leniency.toml", "kit/tests/fuzz/joins.toml"] {
        let loaded = beside(fs::read_to_string(Path::new("..").join(file)).expect("a file"));
        let errors: Vec<_> = loaded.diagnostics.iter().filter(|d| d.is_error()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

/// The nation's lists.
static COMPANY: LazyLock<Vec<(Source, String)>> = LazyLock::new(|| {
    let shipped = load(Path::new(".."));
    let nation = shipped.sources().into_iter().filter(|source| !source.path.contains("places/") && !source.path.contains("models/"));
    nation.map(|source| (source, "national".to_owned())).collect()
});

fn look(loaded: &Loaded) {
    let sources = loaded.sources();
    for d in &loaded.diagnostics {
        let _ = render::text(d, &sources);
        let _ = render::json(d, &sources);
        let length = sources.iter().find(|s| s.path == d.file).map_or(0, |s| s.text.len());
        let inside = d.span.is_none_or(|s| s.start <= s.end && s.end <= length);
        assert!(inside && explain::find(d.code).is_some(), "{d:?}");
    }
    let _ = loaded.lists();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        survives(text);
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        survives(String::from_utf8_lossy(&bytes).into_owned());
    }

    #[test]
    fn a_shipped_file_with_a_piece_replaced(which in 0usize..9, at in 0usize..1000, length in 0usize..40, by in "[\\[\\]{}=\",.#\\n0-9a-z元以上年]{0,12}") {
        let text = shipped().get(which).cloned().unwrap_or_default();
        let chars: Vec<char> = text.chars().collect();
        let start = chars.len() * at / 1000;
        let end = (start + length).min(chars.len());
        survives_in_company(chars[..start].iter().chain(by.chars().collect::<Vec<_>>().iter()).chain(&chars[end..]).collect());
    }

    #[test]
    fn any_case_file(text in "\\PC{0,120}", json in "\\{[\"a-z:,0-9.\\[\\]{} ]{0,60}\\}?") {
        for format in [Format::Toml, Format::Json] {
            let _ = case_file::entries(&Source::new("x", text.clone()), format);
            let _ = case_file::entries(&Source::new("x", json.clone()), format);
        }
    }
}
