//! The lists, checked natively and packed for the page.

use std::path::Path;

use cailiang_lists::{
    Diagnostic, Source, load,
    pack::{Packed, pack},
    render, training,
};

use crate::{Step, published, words};

/// Lists without an error.
pub struct Checked {
    /// As the site holds them.
    pub packed: Packed,
    /// The page of all documents, as HTML.
    pub published: String,
    /// The files themselves, for the keeper's page alone: path and text of each, as JSON.
    pub sources: Vec<u8>,
}

/// Reads and checks all lists.
///
/// # Errors
/// Where a check finds an error: nothing is built from lists that are wrong.
pub fn read(dir: &Path) -> Step<Checked> {
    let loaded = load(dir);
    refuse(&loaded.diagnostics, &loaded.sources())?;
    let lists = loaded.lists().map_err(|missing| missing.to_string())?;
    let training = training::load(dir, &[], Some(&lists));
    refuse(&training.diagnostics, &training.sources())?;
    let top = loaded.shown(dir);
    let below = |path: &str| ["lists", path.strip_prefix(&top).unwrap_or(path)].concat();
    let sources: Vec<(String, String)> = loaded.sources().into_iter().map(|s| (below(&s.path), s.text)).collect();
    Ok(Checked {
        packed: pack(&loaded, &lists, &training),
        published: published::groups(&loaded, &lists),
        sources: serde_json::to_vec(&sources).map_err(|e| e.to_string())?,
    })
}

/// Shows the errors, where there are any.
fn refuse(found: &[Diagnostic], sources: &[Source]) -> Step<()> {
    let errors: Vec<&Diagnostic> = found.iter().filter(|d| d.is_error()).collect();
    errors.iter().for_each(|d| eprint!("{}", render::text(d, sources)));
    if errors.is_empty() { Ok(()) } else { Err(words::LISTS_BROKEN.to_owned()) }
}
