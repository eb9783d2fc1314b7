//! The folder that releases are written to.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use cailiang_lists::{
    pack::Files,
    release::{Release, on_top},
};

use crate::words;

/// What the release says it holds.
const RELEASE: &str = "release.json";
/// What changed, the newest first.
const CHANGES: &str = "CHANGES.md";
/// The files for the web server.
const SITE: &str = "site";

/// The folder, with the release that lies there.
pub struct Shelf {
    dir: PathBuf,
    pub before: Option<Release>,
    log: String,
}

impl Shelf {
    /// Opens the folder; one that is not there yet is empty.
    pub fn open(dir: &Path) -> Result<Self, String> {
        let before = text(&dir.join(RELEASE))?;
        let read = |text: String| {
            serde_json::from_str(&text).map_err(|why| words::release_unreadable(&shown(&dir.join(RELEASE)), &why.to_string()))
        };
        let before = before.map(read).transpose()?;
        let log = text(&dir.join(CHANGES))?.unwrap_or_default();
        Ok(Self { dir: dir.to_path_buf(), before, log })
    }

    /// A file of the release that lies there.
    pub fn read(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.dir.join(SITE).join(path)).ok()
    }

    /// Writes a release: its files, then the log, last what it holds, so that
    /// a release that broke off half-way is made again.
    pub fn put(&self, release: &Release, files: &Files<'_>, log: &str) -> Result<(), String> {
        let site = self.dir.join(SITE);
        for file in &files.all {
            write(&site.join(&file.path), &file.bytes)?;
        }
        // Single documents stay: decisions that were saved name them.
        let single = |path: &&String| path.starts_with("lists/");
        let now = |path: &&String| release.files.contains(path);
        let gone = self.before.iter().flat_map(|b| &b.files).filter(|p| !single(p) && !now(p));
        for path in gone {
            let _ = fs::remove_file(site.join(path));
        }
        write(&self.dir.join(CHANGES), on_top(&self.log, log).as_bytes())?;
        let json = serde_json::to_string_pretty(release).map_err(|why| why.to_string())?;
        write(&self.dir.join(RELEASE), format!("{json}\n").as_bytes())
    }
}

/// A text; `None` where there is no such file.
fn text(path: &Path) -> Result<Option<String>, String> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(words::cannot_read(&shown(path), &why)),
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let parent = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).and_then(|()| fs::write(path, bytes)).map_err(|why| words::cannot_write(&shown(path), &why))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
