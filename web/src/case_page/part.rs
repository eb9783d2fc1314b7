//! The part of the page where a case is decided.

use yew::prelude::*;

use super::{
    CasePage, Room,
    seen::{RecordPage, SharedPage},
};
use crate::{load, part, recent, route::Route};

/// Asking and answering.
#[component]
pub fn CasePart() -> Html {
    let shelf = part::use_shelf(load::to_decide);
    let route = part::use_route();
    let opened = if let Route::Violation(rest) = &route { Room::read(rest).0.to_owned() } else { String::new() };
    use_effect_with(opened, |id| {
        if !id.is_empty() {
            recent::opened(id)
        }
    });
    match (&shelf, &route) {
        (Some(Ok(shelf)), Route::Violation(rest)) => {
            let (id, room) = Room::read(rest);
            html! { <CasePage key={id.to_owned()} shelf={shelf.clone()} id={id.to_owned()} {room} /> }
        }
        (Some(Ok(shelf)), Route::Shared(text)) => html! { <SharedPage key={text.clone()} shelf={shelf.clone()} text={text.clone()} /> },
        (Some(Ok(shelf)), Route::Record(id)) => html! { <RecordPage key={id.clone()} shelf={shelf.clone()} text={id.clone()} /> },
        (Some(Ok(_)), _) => Html::default(),
        (other, _) => part::waiting(other),
    }
}
