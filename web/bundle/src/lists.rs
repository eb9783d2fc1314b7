//! The lists, checked natively and packed for the page.

use std::{path::Path, slice};

use cailiang::{
    lists::{Document, Rest},
    wire,
};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{Step, words};

/// The place whose lists hold everywhere.
pub const NATION: &str = "national";

/// All lists as the site holds them.
pub struct Packed {
    /// Every document as it was read.
    pub all: Vec<Document>,
    /// Every document by itself: its name in the manifest, and its bytes.
    pub documents: Vec<(Entry, Vec<u8>)>,
    /// The nation's in one file, which every page loads: one request, and a
    /// third smaller than compressing each alone.
    pub nation: Vec<u8>,
    /// What the nation is called.
    pub nation_name: String,
    /// What of the nation's lists nothing is found by: fetched when an act is opened.
    pub rest: Vec<u8>,
    /// The papers and self-checks of all places: fetched when papers are opened.
    pub papers: Vec<u8>,
    /// The scenarios for training: fetched by the trainer's page alone.
    pub training: Vec<u8>,
    /// The other places, each tree of places in one file: a page loads the one
    /// it works at.
    pub places: Vec<Group>,
    /// How the characters of all names are read.
    pub readings: String,
    /// The files themselves, for the keeper's page alone: path and text of each, as JSON.
    pub sources: Vec<u8>,
    /// The acts of all places, by name: what an entry of the ledger may say was done. One a line: id, name, topic,
    /// everyday words, parted by tabs.
    pub acts: String,
}

/// A place that stands alone, with the places below it.
pub struct Group {
    /// The id of the uppermost place.
    pub root: String,
    /// Each place's id and name, parents first.
    pub names: Vec<(String, String)>,
    /// Their documents.
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

/// What the site holds, for tools and for decisions saved earlier.
#[derive(Serialize)]
struct Manifest<'a> {
    /// The app's version.
    app: &'static str,
    /// See [`wire::FORMAT`].
    format: u8,
    /// The file with the nation's documents.
    nation: &'a str,
    /// Each place and the file with its documents.
    places: &'a [Listed],
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
    let lists = loaded.lists().map_err(|missing| missing.to_string())?;
    let training = cailiang_lists::training::load(dir, &[], Some(&lists));
    if training.diagnostics.iter().any(|d| d.is_error()) {
        let sources = training.sources();
        for diagnostic in training.diagnostics.iter().filter(|d| d.is_error()) {
            eprint!("{}", cailiang_lists::render::text(diagnostic, &sources));
        }
        return Err(words::LISTS_BROKEN.to_owned());
    }
    let all = loaded.documents();
    let documents = all.iter().map(pack).collect();
    // The nation's models travel with the places that adopt them, and so do the facts any of them may ask.
    let adopts = |group: &str, model: &Document| {
        let adopted = || lists.places().filter(|p| root(&p.id) == group).flat_map(|p| p.adopts.iter().flatten());
        adopted().any(|id| *id == model.id) || (!model.facts.is_empty() && adopted().next().is_some())
    };
    let of = |group: &str| -> Vec<Document> {
        let belongs = |d: &&Document| match d.model && root(&d.place) == NATION {
            true => adopts(group, d),
            false => root(&d.place) == group,
        };
        all.iter().filter(belongs).cloned().collect()
    };
    let mut places: Vec<Group> = Vec::new();
    for place in lists.places().filter(|p| p.id != NATION) {
        let name = (place.id.clone(), place.name.clone());
        match places.iter_mut().find(|g| g.root == root(&place.id)) {
            Some(group) => group.names.push(name),
            None => {
                let root = root(&place.id).to_owned();
                let bytes = wire::pack(&of(&root));
                places.push(Group { root, names: vec![name], bytes });
            }
        }
    }
    let nation_name = lists.place(NATION).map(|p| p.name.clone()).unwrap_or_default();
    let mut nation = of(NATION);
    let rest: Vec<Rest> = nation.iter_mut().map(Document::part).collect();
    let readings = cailiang_lists::sounds::table(&all);
    let plain = |text: &str| text.replace(['\t', '\n'], " ");
    let acts = all.iter().flat_map(|d| &d.violations);
    let acts = acts.map(|v| [&v.id, &v.name, &v.topic, &v.keywords.join(" ")].map(|t| plain(t)).join("\t") + "\n").collect();
    let top = loaded.shown(dir);
    let below = |path: &str| ["lists", path.strip_prefix(&top).unwrap_or(path)].concat();
    let sources: Vec<(String, String)> = loaded.sources().into_iter().map(|s| (below(&s.path), s.text)).collect();
    Ok(Packed {
        sources: serde_json::to_vec(&sources).map_err(|e| e.to_string())?,
        all,
        acts,
        readings,
        documents,
        nation_name,
        nation: wire::pack(&nation),
        rest: wire::pack(&rest),
        papers: wire::pack(&loaded.papers()),
        training: wire::pack(&training.scenarios()),
        places,
    })
}

/// The uppermost place above a place, or itself.
fn root(place: &str) -> &str {
    place.split('/').next().unwrap_or(place)
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
pub fn manifest(packed: &Packed, nation: &str, places: &[Listed]) -> Step<Vec<u8>> {
    let documents = packed.documents.iter().map(|(entry, _)| entry).collect();
    serde_json::to_vec(&Manifest { app: cailiang::VERSION, format: wire::FORMAT, nation, places, documents }).map_err(|e| e.to_string())
}

/// A place as the page and the manifest name it.
#[derive(Serialize)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The file with its documents; empty for the nation.
    pub file: String,
}

/// The places as `index.html` names them.
pub fn index(places: &[Listed]) -> String {
    let entries: Vec<String> = places.iter().map(|p| format!("{}|{}|{}", p.id, escape(&p.name), p.file)).collect();
    entries.join(";")
}

/// A name inside an attribute, without the signs that part the entries.
fn escape(name: &str) -> String {
    name.replace(['|', ';', '"'], " ").replace('&', "&amp;").replace('<', "&lt;")
}

/// Enough of a SHA-256 to name a file by its content.
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|b| format!("{b:02x}")).collect()
}
