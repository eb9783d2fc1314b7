//! The first part of the page: finding a violation.

use yew::prelude::*;

use super::Find;
use crate::{load, part};

/// Finding. It stays as it was left while another part is shown.
#[component]
pub fn FindPart() -> Html {
    let shelf = part::use_shelf(load::to_find);
    let route = part::use_route();
    match &shelf {
        Some(Ok(shelf)) => html! { <Find shelf={shelf.clone()} route={route.clone()} /> },
        other => part::waiting(other),
    }
}
