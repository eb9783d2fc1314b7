//! The part of the page where a case is decided.

use yew::prelude::*;

use super::CasePage;
use crate::{load, part, route::Route};

/// Asking and answering.
#[component]
pub fn CasePart() -> Html {
    let shelf = part::use_shelf(load::to_decide);
    let route = part::use_route();
    match (&shelf, &route) {
        (Some(Ok(shelf)), Route::Violation(id)) => html! { <CasePage key={id.clone()} shelf={shelf.clone()} id={id.clone()} /> },
        (Some(Ok(_)), _) => Html::default(),
        (other, _) => part::waiting(other),
    }
}
