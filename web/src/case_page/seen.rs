//! A case that came from elsewhere, to be read: shared by somebody, or kept in
//! the ledger and opened with the documents of its time.

use std::rc::Rc;

use cailiang::{VERSION, order::Gather};
use yew::prelude::*;

use crate::{
    answer::{self, Answer},
    desk::{Change, Desk},
    device,
    dom::{El, button, el, group, lit, say, sign},
    ledger::{record::Record, store},
    load,
    result::{self, Parts, label, value_label},
    route::Route,
    share::{Refusal, Shared},
    sheet::Sheet,
    shelf::Shelf,
    words,
};

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct SeenProps {
    /// The lists in force.
    pub shelf: Shelf,
    /// What stands in the address.
    pub text: String,
}

/// A case that somebody shared.
#[component]
pub fn SharedPage(props: &SeenProps) -> Html {
    let shelf = &props.shelf;
    let read = use_memo(props.text.clone(), |text| Shared::read(text));
    let place = read.as_ref().as_ref().map(|s| s.place.clone()).unwrap_or_default();
    use_effect_with((place.clone(), shelf.clone()), |(place, shelf)| shelf.want(place));
    use_effect_with((), |()| device::title(words::TITLE_SHARED));
    use_effect_with(shelf.has(&place), |_| device::focus(super::HEAD));
    let shared = match &*read {
        Ok(shared) => shared,
        Err(Refusal::Damaged) => return sorry(words::LINK_DAMAGED),
        Err(Refusal::Newer) => return sorry(words::LINK_NEWER),
        Err(Refusal::TooLong) => return sorry(words::LINK_TOO_LONG),
    };
    if !shelf.listed().iter().any(|p| p.id == place) {
        return sorry(words::PLACE_GONE);
    }
    if !shelf.has(&place) {
        return sorry(shelf.trouble().unwrap_or(words::PLACE_LOADING));
    }
    let sheet = Sheet { violation: shared.violation.clone(), entries: shared.entries.clone() };
    let Some(answer) = answer::answer(shelf, &sheet, &place, device::today()) else { return sorry(words::UNKNOWN_VIOLATION) };
    let differs = shared.difference(&answer.decision.receipt.documents);
    let mut notes: Vec<El> = Vec::new();
    if differs.is_none() && shared.engine == VERSION {
        notes.push(lit("p", "notice", words::SHARED_SAME));
    }
    if !differs.other.is_empty() {
        notes.push(say("p", "notice grave", &words::shared_differs(&differs.other)));
    }
    if differs.missing > 0 {
        notes.push(say("p", "notice grave", &words::shared_missing(differs.missing)));
    }
    if shared.engine != VERSION {
        notes.push(say("p", "notice", &words::shared_engine(&shared.engine)));
    }
    if let Some(then) = outcome(&shared.outcome).filter(|then| *then != answer.decision.outcome) {
        notes.push(say("p", "notice grave", &words::shared_outcome(words::outcome(then))));
    }
    page(shelf, &sheet, &answer, words::SHARED, notes, &place)
}

/// An outcome by its name in a decision.
fn outcome(name: &str) -> Option<cailiang::Outcome> {
    cailiang::Outcome::ALL.into_iter().find(|o| serde_json::to_string(o).is_ok_and(|text| text.trim_matches('"') == name))
}

/// A record of the ledger with the lists it was decided on, or why not.
type Opened = Option<Result<(Rc<Record>, Shelf), &'static str>>;

/// A case kept in the ledger.
#[component]
pub fn RecordPage(props: &SeenProps) -> Html {
    let shelf = &props.shelf;
    let opened = use_state(|| None as Opened);
    {
        let opened = opened.setter();
        use_effect_with(props.text.clone(), move |id| {
            let id = id.clone();
            wasm_bindgen_futures::spawn_local(async move { opened.set(Some(open(&id).await)) });
        });
    }
    let place = match &*opened {
        Some(Ok((record, _))) => record.place.clone(),
        _ => String::new(),
    };
    use_effect_with((place, shelf.clone()), |(place, shelf)| shelf.want(place));
    use_effect_with((), |()| device::title(words::TITLE_RECORD));
    use_effect_with(opened.is_some(), |_| device::focus(super::HEAD));
    let (record, then) = match &*opened {
        None => return sorry(words::RECORD_OPENING),
        Some(Err(why)) => return sorry(why),
        Some(Ok(found)) => found,
    };
    let sheet = Sheet { violation: record.violation.clone(), entries: record.facts.clone() };
    let Some(answer) = answer::answer(then, &sheet, &record.place, device::today()) else { return sorry(words::UNKNOWN_VIOLATION) };
    let mut notes = vec![say("p", "notice", &words::record_as_of(&record.on))];
    if let Some(was) = outcome(&record.outcome).filter(|was| *was != answer.decision.outcome) {
        notes.push(say("p", "notice grave", &words::record_outcome(words::outcome(was))));
    }
    // Without the place's own lists of today nothing is said of today.
    if shelf.has(&record.place)
        && let Some(now) = answer::answer(shelf, &sheet, &record.place, device::today())
        && now.decision.outcome != answer.decision.outcome
    {
        notes.push(say("p", "notice grave", &words::record_now(words::outcome(now.decision.outcome))));
    }
    page(then, &sheet, &answer, words::RECORD, notes, &record.place)
}

