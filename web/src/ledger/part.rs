//! The part of the page that keeps what was done.

use yew::prelude::*;

use crate::part;

/// Ledger, figures and settings.
#[component]
pub fn LedgerPart() -> Html {
    let _route = part::use_route();
    Html::default()
}
