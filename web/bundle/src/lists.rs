//! The lists, checked natively and packed for the page.

use std::{path::Path, slice};

use cailiang::{lists::Document, wire};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{Step, words};

/// All lists as the site holds them.
pub struct Packed {
    /// Every document by itself: its name in the manifest, and its bytes.
    pub documents: Vec<(Entry, Vec<u8>)>,
    /// All of them in one file: one request, and a third smaller than
    /// compressing each alone.
    pub together: Vec<u8>,
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

/// What the site holds, for tools and for decisions saved earlier.
#[derive(Serialize)]
struct Manifest<'a> {
    /// The app's version.
    app: &'static str,
    /// See [`wire::FORMAT`].
    format: u8,
    /// The file with all documents that the page loads.
    together: &'a str,
    /// Every document.
    documents: Vec<&'a Entry>,
}

/// Reads and checks all lists.
///
/// # Errors
/// Where a check finds an error: nothing is built from lists that are wrong.
pub fn read(dir: &Path) -> Step<Packed> {
    let loaded = cailiang_lists::load(dir);
    if !loaded.is_usable() {
        let sources = loaded.sources();
        for diagnostic in loaded.diagnostics.iter().filter(|d| d.is_error()) {
            eprint!("{}", cailiang_lists::render::text(diagnostic, &sources));
        }
        return Err(words::LISTS_BROKEN.to_owned());
    }
    loaded.lists().map_err(|missing| missing.to_string())?;
    let documents = loaded.documents();
    Ok(Packed { documents: documents.iter().map(pack).collect(), together: wire::pack(&documents) })
}

fn pack(document: &Document) -> (Entry, Vec<u8>) {
    let bytes = wire::pack(slice::from_ref(document));
    let entry = Entry {
        id: document.id.clone(),
        place: document.place.clone(),
        effective: document.effective.to_string(),
        digest: document.digest.clone(),
        file: format!("lists/{}-{}.bin", document.id, short_hash(&bytes)),
    };
    (entry, bytes)
}

/// The manifest as JSON.
pub fn manifest(packed: &Packed, together: &str) -> Step<Vec<u8>> {
    let documents = packed.documents.iter().map(|(entry, _)| entry).collect();
    serde_json::to_vec(&Manifest { app: cailiang::VERSION, format: wire::FORMAT, together, documents }).map_err(|e| e.to_string())
}

/// Enough of a SHA-256 to name a file by its content.
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|b| format!("{b:02x}")).collect()
}
