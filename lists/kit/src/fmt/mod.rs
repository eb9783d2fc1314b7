//! Brings a list into its canonical form: the order of keys, spaces, line
//! breaks, quotes. What it means does not change, and no comment is lost.

mod blocks;
mod comments;
mod value;
mod write;

use std::path::{Path, PathBuf};

use toml_edit::DocumentMut;

use crate::{
    diagnostic::Diagnostic,
    files,
    load::Loaded,
    read::{self, Facts, ListFile},
    schema::{self, shape::Section},
    source::Source,
    training, words,
};

/// The columns a line should not exceed.
const WIDTH: usize = 100;

/// Formats files that may use the facts some lists declare.
#[derive(Debug)]
pub struct Formatter {
    facts: Facts,
}

impl Formatter {
    /// A formatter for files that belong to these lists.
    pub fn new(loaded: &Loaded) -> Self {
        let facts = loaded.files.iter().flat_map(|file| read::facts(&file.source));
        Self { facts: facts.map(|fact| (fact.id.clone(), fact)).collect() }
    }

    /// The canonical form of a file. `schema` is where the schema lies as seen
    /// from the file; without it, the file keeps the line it has.
    ///
    /// # Errors
    /// What is wrong with the file, where it cannot be read without errors.
    pub fn format(&self, source: &Source, schema: Option<&str>) -> Result<String, Vec<Diagnostic>> {
        if training::has_heading(&source.text) {
            return scenario(source, schema);
        }
        let before = self.read(source.clone())?;
        let text = written(source, &schema::root(), schema)?;
        let after = self.read(Source::new(&source.path, text)).map_err(|_| failed(source))?;
        if meaning(&before) == meaning(&after) { Ok(after.source.text) } else { Err(failed(source)) }
    }

    fn read(&self, source: Source) -> Result<ListFile, Vec<Diagnostic>> {
        let (file, found) = read::file(source, "national", &self.facts);
        let errors: Vec<Diagnostic> = found.into_iter().filter(Diagnostic::is_error).collect();
        if errors.is_empty() { Ok(file) } else { Err(errors) }
    }
}

/// The canonical form of a scenario.
fn scenario(source: &Source, schema: Option<&str>) -> Result<String, Vec<Diagnostic>> {
    let before = training::read(source)?;
    let text = written(source, &training::section::root(), schema)?;
    let after = training::read(&Source::new(&source.path, text.as_str())).map_err(|_| failed(source))?;
    if before == after { Ok(text) } else { Err(failed(source)) }
}

fn written(source: &Source, root: &Section, schema: Option<&str>) -> Result<String, Vec<Diagnostic>> {
    let text = source.text.replace("\r\n", "\n");
    let document: DocumentMut = text.trim_start_matches('\u{feff}').parse().map_err(|_| failed(source))?;
    Ok(write::file(&document, root, schema))
}

fn failed(source: &Source) -> Vec<Diagnostic> {
    vec![Diagnostic::whole("fmt-changed", &source.path, words::FMT_CHANGED)]
}

/// All a file says, without where it stands in it.
fn meaning(file: &ListFile) -> impl PartialEq + use<> {
    let mut file = file.clone();
    if let Some(document) = &mut file.document {
        document.digest.clear();
    }
    for example in &mut file.examples {
        example.span = Default::default();
        for (_, _, span) in example.case.iter_mut().chain(&mut example.expect) {
            *span = Default::default();
        }
    }
    let mut allows: Vec<_> = file.allows.into_iter().map(|allow| (allow.place, allow.code, allow.reason)).collect();
    allows.sort();
    (file.document, file.examples, file.papers, allows)
}

/// Where the schema lies as seen from a file in the folder of the lists; `None` outside.
/// Scenarios have their own, in their own folder.
pub fn schema_from(lists: &Path, file: &Path) -> Option<String> {
    let (lists, file) = (lists.canonicalize().ok()?, file.canonicalize().ok()?);
    let own = lists.join(training::FOLDER);
    let (from, name) = match file.starts_with(&own) {
        true => (own, schema::FILE),
        false if training::is_scenario(&file) => (lists, training::SCHEMA),
        false => (lists, schema::FILE),
    };
    let depth = file.parent()?.strip_prefix(&from).ok()?.components().count();
    Some("../".repeat(depth) + name)
}

/// Every list a path names: the file itself, or those in the folder and below.
///
/// # Errors
/// The folder that cannot be read.
pub fn lists_at(path: &Path) -> Result<Vec<PathBuf>, (PathBuf, std::io::Error)> {
    if !path.is_dir() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut failed = None;
    let found = files::below(vec![path.to_path_buf()], &["toml"], &mut |folder, why| {
        failed = Some((folder.to_path_buf(), std::io::Error::from(why.kind())));
    });
    failed.map_or(Ok(found), Err)
}
