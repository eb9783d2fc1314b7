//! The officer's page as a whole: load the lists, follow the address.

use std::rc::Rc;

use cailiang::{Lists, order::Gather};
use yew::prelude::*;

use crate::{
    case_page::CasePage,
    device,
    dom::{el, say},
    find::Find,
    load, place,
    route::Route,
    shelf::{Shelf, Wanted},
    words,
};

/// Puts the page where `index.html` keeps its place.
pub fn start() {
    let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("app"));
    if let Some(root) = root {
        root.set_inner_html("");
        yew::Renderer::<App>::with_root(root).render();
    }
}

/// The page.
#[component]
pub fn App() -> Html {
    let lists = use_state(|| None::<Result<Shelf, String>>);
    let wanted = use_state(first);
    let route = use_state(Route::now);
    {
        let route = route.clone();
        use_effect_with((), move |()| {
            device::on_hash_change(move || {
                route.set(Route::now());
                device::to_top();
            });
        });
    }
    {
        let (lists, setter) = (lists.clone(), wanted.setter());
        use_effect_with((*wanted).clone(), move |wanted| {
            let wanted = wanted.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let loaded = load::lists(&wanted.places, wanted.whole).await;
                lists.set(Some(shelve(loaded, &lists, wanted, setter)));
            });
        });
    }
    let only = |role: &'static str, text: &str| el("main").cls("wait").kid(say("p", "", text).attr("role", role)).html();
    match (&*lists, &*route) {
        (None, _) => only("status", words::LOADING),
        (Some(Err(why)), _) => only("alert", why),
        (Some(Ok(shelf)), Route::Find) => html! { <Find shelf={shelf.clone()} /> },
        (Some(Ok(shelf)), Route::Violation(id)) => html! { <CasePage key={id.clone()} shelf={shelf.clone()} id={id.clone()} /> },
    }
}

/// What the page that is opened needs: the place worked at last, and for an act the rest of the lists.
fn first() -> Wanted {
    let all = place::all();
    let here = place::here(&all);
    let places = all.into_iter().filter(|p| p.id == here && !p.file.is_empty()).map(|p| p.file).gather();
    Wanted { places, whole: Route::now() != Route::Find }
}

/// What was loaded as a shelf that can ask for more. Where more could not be
/// fetched, the shelf there was stays, and says so.
fn shelve(
    loaded: Result<Lists, String>,
    before: &Option<Result<Shelf, String>>,
    wanted: Wanted,
    more: UseStateSetter<Wanted>,
) -> Result<Shelf, String> {
    let want = Callback::from(move |wanted| more.set(wanted));
    match (loaded, before) {
        (Ok(lists), _) => Ok(Shelf::new(Rc::new(lists), place::all(), wanted, None, want)),
        (Err(why), Some(Ok(shelf))) => Ok(Shelf::new(shelf.lists(), place::all(), shelf.wanted(), Some(why), want)),
        (Err(why), _) => Err(why),
    }
}
