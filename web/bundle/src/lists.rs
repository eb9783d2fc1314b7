//! The lists, checked natively and packed for the page.

use std::path::Path;

use cailiang_lists::{
    Diagnostic, Source, load,
    pack::{Packed, pack},
    render, training,
};

use crate::{Step, words};

/// Reads and checks all lists.
///
/// # Errors
/// Where a check finds an error: nothing is built from lists that are wrong.
pub fn read(dir: &Path) -> Step<Packed> {
    let loaded = load(dir);
    refuse(&loaded.diagnostics, &loaded.sources())?;
    let lists = loaded.lists().map_err(|missing| missing.to_string())?;
    let training = training::load(dir, &[], Some(&lists));
    refuse(&training.diagnostics, &training.sources())?;
    Ok(pack(&loaded, &lists, &training))
}

/// Shows the errors, where there are any.
fn refuse(found: &[Diagnostic], sources: &[Source]) -> Step<()> {
    let errors: Vec<&Diagnostic> = found.iter().filter(|d| d.is_error()).collect();
    errors.iter().for_each(|d| eprint!("{}", render::text(d, sources)));
    if errors.is_empty() { Ok(()) } else { Err(words::LISTS_BROKEN.to_owned()) }
}
