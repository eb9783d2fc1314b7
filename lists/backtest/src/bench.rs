//! Feeding records into a tally.

use cailiang::Lists;
use sha2::{Digest as _, Sha256};

use crate::{
    fault::Fault,
    held::{Party, hold},
    past::{self, Told},
    read::{self, Columns},
    tally::{Entry, Tally},
};

/// Bytes of a digest that names a record without a number.
const SHORT: usize = 6;

/// Where records are held against the lists, and perhaps against others.
pub struct Bench<'a> {
    lists: &'a Lists,
    against: Option<&'a Lists>,
    /// What has come of them.
    pub tally: Tally,
}

impl<'a> Bench<'a> {
    /// A bench that has seen nothing.
    pub fn new(lists: &'a Lists, against: Option<&'a Lists>) -> Self {
        Self { lists, against, tally: Tally::new(against.is_some()) }
    }

    /// A record in JSON.
    ///
    /// # Errors
    /// [`Fault`], where it cannot be used; it is counted all the same.
    pub fn json(&mut self, text: &str) -> Result<(), Fault> {
        let told = read::json(text);
        self.told(told, || text.as_bytes().to_vec())
    }

    /// A row of a table.
    ///
    /// # Errors
    /// As [`Self::json`].
    pub fn row(&mut self, columns: &Columns, cells: &[&str]) -> Result<(), Fault> {
        let told = columns.told(self.lists, cells);
        self.told(told, || cells.join("\u{1f}").into_bytes())
    }

    /// A record that could not even be taken for a text.
    ///
    /// # Errors
    /// Always the fault, counted.
    pub fn broken(&mut self, fault: Fault) -> Result<(), Fault> {
        self.told(Err(fault), Vec::new)
    }

    fn told(&mut self, told: Result<Told, Fault>, bytes: impl Fn() -> Vec<u8>) -> Result<(), Fault> {
        let held = told.and_then(|told| self.hold(told, bytes));
        if let Err(fault) = &held {
            self.tally.reject(fault.kind);
        }
        held
    }

    fn hold(&mut self, told: Told, bytes: impl Fn() -> Vec<u8>) -> Result<(), Fault> {
        let again = self.against.map(|_| told.case.clone());
        let record = told.past(self.lists)?;
        let (party, imposed) = (Party::of(&record.case), record.imposed);
        let before = hold(self.lists, &record.case, imposed);
        let after = self.against.zip(again).map(|(lists, entries)| past::case(lists, entries).map(|case| hold(lists, &case, imposed)));
        let name = || if record.number.is_empty() { short(&bytes()) } else { record.number.clone() };
        let entry = Entry { name: &name, place: &record.case.place, party, imposed, held: &before, synthetic: record.synthetic };
        self.tally.add(&entry, after.as_ref().map(|a| a.as_ref()));
        Ok(())
    }
}

/// A name for a record that has none: the beginning of its digest, the same wherever it stands.
fn short(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().take(SHORT).map(|byte| format!("{byte:02x}")).collect()
}
