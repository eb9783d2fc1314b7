//! Fetches the lists and joins them: the nation's in one file, and one more
//! for each place that is worked at.
//!
//! The files come from where the page itself came from.

use cailiang::{
    Lists,
    lists::{Document, Rest},
    order::Grow,
    wire::{self, Wire},
};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::{device, words};

/// The nation's lists together with those of these places' files; `whole` with what nothing is found by.
///
/// # Errors
/// A plain sentence for the user, with what to do.
pub async fn lists(places: &[String], whole: bool) -> Result<Lists, String> {
    let named = |what| device::meta(what).unwrap_or_default();
    let mut documents: Vec<Document> = file(&named("cailiang-lists"), words::LOAD_FAILED).await?;
    if whole {
        let rest: Vec<Rest> = file(&named("cailiang-rest"), words::LOAD_FAILED).await?;
        for (document, rest) in documents.iter_mut().zip(rest) {
            document.join(rest);
        }
    }
    for place in places {
        documents.grow(file(place, words::PLACE_FAILED).await?);
    }
    Lists::new(documents).map_err(|missing| missing.to_string())
}

async fn file<T: Wire>(name: &str, failed: &str) -> Result<Vec<T>, String> {
    let bytes = bytes(name).await.map_err(|_| failed.to_owned())?;
    wire::unpack(&bytes).ok_or_else(|| words::LOAD_OLD_PAGE.to_owned())
}

async fn bytes(name: &str) -> Result<Vec<u8>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_str(name)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    Ok(Uint8Array::new(&JsFuture::from(response.array_buffer()?).await?).to_vec())
}
