//! The database: opening it, and transactions that are confirmed only when
//! they are on disk.

use std::cell::RefCell;

use cailiang::order::Gather;
use idb::{Database, DatabaseEvent, Factory, ObjectStoreParams};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbTransaction};

use super::Trouble;

const NAME: &str = "cailiang";
const VERSION: u32 = 1;

/// Records by id: JSON text, or sealed bytes where there is a passphrase.
pub const RECORDS: &str = "records";
/// How the records are sealed, under [`SEAL`].
pub const META: &str = "meta";
/// List files by name, which records were decided on.
pub const LISTS: &str = "lists";
/// The key in [`META`] of what a passphrase was made with.
pub const SEAL: &str = "seal";

thread_local! {
    static OPEN: RefCell<Option<IdbDatabase>> = const { RefCell::new(None) };
}

fn forget() {
    OPEN.with(|open| open.borrow_mut().take());
}

async fn open() -> Result<IdbDatabase, Trouble> {
    if let Some(database) = OPEN.with(|open| open.borrow().clone()) {
        return Ok(database);
    }
    let mut request = Factory::new()?.open(NAME, Some(VERSION))?;
    request.on_upgrade_needed(|event| {
        let Ok(database) = event.database() else { return };
        for store in [RECORDS, META, LISTS] {
            // A store that cannot be made is missed at the first transaction.
            let _ = database.create_object_store(store, ObjectStoreParams::new());
        }
    });
    let mut database: Database = request.await?;
    // A newer page wants to change the database: let it.
    database.on_version_change(|event| {
        if let Some(database) = event.target().and_then(|t| t.dyn_into::<IdbDatabase>().ok()) {
            database.close();
        }
        forget();
    });
    database.on_close(|_| forget());
    database.forget_callbacks();
    let database = IdbDatabase::from(database);
    OPEN.with(|open| *open.borrow_mut() = Some(database.clone()));
    Ok(database)
}

/// A transaction over all the stores.
pub struct Work {
    raw: IdbTransaction,
    inner: idb::Transaction,
}

/// What a transaction is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Reading.
    Read,
    /// Writing, confirmed only when it is on disk.
    Write,
}

impl Work {
    /// Begins; opens the database anew where the connection was lost.
    pub async fn begin(mode: Mode) -> Result<Self, Trouble> {
        let begun = begin(&open().await?, mode);
        let raw = match begun.map_err(|e| Trouble::thrown(&e)) {
            Err(Trouble::Closed) => {
                forget();
                begin(&open().await?, mode).map_err(|e| Trouble::thrown(&e))?
            }
            other => other?,
        };
        Ok(Self { inner: raw.clone().into(), raw })
    }

    /// What is stored under a key.
    pub async fn get(&self, store: &str, key: &str) -> Result<Option<JsValue>, Trouble> {
        let query: idb::Query = JsValue::from_str(key).into();
        Ok(self.inner.object_store(store)?.get(query)?.await?)
    }

    /// Every key of a store.
    pub async fn keys(&self, store: &str) -> Result<Vec<String>, Trouble> {
        let keys = self.inner.object_store(store)?.get_all_keys(None, None)?.await?;
        Ok(keys.into_iter().filter_map(|k| k.as_string()).gather())
    }

    /// Every key of a store with its value.
    pub async fn all(&self, store: &str) -> Result<Vec<(String, JsValue)>, Trouble> {
        let keys = self.keys(store).await?;
        let values = self.inner.object_store(store)?.get_all(None, None)?.await?;
        Ok(keys.into_iter().zip(values).gather())
    }

    /// Asks for a value to be put, or removed where there is none; [`Work::finish`] says whether it was.
    pub fn put(&self, store: &str, key: &str, value: Option<&JsValue>) -> Result<(), Trouble> {
        let key = JsValue::from_str(key);
        let store = self.inner.object_store(store)?;
        match value {
            Some(value) => drop(store.put(value, Some(&key))?),
            None => drop(store.delete(key)?),
        }
        Ok(())
    }

    /// Asks for a store to be emptied.
    pub fn clear(&self, store: &str) -> Result<(), Trouble> {
        drop(self.inner.object_store(store)?.clear()?);
        Ok(())
    }

    /// Waits until all is on disk; otherwise nothing is.
    pub async fn finish(self) -> Result<(), Trouble> {
        let Self { raw, inner } = self;
        let result = inner.await;
        // Its listeners are gone with it; what the browser still has to tell is told to nobody.
        raw.set_onabort(None);
        raw.set_onerror(None);
        raw.set_oncomplete(None);
        match result {
            Ok(result) if result.is_committed() => Ok(()),
            Ok(_) => Err(raw.error().map_or(Trouble::Closed, |e| Trouble::named(&e.name()))),
            Err(error) => Err(error.into()),
        }
    }

    /// Takes everything back.
    pub fn abort(self) {
        // One that has failed has ended already.
        let _ = self.raw.abort();
    }
}

/// `idb` and the stable part of `web-sys` cannot ask for durability: the call is made by name.
fn begin(database: &IdbDatabase, mode: Mode) -> Result<IdbTransaction, JsValue> {
    let stores = Array::of3(&RECORDS.into(), &META.into(), &LISTS.into());
    let (mode, durability) = if mode == Mode::Write { ("readwrite", "strict") } else { ("readonly", "default") };
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &durability.into())?;
    let call: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    call.call3(database, &stores, &mode.into(), &options)?.dyn_into()
}
