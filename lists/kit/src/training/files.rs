//! The scenarios of a folder, and everything that is wrong with them.

use std::path::{Path, PathBuf};

use cailiang::{Lists, training::Scenario};

use super::{check, read};
use crate::{
    bytes,
    diagnostic::{self, Diagnostic},
    files,
    read::Places,
    source::Source,
    words,
};

/// The folder with the scenarios, in the folder of the lists.
pub const FOLDER: &str = "training";

/// A scenario file as it was read.
#[derive(Clone, Debug)]
pub struct ScenarioFile {
    /// Its text.
    pub source: Source,
    /// The scenario, where its form allows one.
    pub scenario: Option<Scenario>,
    /// Where everything stands.
    pub places: Places,
}

/// Scenarios as they were read.
#[derive(Clone, Debug, Default)]
pub struct Training {
    /// The files, by path.
    pub files: Vec<ScenarioFile>,
    /// Every finding, by file and position.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether some file could not be read at all.
    pub unreadable: bool,
}

impl Training {
    /// The scenarios that could be read, by id.
    pub fn scenarios(&self) -> Vec<Scenario> {
        let mut out: Vec<Scenario> = self.files.iter().filter_map(|f| f.scenario.clone()).collect();
        out.sort_by(|a, b| a.id.cmp(&b.id));
        out
    }

    /// The texts the findings point into.
    pub fn sources(&self) -> Vec<Source> {
        self.files.iter().map(|f| f.source.clone()).collect()
    }
}

/// Whether a file is a scenario and no list: it has the heading of one.
pub fn is_scenario(path: &Path) -> bool {
    std::fs::read_to_string(path).is_ok_and(|text| has_heading(&text))
}

/// Whether a text has the heading of a scenario.
pub(crate) fn has_heading(text: &str) -> bool {
    text.lines().any(|line| line.split('#').next().unwrap_or_default().trim() == "[scenario]")
}

/// The scenario a text is.
///
/// # Errors
/// Everything that is wrong with its form.
pub(crate) fn one(source: &Source) -> Result<Scenario, Vec<Diagnostic>> {
    let (scenario, _, found) = read::scenario(source);
    scenario.filter(|_| !found.iter().any(Diagnostic::is_error)).ok_or(found)
}

/// Reads the scenarios in the folder of the lists together with some other files, and checks
/// them where the lists they are to be held against are there.
pub fn load(dir: &Path, extra: &[PathBuf], lists: Option<&Lists>) -> Training {
    let mut out = Training::default();
    let folder = dir.join(FOLDER);
    let mut paths = match folder.is_dir() {
        true => files::below(vec![folder], &["toml"], &mut |path, why| {
            out.diagnostics.push(Diagnostic::whole("unreadable", &crate::load::shown(path), words::unreadable(why)));
        }),
        false => Vec::new(),
    };
    let named: Vec<String> = paths.iter().map(|p| crate::load::shown(p)).collect();
    paths.extend(extra.iter().filter(|p| !named.contains(&crate::load::shown(p))).cloned());
    let mut sources = Vec::new();
    for path in &paths {
        match bytes::read(path, &crate::load::shown(path)) {
            Ok(source) => sources.push(source),
            Err(found) => out.diagnostics.push(*found),
        }
    }
    out.unreadable = !out.diagnostics.is_empty();
    let read = of_sources(sources, lists);
    out.diagnostics.extend(read.diagnostics);
    diagnostic::sort(&mut out.diagnostics);
    Training { files: read.files, ..out }
}

/// Reads and checks scenarios that are in memory.
pub fn of_sources(sources: Vec<Source>, lists: Option<&Lists>) -> Training {
    let mut out = Training::default();
    for source in sources {
        let (scenario, places, found) = read::scenario(&source);
        out.diagnostics.extend(found);
        out.files.push(ScenarioFile { source, scenario, places });
    }
    if let Some(lists) = lists {
        out.diagnostics.extend(check::all(&out.files, lists));
    }
    diagnostic::sort(&mut out.diagnostics);
    out
}
