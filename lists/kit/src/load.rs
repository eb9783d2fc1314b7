//! The front door: a folder of lists in, documents and findings out.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use cailiang::{
    Lists,
    lists::{Document, Missing},
};

use crate::{
    check,
    diagnostic::{self, Diagnostic},
    files,
    read::{self, ListFile},
    source::Source,
    words,
};

/// Folders that hold lists.
const FOLDERS: [&str; 3] = ["catalogue", "national", "places"];

/// Lists as they were read, and everything that is wrong with them.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The files, by path.
    pub files: Vec<ListFile>,
    /// Every finding, by file and position.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether some file or folder could not be read at all.
    pub unreadable: bool,
}

impl Loaded {
    /// Whether nothing forbids using the lists; warnings do not.
    pub fn is_usable(&self) -> bool {
        !self.diagnostics.iter().any(Diagnostic::is_error)
    }

    /// Every document that could be read, for bundling.
    pub fn documents(&self) -> Vec<Document> {
        self.files.iter().filter_map(|f| f.document.clone()).collect()
    }

    /// The texts the findings point into, for rendering.
    pub fn sources(&self) -> Vec<Source> {
        self.files.iter().map(|f| f.source.clone()).collect()
    }

    /// A path as the findings name it.
    pub fn shown(&self, path: &Path) -> String {
        shown(path)
    }

    /// The documents joined for deciding.
    ///
    /// # Errors
    /// [`Missing`] where something every decision needs is in no file.
    pub fn lists(&self) -> Result<Lists, Missing> {
        Lists::new(self.documents())
    }
}

/// Reads and checks all lists under `dir`.
pub fn load(dir: &Path) -> Loaded {
    load_with(dir, &[])
}

/// Reads and checks all lists under `dir` together with some other files. One
/// of these replaces the list of the same document and effective date, so that
/// a file can be checked wherever it lies.
pub fn load_with(dir: &Path, extra: &[PathBuf]) -> Loaded {
    let mut diagnostics = Vec::new();
    let mut unreadable = false;
    let mut fail = |path: &Path, why: &io::Error| {
        unreadable = true;
        diagnostics.push(Diagnostic::whole("unreadable", &shown(path), words::unreadable(why)));
    };
    let mut sources = Vec::new();
    if !dir.join("national").is_dir() {
        fail(dir, &io::Error::other(words::NO_LISTS_DIR));
    }
    let listed = list_files(dir, &mut fail);
    let mut shipped = 0;
    for (i, path) in listed.iter().chain(extra).enumerate() {
        let known = sources.iter().any(|(s, _): &(Source, String)| s.path == shown(path));
        match fs::read(path).and_then(text) {
            Ok(text) if !known => sources.push((Source::new(shown(path), text), place_of(path))),
            Ok(_) => {}
            Err(why) => fail(path, &why),
        }
        if i < listed.len() {
            shipped = sources.len();
        }
    }
    let mut loaded = from_sources(sources, shipped);
    loaded.diagnostics.append(&mut diagnostics);
    loaded.unreadable = unreadable;
    diagnostic::sort(&mut loaded.diagnostics);
    loaded
}

/// Reads and checks lists that are in memory: each with the id of its place
/// (`national`, `tianjin/binhai`).
pub fn load_sources(sources: Vec<(Source, String)>) -> Loaded {
    let all = sources.len();
    from_sources(sources, all)
}

/// Reads and checks; the sources from `shipped` on replace earlier ones.
fn from_sources(sources: Vec<(Source, String)>, shipped: usize) -> Loaded {
    let facts = sources.iter().flat_map(|(source, _)| read::facts(source)).map(|f| (f.id.clone(), f)).collect();
    let mut diagnostics = Vec::new();
    let mut files: Vec<ListFile> = Vec::new();
    for (i, (source, place)) in sources.into_iter().enumerate() {
        let (mut file, found) = read::file(source, &place, &facts);
        if i >= shipped {
            replace(&mut files, &mut file, &mut diagnostics);
        }
        diagnostics.extend(found);
        files.push(file);
    }
    // Where a heading is missing, whatever the file holds would be missed everywhere.
    if files.iter().all(|f| f.document.is_some()) {
        diagnostics.extend(check::all(&files));
    }
    diagnostic::sort(&mut diagnostics);
    Loaded { files, diagnostics, unreadable: false }
}

/// Drops the earlier file with the same document and effective date; the new
/// one takes its place.
fn replace(files: &mut Vec<ListFile>, new: &mut ListFile, diagnostics: &mut Vec<Diagnostic>) {
    let Some(document) = &mut new.document else { return };
    let same = |d: &Document| d.id == document.id && d.effective == document.effective;
    let Some(at) = files.iter().position(|f| f.document.as_ref().is_some_and(same)) else { return };
    let old = files.remove(at);
    diagnostics.retain(|d| d.file != old.source.path);
    if let Some(old) = old.document {
        document.place = old.place;
    }
}

fn text(bytes: Vec<u8>) -> io::Result<String> {
    String::from_utf8(bytes).map_err(|_| io::Error::new(io::ErrorKind::InvalidData, words::NOT_UTF8))
}

/// Every list under the folder, in the order of their paths.
fn list_files(dir: &Path, fail: &mut impl FnMut(&Path, &io::Error)) -> Vec<PathBuf> {
    let folders = FOLDERS.iter().map(|f| dir.join(f)).filter(|f| f.is_dir()).collect();
    files::below(folders, &["toml"], fail)
}

/// The place a file belongs to: the folders below `places`, else the nation.
fn place_of(path: &Path) -> String {
    let steps: Vec<&str> = path.parent().into_iter().flat_map(Path::iter).filter_map(|s| s.to_str()).collect();
    let below = steps.iter().rposition(|s| *s == "places").and_then(|at| steps.get(at + 1..)).unwrap_or_default();
    if below.is_empty() { "national".to_owned() } else { below.join("/") }
}

/// A path as messages name it: relative to the current folder where it lies inside.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().ok();
    let short = here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_path_buf));
    short.unwrap_or_else(|| path.to_path_buf()).display().to_string().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_says_the_place() {
        assert_eq!(place_of(Path::new("lists/national/apl.toml")), "national");
        assert_eq!(place_of(Path::new("lists/places/tianjin/binhai/x.toml")), "tianjin/binhai");
        assert_eq!(place_of(Path::new("x.toml")), "national");
    }
}
