//! Earlier records of the same party and act in this device's ledger: offered
//! beside the questions they may bear on. Whether they count is the officer's answer.

use cailiang::{
    day::Day,
    order::{Gather, Grow},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Context;
use crate::{
    device,
    dom::{El, button, el, fold, lit, say},
    ledger::{
        record::Record,
        repeat::{self, Earlier, Window},
        store,
    },
    route::Route,
    words,
};

/// What the offer needs.
#[derive(Properties, PartialEq)]
pub struct EarlierProps {
    /// The act.
    pub violation: String,
    /// The day up to which is looked.
    pub day: Day,
    /// How far back the officer wants to look; all of the ledger where not said.
    pub months: Option<i32>,
    /// Whether “first offence” and “which time” are asked in this case.
    pub asked: (bool, bool),
    /// Told a fact and its new text.
    pub set: Callback<(String, String)>,
}

/// The facts that earlier records may bear on (首违不罚; benchmarks that count).
const FIRST: &str = "first_violation";
const COUNT: &str = "repeat_count";
const MONTHS: &str = "lookback_months";
/// Farther back than any ledger.
const ALL: i32 = 12 * 100;

/// The offer, where one of those facts matters.
pub fn offer(cx: &Context) -> Option<Html> {
    let asks = |fact: &str| cx.answer.questions.iter().any(|q| q.fact == fact);
    let asked = (asks(FIRST), asks(COUNT));
    let day = cx.sheet.get("act_start").get(..10).and_then(|d| d.parse().ok()).or_else(device::today)?;
    let months = cx.sheet.get(MONTHS).trim().parse().ok();
    let (violation, set) = (cx.sheet.violation.clone(), cx.set.clone());
    (asked.0 || asked.1).then(|| html! { <Offer {violation} {day} {months} {asked} {set} /> })
}

/// The fold with a party's name and what the ledger has.
#[component]
pub fn Offer(props: &EarlierProps) -> Html {
    let party = use_state(String::new);
    let records = use_state(|| None::<Result<Vec<Record>, &'static str>>);
    let typed = {
        let (party, records) = (party.clone(), records.clone());
        Callback::from(move |e: InputEvent| {
            party.set(e.target_unchecked_into::<HtmlInputElement>().value());
            if records.is_none() {
                let records = records.setter();
                wasm_bindgen_futures::spawn_local(async move { records.set(Some(store::all().await.map_err(|why| why.say()))) });
            }
        })
    };
    let window = Window::Months(props.months.unwrap_or(ALL));
    let found = match &*records {
        Some(Ok(all)) if !party.trim().is_empty() => Some(repeat::earlier(all, &party, &props.violation, props.day, window, "")),
        _ => None,
    };
    let trouble = match &*records {
        Some(Err(why)) => Some(say("p", "error", why).attr("role", "alert")),
        _ => None,
    };
    let input = el("input").attr("type", "text").attr("id", "earlier-party").attr("autocomplete", "off").value(&party).input(typed);
    let label = lit("label", "ask", words::EARLIER_PARTY).attr("for", "earlier-party");
    fold("card earlier", el("summary").kid(lit("h3", "", words::EARLIER)))
        .kid(lit("p", "soft", words::EARLIER_HINT))
        .kid(el("div").cls("q").kid(label).kid(input))
        .maybe(trouble)
        .maybe(found.map(|found| listed(props, &found)))
        .html()
}

fn listed(props: &EarlierProps, found: &[Earlier<'_>]) -> El {
    let row = |e: &Earlier<'_>| {
        let said = words::earlier(e.on, words::ledger::kind(e.record.kind), &e.record.fine, e.days_before);
        el("li").kid(el("a").set("href", &Route::Ledger(e.record.id.clone()).href()).say(&said))
    };
    let set = |fact: &str, text: String, label: &str| {
        let (set, fact) = (props.set.clone(), fact.to_owned());
        button("chip", label, Callback::from(move |_| set.emit((fact.clone(), text.clone()))))
    };
    let mut ways: Vec<El> = Vec::new();
    if !found.is_empty() {
        ways.grow(props.asked.0.then(|| set(FIRST, "false".to_owned(), words::EARLIER_NOT_FIRST)));
        let nth = found.len().saturating_add(1);
        ways.grow(props.asked.1.then(|| set(COUNT, nth.to_string(), &words::earlier_nth(nth))));
    }
    let count = say("p", "", &words::earlier_found(found.len(), props.months)).attr("role", "status");
    el("div").kid(count).kid(el("ul").cls("combos").list(found.iter().map(row).gather())).kid(el("div").cls("chips").list(ways))
}
