//! The front door: a folder of lists in, documents and findings out.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
};

use cailiang::{
    Lists,
    day::Day,
    lists::{Document, Missing, PaperList},
};

use crate::{
    bytes, check,
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

    /// The papers and self-checks, document by document.
    pub fn papers(&self) -> Vec<PaperList> {
        let of = |file: &ListFile| {
            let d = file.document.as_ref()?;
            let any = !file.papers.forms.is_empty() || !file.papers.checks.is_empty();
            any.then(|| PaperList {
                document: d.id.clone(),
                title: d.title.clone(),
                place: d.place.clone(),
                effective: d.effective,
                expires: d.expires,
                status: d.status,
                forms: file.papers.forms.clone(),
                checks: file.papers.checks.clone(),
            })
        };
        self.files.iter().filter_map(of).collect()
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
    load_on(dir, extra, None)
}

/// The same, with the day it is today, which some checks need: what has
/// expired, what is not yet in force, what must be held against its text again.
pub fn load_on(dir: &Path, extra: &[PathBuf], today: Option<Day>) -> Loaded {
    let mut diagnostics = Vec::new();
    let mut unreadable = false;
    let mut fail = |path: &Path, why: &io::Error| {
        unreadable = true;
        diagnostics.push(Diagnostic::whole("unreadable", &shown(path), words::unreadable(why)));
    };
    if !dir.join("national").is_dir() {
        fail(dir, &io::Error::other(words::NO_LISTS_DIR));
    }
    let listed = list_files(dir, &mut fail);
    let mut failed = Vec::new();
    let (mut inputs, mut known) = (Vec::new(), BTreeSet::new());
    let mut shipped = 0;
    for (i, path) in listed.iter().chain(extra).enumerate() {
        let name = shown(path);
        match bytes::read(path, &name) {
            Ok(source) if known.insert(name) => inputs.push((source, place_of(path))),
            Ok(_) => {}
            Err(finding) => failed.push(*finding),
        }
        if i < listed.len() {
            shipped = inputs.len();
        }
    }
    // What was not read would be missed everywhere: then nothing is checked across files.
    let mut loaded = from_sources(inputs, shipped, today, failed.is_empty());
    loaded.unreadable = unreadable || !failed.is_empty();
    loaded.diagnostics.append(&mut diagnostics);
    loaded.diagnostics.append(&mut failed);
    diagnostic::sort(&mut loaded.diagnostics);
    loaded
}

/// The bytes of a file as a source of this name, as a file on disk is read.
///
/// # Errors
/// Why there is no text in them.
pub fn source(name: &str, bytes: Vec<u8>) -> Result<Source, Box<Diagnostic>> {
    bytes::of(name, bytes)
}

/// Reads and checks lists that are in memory: each with the id of its place
/// (`national`, `tianjin/binhai`).
pub fn load_sources(sources: Vec<(Source, String)>) -> Loaded {
    load_sources_on(sources, None)
}

/// The same, with the day it is today; see [`load_on`].
pub fn load_sources_on(sources: Vec<(Source, String)>, today: Option<Day>) -> Loaded {
    let all = sources.len();
    from_sources(sources, all, today, true)
}

/// Only reads lists that are in memory, which were checked before.
pub fn read_sources(sources: Vec<(Source, String)>) -> Loaded {
    let all = sources.len();
    from_sources(sources, all, None, false)
}

/// Reads and checks `shipped` lists together with some others, as [`load_on`]
/// does with files: one of the others replaces the list of the same document
/// and effective date. Each comes with the id of its place, see [`place_of`].
pub fn load_beside(shipped: Vec<(Source, String)>, others: Vec<(Source, String)>, today: Option<Day>) -> Loaded {
    let count = shipped.len();
    let mut inputs = shipped;
    for (source, place) in others {
        if !inputs.iter().any(|(known, _)| known.path == source.path) {
            inputs.push((source, place));
        }
    }
    from_sources(inputs, count, today, true)
}

/// Reads and checks; the sources from `shipped` on replace earlier ones.
fn from_sources(sources: Vec<(Source, String)>, shipped: usize, today: Option<Day>, whole: bool) -> Loaded {
    let facts = sources.iter().flat_map(|(source, _)| read::facts(source)).map(|f| (f.id.clone(), f)).collect();
    let mut read = Files::default();
    for (i, (source, place)) in sources.into_iter().enumerate() {
        let (file, found) = read::file(source, &place, &facts);
        read.add(file, found, i >= shipped);
    }
    let (files, mut diagnostics) = read.done();
    // Where a heading is missing, whatever the file holds would be missed everywhere.
    if whole && files.iter().all(|f| f.document.is_some()) {
        let well = !diagnostics.iter().any(Diagnostic::is_error);
        diagnostics.extend(check::all(&files, today, well));
    }
    diagnostic::sort(&mut diagnostics);
    Loaded { files, diagnostics, unreadable: false }
}

/// The files read so far, each with what is wrong with it.
#[derive(Default)]
struct Files {
    files: Vec<Option<(ListFile, Vec<Diagnostic>)>>,
    versions: BTreeMap<(String, Day), usize>,
}

impl Files {
    /// Adds a file; where it `replaces`, the earlier file with the same
    /// document and effective date is dropped and leaves it its place.
    fn add(&mut self, mut file: ListFile, found: Vec<Diagnostic>, replaces: bool) {
        if let Some(document) = &mut file.document {
            let version = (document.id.clone(), document.effective);
            let earlier = self.versions.insert(version, self.files.len()).filter(|_| replaces);
            let old = earlier.and_then(|at| self.files.get_mut(at)).and_then(Option::take);
            if let Some(old) = old.and_then(|(file, _)| file.document) {
                document.place = old.place;
            }
        }
        self.files.push(Some((file, found)));
    }

    fn done(self) -> (Vec<ListFile>, Vec<Diagnostic>) {
        let (files, found): (Vec<_>, Vec<_>) = self.files.into_iter().flatten().unzip();
        (files, found.into_iter().flatten().collect())
    }
}

/// Every list under the folder, in the order of their paths.
fn list_files(dir: &Path, fail: &mut impl FnMut(&Path, &io::Error)) -> Vec<PathBuf> {
    let folders = FOLDERS.iter().map(|f| dir.join(f)).filter(|f| f.is_dir()).collect();
    files::below(folders, &["toml"], fail)
}

/// The place a file belongs to: the folders below `places`, else the nation.
pub fn place_of(path: &Path) -> String {
    let steps: Vec<&str> = path.parent().into_iter().flat_map(Path::iter).filter_map(|s| s.to_str()).collect();
    let below = steps.iter().rposition(|s| *s == "places").and_then(|at| steps.get(at + 1..)).unwrap_or_default();
    if below.is_empty() { "national".to_owned() } else { below.join("/") }
}

/// A path as messages name it: relative to the current folder where it lies inside.
pub(crate) fn shown(path: &Path) -> String {
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
