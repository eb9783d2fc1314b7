//! The files below some folders.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Every file with one of these endings in the folders and those below them,
/// in the order of their paths. A folder that cannot be read is told to `fail`.
pub(crate) fn below(mut folders: Vec<PathBuf>, endings: &[&str], fail: &mut impl FnMut(&Path, &io::Error)) -> Vec<PathBuf> {
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        match fs::read_dir(&folder) {
            Ok(entries) => {
                for path in entries.filter_map(Result::ok).map(|e| e.path()) {
                    if path.is_dir() {
                        folders.push(path);
                    } else if endings.iter().any(|ending| path.extension().is_some_and(|e| e == *ending)) {
                        found.push(path);
                    }
                }
            }
            Err(why) => fail(&folder, &why),
        }
    }
    found.sort();
    found
}
