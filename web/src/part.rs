//! The parts of the page: each is a program of its own, mounted in its own
//! place of `index.html`, so that a phone downloads what it opens.

use cailiang::{Lists, order::Gather};
use yew::prelude::*;

use crate::{
    device,
    dom::{el, lit, say},
    load::Loading,
    place,
    route::Route,
    shelf::{Shelf, Wanted},
    words,
};

/// Mounts a part in the place of `index.html` with this id.
pub fn start<C: BaseComponent<Properties = ()>>(id: &str) {
    let root = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(id));
    if let Some(root) = root {
        yew::Renderer::<C>::with_root(root).render();
    }
}

/// What a part reads its lists with.
pub type Loader = fn(Vec<String>) -> Loading;

/// The lists a part works with, and what became of fetching them.
pub type OnShelf = Option<Result<Shelf, String>>;

/// Loads the lists of the place worked at last, and of others when the shelf is asked for them.
#[hook]
pub fn use_shelf(loader: Loader) -> OnShelf {
    let lists = use_state(|| None::<Result<Shelf, String>>);
    let wanted = use_state(first);
    let (kept, setter) = (lists.clone(), wanted.setter());
    use_effect_with((*wanted).clone(), move |wanted| {
        let wanted = wanted.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let loaded = loader(wanted.places.clone()).await;
            let next = shelve(loaded, &kept, wanted, setter);
            kept.set(Some(next));
        });
    });
    (*lists).clone()
}

/// What is shown while there is no shelf.
pub fn waiting(shelf: &OnShelf) -> Html {
    let only = |role: &'static str, text: &str| {
        let head = lit("h1", "brand", words::NAME);
        el("main").cls("wait").kid(head).kid(say("p", "", text).attr("role", role)).html()
    };
    match shelf {
        Some(Err(why)) => only("alert", why),
        _ => only("status", words::LOADING),
    }
}

/// What the part that is opened needs: the place worked at last.
fn first() -> Wanted {
    let all = place::all();
    let here = place::here(&all);
    Wanted { places: all.into_iter().filter(|p| p.id == here && !p.file.is_empty()).map(|p| p.file).gather() }
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
        (Ok(lists), _) => Ok(Shelf::new(lists.into(), place::all(), wanted, None, want)),
        (Err(why), Some(Ok(shelf))) => Ok(Shelf::new(shelf.lists(), place::all(), shelf.wanted(), Some(why), want)),
        (Err(why), _) => Err(why),
    }
}

/// The address, followed as it changes.
#[hook]
pub fn use_route() -> Route {
    let route = use_state(Route::now);
    {
        let route = route.clone();
        use_effect_with((), move |()| device::on_hash_change(move || route.set(Route::now())));
    }
    (*route).clone()
}
