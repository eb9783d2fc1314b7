//! What the page takes from the device: its day, its storage, its window.

use cailiang::{day::Day, order::Gather};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{EventTarget, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, Storage, StorageManager};

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

/// Today by the device's clock. The engine has no clock of its own.
pub fn today() -> Option<Day> {
    let now = js_sys::Date::new_0();
    let month = u8::try_from(now.get_month()).ok()?.checked_add(1)?;
    Day::new(i32::try_from(now.get_full_year()).ok()?, month, u8::try_from(now.get_date()).ok()?)
}

/// The part of the address from `#` on.
pub fn hash() -> String {
    window().and_then(|w| w.location().hash().ok()).unwrap_or_default()
}

/// What a part of an address says; as it stands where it is no proper one.
pub fn decoded(text: &str) -> String {
    js_sys::decode_uri_component(text).map_or_else(|_| text.to_owned(), String::from)
}

/// Calls `then` whenever that part changes, for as long as the page lives.
pub fn on_hash_change(then: impl Fn() + 'static) {
    if let Some(window) = window() {
        on(&window, "hashchange", then);
    }
}

/// Calls `then` on every such event, for as long as `target` lives.
pub fn on(target: &EventTarget, event: &str, then: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(then);
    // A browser that refuses only loses this convenience.
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// Calls a function on every such event of the window until it is dropped.
pub struct Ear(&'static str, Closure<dyn Fn()>);

impl Ear {
    /// Listens.
    pub fn new(event: &'static str, then: impl Fn() + 'static) -> Self {
        let closure = Closure::<dyn Fn()>::new(then);
        if let Some(window) = window() {
            let _ = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
        }
        Self(event, closure)
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let _ = window.remove_event_listener_with_callback(self.0, self.1.as_ref().unchecked_ref());
        }
    }
}

/// Calls `then` once what was changed last has been painted.
pub fn after_paint(then: impl FnOnce() + 'static) {
    let frame = Closure::once_into_js(move || soon(then));
    let _ = window().map(|w| w.request_animation_frame(frame.unchecked_ref()));
}

/// Calls `then` when whatever else waits has had its turn.
pub fn soon(then: impl FnOnce() + 'static) {
    let then = Closure::once_into_js(then);
    let _ = window().map(|w| w.set_timeout_with_callback(then.unchecked_ref()));
}

/// Milliseconds on a clock that only tells how much time passes.
pub fn clock() -> u64 {
    js_sys::Date::now() as u64
}

/// Names the page in the browser's title.
pub fn title(text: &str) {
    if let Some(document) = window().and_then(|w| w.document()) {
        document.set_title(text);
    }
}

/// Sets an attribute of the whole page; an empty value takes it away.
pub fn mark(name: &str, value: &str) {
    if let Some(page) = window().and_then(|w| w.document()).and_then(|d| d.document_element()) {
        let _ = if value.is_empty() { page.remove_attribute(name) } else { page.set_attribute(name, value) };
    }
}

/// Calls `then` with whether the page is in sight, whenever that changes.
pub fn on_visibility(then: impl Fn(bool) + 'static) {
    if let Some(document) = window().and_then(|w| w.document()) {
        let seen = document.clone();
        on(&document, "visibilitychange", move || then(!seen.hidden()));
    }
}

/// Calls `then` once after so many milliseconds.
pub fn after(millis: u64, then: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(then);
    if let Some(window) = window() {
        let millis = i32::try_from(millis).unwrap_or(i32::MAX);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(closure.unchecked_ref(), millis);
    }
}

/// Scrolls to the top of the page.
pub fn to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Scrolls to the element with this id and gives it the focus.
pub fn go_to(id: &str) {
    show(id);
    focus(id);
}

/// Scrolls to the element with this id.
pub fn show(id: &str) {
    let Some(element) = window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(id)) else { return };
    let still = window().and_then(|w| w.match_media("(prefers-reduced-motion: reduce)").ok().flatten()).is_some_and(|m| m.matches());
    let options = ScrollIntoViewOptions::new();
    options.set_behavior(if still { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Gives the element with this id the focus, where it is.
pub fn focus(id: &str) {
    let Some(element) = window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(id)) else { return };
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let focus = web_sys::FocusOptions::new();
        focus.set_prevent_scroll(true);
        let _ = element.focus_with_options(&focus);
    }
}

/// Writes a text into the element with this id, for a moment's notice.
pub fn tell(id: &str, text: &str) {
    if let Some(element) = window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(id)) {
        element.set_text_content(Some(text));
    }
}

/// Opens the page that a link points to.
pub fn open(href: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(href);
    }
}

/// What `index.html` says in the `meta` element of this name.
pub fn meta(name: &str) -> Option<String> {
    let element = window()?.document()?.query_selector(&["meta[name=", name, "]"].concat()).ok()??;
    element.get_attribute("content")
}

/// The whole address of a part of this page.
pub fn address(href: &str) -> String {
    let Some(location) = window().map(|w| w.location()) else { return href.to_owned() };
    let part = |text: Result<String, wasm_bindgen::JsValue>| text.unwrap_or_default();
    [part(location.origin()).as_str(), &part(location.pathname()), href].concat()
}

