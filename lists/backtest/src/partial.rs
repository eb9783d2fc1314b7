//! A part of a backtest as it is kept and put together with others.

use cailiang::{Lists, VERSION};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{merge::Merge, names::Names, tally::Tally, words};

/// The form of the file.
const FORMAT: u32 = 1;
/// What the file says it is.
const APP: &str = "cailiang-backtest";

/// A part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partial {
    app: String,
    format: u32,
    engine: String,
    lists: String,
    against: Option<String>,
    /// What ids are called.
    pub names: Names,
    /// What has come of the records.
    pub tally: Tally,
}

/// Why parts cannot be put together.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unmergeable {
    /// No part at all, or a damaged one.
    #[error("{}", words::not_a_part(.0))]
    Unreadable(String),
    /// Of another form.
    #[error("{}", words::OTHER_FORMAT)]
    Format,
    /// Made by another engine.
    #[error("{}", words::other_engine(.0, .1))]
    Engine(String, String),
    /// Made with other lists.
    #[error("{}", words::OTHER_LISTS)]
    Lists,
    /// Held against other lists, or against none.
    #[error("{}", words::OTHER_AGAINST)]
    Against,
}

impl Partial {
    /// The part that a tally is.
    pub fn new(lists: &Lists, against: Option<&Lists>, tally: Tally) -> Self {
        Self {
            app: APP.to_owned(),
            format: FORMAT,
            engine: VERSION.to_owned(),
            lists: digest(lists),
            against: against.map(digest),
            names: Names::of(&tally, lists, against),
            tally,
        }
    }

    /// Reads a part.
    ///
    /// # Errors
    /// [`Unmergeable::Unreadable`] or [`Unmergeable::Format`].
    pub fn read(text: &str) -> Result<Self, Unmergeable> {
        #[derive(Deserialize)]
        struct Head {
            app: String,
            format: u32,
        }
        let unreadable = |e: serde_json::Error| Unmergeable::Unreadable(e.to_string());
        let head: Head = serde_json::from_str(text).map_err(unreadable)?;
        if head.app != APP || head.format != FORMAT {
            return Err(Unmergeable::Format);
        }
        serde_json::from_str(text).map_err(unreadable)
    }

    /// Takes another part in.
    ///
    /// # Errors
    /// [`Unmergeable`], where it was made with another engine or other lists.
    pub fn take(&mut self, other: Self) -> Result<(), Unmergeable> {
        if self.engine != other.engine {
            return Err(Unmergeable::Engine(self.engine.clone(), other.engine));
        }
        if self.lists != other.lists {
            return Err(Unmergeable::Lists);
        }
        if self.against != other.against {
            return Err(Unmergeable::Against);
        }
        self.names.absorb(other.names);
        self.tally.absorb(other.tally);
        Ok(())
    }

    /// The digest of the lists, and that of the others.
    pub fn digests(&self) -> (&str, Option<&str>) {
        (&self.lists, self.against.as_deref())
    }
}

/// The digest of lists: of every document's place, id, date and digest.
pub fn digest(lists: &Lists) -> String {
    let mut hash = Sha256::new();
    for d in lists.documents() {
        hash.update(format!("{}\u{1f}{}\u{1f}{}\u{1f}{}\n", d.place, d.id, d.effective, d.digest));
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
