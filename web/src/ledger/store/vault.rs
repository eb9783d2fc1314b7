//! Records as they are stored: JSON text, or sealed bytes where a passphrase is
//! set. The key is kept in memory only, where all programs of the page find it.

use base64::{Engine, engine::general_purpose::STANDARD};
use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CryptoKey;

use super::{
    super::{
        crypto::{Key, Seal},
        record::Record,
    },
    Trouble,
};

/// Where the page's programs share the key: a property of the window.
const HELD: &str = "cailiangKey";

/// How records are kept now.
pub enum Vault {
    /// As plain text.
    Plain,
    /// Sealed with this key.
    Sealed(Key),
}

impl Vault {
    /// What the database says of it, with the key where the page holds it.
    pub fn of(meta: Option<&JsValue>) -> Result<Self, Trouble> {
        let Some(seal) = seal(meta)? else { return Ok(Self::Plain) };
        // Another page may have changed the passphrase meanwhile.
        key().filter(|key| key.seal == seal).map(Self::Sealed).ok_or(Trouble::Locked)
    }

    /// What is stored for it in the database.
    pub fn meta(&self) -> Result<Option<JsValue>, Trouble> {
        match self {
            Self::Plain => Ok(None),
            Self::Sealed(key) => Ok(Some(serde_json::to_string(&key.seal).map_err(|_| Trouble::Other)?.into())),
        }
    }

    /// A record as it is stored.
    pub async fn close(&self, record: &Record) -> Result<JsValue, Trouble> {
        let text = serde_json::to_string(record).map_err(|_| Trouble::Other)?;
        match self {
            Self::Plain => Ok(text.into()),
            Self::Sealed(key) => Ok(STANDARD.encode(key.close(&record.id, &text).await?).into()),
        }
    }

    /// The record that is stored so.
    pub async fn open(&self, id: &str, stored: &JsValue) -> Result<Record, Trouble> {
        let text = stored.as_string().ok_or(Trouble::Damaged)?;
        let text = match self {
            Self::Plain => text,
            Self::Sealed(key) => key.open(id, &STANDARD.decode(text).map_err(|_| Trouble::Damaged)?).await?,
        };
        let record: Record = serde_json::from_str(&text).map_err(|_| Trouble::Damaged)?;
        if record.id == id { Ok(record) } else { Err(Trouble::Damaged) }
    }
}

/// What the passphrase was made with, where there is one.
pub fn seal(meta: Option<&JsValue>) -> Result<Option<Seal>, Trouble> {
    let read = |meta: &JsValue| serde_json::from_str(&meta.as_string()?).ok();
    meta.map(|meta| read(meta).ok_or(Trouble::Damaged)).transpose()
}

/// Keeps a key in memory, or forgets the one that was kept.
pub fn hold(key: Option<&Key>) {
    let Some(window) = web_sys::window() else { return };
    let held = match key {
        None => JsValue::UNDEFINED,
        Some(key) => {
            let held = Object::new();
            let seal = serde_json::to_string(&key.seal).unwrap_or_default();
            let _ = Reflect::set(&held, &"seal".into(), &seal.into());
            let _ = Reflect::set(&held, &"key".into(), &key.key);
            held.into()
        }
    };
    // The window takes any property.
    let _ = Reflect::set(&window, &HELD.into(), &held);
}

/// The key in memory, where there is one.
pub fn key() -> Option<Key> {
    let held = Reflect::get(&web_sys::window()?.into(), &HELD.into()).ok().filter(JsValue::is_object)?;
    let seal = Reflect::get(&held, &"seal".into()).ok()?.as_string()?;
    let key: CryptoKey = Reflect::get(&held, &"key".into()).ok()?.dyn_into().ok()?;
    Some(Key { seal: serde_json::from_str(&seal).ok()?, key })
}

/// A file as it is stored.
pub fn file(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// The bytes of a stored file.
pub fn bytes(stored: &JsValue) -> Option<Vec<u8>> {
    Some(stored.dyn_ref::<Uint8Array>()?.to_vec())
}
