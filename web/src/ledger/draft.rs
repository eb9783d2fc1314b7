//! An entry half typed: kept on the device until it is saved. Under a
//! passphrase it is sealed like the records.

use std::cell::Cell;

use base64::{Engine, engine::general_purpose::STANDARD};
use wasm_bindgen_futures::spawn_local;

use super::{record::Record, store};
use crate::device;

/// Where drafts are kept; the record's id follows, or [`NEW`].
const KEPT: &str = "cailiang:entry:";
/// The draft of a record that is not kept yet.
pub const NEW: &str = "new";
/// The draft of a case that was handed over.
pub const CASE: &str = "case";
/// Stands before a sealed draft.
const SEALED: &str = "sealed:";

thread_local! {
    /// Counts what was typed, so that what was typed last is kept last.
    static TYPED: Cell<u64> = const { Cell::new(0) };
}

/// Keeps a draft, or forgets it.
pub fn keep(name: &str, record: Option<&Record>) {
    let turn = TYPED.with(|t| t.replace(t.get() + 1)) + 1;
    let place = [KEPT, name].concat();
    let text = record.and_then(|r| serde_json::to_string(r).ok()).unwrap_or_default();
    let Some(key) = store::key().filter(|_| !text.is_empty()) else { return device::keep(&place, &text) };
    spawn_local(async move {
        let Ok(sealed) = key.close(&place, &text).await else { return };
        if TYPED.with(Cell::get) == turn {
            device::keep(&place, &[SEALED, &STANDARD.encode(sealed)].concat());
        }
    });
}

/// A draft, where one is kept that can be read.
pub async fn recall(name: &str) -> Option<Record> {
    let place = [KEPT, name].concat();
    let text = device::recall(&place)?;
    let text = match text.strip_prefix(SEALED) {
        None => text,
        Some(sealed) => store::key()?.open(&place, &STANDARD.decode(sealed).ok()?).await.ok()?,
    };
    serde_json::from_str(&text).ok()
}

/// Every draft, to be kept anew after the passphrase has changed.
pub async fn all() -> Vec<(String, Record)> {
    let mut found = Vec::new();
    for name in device::kept(KEPT) {
        if let Some(record) = recall(&name).await {
            found.push((name, record));
        }
    }
    found
}

/// Forgets every draft.
pub fn forget_all() {
    for name in device::kept(KEPT) {
        device::keep(&[KEPT, &name].concat(), "");
    }
}
