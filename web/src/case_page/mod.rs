//! The page of one violation: what the law says, what matters, what follows.
//!
//! Its views: the case itself, its papers, and the case beside a copy of it.
//! Each has an address, so that “back” leads where it should.

mod answered;
mod asked;
mod clause;
mod compare;
mod earlier;
mod later;
mod own;
mod paper;
mod papers;
mod part;
mod presumed;
mod room;
mod saving;
mod seen;
mod sharing;
mod top;
mod tried;

pub use part::CasePart;

use cailiang::{day::Day, facts::id};
use yew::prelude::*;

use crate::{
    answer::{self, Answer, Otherwise},
    desk::{Change, Desk},
    device,
    dom::{El, button, el, group, lit, say, sign},
    place,
    result::{self, ID, Parts},
    sheet::Sheet,
    shelf::Shelf,
    words,
};
pub use room::Room;

/// The id of the heading that gets the focus when a view is opened.
const HEAD: &str = "act";

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct CaseProps {
    /// The lists.
    pub shelf: Shelf,
    /// The violation.
    pub id: String,
    /// What of it is in sight.
    pub room: Room,
}

/// What the parts of the page share.
pub struct Context<'a> {
    /// The lists.
    pub shelf: &'a Shelf,
    /// The place of the case.
    pub place: &'a str,
    /// The cases of the act.
    pub desk: &'a Desk,
    /// What was typed in the one in hand.
    pub sheet: &'a Sheet,
    /// What follows from it.
    pub answer: &'a Answer,
    /// What other facts would do, as far as it is known yet.
    pub otherwise: &'a Otherwise,
    /// The question touched last: it keeps its place.
    pub touched: UseStateHandle<Option<asked::Touched>>,
    /// Told a fact and its new text.
    pub set: Callback<(String, String)>,
    /// Hands the case to the ledger.
    pub save: Callback<MouseEvent>,
    /// Told any change.
    pub act: Callback<Change>,
}

impl Context<'_> {
    /// The day of the decision: as typed, else today.
    fn day(&self) -> Option<Day> {
        self.sheet.get(id::DECISION_ON).parse().ok().or_else(device::today)
    }

    /// The address of a view of this act.
    fn href(&self, room: &Room) -> String {
        room.href(&self.sheet.violation)
    }
}

