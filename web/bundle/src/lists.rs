//! The lists, checked natively and packed for the page.

use std::path::Path;

use cailiang::lists::Document;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{Step, words};

/// The form of manifest and documents; a page reads only its own.
const FORMAT: u32 = 1;

/// A document as the page downloads it.
pub struct Packed {
    /// What the manifest says of it.
    pub entry: Entry,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// One document in the manifest.
#[derive(Clone, Serialize)]
pub struct Entry {
    /// The document's id.
    pub id: String,
    /// The place it belongs to.
    pub place: String,
    /// The version's effective date.
    pub effective: String,
    /// Hex SHA-256 of the list file.
    pub digest: String,
    /// The file, named by its content.
    pub file: String,
}

/// What the page reads first.
#[derive(Serialize)]
pub struct Manifest<'a> {
    /// The app's version.
    pub app: &'static str,
    /// See [`FORMAT`].
    pub format: u32,
    /// Every document.
    pub documents: Vec<&'a Entry>,
}

/// Reads and checks all lists.
///
/// # Errors
/// Where a check finds an error: nothing is built from lists that are wrong.
pub fn read(dir: &Path) -> Step<Vec<Packed>> {
    let loaded = cailiang_lists::load(dir);
    if !loaded.is_usable() {
        let sources = loaded.sources();
        for diagnostic in loaded.diagnostics.iter().filter(|d| d.is_error()) {
            eprint!("{}", cailiang_lists::render::text(diagnostic, &sources));
        }
        return Err(words::LISTS_BROKEN.to_owned());
    }
    loaded.lists().map_err(|missing| missing.to_string())?;
    loaded.documents().iter().map(pack).collect()
}

fn pack(document: &Document) -> Step<Packed> {
    let bytes = postcard::to_allocvec(document).map_err(|e| [&document.id, "：", &e.to_string()].concat())?;
    let entry = Entry {
        id: document.id.clone(),
        place: document.place.clone(),
        effective: document.effective.to_string(),
        digest: document.digest.clone(),
        file: format!("lists/{}-{}.bin", document.id, short_hash(&bytes)),
    };
    Ok(Packed { entry, bytes })
}

/// The manifest as JSON.
pub fn manifest(documents: &[Packed]) -> Step<Vec<u8>> {
    let entries = documents.iter().map(|d| &d.entry).collect();
    serde_json::to_vec(&Manifest { app: cailiang::VERSION, format: FORMAT, documents: entries }).map_err(|e| e.to_string())
}

/// Enough of a SHA-256 to name a file by its content.
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|b| format!("{b:02x}")).collect()
}
