//! Any bytes as a list file among the shipped lists:
//! `cargo +nightly fuzz run list -- -dict=list.dict` in `lists/kit`.
#![no_main]

use std::{path::Path, sync::OnceLock};

use cailiang_lists::{Source, load, load_sources, render};
use libfuzzer_sys::fuzz_target;

fn shipped() -> &'static [(Source, String)] {
    static SHIPPED: OnceLock<Vec<(Source, String)>> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let lists = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        load(&lists).sources().into_iter().map(|s| (s, "national".to_owned())).collect()
    })
}

fuzz_target!(|text: &str| {
    let file = (Source::new("fuzz.toml", text), "national".to_owned());
    let sources: Vec<_> = shipped().iter().cloned().chain([file]).collect();
    let loaded = load_sources(sources);
    let sources = loaded.sources();
    for found in &loaded.diagnostics {
        // Every finding can be shown, and points into the file it names.
        let _ = render::text(found, &sources);
        if let (Some(span), Some(source)) = (found.span, sources.iter().find(|s| s.path == found.file)) {
            assert!(span.start <= span.end && span.end <= source.text.len());
        }
    }
    // Nothing half read is used: with an error there is no deciding.
    assert!(loaded.is_usable() || loaded.diagnostics.iter().any(|d| d.is_error()));
});
