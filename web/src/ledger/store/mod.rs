//! The ledger's storage: records and the list files they were decided on, in
//! the browser's own database. What is confirmed is on disk.

mod archive;
mod base;
mod passphrase;
mod told;
mod trouble;
mod vault;

pub use archive::{archived, keep_lists, may_name};
pub use passphrase::{is_sealed, lock, set_passphrase, unlock};
pub use told::on_change;
pub use trouble::Trouble;
pub use vault::key;

use std::collections::BTreeMap;

use wasm_bindgen::JsValue;

use self::{
    base::{LISTS, META, Mode, RECORDS, SEAL, Work},
    vault::Vault,
};
use super::{crypto, record::Record};

/// A new name for a record.
pub fn new_id() -> String {
    // Random enough that two never meet; led by a letter, so that no table program takes it for a number.
    ["a", &crypto::hex(&crypto::random(15))].concat()
}

/// Milliseconds since 1970 UTC, by the device's clock.
pub fn now() -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "milliseconds of this age fit")]
    let now = js_sys::Date::now() as u64;
    now
}

/// Everything as it is stored, and how.
struct Snapshot {
    meta: Option<JsValue>,
    rows: Vec<(String, JsValue)>,
}

async fn snapshot() -> Result<Snapshot, Trouble> {
    let work = Work::begin(Mode::Read).await?;
    let meta = work.get(META, SEAL).await?;
    let rows = work.all(RECORDS).await?;
    work.finish().await?;
    Ok(Snapshot { meta, rows })
}

/// Every record that can be read, in no order, and how many cannot: changed by another hand, or damaged.
///
/// # Errors
/// A plain sentence for the officer, with what to do.
pub async fn all_and_damaged() -> Result<(Vec<Record>, usize), Trouble> {
    let Snapshot { meta, rows } = snapshot().await?;
    let vault = Vault::of(meta.as_ref())?;
    let mut records = Vec::new();
    for (id, stored) in &rows {
        match vault.open(id, stored).await {
            Ok(record) => records.push(record),
            Err(Trouble::Damaged) => {}
            Err(other) => return Err(other),
        }
    }
    let damaged = rows.len() - records.len();
    Ok((records, damaged))
}

/// Every record that can be read, in no order.
///
/// # Errors
/// A plain sentence for the officer, with what to do.
pub async fn all() -> Result<Vec<Record>, Trouble> {
    Ok(all_and_damaged().await?.0)
}

/// One record, where it is there.
///
/// # Errors
/// A plain sentence for the officer, with what to do.
pub async fn get(id: &str) -> Result<Option<Record>, Trouble> {
    Ok(one(id).await?.record)
}

/// A record, how it is stored, and how all are.
struct One {
    vault: Vault,
    meta: Option<JsValue>,
    stored: Option<JsValue>,
    record: Option<Record>,
}

async fn one(id: &str) -> Result<One, Trouble> {
    let work = Work::begin(Mode::Read).await?;
    let meta = work.get(META, SEAL).await?;
    let stored = work.get(RECORDS, id).await?;
    work.finish().await?;
    let vault = Vault::of(meta.as_ref())?;
    let record = match &stored {
        Some(stored) => Some(vault.open(id, stored).await?),
        None => None,
    };
    Ok(One { vault, meta, stored, record })
}

/// Keeps a record and gives it back as it is kept. A new one has no `id` or
/// one that is not kept yet, and 0 as `changed`; one that was read keeps its
/// own, and is not written over what another page wrote meanwhile.
///
/// # Errors
/// [`Trouble::Changed`] with the other page's, [`Trouble::Gone`], or what the storage says. Nothing is written then.
pub async fn put(mut record: Record) -> Result<Record, Trouble> {
    if record.id.is_empty() {
        record.id = new_id();
    }
    let before = one(&record.id).await?;
    match before.record {
        Some(theirs) if theirs.changed != record.changed => return Err(Trouble::Changed(Box::new(theirs))),
        None if record.changed != 0 => return Err(Trouble::Gone),
        _ => {}
    }
    // Later than before even where the clock was put back.
    record.changed = now().max(record.changed.saturating_add(1));
    if record.created == 0 {
        record.created = record.changed;
    }
    let row = before.vault.close(&record).await?;
    let work = Work::begin(Mode::Write).await?;
    let asked = async {
        still(&work, &before.meta, &[(&record.id, before.stored.as_ref())]).await?;
        work.put(RECORDS, &record.id, Some(&row))
    };
    let asked = asked.await;
    end(work, asked).await?;
    told::persist();
    Ok(record)
}

