//! Fetches the lists and joins them: the nation's in one file, and one more
//! for each place that is worked at.
//!
//! The files come from where the page itself came from.

use std::pin::Pin;

use cailiang::{
    Lists,
    lists::{Document, PaperList, Rest},
    order::Grow,
    search::Readings,
    training::Scenario,
    wire::{self, Wire},
};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::{device, words};

/// Lists on their way.
pub type Loading = Pin<Box<dyn Future<Output = Result<Lists, String>>>>;

/// The nation's lists together with those of these places' files, without what nothing is found by.
///
/// # Errors
/// A plain sentence for the user, with what to do.
pub fn to_find(places: Vec<String>) -> Loading {
    Box::pin(async move {
        let nation = file(&named("cailiang-lists"), words::LOAD_FAILED).await?;
        with_places(nation, places).await
    })
}

/// The lists as a whole, as a decision needs them.
///
/// # Errors
/// A plain sentence for the user, with what to do.
pub fn to_decide(places: Vec<String>) -> Loading {
    Box::pin(async move {
        let mut nation: Vec<Document> = file(&named("cailiang-lists"), words::LOAD_FAILED).await?;
        let rest: Vec<Rest> = file(&named("cailiang-rest"), words::LOAD_FAILED).await?;
        for (document, rest) in nation.iter_mut().zip(rest) {
            document.join(rest);
        }
        with_places(nation, places).await
    })
}

/// The papers and self-checks.
///
/// # Errors
/// A plain sentence for the user, with what to do.
pub async fn papers() -> Result<Vec<PaperList>, String> {
    file(&named("cailiang-papers"), words::PAPERS_FAILED).await
}

/// The scenarios of the trainer's page.
///
/// # Errors
/// A plain sentence for the user, with what to do.
pub async fn training() -> Result<Vec<Scenario>, String> {
    file(&named("cailiang-training"), words::trainer::LOAD_FAILED).await
}

/// How characters are read; nothing where it cannot be fetched: finding then works without pinyin.
pub async fn readings() -> Readings {
    let bytes = bytes(&named("cailiang-readings")).await.unwrap_or_default();
    Readings::read(&String::from_utf8_lossy(&bytes))
}

fn named(what: &str) -> String {
    device::meta(what).unwrap_or_default()
}

async fn with_places(mut documents: Vec<Document>, places: Vec<String>) -> Result<Lists, String> {
    for place in &places {
        documents.grow(file(place, words::PLACE_FAILED).await?);
    }
    Lists::new(documents).map_err(|missing| missing.to_string())
}

/// Lists from the files of a record: the nation's, the rest of them, places'.
/// `None` where this page does not read them.
pub fn joined(files: &[Vec<u8>]) -> Option<Lists> {
    let [nation, rest, places @ ..] = files else { return None };
    let mut documents: Vec<Document> = wire::unpack(nation)?;
    let rest: Vec<Rest> = wire::unpack(rest)?;
    for (document, rest) in documents.iter_mut().zip(rest) {
        document.join(rest);
    }
    for place in places {
        documents.grow(wire::unpack::<Document>(place)?);
    }
    Lists::new(documents).ok()
}

async fn file<T: Wire>(name: &str, failed: &str) -> Result<Vec<T>, String> {
    let bytes = bytes(name).await.map_err(|_| failed.to_owned())?;
    wire::unpack(&bytes).ok_or_else(|| words::LOAD_OLD_PAGE.to_owned())
}

/// The bytes of a file of the page.
///
/// # Errors
/// Where it cannot be fetched.
pub async fn bytes(name: &str) -> Result<Vec<u8>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: Response = JsFuture::from(window.fetch_with_str(name)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    Ok(Uint8Array::new(&JsFuture::from(response.array_buffer()?).await?).to_vec())
}
