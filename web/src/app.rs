//! The officer's page as a whole: load the lists, follow the address.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    case_page::CasePage,
    device,
    dom::{el, say},
    find::Find,
    load, place,
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
    let files = use_state(first_files);
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
        let (lists, setter) = (lists.clone(), files.setter());
        use_effect_with((*files).clone(), move |files| {
            let files = files.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let loaded = load::lists(&files).await;
                lists.set(Some(shelve(loaded, &lists, files, setter)));
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

/// The lists of the place that was worked at last.
fn first_files() -> Vec<String> {
    let all = place::all();
    let here = place::here(&all);
    all.into_iter().filter(|p| p.id == here && !p.file.is_empty()).map(|p| p.file).collect()
}

/// What was loaded as a shelf that can ask for more. Where a place's lists
/// could not be fetched, the shelf there was stays, and says so.
fn shelve(
    loaded: Result<cailiang::Lists, String>,
    before: &Option<Result<Shelf, String>>,
    mut files: Vec<String>,
    more: UseStateSetter<Vec<String>>,
) -> Result<Shelf, String> {
    let (lists, trouble) = match (loaded, before) {
        (Ok(lists), _) => (Rc::new(lists), None),
        (Err(why), Some(Ok(shelf))) => {
            files.pop();
            (shelf.lists(), Some(why))
        }
        (Err(why), _) => return Err(why),
    };
    let want = Callback::from(move |file: String| {
        if !files.contains(&file) {
            more.set([files.clone(), vec![file]].concat());
        }
    });
    Ok(Shelf::new(lists, place::all(), trouble, want))
}