/// Keeps many records just as they are, all or none. `seen` are those the
/// caller has read and means to replace; where one of them is no longer so, nothing is written.
///
/// # Errors
/// [`Trouble::Moved`], or what the storage says. Nothing is written then.
pub async fn put_many(records: &[Record], seen: &[Record]) -> Result<(), Trouble> {
    let Snapshot { meta, rows } = snapshot().await?;
    let vault = Vault::of(meta.as_ref())?;
    let mut new = Vec::new();
    let by_id: BTreeMap<&str, &JsValue> = rows.iter().map(|(id, stored)| (id.as_str(), stored)).collect();
    let seen: BTreeMap<&str, &Record> = seen.iter().map(|record| (record.id.as_str(), record)).collect();
    for record in records {
        let before = match by_id.get(record.id.as_str()) {
            Some(stored) => Some(vault.open(&record.id, stored).await?),
            None => None,
        };
        if before.as_ref() != seen.get(record.id.as_str()).copied() {
            return Err(Trouble::Moved);
        }
        new.push((record.id.as_str(), vault.close(record).await?));
    }
    let work = Work::begin(Mode::Write).await?;
    let asked = async {
        still_all(&work, &meta, &rows).await?;
        new.iter().try_for_each(|(id, row)| work.put(RECORDS, id, Some(row)))
    };
    let asked = asked.await;
    end(work, asked).await?;
    told::persist();
    Ok(())
}

/// Deletes a record for good, and the list files that no other record needs.
///
/// # Errors
/// What the storage says. Nothing is deleted then.
pub async fn delete(id: &str) -> Result<(), Trouble> {
    let Snapshot { meta, rows } = snapshot().await?;
    let vault = Vault::of(meta.as_ref())?;
    let mut needed: Vec<String> = Vec::new();
    let mut all_read = true;
    for (other, stored) in rows.iter().filter(|(other, _)| other != id) {
        match vault.open(other, stored).await {
            Ok(record) => needed.extend(record.lists),
            // Nobody knows what it needs.
            Err(_) => all_read = false,
        }
    }
    let work = Work::begin(Mode::Write).await?;
    let asked = async {
        still_all(&work, &meta, &rows).await?;
        work.put(RECORDS, id, None)?;
        let lists = if all_read { work.keys(LISTS).await? } else { Vec::new() };
        lists.iter().filter(|name| !needed.contains(name)).try_for_each(|name| work.put(LISTS, name, None))
    };
    let asked = asked.await;
    end(work, asked).await
}

/// Deletes everything: records, list files, passphrase.
///
/// # Errors
/// What the storage says. Nothing is deleted then.
pub async fn delete_all() -> Result<(), Trouble> {
    let work = Work::begin(Mode::Write).await?;
    let asked = [RECORDS, META, LISTS].iter().try_for_each(|store| work.clear(store));
    end(work, asked).await?;
    vault::hold(None);
    Ok(())
}

/// Finishes a transaction whose requests were made, and tells the other pages; takes it back where they were not.
async fn end(work: Work, asked: Result<(), Trouble>) -> Result<(), Trouble> {
    match asked {
        Ok(()) => {
            work.finish().await?;
            told::tell();
            Ok(())
        }
        Err(trouble) => {
            work.abort();
            Err(trouble)
        }
    }
}

/// Whether rows are stored as they were when they were read.
async fn still(work: &Work, meta: &Option<JsValue>, rows: &[(&str, Option<&JsValue>)]) -> Result<(), Trouble> {
    let mut same = work.get(META, SEAL).await? == *meta;
    for (id, stored) in rows {
        same &= work.get(RECORDS, id).await?.as_ref() == *stored;
    }
    if same { Ok(()) } else { Err(Trouble::Moved) }
}

/// Whether everything is stored as it was when it was read.
async fn still_all(work: &Work, meta: &Option<JsValue>, rows: &[(String, JsValue)]) -> Result<(), Trouble> {
    let same = work.get(META, SEAL).await? == *meta && work.all(RECORDS).await? == rows;
    if same { Ok(()) } else { Err(Trouble::Moved) }
}
