//! A release of the lists: what it holds, and the log of what changed. The
//! writing is left to whoever asks; nothing here reads files or the clock.

use std::collections::BTreeMap;

use cailiang::{
    Lists,
    day::Day,
    lists::{Document, Missing},
    wire,
};
use serde::{Deserialize, Serialize};

use crate::{
    diff::{self, Diff},
    pack::{Files, Packed},
    words::release as words,
};

/// What a release holds, as `release.json` says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// Its name: the day, and of several on one day the how manieth.
    pub version: String,
    /// The day.
    pub released: String,
    /// What the releaser says of it; may be empty.
    pub note: String,
    /// The program's version.
    pub app: String,
    /// The form of the packed files.
    pub format: u8,
    /// Every document.
    pub documents: Vec<Released>,
    /// The files for the web server, by path.
    pub files: Vec<String>,
}

/// A document of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Released {
    /// Its id.
    pub id: String,
    /// The place it belongs to.
    pub place: String,
    /// Its title.
    pub title: String,
    /// First day in force.
    pub effective: String,
    /// First day no longer in force.
    pub expires: Option<String>,
    /// How far it can be trusted: 已核, 转引, 样例.
    pub status: String,
    /// The date of the text it was held against.
    pub as_of: Option<String>,
    /// Hex SHA-256 of the list file.
    pub digest: String,
    /// The packed file.
    pub file: String,
}

impl Release {
    /// The release of packed lists. `before` is the one it follows.
    pub fn new(packed: &Packed, files: &Files<'_>, day: Day, note: &str, before: Option<&Self>) -> Self {
        let one = |(document, (entry, _)): (&Document, &(crate::pack::Entry, Vec<u8>))| Released {
            id: document.id.clone(),
            place: document.place.clone(),
            title: document.title.clone(),
            effective: document.effective.to_string(),
            expires: document.expires.map(|d| d.to_string()),
            status: cailiang::words::status(document.status).to_owned(),
            as_of: document.as_of.map(|d| d.to_string()),
            digest: document.digest.clone(),
            file: entry.file.clone(),
        };
        Self {
            version: version(day, before),
            released: day.to_string(),
            note: note.to_owned(),
            app: cailiang::VERSION.to_owned(),
            format: wire::FORMAT,
            documents: packed.all.iter().zip(&packed.documents).map(one).collect(),
            files: files.all.iter().map(|f| f.path.clone()).collect(),
        }
    }

    /// Whether another release holds the same.
    pub fn same(&self, other: &Self) -> bool {
        (self.format, &self.app, &self.documents, &self.files) == (other.format, &other.app, &other.documents, &other.files)
    }

    /// The lists of this release again; `read` gives the packed file at a path.
    /// `None` where a file is gone or of another form.
    ///
    /// # Errors
    /// [`Missing`] where they are no whole lists.
    pub fn lists(&self, read: impl Fn(&str) -> Option<Vec<u8>>) -> Result<Option<Lists>, Missing> {
        let one = |r: &Released| wire::unpack::<Document>(&read(&r.file)?);
        let documents: Option<Vec<Vec<Document>>> = self.documents.iter().map(one).collect();
        documents.map(|all| Lists::new(all.concat())).transpose()
    }

    /// What this release changed, for the change log. `before` is the release
    /// it follows; without one, or without a diff, it says only what it holds.
    pub fn log(&self, diff: Option<&Diff>, before: Option<&Self>) -> String {
        let mut out = words::heading(&self.version);
        if !self.note.is_empty() {
            out.push_str(&format!("{}\n\n", self.note));
        }
        match diff {
            None => out.push_str(&words::first(self.documents.len())),
            Some(diff) if diff.is_empty() => out.push_str(words::NOTHING_IN_LAW),
            Some(diff) => out.push_str(&diff::markdown(diff)),
        }
        let silent = self.silent(diff, before);
        if !silent.is_empty() {
            out.push_str(&words::only_written(&silent));
        }
        out
    }

    /// Documents whose files changed though nothing is told of them: notes, layout, examples.
    fn silent(&self, diff: Option<&Diff>, before: Option<&Self>) -> Vec<&str> {
        let Some(before) = before else { return Vec::new() };
        type Key<'r> = (&'r str, &'r str, &'r str);
        let key = |r: &'_ Released| -> (String, String, String) { (r.place.clone(), r.id.clone(), r.effective.clone()) };
        let was: BTreeMap<_, &str> = before.documents.iter().map(|r| (key(r), r.digest.as_str())).collect();
        let told = |r: &Released| {
            let all = diff.into_iter().flat_map(|d| &d.documents);
            let keys = all.map(|d| -> Key<'_> { (&d.place, &d.id, &d.effective) });
            keys.into_iter().any(|k| k == (r.place.as_str(), r.id.as_str(), r.effective.as_str()))
        };
        let other = |r: &&Released| was.get(&key(r)).is_some_and(|digest| *digest != r.digest) && !told(r);
        self.documents.iter().filter(other).map(|r| r.title.as_str()).collect()
    }
}

/// The day; of several releases on one day the second is `2026-11-23.2`.
fn version(day: Day, before: Option<&Release>) -> String {
    let day = day.to_string();
    let Some(before) = before.filter(|b| b.released == day) else { return day };
    let last = before.version.rsplit_once('.').and_then(|(_, n)| n.parse::<u32>().ok()).unwrap_or(1);
    format!("{day}.{}", last.saturating_add(1))
}

/// The change log with what is new on top; what stood there stays.
pub fn on_top(log: &str, entry: &str) -> String {
    let earlier = log.strip_prefix(words::TITLE).unwrap_or(log).trim_start_matches('\n');
    let gap = if earlier.is_empty() { "" } else { "\n" };
    format!("{}\n\n{}\n{gap}{earlier}", words::TITLE, entry.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_stands_on_top() {
        let one = on_top("", "## 一\n\n甲\n");
        assert_eq!(one, format!("{}\n\n## 一\n\n甲\n", words::TITLE));
        let two = on_top(&one, "## 二\n\n乙\n");
        assert_eq!(two, format!("{}\n\n## 二\n\n乙\n\n## 一\n\n甲\n", words::TITLE));
    }
}
