//! Writing a file where its folder may not be there yet.

use std::{fs, path::Path};

use crate::{Step, words};

/// Writes a file, with its folder.
pub fn put(path: &Path, bytes: &[u8]) -> Step<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|e| words::file(folder, e))?;
    }
    fs::write(path, bytes).map_err(|e| words::file(path, e))
}
