//! A case for somebody else: a link and its picture, personal answers left out
//! unless the officer adds them.

use cailiang::{
    Decision,
    facts::{FactKind, id},
    order::Gather,
};
use yew::prelude::*;

use super::Context;
use crate::{
    device,
    dom::{El, button, el, lit, say},
    result::label,
    route::Route,
    share::{self, Shared},
    sheet::Sheet,
    words,
};

/// The id of the line that says how copying went.
const SAID: &str = "share-said";

/// Whether an answer may name a person: a birth date, or free text.
pub fn personal(cx: &Context, fact: &str) -> bool {
    fact == id::BIRTH_DATE || cx.shelf.fact(fact).is_some_and(|f| matches!(f.kind, FactKind::Text | FactKind::List))
}

/// The case as it is shared; with `whole`, personal answers too.
pub fn shared(cx: &Context, whole: bool) -> Shared {
    let known = |fact: &str| cx.shelf.fact(fact).is_some() && cx.answer.error(fact).is_none();
    let entries = cx.sheet.entries.iter().filter(|(fact, _)| known(fact) && (whole || !personal(cx, fact))).cloned();
    let d = &cx.answer.decision;
    Shared::new(&outcome(d), cx.place, &cx.sheet.violation, entries.chain(today(cx.sheet)).gather(), &d.receipt.documents)
}

/// The day of the decision, where it was not typed: today. Whoever opens the
/// case later must decide as of the same day.
pub fn today(sheet: &Sheet) -> Option<(String, String)> {
    let day = device::today().filter(|_| sheet.get(id::DECISION_ON).is_empty())?;
    Some((id::DECISION_ON.to_owned(), day.to_string()))
}

/// The outcome as a decision names it.
pub fn outcome(d: &Decision) -> String {
    let text = serde_json::to_string(&d.outcome).unwrap_or_default();
    text.trim_matches('"').to_owned()
}

/// The view.
pub fn view(cx: &Context, whole: &UseStateHandle<bool>) -> El {
    let link = device::address(&Route::Shared(shared(cx, **whole).write()).href());
    let left: Vec<&str> = cx.sheet.entries.iter().map(|(f, _)| f.as_str()).filter(|f| personal(cx, f)).map(|f| label(cx.shelf, f)).gather();
    let choice = (!left.is_empty()).then(|| {
        let toggle = {
            let whole = whole.clone();
            Callback::from(move |_: Event| whole.set(!*whole))
        };
        let check = el("input").attr("type", "checkbox").checked(**whole).change(toggle);
        el("label").cls("with-personal").kid(check).kid(say("span", "", &words::share_personal(&left.join("、"))))
    });
    let copy = {
        let link = link.clone();
        Callback::from(move |_: MouseEvent| {
            let link = link.clone();
            wasm_bindgen_futures::spawn_local(async move {
                device::tell(SAID, if device::copy(link).await { words::LINK_COPIED } else { words::LINK_NOT_COPIED });
            });
        })
    };
    let send = {
        let (title, link) = (cx.shelf.violation(&cx.sheet.violation).map(|v| v.name.clone()).unwrap_or_default(), link.clone());
        Callback::from(move |_: MouseEvent| device::share(&title, &link))
    };
    let buttons = el("div").cls("chips").kid(button("chip main", words::COPY_LINK, copy));
    let buttons = buttons.maybe(device::can_share().then(|| button("chip", words::SEND_LINK, send)));
    let picture = share::picture(&link, words::QR_LABEL).unwrap_or_else(|| lit("p", "hint", words::QR_TOO_LONG));
    let text = el("textarea").cls("link").attr("readonly", "").attr("rows", "4").attr("aria-label", words::LINK).value(&link);
    el("section")
        .cls("card sharing")
        .kid(lit("h1", "", words::SHARE_CASE).attr("id", super::HEAD).attr("tabindex", "-1"))
        .kid(lit("p", "soft", words::SHARE_HINT))
        .maybe(choice)
        .kid(picture)
        .kid(buttons)
        .kid(el("p").attr("id", SAID).attr("role", "status"))
        .kid(text)
}
