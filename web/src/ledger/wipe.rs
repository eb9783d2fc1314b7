//! Deleting everything: from the settings, or where the passphrase is forgotten.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{draft, store, toast::Toast};
use crate::{
    device,
    dom::{button, el, group, say},
    words::ledger as texts,
};

/// What the button needs.
#[derive(Properties, PartialEq)]
pub struct DeleteAllProps {
    /// Reads everything anew.
    pub refresh: Callback<()>,
    /// Says that it is done.
    pub toast: Callback<Option<Toast>>,
    /// What would be lost.
    pub said: String,
}

/// What all that this page keeps begins with.
const PAGE: &str = "cailiang:";
/// What says nothing of any case, and stays: text size, place, pinned acts, forms of figures.
const SETTINGS: [&str; 4] = ["text", "place", "pin:", "figures"];

/// The records, every draft, every case half answered.
async fn delete_all() -> &'static str {
    if let Err(trouble) = store::delete_all().await {
        return trouble.say();
    }
    draft::forget_all();
    for key in device::kept(PAGE).into_iter().filter(|key| !SETTINGS.iter().any(|s| key.starts_with(s))) {
        device::keep(&[PAGE, &key].concat(), "");
    }
    texts::ALL_DELETED
}

/// A button that asks once.
#[component]
pub fn DeleteAll(props: &DeleteAllProps) -> Html {
    let asking = use_state(|| false);
    let (ask, no) = (asking.clone(), asking.clone());
    let (refresh, toast, setter) = (props.refresh.clone(), props.toast.clone(), asking.setter());
    let yes = Callback::from(move |_| {
        let (refresh, toast, setter) = (refresh.clone(), toast.clone(), setter.clone());
        spawn_local(async move {
            let said = delete_all().await;
            setter.set(false);
            toast.emit(Toast::only(said));
            refresh.emit(());
        });
    });
    let delete = button("chip grave", texts::DELETE_ALL, Callback::from(move |_| ask.set(true)));
    let really = (*asking).then(|| {
        let no = button("chip", texts::DELETE_NO, Callback::from(move |_| no.set(false)));
        let ways = el("p").cls("ways").kid(button("chip grave", texts::DELETE_ALL_YES, yes)).kid(no);
        el("div").cls("warn").attr("role", "alert").kid(say("p", "", &props.said)).kid(ways)
    });
    group(vec![el("p").cls("ways").kid(delete).html(), really.map(crate::dom::El::html).unwrap_or_default()])
}
