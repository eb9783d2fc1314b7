//! What the test drivers share: the shipped lists, the golden cases, and how an
//! expectation is held against a decision.

pub mod breaking;
pub mod expect;
pub mod facts;
pub mod golden;
pub mod interview;
pub mod many;
pub mod vocabulary;

use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

use cailiang::Lists;

/// The folder `name` at the top of the checkout.
pub fn top(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

/// The shipped lists, which must be free of errors; read once.
pub fn shipped() -> &'static Lists {
    static LISTS: LazyLock<Lists> = LazyLock::new(|| sound(cailiang_lists::load(&top("lists"))));
    &LISTS
}

/// The shipped lists together with `tests/forms/lists`: places that use every
/// form a benchmark or a leniency list can take. Read once.
pub fn with_forms() -> &'static Lists {
    static LISTS: LazyLock<Lists> = LazyLock::new(|| sound(load_forms()));
    &LISTS
}

/// The same as it was read.
pub fn load_forms() -> cailiang_lists::Loaded {
    cailiang_lists::load_with(&top("lists"), &below(&top("tests/forms/lists")))
}

/// Every TOML file below a folder, in order.
pub fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|e| e.expect("an entry").path()).collect();
    paths.sort();
    let inside = |path: PathBuf| if path.is_dir() { below(&path) } else { vec![path] };
    paths.into_iter().flat_map(inside).filter(|p| p.extension().is_some_and(|e| e == "toml")).collect()
}

fn sound(loaded: cailiang_lists::Loaded) -> Lists {
    let errors: Vec<String> = loaded.diagnostics.iter().filter(|d| d.is_error()).map(|d| format!("{}: {}", d.file, d.message)).collect();
    assert!(errors.is_empty(), "lists have errors:\n{}", errors.join("\n"));
    loaded.lists().expect("complete lists")
}
