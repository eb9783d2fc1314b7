//! A scenario from a case of one's own: the facts, what could name somebody, the story, the file.

mod check;
mod draft;
mod facts;
mod tell;
mod twist;

use cailiang::{
    case::Case,
    decide::conclude,
    training::{Anonymous, draft as file},
};
use yew::prelude::*;

use self::draft::Draft;
use super::{RoomProps, frame, kept, route::Room};
use crate::{
    device,
    dom::{El, button, el, group, lit, say},
    ledger::files::{self, Out},
    place,
    result::{answer, tone},
    shelf::Shelf,
    words::trainer as texts,
};

const KEPT: &str = "draft";

/// What the sections are drawn from.
struct Desk<'a> {
    shelf: &'a Shelf,
    draft: &'a Draft,
    /// The facts without what could name somebody.
    anonymous: Anonymous,
    change: Callback<Draft>,
}

impl Desk<'_> {
    /// A change of the draft as it stands.
    fn then<E: 'static>(&self, how: impl Fn(&mut Draft, E) + 'static) -> Callback<E> {
        let (draft, change) = (self.draft.clone(), self.change.clone());
        Callback::from(move |event| {
            let mut draft = draft.clone();
            how(&mut draft, event);
            change.emit(draft);
        })
    }
}

/// The room.
#[component]
pub fn WritePage(props: &RoomProps) -> Html {
    let shelf = &props.training.shelf;
    let draft = use_state(|| kept::read::<Draft>(KEPT).unwrap_or_default());
    let odd = use_state(Vec::new);
    let found = use_state(Vec::new);
    let change = {
        let setter = draft.setter();
        Callback::from(move |draft: Draft| {
            kept::keep(KEPT, &draft);
            setter.set(draft);
        })
    };
    let here = place::here(shelf.listed());
    let given = draft.given(shelf, &here, device::today());
    let anonymous = draft.anonymous(shelf, &given);
    let desk = Desk { shelf, draft: &draft, anonymous, change };
    let chosen = !draft.violation.is_empty();
    let head = el("div").kid(frame::title(texts::WRITE)).kid(lit("p", "soft", texts::WRITE_INTRO));
    let main = el("main").cls("room writing").kid(head).kid(facts::section(&desk, &odd));
    // Empty places, so that what comes later moves nothing that is open or typed in.
    let later = |section: fn(&Desk) -> El| chosen.then(|| section(&desk));
    let main = main
        .maybe(later(tell::section))
        .maybe(chosen.then(|| twist::section(&desk, &found)))
        .maybe(later(check::section))
        .maybe(later(export));
    group(vec![frame::head(&Room::Start, texts::WRITE, Vec::new()).html(), main.html(), frame::foot().html()])
}

/// The file, once all is there and confirmed.
fn export(desk: &Desk) -> El {
    let card = el("section").cls("card").kid(lit("h2", "", texts::EXPORT));
    let scenario = desk.draft.scenario(desk.shelf, &desk.anonymous);
    let led = Case::read(desk.shelf, desk.anonymous.given.iter().cloned()).ok().map(|case| conclude(desk.shelf, &case));
    let led = led.map(|d| el("p").cls("led").text(texts::LEADS_TO).kid(el("span").cls(tone(d.outcome)).kid(answer::in_short(&d))));
    let lacking = [
        (desk.draft.title.trim().is_empty(), texts::LACKS_TITLE),
        (desk.draft.story.trim().is_empty(), texts::LACKS_STORY),
        (desk.draft.note.trim().is_empty(), texts::LACKS_NOTE),
        (!check::is_confirmed(desk), texts::LACKS_CONFIRMATION),
        (scenario.is_none(), texts::LACKS_FACTS),
    ];
    let lacking: Vec<El> = lacking.into_iter().filter(|(lacks, _)| *lacks).map(|(_, what)| lit("li", "", what)).collect();
    let ready = scenario.filter(|_| lacking.is_empty());
    let refused = ready.is_none();
    let save = Callback::from(move |_| {
        if let Some(scenario) = &ready {
            let bytes = file::toml(scenario).into_bytes();
            // A browser that refuses to save says so itself.
            files::save(&Out { name: [&scenario.id, ".toml"].concat(), kind: "application/toml", bytes }).unwrap_or_default();
        }
    });
    let clear = desk.then(|draft, _: MouseEvent| *draft = Draft::default());
    let list = (!lacking.is_empty()).then(|| el("ul").cls("found-out").list(lacking));
    let ways = el("div").cls("ways").kid(button("go", texts::SAVE_FILE, save).flag("disabled", refused));
    card.maybe(led).maybe(list).kid(ways.kid(button("chip", texts::CLEAR_DRAFT, clear))).kid(say("p", "soft", texts::EXPORT_HINT))
}
