//! A passphrase made into a key, and texts sealed with it: PBKDF2-HMAC-SHA-256
//! and AES-256-GCM of the browser's own WebCrypto.

use base64::{Engine, engine::general_purpose::STANDARD};
use cailiang::order::Gather;
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

use super::store::Trouble;

/// Rounds of PBKDF2 for a new key: what OWASP's Password Storage Cheat Sheet asks of HMAC-SHA-256. No number of law.
const ITERATIONS: u32 = 600_000;
/// More than this is no file of ours, but an attempt to keep the phone busy.
const MOST_ITERATIONS: u32 = 10_000_000;
/// The least length of a passphrase, signs: NIST SP 800-63B asks for 8. No number of law.
pub const SHORTEST: usize = 8;
/// Bytes of salt (NIST SP 800-132 asks for 16).
const SALT: usize = 16;
/// Bytes of initialisation vector, fresh for each text (NIST SP 800-38D: 96 bits).
const IV: usize = 12;
/// What a key is checked with.
const CHECK: &str = "cailiang";

/// What a key was made with: enough to make it again from the passphrase, and to know that it is the one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// The version of this scheme: 1.
    pub format: u8,
    /// Rounds of PBKDF2-HMAC-SHA-256.
    pub iterations: u32,
    /// The salt, base64.
    pub salt: String,
    /// A known text sealed with the key, base64.
    pub check: String,
}

impl Seal {
    /// What every sealed text is bound to, besides its own name.
    fn bound(&self, name: &str) -> Vec<u8> {
        ["cailiang/1/", &self.iterations.to_string(), "/", &self.salt, "/", name].concat().into_bytes()
    }
}

/// A key in memory; the browser does not give out its bytes.
#[derive(Clone, Debug)]
pub struct Key {
    /// What it was made with.
    pub seal: Seal,
    /// The key itself.
    pub key: CryptoKey,
}

fn crypto() -> Option<Crypto> {
    web_sys::window()?.crypto().ok()
}

fn subtle() -> Result<SubtleCrypto, Trouble> {
    let subtle = crypto().map(|c| c.subtle()).filter(|s| !AsRef::<JsValue>::as_ref(s).is_undefined());
    subtle.ok_or(Trouble::NoCrypto)
}

/// Whether there is WebCrypto: not over plain http.
pub fn there_is() -> bool {
    subtle().is_ok()
}

/// Random bytes.
pub fn random(count: usize) -> Vec<u8> {
    let mut bytes = vec![0; count];
    if let Some(crypto) = crypto() {
        // A browser of the last ten years has it everywhere.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}

fn object(entries: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in entries {
        // A plain object takes any entry.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

async fn done(promise: Result<Promise, JsValue>) -> Result<JsValue, Trouble> {
    JsFuture::from(promise.map_err(|_| Trouble::Other)?).await.map_err(|_| Trouble::Damaged)
}

fn bytes(of: &[u8]) -> JsValue {
    Uint8Array::from(of).into()
}

async fn derive(passphrase: &str, salt: &[u8], iterations: u32) -> Result<CryptoKey, Trouble> {
    let subtle = subtle()?;
    // The same words, whether an input method made them wide or narrow.
    let same: String = js_sys::JsString::from(passphrase).normalize("NFKC").into();
    let usage = Array::of1(&"deriveKey".into());
    let raw = Uint8Array::from(same.as_bytes());
    let raw: CryptoKey = done(subtle.import_key_with_str("raw", &raw, "PBKDF2", false, &usage)).await?.unchecked_into();
    let how = object(&[("name", "PBKDF2".into()), ("hash", "SHA-256".into()), ("salt", bytes(salt)), ("iterations", iterations.into())]);
    let what = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let usage = Array::of2(&"encrypt".into(), &"decrypt".into());
    Ok(done(subtle.derive_key_with_object_and_object(&how, &raw, &what, false, &usage)).await?.unchecked_into())
}

/// A key from a new passphrase.
///
/// # Errors
/// Where there is no WebCrypto.
pub async fn new_key(passphrase: &str) -> Result<Key, Trouble> {
    let salt = random(SALT);
    let key = derive(passphrase, &salt, ITERATIONS).await?;
    let seal = Seal { format: 1, iterations: ITERATIONS, salt: STANDARD.encode(&salt), check: String::new() };
    let mut key = Key { seal, key };
    key.seal.check = STANDARD.encode(key.close("check", CHECK).await?);
    Ok(key)
}

/// The key that a passphrase gives again.
///
/// # Errors
/// Where it is another passphrase, or there is no WebCrypto.
pub async fn key_again(passphrase: &str, seal: &Seal) -> Result<Key, Trouble> {
    let salt = STANDARD.decode(&seal.salt).map_err(|_| Trouble::Damaged)?;
    if seal.format != 1 || seal.iterations == 0 || seal.iterations > MOST_ITERATIONS {
        return Err(Trouble::Damaged);
    }
    let key = Key { key: derive(passphrase, &salt, seal.iterations).await?, seal: seal.clone() };
    let check = STANDARD.decode(&seal.check).map_err(|_| Trouble::Damaged)?;
    match key.open("check", &check).await {
        Ok(text) if text == CHECK => Ok(key),
        Ok(_) | Err(Trouble::Damaged) => Err(Trouble::WrongPassphrase),
        Err(other) => Err(other),
    }
}

impl Key {
    fn with(&self, name: &str, iv: &[u8]) -> Object {
        object(&[("name", "AES-GCM".into()), ("iv", bytes(iv)), ("additionalData", bytes(&self.seal.bound(name)))])
    }

    /// Seals a text under a name: vector and ciphertext.
    ///
    /// # Errors
    /// Where the browser refuses.
    pub async fn close(&self, name: &str, text: &str) -> Result<Vec<u8>, Trouble> {
        let iv = random(IV);
        let plain = Uint8Array::from(text.as_bytes());
        let sealed = done(subtle()?.encrypt_with_object_and_js_u8_array(&self.with(name, &iv), &self.key, &plain)).await?;
        Ok([iv, Uint8Array::new(&sealed).to_vec()].concat())
    }

    /// The text sealed under a name.
    ///
    /// # Errors
    /// [`Trouble::Damaged`] where it was sealed with another key or under another name, or changed.
    pub async fn open(&self, name: &str, sealed: &[u8]) -> Result<String, Trouble> {
        let (iv, sealed) = sealed.split_at_checked(IV).ok_or(Trouble::Damaged)?;
        let sealed = Uint8Array::from(sealed);
        let plain = done(subtle()?.decrypt_with_object_and_js_u8_array(&self.with(name, iv), &self.key, &sealed)).await?;
        String::from_utf8(Uint8Array::new(&plain).to_vec()).map_err(|_| Trouble::Damaged)
    }
}

/// Bytes as a hexadecimal name.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |n: u8| char::from_digit(n.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|b| [digit(b >> 4), digit(b & 15)]).gather().into_iter().collect()
}
