//! Between the pages of this device: one writes, the others hear of it.

use std::cell::OnceCell;

use wasm_bindgen_futures::JsFuture;
use web_sys::BroadcastChannel;

use crate::device;

const NAME: &str = "cailiang-ledger";

thread_local! {
    static CHANNEL: OnceCell<Option<BroadcastChannel>> = const { OnceCell::new() };
}

fn channel() -> Option<BroadcastChannel> {
    CHANNEL.with(|c| c.get_or_init(|| BroadcastChannel::new(NAME).ok()).clone())
}

/// Calls `then` when another page, or another program of this one, wrote to the ledger.
pub fn on_change(then: impl Fn() + 'static) {
    if let Some(channel) = channel() {
        device::on(&channel, "message", then);
    }
}

/// Tells the others that something was written.
pub fn tell() {
    if let Some(channel) = channel() {
        // Whoever does not hear it, notices before writing.
        let _ = channel.post_message(&true.into());
    }
}

/// Asks the browser, once, not to clear the storage by itself.
pub fn persist() {
    thread_local! {
        static ASKED: OnceCell<()> = const { OnceCell::new() };
    }
    let Some(storage) = device::storage_manager() else { return };
    if ASKED.with(|a| a.set(())).is_ok()
        && let Ok(promise) = storage.persist()
    {
        wasm_bindgen_futures::spawn_local(async move {
            // A refusal is shown in the settings.
            let _ = JsFuture::from(promise).await;
        });
    }
}