/// Where one program of the page leaves a text for another: in memory only.
const HANDED: &str = "cailiangHanded";

/// Leaves a text for another program of the page.
pub fn hand_over(text: &str) {
    if let Some(window) = window() {
        let _ = js_sys::Reflect::set(&window, &HANDED.into(), &text.into());
    }
}

/// Takes the text that was left.
pub fn handed() -> Option<String> {
    let window = window()?;
    let text = js_sys::Reflect::get(&window, &HANDED.into()).ok()?.as_string();
    let _ = js_sys::Reflect::delete_property(&window, &HANDED.into());
    text
}

/// Whether the window is too narrow for two things side by side, as the styles have it.
pub fn is_narrow() -> bool {
    window().and_then(|w| w.match_media("(max-width: 899px)").ok().flatten()).is_some_and(|m| m.matches())
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Puts a text where it can be pasted. Over plain http there is no clipboard to
/// write to; then an old way is tried. Says whether either worked.
pub async fn copy(text: String) -> bool {
    let Some(window) = window() else { return false };
    if window.is_secure_context() && wasm_bindgen_futures::JsFuture::from(window.navigator().clipboard().write_text(&text)).await.is_ok() {
        return true;
    }
    copy_by_hand(&window, &text).unwrap_or(false)
}

fn copy_by_hand(window: &web_sys::Window, text: &str) -> Option<bool> {
    let document = window.document()?.dyn_into::<web_sys::HtmlDocument>().ok()?;
    let area = document.create_element("textarea").ok()?.dyn_into::<web_sys::HtmlTextAreaElement>().ok()?;
    area.set_value(text);
    document.body()?.append_child(&area).ok()?;
    area.select();
    let done = document.exec_command("copy");
    area.remove();
    done.ok()
}

/// Whether the device can hand a text to another app.
pub fn can_share() -> bool {
    window().is_some_and(|w| js_sys::Reflect::has(&w.navigator(), &"share".into()).unwrap_or(false))
}

/// Hands a text to another app of the officer's choice.
pub fn share(title: &str, text: &str) {
    if let Some(window) = window() {
        let data = web_sys::ShareData::new();
        data.set_title(title);
        data.set_text(text);
        // Whoever thinks better of it has shared nothing.
        let refused = wasm_bindgen_futures::JsFuture::from(window.navigator().share_with_data(&data));
        wasm_bindgen_futures::spawn_local(async move {
            let _ = refused.await;
        });
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

fn storage() -> Option<Storage> {
    window().and_then(|w| w.local_storage().ok().flatten())
}

/// The browser's storage as a whole; not over plain http.
pub fn storage_manager() -> Option<StorageManager> {
    let storage = window()?.navigator().storage();
    (!AsRef::<wasm_bindgen::JsValue>::as_ref(&storage).is_undefined()).then_some(storage)
}

/// What is kept on this device under `key`.
pub fn recall(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps `text` on this device under `key`; an empty text forgets it. A
/// device that keeps nothing is no error: the page then lives from its memory.
pub fn keep(key: &str, text: &str) {
    try_keep(key, text);
}

/// The same; says whether it was kept.
pub fn try_keep(key: &str, text: &str) -> bool {
    let put = |storage: Storage| if text.is_empty() { storage.remove_item(key) } else { storage.set_item(key, text) };
    storage().is_some_and(|storage| put(storage).is_ok())
}

/// The moment by the device's clock, in UTC; later ones sort later.
pub fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// The keys that begin with `prefix`, without it, the latest by the moment kept under each first.
pub fn stamped(prefix: &str) -> Vec<String> {
    let moment = |key: String| (recall(&[prefix, &key].concat()).unwrap_or_default(), key);
    let mut found = kept(prefix).into_iter().map(moment).gather();
    cailiang::order::by(&mut found, |a, b| b.cmp(a));
    found.into_iter().map(|(_, key)| key).gather()
}

/// Calls `then` once, after so many milliseconds, unless what this gives is called first.
pub fn later(milliseconds: i32, then: impl FnOnce() + 'static) -> impl FnOnce() {
    let closure = Closure::once(then);
    let window = window();
    let id = window
        .as_ref()
        .and_then(|w| w.set_timeout_with_callback_and_timeout_and_arguments_0(closure.as_ref().unchecked_ref(), milliseconds).ok());
    move || {
        if let (Some(window), Some(id)) = (window, id) {
            window.clear_timeout_with_handle(id);
        }
        drop(closure);
    }
}

/// Calls `then` whenever another tab keeps something.
pub fn on_kept_elsewhere(then: impl Fn() + 'static) {
    if let Some(window) = window() {
        on(&window, "storage", then);
    }
}

/// The keys that begin with `prefix`, without it, in order.
pub fn kept(prefix: &str) -> Vec<String> {
    let Some(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or_default();
    let keys = (0..count).filter_map(|i| storage.key(i).ok().flatten());
    let mut found: Vec<String> = keys.filter_map(|k| k.strip_prefix(prefix).map(str::to_owned)).gather();
    cailiang::order::by_key(&mut found, Clone::clone);
    found
}
