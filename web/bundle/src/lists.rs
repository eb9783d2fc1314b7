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
    Ok(Checked { packed: pack(&loaded, &lists, &training), published: published::groups(&loaded, &lists) })
}

/// Shows the errors, where there are any.
fn refuse(found: &[Diagnostic], sources: &[Source]) -> Step<()> {
    let errors: Vec<&Diagnostic> = found.iter().filter(|d| d.is_error()).collect();
    errors.iter().for_each(|d| eprint!("{}", render::text(d, sources)));
    if errors.is_empty() { Ok(()) } else { Err(words::LISTS_BROKEN.to_owned()) }
}
