//! The folder with the statutes.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{Report, statute::Statute};
use crate::{diagnostic::Diagnostic, words};

/// Every statute in the folder and the folders below it.
pub(super) fn statutes(dir: &Path, report: &mut Report) -> Vec<Statute> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut folders = vec![dir.to_path_buf()];
    while let Some(folder) = folders.pop() {
        match fs::read_dir(&folder) {
            Ok(entries) => {
                for path in entries.filter_map(Result::ok).map(|e| e.path()) {
                    if path.is_dir() {
                        folders.push(path);
                    } else if path.extension().is_some_and(|e| e == "md" || e == "txt") {
                        files.push(path);
                    }
                }
            }
            Err(why) => fail(report, &folder, &why),
        }
    }
    files.sort();
    let mut out = Vec::new();
    for path in files {
        match fs::read_to_string(&path) {
            Ok(text) => out.push(Statute::read(&path.file_stem().unwrap_or_default().to_string_lossy(), &text)),
            Err(why) => fail(report, &path, &why),
        }
    }
    out
}

fn fail(report: &mut Report, path: &Path, why: &io::Error) {
    report.unreadable = true;
    report.diagnostics.push(Diagnostic::whole("unreadable", &path.display().to_string(), words::unreadable(why)));
}
