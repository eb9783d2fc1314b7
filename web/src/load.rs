//! Fetches the manifest and the documents it names, and joins them.
//!
//! Everything comes from where the page itself came from.

use cailiang::{Lists, lists::Document};
use js_sys::{Array, JSON, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::{shelf::Shelf, words};

/// The form of the manifest and the documents that this page reads.
pub const FORMAT: u32 = 1;

/// Loads all lists.
///
/// # Errors
/// A plain sentence for the user, with what to do.
pub async fn lists() -> Result<Shelf, String> {
    let failed = |_| words::LOAD_FAILED.to_owned();
    let manifest = manifest_name().ok_or_else(|| words::LOAD_FAILED.to_owned())?;
    let text = JsFuture::from(fetch(&manifest).await.map_err(failed)?.text().map_err(failed)?).await.map_err(failed)?;
    let manifest = JSON::parse(&text.as_string().unwrap_or_default()).map_err(failed)?;
    let format = field(&manifest, "format").and_then(|v| v.as_f64());
    if format != Some(f64::from(FORMAT)) {
        return Err(words::LOAD_OLD_PAGE.to_owned());
    }
    let entries: Vec<JsValue> = field(&manifest, "documents").map(|v| Array::from(&v).to_vec()).unwrap_or_default();
    let files: Vec<String> = entries.iter().filter_map(|e| field(e, "file")?.as_string()).collect();
    // All requests go out before the first answer is awaited.
    let bodies: Array = files.iter().map(|file| wasm_bindgen_futures::future_to_promise(bytes(file.clone()))).collect();
    let bodies = JsFuture::from(js_sys::Promise::all(&bodies)).await.map_err(failed)?;
    let documents: Result<Vec<Document>, String> = Array::from(&bodies)
        .iter()
        .map(|body| postcard::from_bytes(&Uint8Array::new(&body).to_vec()).map_err(|_| words::LOAD_OLD_PAGE.to_owned()))
        .collect();
    Lists::new(documents?).map(Shelf::new).map_err(|missing| missing.to_string())
}

/// `index.html` names the manifest, so that a page and its lists always match.
fn manifest_name() -> Option<String> {
    let document = web_sys::window()?.document()?;
    document.query_selector("meta[name=cailiang-lists]").ok()??.get_attribute("content")
}

fn field(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok().filter(|v| !v.is_undefined())
}

async fn fetch(file: &str) -> Result<Response, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_str(file)).await?.dyn_into()?;
    if response.ok() { Ok(response) } else { Err(JsValue::NULL) }
}

async fn bytes(file: String) -> Result<JsValue, JsValue> {
    JsFuture::from(fetch(&file).await?.array_buffer()?).await
}
