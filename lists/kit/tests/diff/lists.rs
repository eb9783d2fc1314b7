//! The shipped lists with the demo place, and the same with something edited.

use std::{fs, path::Path, sync::OnceLock};

use cailiang::Lists;
use cailiang_lists::{Loaded, Source, load_sources, load_with, render};

/// The benchmark of the demo place.
pub const BENCHMARK: &str = "demo/new.toml";
/// Its settings, with the threshold of a hearing.
pub const PLACE: &str = "demo/place.toml";
/// The leniency list of a place below it.
pub const LENIENT: &str = "demo/east/lenient.toml";

const FILES: [&str; 5] = [BENCHMARK, "demo/old.toml", PLACE, LENIENT, "demo/east/place.toml"];

/// Two sides.
pub struct Pair {
    pub old: Lists,
    pub new: Lists,
}

/// A file of the demo place.
pub fn text(file: &str) -> String {
    fs::read_to_string(Path::new("../cli/tests/places").join(file)).expect("a file of the demo place")
}

/// The nation's lists, with their places.
fn nation() -> &'static [(Source, String)] {
    static NATION: OnceLock<Vec<(Source, String)>> = OnceLock::new();
    NATION.get_or_init(|| {
        let files = load_with(Path::new(".."), &[]).files.into_iter();
        let national = files.filter(|f| f.document.as_ref().is_some_and(|d| d.place == "national"));
        national.map(|f| (f.source, "national".to_owned())).collect()
    })
}

fn place(file: &str) -> String {
    file.rsplit_once('/').map(|(place, _)| place.to_owned()).expect("a folder")
}

/// The lists with these files in place of the demo's own; any other name is one more file.
pub fn loaded(files: &[(&str, String)], national: &[(&str, String)]) -> Loaded {
    let own = FILES.iter().filter(|f| !files.iter().any(|(name, _)| name == *f)).map(|f| (*f, text(f)));
    let demo = own.chain(files.iter().cloned()).map(|(name, text)| (Source::new(format!("places/{name}"), text), place(name)));
    let swapped = |source: &Source| national.iter().find(|(name, _)| source.path.ends_with(&format!("/{name}"))).map(|(_, text)| text);
    let nation = nation().iter().map(|(source, place)| {
        let text = swapped(source).unwrap_or(&source.text);
        (Source::new(&source.path, text), place.clone())
    });
    load_sources(nation.chain(demo).collect())
}

fn lists(files: &[(&str, String)], national: &[(&str, String)]) -> Lists {
    let loaded = loaded(files, national);
    let sources = loaded.sources();
    let wrong = loaded.diagnostics.iter().filter(|d| d.is_error() && d.code != "example-fails");
    let wrong: String = wrong.map(|d| render::text(d, &sources)).collect();
    assert!(wrong.is_empty(), "{wrong}");
    loaded.lists().expect("lists")
}

fn edit(text: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    })
}

impl Pair {
    /// A file of the demo place edited.
    pub fn edited(file: &str, edits: &[(&str, &str)]) -> Self {
        Self::both(file, &[], edits)
    }

    /// A file edited on both sides.
    pub fn both(file: &str, old: &[(&str, &str)], new: &[(&str, &str)]) -> Self {
        Self::files(file, &edit(&text(file), old), &edit(&text(file), new))
    }

    /// A file written anew.
    pub fn rewritten(file: &str, anew: impl Fn(&str) -> String) -> Self {
        Self::files(file, &text(file), &anew(&text(file)))
    }

    /// Two texts of one file.
    pub fn files(file: &str, old: &str, new: &str) -> Self {
        Self { old: lists(&[(file, old.to_owned())], &[]), new: lists(&[(file, new.to_owned())], &[]) }
    }

    /// One file more.
    pub fn with_file(file: &str, new: &str) -> Self {
        Self { old: lists(&[], &[]), new: lists(&[(file, new.to_owned())], &[]) }
    }

    /// A file of the nation edited.
    pub fn national(file: &str, edits: &[(&str, &str)]) -> Self {
        let text = fs::read_to_string(Path::new("../national").join(file)).expect("a national list");
        Self { old: lists(&[], &[]), new: lists(&[], &[(file, edit(&text, edits))]) }
    }
}
