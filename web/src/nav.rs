//! The bar at the bottom, within reach of the thumb: the rooms of the page.

use crate::{
    dom::{El, el, lit, sign},
    route::Route,
    words,
};

const FIND: &str = "M17 10.5a6.5 6.5 0 1 1-13 0a6.5 6.5 0 0 1 13 0M15.5 15.5l5 5";
const LEDGER: &str = "M6 3.5h12v17H6zM9.5 8.5h5M9.5 12h5M9.5 15.5h3";
const FIGURES: &str = "M3.5 20.5h17M7 16.5v-5M12 16.5v-11M17 16.5v-8";
const SETTINGS: &str =
    "M4 8h8M17.5 8h2.5M4 16h2.5M12 16h8M17.5 8a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0M11.5 16a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0";

/// The bar; the room that `here` belongs to is marked.
pub fn bar(here: &Route) -> El {
    let find = matches!(here, Route::Find | Route::Topic(_) | Route::Document(_));
    let rooms = [
        (words::NAV_FIND, Route::Find, FIND, find),
        (words::NAV_LEDGER, Route::Ledger(String::new()), LEDGER, matches!(here, Route::Ledger(_))),
        (words::NAV_FIGURES, Route::Figures, FIGURES, *here == Route::Figures),
        (words::NAV_SETTINGS, Route::Settings, SETTINGS, *here == Route::Settings),
    ];
    let mut bar = el("nav").cls("rooms").attr("aria-label", words::NAV);
    for (name, to, icon, current) in rooms {
        let room = el("a").set("href", &to.href()).kid(sign("", "0 0 24 24", icon)).kid(lit("span", "", name));
        bar = bar.kid(if current { room.attr("aria-current", "page") } else { room });
    }
    bar
}
