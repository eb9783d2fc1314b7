//! The folder with the statutes.

use std::{fs, io, path::Path};

use super::statute::Statute;
use crate::{diagnostic::Diagnostic, files, words};

/// Every statute in the folder and the folders below it.
pub(super) fn statutes(dir: &Path, unread: &mut Vec<Diagnostic>) -> Vec<Statute> {
    let files = files::below(vec![dir.to_path_buf()], &["md", "txt"], &mut |folder, why| fail(unread, folder, why));
    let mut out = Vec::new();
    for path in files {
        match fs::read_to_string(&path) {
            Ok(text) => out.push(Statute::read(&path.file_stem().unwrap_or_default().to_string_lossy(), &text)),
            Err(why) => fail(unread, &path, &why),
        }
    }
    out
}

fn fail(unread: &mut Vec<Diagnostic>, path: &Path, why: &io::Error) {
    unread.push(Diagnostic::whole("unreadable", &path.display().to_string(), words::unreadable(why)));
}
