//! Files in and out: chosen, saved, handed to another app.

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Navigator, TextDecoder, TextDecoderOptions, Url};

use super::transfer::check;
use crate::{device, words::ledger::import as words};

/// A file that leaves the device.
#[derive(Clone, PartialEq)]
pub struct Out {
    /// What it is called.
    pub name: String,
    /// Its media type.
    pub kind: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// How long the browser may take to begin reading a saved file, milliseconds.
const READING: u64 = 60_000;

/// Saves a file among the downloads; `None` where the browser refuses.
pub fn save(out: &Out) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type(out.kind);
    let parts = Array::of1(&Uint8Array::from(out.bytes.as_slice()));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let a: HtmlAnchorElement = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into().ok()?;
    a.set_href(&url);
    a.set_download(&out.name);
    a.click();
    // The address holds the file in memory until it is given back.
    device::after(READING, move || drop(Url::revoke_object_url(&url)));
    Some(())
}

/// The browser's `share` and `canShare` are called by name: the stable part of `web-sys` has them without files.
fn call(navigator: &Navigator, name: &str, data: &JsValue) -> Option<JsValue> {
    let call: Function = Reflect::get(navigator, &name.into()).ok()?.dyn_into().ok()?;
    call.call1(navigator, data).ok()
}

fn sharing(out: &Out) -> Option<(Navigator, Object)> {
    let file: Function = Reflect::get(&js_sys::global(), &"File".into()).ok()?.dyn_into().ok()?;
    let kind = BlobPropertyBag::new();
    kind.set_type(out.kind);
    let bytes = Array::of1(&Uint8Array::from(out.bytes.as_slice()));
    let file = Reflect::construct(&file, &Array::of3(&bytes, &out.name.as_str().into(), &kind)).ok()?;
    let data = Object::new();
    Reflect::set(&data, &"files".into(), &Array::of1(&file)).ok()?;
    Some((web_sys::window()?.navigator(), data))
}

/// Whether such a file can be handed to another app.
pub fn can_share(out: &Out) -> bool {
    let asked = || {
        let (navigator, data) = sharing(out)?;
        call(&navigator, "canShare", &data)?.as_bool()
    };
    asked() == Some(true)
}

/// Hands a file to another app; `false` where the browser refuses or the officer turns back.
pub async fn share(out: &Out) -> bool {
    let Some((navigator, data)) = sharing(out) else { return false };
    match call(&navigator, "share", &data) {
        Some(promise) => JsFuture::from(js_sys::Promise::resolve(&promise)).await.is_ok(),
        None => false,
    }
}

/// The text of a chosen file: UTF-8, or what Chinese spreadsheets write instead.
///
/// # Errors
/// A sentence for the officer.
pub async fn text(file: &File) -> Result<String, &'static str> {
    #[expect(clippy::cast_precision_loss, reason = "a limit of some megabytes is exact")]
    if file.size() > check::MOST_BYTES as f64 {
        return Err(words::TOO_LARGE);
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| words::NOT_TEXT)?;
    match String::from_utf8(Uint8Array::new(&buffer).to_vec()) {
        Ok(text) if !text.contains('\0') => Ok(text),
        Ok(_) => Err(words::NOT_TEXT),
        Err(other) => chinese(&other.into_bytes()).ok_or(words::NOT_TEXT),
    }
}

fn chinese(bytes: &[u8]) -> Option<String> {
    let strict = TextDecoderOptions::new();
    strict.set_fatal(true);
    let text = TextDecoder::new_with_label_and_options("gb18030", &strict).ok()?.decode_with_u8_array(bytes).ok()?;
    (!text.contains('\0')).then_some(text)
}
