//! The keeper's page, `keeper.html`: legal staff open lists, change them, see
//! at once what is wrong, look at the tables, and try cases.
//!
//! [`clerk`] is a worker that does the reading and checking; the page asks it
//! in the words of [`said`]. [`desk`] holds the open files, [`js`] leads to the
//! editor and the disk; every other file is a part of the page.

pub mod clerk;
mod compare;
pub mod desk;
mod files;
pub mod js;
mod kept;
mod paper;
mod picture;
mod problems;
pub mod route;
pub mod said;
mod strip;
mod tables;
mod trial;

use std::{cell::Cell, rc::Rc};

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    device,
    dom::{el, group, lit, sign},
    load,
    words::keeper as texts,
};
use desk::{Act, Desk};
use route::{ROOMS, Room};
use said::{Ask, Found};

/// The published files: path and text of each.
type Published = Rc<Vec<(String, String)>>;

/// What every part of the page works with.
#[derive(Clone, PartialEq)]
pub struct Bench {
    /// The open files.
    pub desk: UseReducerHandle<Desk>,
    /// What is wrong with them.
    pub found: Rc<Found>,
    /// The stamp of the desk that was checked; a smaller one than the desk's own is out of date.
    pub checked: u32,
    /// What the site publishes.
    pub published: Published,
}

/// What a part is given.
#[derive(Properties, PartialEq)]
pub struct BenchProps {
    /// All of it.
    pub bench: Bench,
}

/// The page.
#[component]
pub fn KeeperPart() -> Html {
    let room = route::use_room();
    let desk = use_reducer(Desk::default);
    let begun = use_published();
    let notice = use_state(String::new);
    use_kept(&desk, notice.setter());
    let ready = matches!(&*begun, Some(Ok(_)));
    let (found, broken) = use_found(&desk, ready);
    js::unsaved(desk.is_changed());
    use_effect_with((), |()| device::title(texts::NAME));
    let published = match &*begun {
        Some(Ok(published)) => published.clone(),
        _ => Published::default(),
    };
    let (checked, found) = (*found).clone();
    let bench = Bench { desk, found, checked, published };
    let trouble = match &*begun {
        Some(Err(why)) => why.clone(),
        _ if broken => texts::CLERK_FAILED.to_owned(),
        _ => (*notice).clone(),
    };
    let side = match room {
        Room::Tables => html! { <tables::Tables bench={bench.clone()} /> },
        Room::Try => html! { <trial::Trial bench={bench.clone()} /> },
        Room::Diff => html! { <compare::Compare bench={bench.clone()} /> },
        _ => html! { <problems::Problems bench={bench.clone()} /> },
    };
    let note = el("p").cls("note-line").attr("role", "status").say(&trouble).flag("hidden", trouble.is_empty());
    let side = el("div").cls("beside").kid(rooms(room, &bench.found)).node(side);
    let main = el("main")
        .cls("bench")
        .set("data-room", room.id())
        .node(html! { <files::Files bench={bench.clone()} /> })
        .node(html! { <paper::Paper bench={bench} /> })
        .kid(side);
    let foot = el("footer").cls("foot").kid(lit("span", "", texts::FOOT));
    group(vec![top().html(), note.html(), main.html(), foot.html()])
}

/// The head of the page: the way to the officer's page, and its name.
fn top() -> crate::dom::El {
    let home = el("a").cls("back").attr("href", "./").kid(sign("", "0 0 12 12", "M8 2L4 6l4 4")).text(texts::OFFICER);
    let before = el("span").cls("before").kid(home);
    el("header").cls("top").kid(before).kid(lit("h1", "title", texts::NAME)).kid(lit("span", "tools", ""))
}