/// The page where questions are answered and the outcome stands.
#[component]
pub fn CasePage(props: &CaseProps) -> Html {
    let shelf = &props.shelf;
    let desk = {
        let id = props.id.clone();
        use_reducer(move || Desk::open(&id))
    };
    let kept = later::use_kept(&desk);
    let whole = use_state(|| false);
    let touched = use_state(|| None::<asked::Touched>);
    let sheet = desk.draft().sheet.clone();
    let (here, today) = (place::here(shelf.listed()), device::today());
    let at = if sheet.get("place").is_empty() { here.clone() } else { sheet.get("place").to_owned() };
    use_effect_with((at.clone(), shelf.clone()), |(at, shelf)| shelf.want(at));
    // Without the lists of the place nothing is decided: not by the nation's alone.
    let answer = use_memo((sheet.clone(), shelf.clone(), at.clone(), today), |(sheet, shelf, at, today)| {
        shelf.has(at).then(|| answer::answer(shelf, sheet, at, *today)).flatten()
    });
    let otherwise = later::use_otherwise(shelf, &answer);
    let forms = papers::use_forms(props.room.is_paper());
    let unknown = if shelf.has(&at) { words::UNKNOWN_VIOLATION } else { words::NAME };
    let name = shelf.violation(&props.id).map_or(unknown, |v| v.name.as_str());
    let title = [props.room.title(), name, " · ", words::NAME].concat();
    use_effect_with(title, |title| device::title(title));
    // The heading gets the focus whenever another view is opened.
    use_effect_with((props.room.clone(), shelf.has(&at)), |_| device::focus(HEAD));

    let act = {
        // Whatever happens to the case as a whole, no question keeps its place.
        let (dispatch, touched) = (desk.dispatcher(), touched.setter());
        Callback::from(move |change| {
            touched.set(None);
            dispatch.dispatch(change);
        })
    };
    let clear = act.reform(|_: MouseEvent| Change::Clear);
    if !shelf.has(&at) {
        return group(vec![top::bar(&props.room, &props.id, Some(clear)), waiting(shelf, &at, name)]);
    }
    let memo = answer.clone();
    let (Some(violation), Some(answer)) = (shelf.violation(&props.id), &*answer) else {
        let sorry = lit("p", "card hint", words::UNKNOWN_VIOLATION).attr("role", "alert");
        return group(vec![top::bar(&props.room, &props.id, None), el("main").kid(sorry).html()]);
    };
    let save = {
        let (shelf, at, sheet, answer) = (shelf.clone(), at.clone(), sheet.clone(), memo.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(answer) = &*answer {
                saving::save(&shelf, &at, &sheet, answer);
            }
        })
    };
    let set = {
        let dispatch = desk.dispatcher();
        Callback::from(move |(fact, text)| dispatch.dispatch(Change::Set(fact, text)))
    };
    let cx = Context { shelf, place: &at, desk: &desk, sheet: &sheet, answer, otherwise: &otherwise, touched, save, set, act };
    let head = el("div")
        .kid(say("p", "topic", &violation.topic))
        .kid(say("h1", "name", &violation.name).attr("id", HEAD).attr("tabindex", "-1"))
        .maybe(top::cases(&cx));
    let notices = top::notices(&cx, kept);
    let bar_above = top::bar(&props.room, &props.id, None);
    let main = match &props.room {
        Room::Papers => el("main").maybe(notices).kid(papers::list(&cx, &forms)),
        Room::Paper(id) => el("main").maybe(notices).kid(papers::one(&cx, &forms, id)),
        Room::Share => el("main").maybe(notices).kid(sharing::view(&cx, &whole)),
        Room::Compare => el("main").cls("beside").maybe(notices).kid(compare::view(&cx, today)),
        Room::Case => case(&cx, head, notices, violation),
    };
    group(vec![bar_above, main.html()])
}

/// Questions on one side, what follows on the other.
fn case(cx: &Context, head: El, notices: Option<El>, violation: &cailiang::lists::Violation) -> El {
    let ask_side = el("div")
        .cls("ask-side")
        .kid(head)
        .maybe(notices)
        .kid(clause::card(cx, violation))
        .kid(clause::place(cx))
        .kid(asked::questions(cx))
        .node(earlier::offer(cx).unwrap_or_default())
        .maybe(presumed::list(cx))
        .kid(asked::process(cx))
        .kid(top::foot(cx))
        .kid(bar(cx));
    let parts = Parts { ask: asked::most_decisive(cx), own: own::choice(cx), what_if: tried::cards(cx), papers: papers::door(cx) };
    let answer_side = el("div").cls("answer-side").attr("role", "region").attr("aria-label", words::RESULT).kid(result::result(
        cx.shelf,
        &cx.answer.decision,
        parts,
    ));
    el("main").cls("case").kid(ask_side).kid(answer_side)
}

/// Instead of an outcome, while the lists of the place are not there.
fn waiting(shelf: &Shelf, place: &str, name: &str) -> Html {
    let known = shelf.listed().iter().any(|p| p.id == place);
    let again = button("", words::TRY_AGAIN, Callback::from(|_| device::reload()));
    let (role, why) = match shelf.trouble() {
        _ if !known => ("alert", words::PLACE_GONE),
        Some(why) => ("alert", why),
        None => ("status", words::PLACE_LOADING),
    };
    let hint = say("p", "card hint", why).attr("role", role);
    el("main").kid(say("h1", "name", name)).kid(hint).maybe((known && shelf.trouble().is_some()).then_some(again)).html()
}

/// The outcome in one line, always in sight; a tap leads to the result.
fn bar(cx: &Context) -> El {
    let d = &cx.answer.decision;
    let go = el("button")
        .attr("type", "button")
        .click(Callback::from(|_| device::go_to(ID)))
        .kid(lit("span", "l", words::NOW))
        .kid(result::answer::in_short(d).attr("role", "status"))
        .kid(sign("arrow", "0 0 12 12", "M2 4l4 4 4-4"));
    el("div").cls("bar").kid(el("div").cls(result::tone(d.outcome)).kid(go))
}
