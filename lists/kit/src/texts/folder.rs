//! The folder with the statutes.

use std::{fs, io, path::Path};

use super::{Report, statute::Statute};
use crate::{diagnostic::Diagnostic, files, words};

/// Every statute in the folder and the folders below it.
pub(super) fn statutes(dir: &Path, report: &mut Report) -> Vec<Statute> {
    let files = files::below(vec![dir.to_path_buf()], &["md", "txt"], &mut |folder, why| fail(report, folder, why));
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
