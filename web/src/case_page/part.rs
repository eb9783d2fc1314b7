//! The part of the page where a case is decided.

use yew::prelude::*;

use super::CasePage;
use crate::{load, part, recent, route::Route};

/// Asking and answering.
#[component]
pub fn CasePart() -> Html {
    let shelf = part::use_shelf(load::to_decide);
    let route = part::use_route();
    let opened = if let Route::Violation(id) = &route { id.clone() } else { String::new() };
    use_effect_with(opened, |id| {
        if !id.is_empty() {
            recent::opened(id)
        }
    });
    match (&shelf, &route) {
        (Some(Ok(shelf)), Route::Violation(id)) => html! { <CasePage key={id.clone()} shelf={shelf.clone()} id={id.clone()} /> },
        (Some(Ok(_)), _) => Html::default(),
        (other, _) => part::waiting(other),
    }
}