/// The ways to the rooms.
fn rooms(here: Room, found: &Found) -> crate::dom::El {
    let errors = found.findings.iter().filter(|f| f.error).count();
    let warnings = found.findings.len() - errors;
    let link = |(room, href, id, name): &(Room, &'static str, &'static str, &'static str)| {
        // On a wide screen files and text are always in sight: what is shown beside them is then the problems.
        let shown = *room == here || (*room == Room::Problems && matches!(here, Room::Files | Room::Text));
        let badge = (*room == Room::Problems).then(|| texts::counted(errors, warnings)).flatten();
        let badge = badge.map(|(number, of)| {
            let badge = el("span").cls(if errors > 0 { "count-badge bad" } else { "count-badge" }).say(&number);
            badge.kid(lit("span", "of", of))
        });
        let link = el("a").attr("href", href).attr("data-to", id).text(name).maybe(badge);
        let link = if *room == here { link.attr("aria-current", "page") } else { link };
        el("li").cls(if shown { "on" } else { "" }).kid(link)
    };
    el("nav").cls("rooms").attr("aria-label", texts::ROOMS).kid(el("ul").list(ROOMS.iter().map(link).collect()))
}

/// The published files, fetched once and handed to the clerk.
#[hook]
fn use_published() -> UseStateHandle<Option<Result<Published, String>>> {
    let begun = use_state(|| None);
    let setter = begun.setter();
    use_effect_with((), move |()| {
        spawn_local(async move {
            let bytes = load::bytes(&device::meta("cailiang-sources").unwrap_or_default()).await;
            let text = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok());
            let read = text.and_then(|text| {
                let files: Vec<(String, String)> = serde_json::from_str(&text).ok()?;
                Some((text, Published::new(files)))
            });
            setter.set(Some(match read {
                Some((text, files)) => {
                    begin(text).await;
                    Ok(files)
                }
                None => Err(texts::LOAD_FAILED.to_owned()),
            }));
        });
    });
    begun
}

async fn begin(published: String) {
    let today = device::today().map(|day| day.to_string()).unwrap_or_default();
    js::ask::<usize>(&Ask::Begin { published, today }).await;
}

/// Opens again what was open when the page was left.
#[hook]
fn use_kept(desk: &UseReducerHandle<Desk>, notice: UseStateSetter<String>) {
    let desk = desk.dispatcher();
    use_effect_with((), move |()| {
        spawn_local(async move {
            let files = kept::all().await;
            if !files.is_empty() {
                notice.set(texts::restored(files.len()));
                desk.dispatch(Act::Add(files));
            }
        });
    });
}

/// What is wrong, found anew after every change; one question at a time. And whether the clerk broke down.
#[hook]
fn use_found(desk: &UseReducerHandle<Desk>, ready: bool) -> (UseStateHandle<(u32, Rc<Found>)>, bool) {
    let found = use_state(|| (0, Rc::new(Found::default())));
    let broken = use_state(|| false);
    // What was typed last, and whether an answer is on its way.
    let state = use_memo((), |()| (Cell::new(0_u32), Cell::new(false)));
    {
        let desk = desk.clone();
        use_effect_with((desk.set, ready), move |(_, ready)| {
            if *ready {
                let ask = Ask::Files { files: desk.for_clerk(), whole: desk.is_whole() };
                js::tell(ask);
            }
        });
    }
    {
        let (found, broken, desk) = (found.setter(), broken.clone(), desk.clone());
        use_effect_with((desk.stamp, ready), move |(stamp, ready)| {
            let (wanted, busy) = (&state.0, &state.1);
            wanted.set(*stamp);
            if !*ready || busy.replace(true) {
                return;
            }
            let state = state.clone();
            spawn_local(async move {
                loop {
                    let stamp = state.0.get();
                    match js::ask::<Found>(&Ask::Check).await {
                        Some(new) => {
                            found.set((stamp, Rc::new(new)));
                            broken.set(false);
                        }
                        None => {
                            broken.set(true);
                            if let Ok(Ok(text)) =
                                load::bytes(&device::meta("cailiang-sources").unwrap_or_default()).await.map(String::from_utf8)
                            {
                                begin(text).await;
                            }
                            js::ask::<()>(&Ask::Files { files: desk.for_clerk(), whole: desk.is_whole() }).await;
                        }
                    }
                    if state.0.get() == stamp {
                        break;
                    }
                }
                state.1.set(false);
            });
        });
    }
    let broken = *broken;
    (found, broken)
}
