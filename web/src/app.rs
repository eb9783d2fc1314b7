//! The officer's page as a whole: load the lists, follow the address.

use yew::prelude::*;

use crate::{
    case_page::CasePage,
    device,
    dom::{el, say},
    find::Find,
    load,
    route::Route,
    shelf::Shelf,
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
    let route = use_state(Route::now);
    {
        let (lists, route) = (lists.clone(), route.clone());
        use_effect_with((), move |()| {
            device::on_hash_change(move || {
                route.set(Route::now());
                device::to_top();
            });
            wasm_bindgen_futures::spawn_local(async move { lists.set(Some(load::lists().await)) });
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
