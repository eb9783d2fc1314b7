//! The doors to `keeper/*.js`: the editor, the disk, the clerk. They are called by name.

use cailiang::order::Gather;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use serde::{Serialize, de::DeserializeOwned};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::said::{Ask, Fix};

thread_local! {
    static EDITOR: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|v| !v.is_undefined() && !v.is_null())
}

fn keeper() -> Option<JsValue> {
    get(&web_sys::window()?.into(), "cailiangKeeper")
}

fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let call: Function = get(of, name)?.dyn_into().ok()?;
    call.apply(of, &with.iter().collect::<Array>()).ok()
}

async fn wait(promise: JsValue) -> Option<JsValue> {
    JsFuture::from(promise.dyn_into::<Promise>().ok()?).await.ok()
}

/// Asks the clerk. `None` where it broke down.
pub async fn ask<T: DeserializeOwned>(question: &Ask) -> Option<T> {
    let question = serde_json::to_string(question).ok()?;
    let answer = wait(call(&keeper()?, "ask", &[question.into()])?).await?;
    serde_json::from_str(&answer.as_string()?).ok()
}

/// Tells the clerk something that needs no answer. What is told and asked arrives in its order.
pub fn tell(what: Ask) {
    wasm_bindgen_futures::spawn_local(async move {
        let _: Option<()> = ask(&what).await;
    });
}

/// Says whether leaving the page would lose something.
pub fn unsaved(any: bool) {
    if let Some(keeper) = keeper() {
        let _ = Reflect::set(&keeper, &"unsaved".into(), &any.into());
    }
}

/// Makes the editor in an element; `told` hears of new texts, `act` of keys that save or format.
pub fn edit(host: &Element, label: &str, told: impl Fn(String, String) + 'static, act: impl Fn(String) + 'static) {
    let told = Closure::<dyn Fn(String, String)>::new(told);
    let act = Closure::<dyn Fn(String)>::new(act);
    let options = Object::new();
    let set = |name: &str, value: &JsValue| drop(Reflect::set(&options, &name.into(), value));
    set("label", &label.into());
    set("told", told.as_ref());
    set("act", act.as_ref());
    // The editor lives as long as the page.
    told.forget();
    act.forget();
    let made = keeper().and_then(|keeper| call(&keeper, "create", &[host.clone().into(), options.clone().into()]));
    EDITOR.with(|editor| *editor.borrow_mut() = made);
}

fn editor(name: &str, with: &[JsValue]) -> Option<JsValue> {
    let editor = EDITOR.with(|editor| editor.borrow().clone())?;
    call(&editor, name, with)
}

/// Shows a file in the editor.
pub fn open(path: &str, text: &str) {
    let _ = editor("open", &[path.into(), text.into()]);
}

/// Another text for the open file, as if it were typed.
pub fn replace(text: &str) {
    let _ = editor("replace", &[text.into()]);
}

/// Forgets what was done to a file.
pub fn forget(path: &str) {
    let _ = editor("forget", &[path.into()]);
}

/// A finding as the editor shows it.
#[derive(Serialize)]
pub struct Shown<'a> {
    /// Where it begins.
    pub from: super::said::At,
    /// Where it ends.
    pub to: super::said::At,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// Its code.
    pub code: &'a str,
    /// What is wrong and what to do.
    pub message: String,
    /// A change that would mend it.
    pub fix: Option<&'a Fix>,
    /// What the change is called.
    pub fixed: String,
}

/// Shows what is wrong with the open file.
pub fn show(found: &[Shown<'_>]) {
    let _ = editor("show", &[serde_json::to_string(found).unwrap_or_default().into()]);
}

/// Makes a change in the open file.
pub fn change(fix: &Fix) {
    let _ = editor("change", &[serde_json::to_string(fix).unwrap_or_default().into()]);
}

/// Puts the cursor at a line and a column.
pub fn go(line: usize, column: usize) {
    let number = |n: usize| JsValue::from(u32::try_from(n).unwrap_or(u32::MAX));
    let _ = editor("go", &[number(line), number(column)]);
}

/// Opens the search.
pub fn find() {
    let _ = editor("find", &[]);
}

/// Hands on what was typed a moment ago; gives the text as it stands.
pub fn pass() -> Option<String> {
    editor("pass", &[])?.as_string()
}

fn disk(name: &str, with: &[JsValue]) -> Option<JsValue> {
    call(&get(&keeper()?, "disk")?, name, with)
}

/// Whether the browser reads folders and writes files back.
pub fn can_pick() -> bool {
    keeper().and_then(|k| get(&k, "disk")).and_then(|d| get(&d, "canPick")).and_then(|can| can.as_bool()) == Some(true)
}

/// A file as it lies on disk: its path and its bytes.
pub type Bytes = (String, Vec<u8>);

async fn files(picked: Option<JsValue>) -> Vec<Bytes> {
    // Whoever thinks better of it has picked nothing.
    let Some(found) = (match picked {
        Some(promise) => wait(promise).await,
        None => None,
    }) else {
        return Vec::new();
    };
    let one = |pair: JsValue| {
        let pair: Array = pair.dyn_into().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).dyn_into::<Uint8Array>().ok()?.to_vec()))
    };
    found.dyn_into::<Array>().map(|all| all.iter().filter_map(one).gather()).unwrap_or_default()
}

/// Files somebody picks.
pub async fn pick_files() -> Vec<Bytes> {
    files(disk("pickFiles", &[])).await
}

/// The lists below a folder somebody picks.
pub async fn pick_folder() -> Vec<Bytes> {
    files(disk("pickFolder", &[])).await
}

/// What an input was given.
pub async fn chosen(input: &web_sys::HtmlInputElement) -> Vec<Bytes> {
    files(disk("chosen", &[input.clone().into()])).await
}

/// Writes a file back where it came from; `false` where that cannot be.
pub async fn write(path: &str, text: &str) -> bool {
    match disk("write", &[path.into(), text.into()]) {
        Some(promise) => wait(promise).await.and_then(|done| done.as_bool()) == Some(true),
        None => false,
    }
}

/// Whether a file can be written back.
pub fn writable(path: &str) -> bool {
    disk("writable", &[path.into()]).and_then(|can| can.as_bool()) == Some(true)
}

/// Saves a text among the downloads.
pub fn download(path: &str, text: &str) {
    disk("download", &[path.into(), text.into()]);
}

/// Keeps a record of an open file; an empty one forgets it.
pub fn keep(path: &str, record: &str) {
    let record = if record.is_empty() { JsValue::NULL } else { record.into() };
    if let Some(promise) = disk("keep", &[path.into(), record]) {
        // A browser that keeps nothing is no error: the page then lives from its memory.
        wasm_bindgen_futures::spawn_local(async move { drop(wait(promise).await) });
    }
}

/// Every record that was kept.
pub async fn kept() -> Vec<String> {
    let Some(promise) = disk("kept", &[]) else { return Vec::new() };
    let all = wait(promise).await.and_then(|found| found.dyn_into::<Array>().ok());
    all.map(|all| all.iter().filter_map(|r| r.as_string()).gather()).unwrap_or_default()
}

/// Asks a question that is answered with yes or no.
pub fn confirm(question: &str) -> bool {
    web_sys::window().and_then(|w| w.confirm_with_message(question).ok()) == Some(true)
}
