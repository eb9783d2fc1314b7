//! The part of the page that keeps what was done.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{
    entry::{Entry, Start},
    figures::FiguresPage,
    list::List,
    lock::Locked,
    moving::Moving,
    one::One,
    record::Record,
    settings::Settings,
    store::{self, Trouble},
    toast::{self, Toast},
};
use crate::{
    device,
    dom::{El, button, el, lit, say, sign},
    nav, part,
    route::{Part, Route},
    words::{self, ledger as texts},
};

/// What the pages of the ledger share.
#[derive(Clone, PartialEq)]
pub struct Ledger {
    /// Every record that can be read, newest first.
    pub records: Rc<Vec<Record>>,
    /// How many cannot.
    pub damaged: usize,
    /// Whether they are under a passphrase.
    pub sealed: bool,
    /// Reads everything anew.
    pub refresh: Callback<()>,
    /// Shows what was done, with a way back.
    pub toast: Callback<Option<Toast>>,
}

/// How long a page may take to follow a save, milliseconds.
const SAVING: u64 = 1_500;

/// The records on their way.
#[derive(Clone, PartialEq)]
enum Read {
    Not,
    Failed(Trouble),
    All(Rc<Vec<Record>>, usize, bool),
}

async fn read() -> Read {
    let read = async {
        let (mut records, damaged) = store::all_and_damaged().await?;
        records.sort_by(|a, b| (&b.on, b.created, &b.id).cmp(&(&a.on, a.created, &a.id)));
        Ok((records, damaged, store::is_sealed().await?))
    };
    match read.await {
        Ok((records, damaged, sealed)) => Read::All(Rc::new(records), damaged, sealed),
        Err(trouble) => Read::Failed(trouble),
    }
}

/// Ledger, figures and settings.
#[component]
pub fn LedgerPart() -> Html {
    let route = part::use_route();
    let state = use_state(|| Read::Not);
    let toast = use_state(|| None::<Toast>);
    let refresh = {
        let state = state.setter();
        use_callback((), move |(), ()| {
            let state = state.clone();
            spawn_local(async move { state.set(read().await) });
        })
    };
    {
        let refresh = refresh.clone();
        use_effect_with((), move |()| {
            refresh.emit(());
            let again = refresh.clone();
            store::on_change(move || again.emit(()));
            super::lock::watch(refresh);
        });
    }
    let said_at = use_mut_ref(|| 0);
    let show = {
        let (toast, said_at) = (toast.setter(), said_at.clone());
        use_callback((), move |said, ()| {
            *said_at.borrow_mut() = store::now();
            toast.set(said);
        })
    };
    {
        let toast = toast.setter();
        use_effect_with(route.clone(), move |_| {
            // Whoever goes on has read it; saving itself leads to another page at once.
            if store::now().saturating_sub(*said_at.borrow()) > SAVING {
                toast.set(None);
            }
        });
    }
    use_effect_with(route.clone(), |route| {
        if route.part() == Part::Ledger {
            device::title(&[texts::title(route), " · ", words::NAME].concat());
        }
    });
    if route.part() != Part::Ledger {
        return Html::default();
    }
    let page = match &*state {
        Read::Not => waiting(),
        Read::Failed(Trouble::Locked) => html! { <Locked refresh={refresh.clone()} toast={show.clone()} /> },
        Read::Failed(trouble) => failed(trouble, &refresh),
        Read::All(records, damaged, sealed) => {
            let ledger =
                Ledger { records: records.clone(), damaged: *damaged, sealed: *sealed, refresh: refresh.clone(), toast: show.clone() };
            page(&route, ledger)
        }
    };
    let toast = toast::view(&toast, &show, &refresh);
    // Whoever types needs the room for the button that saves.
    let typing = matches!(&route, Route::Ledger(what) if what.starts_with("new") || what.starts_with("e/"));
    let rooms = if typing { Html::default() } else { nav::bar(&route).html() };
    crate::dom::group(vec![page, rooms, toast])
}

fn page(route: &Route, ledger: Ledger) -> Html {
    let Route::Ledger(what) = route else {
        return match route {
            Route::Settings => html! { <Settings {ledger} /> },
            Route::Figures => html! { <FiguresPage {ledger} /> },
            _ => Html::default(),
        };
    };
    match what.split_once(['/', '?']).unwrap_or((what, "")) {
        ("", _) => html! { <List {ledger} /> },
        ("new", given) => html! { <Entry key="new" {ledger} start={Start::New(given.to_owned())} /> },
        ("e", id) => html! { <Entry key={id.to_owned()} {ledger} start={Start::Edit(id.to_owned())} /> },
        ("move", _) => html! { <Moving {ledger} /> },
        (id, _) => html! { <One key={id.to_owned()} {ledger} id={id.to_owned()} /> },
    }
}

fn waiting() -> Html {
    el("main").cls("wait").kid(lit("p", "", texts::LOADING).attr("role", "status")).html()
}

fn failed(trouble: &Trouble, refresh: &Callback<()>) -> Html {
    let again = button("chip", words::TRY_AGAIN, refresh.reform(|_| ()));
    el("main").cls("wait").kid(say("p", "card", trouble.say()).attr("role", "alert")).kid(again).html()
}

/// The head of a page: the way back where it is no room of its own, the name, and what else can be done.
pub fn head(back: Option<Route>, name: &'static str, tools: Vec<El>) -> Html {
    let arrow = || sign("", "0 0 12 12", "M8 2L4 6l4 4");
    let link = |to: Route| el("a").cls("back").set("href", &to.href()).kid(arrow()).text(texts::BACK);
    let before = el("span").cls("before").maybe(back.map(link));
    let tools = el("span").cls("tools").list(tools);
    el("header").cls("top").kid(before).kid(lit("h1", "title", name)).kid(tools).html()
}

/// A link that looks like one of the head's buttons.
pub fn link(class: &'static str, to: &Route, name: &'static str) -> El {
    el("a").cls(class).set("href", &to.href()).text(name)
}