async fn open(id: &str) -> Result<(Rc<Record>, Shelf), &'static str> {
    let record = store::get(id).await.map_err(|why| why.say())?.ok_or(words::RECORD_GONE)?;
    if record.violation.is_empty() || record.lists.is_empty() {
        return Err(words::RECORD_WITHOUT_CASE);
    }
    let mut files = Vec::new();
    for name in &record.lists {
        let kept = store::archived(name).await.map_err(|why| why.say())?;
        // Where it was not kept, the site may still have it.
        let bytes = match kept {
            Some(bytes) => bytes,
            None if !store::may_name(name) => return Err(words::RECORD_LISTS_GONE),
            None => load::bytes(name).await.map_err(|_| words::RECORD_LISTS_GONE)?,
        };
        files.push(bytes);
    }
    let lists = load::joined(&files).ok_or(words::RECORD_LISTS_OLD)?;
    if lists.place(&record.place).is_none() {
        return Err(words::RECORD_LISTS_GONE);
    }
    let shelf = Shelf::new(lists.into(), crate::place::all(), Default::default(), None, Callback::noop());
    Ok((Rc::new(record), shelf))
}

/// One plain sentence, and the way to the first page.
fn sorry(why: &str) -> Html {
    let text = say("p", "card hint", why).attr("role", "alert");
    group(vec![top(), el("main").kid(lit("h1", "name", words::SHARED).attr("id", super::HEAD).attr("tabindex", "-1")).kid(text).html()])
}

fn top() -> Html {
    let back = el("a").cls("back").set("href", &Route::Find.href()).kid(sign("", "0 0 12 12", "M8 2L4 6l4 4")).text(words::BACK);
    el("header").cls("top").kid(back).html()
}

/// What was asked on one side, what follows on the other; nothing can be
/// changed here. A copy becomes a case of one's own.
fn page(shelf: &Shelf, sheet: &Sheet, answer: &Answer, title: &'static str, notes: Vec<El>, place: &str) -> Html {
    let name = shelf.violation(&sheet.violation).map_or("", |v| v.name.as_str());
    let row = |(fact, text): &(String, String)| {
        let said = value_label(shelf, fact, text).replace('T', " ");
        vec![say("dt", "", label(shelf, fact)), say("dd", "", &said).maybe(answer.error(fact).map(|why| say("p", "error", why)))]
    };
    let facts = el("dl").cls("facts").list(sheet.entries.iter().flat_map(row).gather());
    let take = {
        let mut entries = sheet.entries.clone();
        entries.push(("place".to_owned(), place.to_owned()));
        let id = sheet.violation.clone();
        Callback::from(move |_: MouseEvent| {
            let desk = Rc::new(Desk::open(&id));
            let before = device::recall(&desk.key()).unwrap_or_default();
            if matches!(desk.reduce(Change::Add(entries.clone())).keep(&before), crate::desk::Kept::Well(_)) {
                device::open(&Route::Violation(id.clone()).href());
            } else {
                device::tell("seen-said", words::NOT_KEPT);
            }
        })
    };
    let asked = el("section").cls("card").kid(lit("h2", "", words::GIVEN)).kid(facts);
    let own =
        el("div").cls("chips").kid(button("chip main", words::TAKE_CASE, take)).kid(el("p").attr("id", "seen-said").attr("role", "alert"));
    let left = el("div")
        .cls("ask-side")
        .kid(say("p", "topic", title))
        .kid(say("h1", "name", name).attr("id", super::HEAD).attr("tabindex", "-1"))
        .kid(el("div").cls("notices").list(notes))
        .kid(asked)
        .kid(own);
    let parts = Parts { ask: None, own: None, what_if: None, papers: el("span") };
    let right = el("div").cls("answer-side").attr("role", "region").attr("aria-label", words::RESULT);
    let right = right.kid(result::result(shelf, &answer.decision, parts));
    group(vec![top(), el("main").cls("case").kid(left).kid(right).html()])
}
