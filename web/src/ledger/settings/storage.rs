//! How much is kept here, whether it stays, and how all of it is deleted.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::StorageEstimate;
use yew::prelude::*;

use super::super::{part::Ledger, wipe::DeleteAll};
use crate::{
    device,
    dom::{el, lit, say},
    words::ledger as texts,
};

/// What the part of the page needs.
#[derive(Properties, PartialEq)]
pub struct KeptProps {
    /// The records.
    pub ledger: Ledger,
}

/// What the browser says of the storage.
#[derive(Clone, Default, PartialEq)]
struct Said {
    used: String,
    stays: Option<bool>,
}

async fn ask() -> Said {
    let Some(storage) = device::storage_manager() else { return Said::default() };
    let mut said = Said::default();
    if let Ok(promise) = storage.estimate()
        && let Ok(estimate) = JsFuture::from(promise).await
    {
        let estimate: StorageEstimate = estimate.unchecked_into();
        said.used = texts::used(estimate.get_usage().unwrap_or_default(), estimate.get_quota().unwrap_or_default());
    }
    if let Ok(promise) = storage.persisted() {
        said.stays = JsFuture::from(promise).await.ok().and_then(|p| p.as_bool());
    }
    said
}

/// The card of the storage.
#[component]
pub fn Kept(props: &KeptProps) -> Html {
    let ledger = &props.ledger;
    let said = use_state(Said::default);
    {
        let said = said.setter();
        use_effect_with(ledger.records.clone(), move |_| spawn_local(async move { said.set(ask().await) }));
    }
    let stays = match said.stays {
        Some(true) => texts::STAYS,
        Some(false) => texts::MAY_GO,
        None => texts::NOBODY_KNOWS,
    };
    el("section")
        .cls("card")
        .kid(lit("h2", "", texts::STORAGE))
        .kid(say("p", "", &texts::kept(ledger.records.len())))
        .maybe((!said.used.is_empty()).then(|| say("p", "soft", &said.used)))
        .kid(lit("p", "soft", stays))
        .node(html! { <DeleteAll refresh={ledger.refresh.clone()} toast={ledger.toast.clone()} said={texts::delete_all(ledger.records.len())} /> })
        .html()
}
