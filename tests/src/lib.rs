//! What the test drivers share: the shipped lists, the golden cases, and how an
//! expectation is held against a decision.

pub mod expect;
pub mod golden;

use std::path::{Path, PathBuf};

use cailiang::Lists;

/// The folder `name` at the top of the checkout.
pub fn top(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

/// The shipped lists, which must be free of errors.
pub fn shipped() -> Lists {
    let loaded = cailiang_lists::load(&top("lists"));
    let errors: Vec<String> = loaded.diagnostics.iter().filter(|d| d.is_error()).map(|d| format!("{}: {}", d.file, d.message)).collect();
    assert!(errors.is_empty(), "shipped lists have errors:\n{}", errors.join("\n"));
    loaded.lists().expect("complete lists")
}
