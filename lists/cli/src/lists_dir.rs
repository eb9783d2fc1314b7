//! Where the lists are when nobody says, and opening them.

use std::path::{Path, PathBuf};

use cailiang::{Lists, day::Day};
use cailiang_lists::{Diagnostic, Loaded, render};

use crate::{clock, output, words};

/// The folder with the lists: the one given, else the nearest `lists` folder
/// above the current one, else the one of the checkout this was built from.
pub fn find(given: Option<&Path>) -> PathBuf {
    if let Some(dir) = given {
        return dir.to_path_buf();
    }
    let here = std::env::current_dir().ok();
    let near = here.iter().flat_map(|h| h.ancestors()).flat_map(|dir| [dir.join("lists"), dir.to_path_buf()]);
    near.into_iter().find(|dir| dir.join("national").is_dir()).unwrap_or_else(checkout)
}

/// `lists`, two folders above this crate's manifest's own.
fn checkout() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Reads and checks the lists together with some other files, as of a day.
pub fn load(given: Option<&Path>, files: &[PathBuf], on: Option<Day>) -> Loaded {
    cailiang_lists::load_on(&find(given), files, on)
}

/// Lists that may be used, with the files they were read from.
pub struct Opened {
    /// The files.
    pub loaded: Loaded,
    /// The lists.
    pub lists: Lists,
}

/// The lists, if nothing forbids using them; what forbids it is told.
pub fn open(given: Option<&Path>, files: &[PathBuf]) -> Option<Opened> {
    open_but(given, files, |_| false)
}

/// The same where some errors do not matter: whoever runs the examples wants to see them fail.
pub fn open_but(given: Option<&Path>, files: &[PathBuf], ignored: fn(&Diagnostic) -> bool) -> Option<Opened> {
    let loaded = load(given, files, clock::today());
    let errors: Vec<&Diagnostic> = loaded.diagnostics.iter().filter(|d| d.is_error() && !ignored(d)).collect();
    if !errors.is_empty() {
        output::error(words::LISTS_UNUSABLE);
        let sources = loaded.sources();
        for diagnostic in errors {
            output::raw_error(&render::text(diagnostic, &sources));
        }
        return None;
    }
    let lists = loaded.lists().map_err(output::error).ok()?;
    Some(Opened { loaded, lists })
}
