//! Fetches the lists, in one file, and joins them.
//!
//! The file comes from where the page itself came from.

use cailiang::{Lists, wire};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::{shelf::Shelf, words};

/// Loads all lists.
///
/// # Errors
/// A plain sentence for the user, with what to do.
pub async fn lists() -> Result<Shelf, String> {
    let bytes = bytes().await.map_err(|_| words::LOAD_FAILED.to_owned())?;
    let documents = wire::unpack(&bytes).ok_or(words::LOAD_OLD_PAGE)?;
    Lists::new(documents).map(Shelf::new).map_err(|missing| missing.to_string())
}

/// `index.html` names the file, so that a page and its lists always match.
async fn bytes() -> Result<Vec<u8>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let document = window.document().ok_or(JsValue::NULL)?;
    let name = document.query_selector("meta[name=cailiang-lists]")?.and_then(|m| m.get_attribute("content"));
    let response: Response = JsFuture::from(window.fetch_with_str(&name.ok_or(JsValue::NULL)?)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    Ok(Uint8Array::new(&JsFuture::from(response.array_buffer()?).await?).to_vec())
}
