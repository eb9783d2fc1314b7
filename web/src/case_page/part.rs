//! The part of the page where a case is decided.

use yew::prelude::*;

use super::{CasePage, Room};
use crate::{load, part, route::Route};

/// Asking and answering.
#[component]
pub fn CasePart() -> Html {
    let shelf = part::use_shelf(load::to_decide);
    let route = part::use_route();
    match (&shelf, &route) {
        (Some(Ok(shelf)), Route::Violation(rest)) => {
            let (id, room) = Room::read(rest);
            html! { <CasePage key={id.to_owned()} shelf={shelf.clone()} id={id.to_owned()} {room} /> }
        }
        (Some(Ok(_)), _) => Html::default(),
        (other, _) => part::waiting(other),
    }
}
