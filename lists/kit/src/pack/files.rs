//! The files that the lists become, by their paths below the site's folder.

use std::borrow::Cow;

use super::{Listed, NATION, Packed, manifest, short_hash};

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The nation's documents, as far as acts are found by them.
    Nation,
    /// How characters are read.
    Readings,
    /// The rest of the nation's documents.
    Rest,
    /// Papers and self-checks.
    Papers,
    /// Scenarios.
    Training,
    /// The acts by name.
    Acts,
    /// The documents of a place and those below it.
    Place,
    /// One document by itself.
    Document,
    /// What the site holds.
    Manifest,
}

/// A file and what it holds.
pub struct PackedFile<'p> {
    /// Its path below the site's folder.
    pub path: String,
    /// Its content.
    pub bytes: Cow<'p, [u8]>,
    /// What it holds.
    pub role: Role,
}

/// All files of the lists.
pub struct Files<'p> {
    /// The files, the manifest last.
    pub all: Vec<PackedFile<'p>>,
    /// The places with their files, the nation first.
    pub places: Vec<Listed>,
}

impl Files<'_> {
    /// The path of the one file with this role; empty where there is none.
    pub fn path(&self, role: Role) -> &str {
        self.all.iter().find(|f| f.role == role).map_or("", |f| &f.path)
    }
}

/// A name that says its content.
pub fn named(stem: &str, extension: &str, bytes: &[u8]) -> String {
    format!("{stem}.{}.{extension}", short_hash(bytes))
}

impl Packed {
    /// The files, named by their content.
    ///
    /// # Errors
    /// Where the manifest cannot be written as JSON, which no list brings about.
    pub fn files(&self) -> Result<Files<'_>, serde_json::Error> {
        let single = [
            ("lists", "bin", &self.nation[..], Role::Nation),
            ("readings", "txt", self.readings.as_bytes(), Role::Readings),
            ("rest", "bin", &self.rest[..], Role::Rest),
            ("papers", "bin", &self.papers[..], Role::Papers),
            ("training", "bin", &self.training[..], Role::Training),
            ("acts", "txt", self.acts.as_bytes(), Role::Acts),
        ];
        let one = |(stem, extension, bytes, role)| PackedFile { path: named(stem, extension, bytes), bytes: Cow::Borrowed(bytes), role };
        let mut all: Vec<PackedFile<'_>> = single.into_iter().map(one).collect();
        let nation = all.first().map(|f| f.path.clone()).unwrap_or_default();
        let mut places = vec![Listed { id: NATION.to_owned(), name: self.nation_name.clone(), file: String::new() }];
        for group in &self.places {
            let file = format!("places/{}", named(&group.root, "bin", &group.bytes));
            places.extend(group.names.iter().map(|(id, name)| Listed { id: id.clone(), name: name.clone(), file: file.clone() }));
            all.push(PackedFile { path: file, bytes: Cow::Borrowed(&group.bytes), role: Role::Place });
        }
        let documents = self.documents.iter();
        all.extend(documents.map(|(e, b)| PackedFile { path: e.file.clone(), bytes: Cow::Borrowed(b), role: Role::Document }));
        let bytes = Cow::Owned(manifest(self, &nation, &places)?);
        all.push(PackedFile { path: "lists.json".to_owned(), bytes, role: Role::Manifest });
        Ok(Files { all, places })
    }
}
