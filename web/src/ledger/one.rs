//! One record, with everything that is known of it.

use cailiang::order::Gather;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{
    part::{self, Ledger, link},
    record::Record,
    store,
    toast::Toast,
};
use crate::{
    device,
    dom::{El, button, el, fold, group, lit, say},
    place,
    route::Route,
    words::ledger as texts,
};

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct OneProps {
    /// The records.
    pub ledger: Ledger,
    /// Which one.
    pub id: String,
}

/// The page of one record.
#[component]
pub fn One(props: &OneProps) -> Html {
    let ledger = &props.ledger;
    let asking = use_state(|| false);
    let back = part::head(Some(Route::Ledger(String::new())), texts::RECORD, Vec::new());
    let Some(record) = ledger.records.iter().find(|r| r.id == props.id) else {
        return group(vec![back, el("main").kid(lit("p", "card hint", texts::NO_RECORD).attr("role", "status")).html()]);
    };
    let head = el("div").kid(lit("p", "topic", texts::kind(record.kind))).kid(say(
        "h2",
        "name",
        if record.party.is_empty() { texts::NO_PARTY } else { &record.party },
    ));
    let again = (!record.facts.is_empty()).then(|| link("chip", &Route::Record(record.id.clone()), texts::REOPEN));
    let act = (record.facts.is_empty() && !record.violation.is_empty())
        .then(|| link("chip", &Route::Violation(record.violation.clone()), texts::OPEN_ACT));
    let change = link("chip", &Route::Ledger(["e/", &record.id].concat()), texts::CHANGE);
    let acts = el("p").cls("ways").maybe(again).maybe(act).kid(change).kid(delete(&asking));
    let main = el("main")
        .cls("ledger")
        .kid(head)
        .kid(el("dl").cls("card facts").list(rows(record)))
        .maybe(receipt(ledger, record))
        .kid(acts)
        .maybe((*asking).then(|| really(ledger, record, &asking)));
    group(vec![back, main.html()])
}

fn rows(r: &Record) -> Vec<El> {
    let fine = if r.fine.is_empty() { String::new() } else { texts::yuan(&r.fine) };
    let place = place::all().into_iter().find(|p| p.id == r.place).map_or(r.place.clone(), |p| p.name);
    // The reopened case says them in words; here their ids would say nothing to anybody.
    let facts = if r.facts.is_empty() { String::new() } else { texts::facts(r.facts.len()) };
    let rows = [
        (texts::DAY, r.on.as_str()),
        (texts::ACT, &r.name),
        (texts::TOPIC, &r.topic),
        (texts::PARTY_KIND, texts::party_kind(&r.party_kind)),
        (texts::OUTCOME, texts::outcome(&r.outcome)),
        (texts::BASIS, &r.basis),
        (texts::PROCEDURE, texts::procedure(&r.procedure)),
        (texts::FINE, &fine),
        (texts::NUMBER, &r.number),
        (texts::PLACE, &place),
        (texts::FACTS, &facts),
        (texts::NOTE, &r.note),
    ];
    let said = rows.into_iter().filter(|(_, text)| !text.is_empty());
    said.flat_map(|(name, text)| [lit("dt", "", name), say("dd", "", text)]).gather()
}

fn receipt(ledger: &Ledger, r: &Record) -> Option<El> {
    (!r.receipt.is_empty()).then(|| {
        let (text, toast) = (r.receipt.clone(), ledger.toast.clone());
        let then = Callback::from(move |_| {
            let (text, toast) = (text.clone(), toast.clone());
            spawn_local(async move {
                let done = device::copy(text).await;
                toast.emit(Toast::only(if done { texts::COPIED } else { texts::NOT_COPIED }));
            });
        });
        let copy = button("chip small", texts::COPY, then);
        fold("card", lit("summary", "", texts::RECEIPT)).kid(say("code", "long", &r.receipt)).kid(el("p").kid(copy))
    })
}

fn delete(asking: &UseStateHandle<bool>) -> El {
    let asking = asking.clone();
    button("chip grave", texts::DELETE, Callback::from(move |_| asking.set(true)))
}

/// Asks once; then it is gone.
fn really(ledger: &Ledger, record: &Record, asking: &UseStateHandle<bool>) -> El {
    let (id, refresh, toast) = (record.id.clone(), ledger.refresh.clone(), ledger.toast.clone());
    let yes = Callback::from(move |_| {
        let (id, refresh, toast) = (id.clone(), refresh.clone(), toast.clone());
        spawn_local(async move {
            match store::delete(&id).await {
                Ok(()) => {
                    device::open(&Route::Ledger(String::new()).href());
                    toast.emit(Toast::only(texts::DELETED));
                }
                Err(trouble) => toast.emit(Toast::only(trouble.say())),
            }
            refresh.emit(());
        });
    });
    let asking = asking.clone();
    let no = Callback::from(move |_| asking.set(false));
    el("div")
        .cls("warn")
        .attr("role", "alert")
        .kid(lit("p", "", texts::DELETE_ASK))
        .kid(el("p").cls("ways").kid(button("chip grave", texts::DELETE_YES, yes)).kid(button("chip", texts::DELETE_NO, no)))
}
