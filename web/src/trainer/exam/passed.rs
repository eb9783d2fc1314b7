//! An exam as it is passed on: its link, and the link as a picture.

use cailiang::training::Exam;
use yew::Callback;

use crate::{
    device,
    dom::{El, button, el, lit, say},
    share,
    trainer::route::Room,
    words::{self, trainer as common, trainer::exam as texts},
};

/// The id of the heading above the link.
pub const HEAD: &str = "passed";
/// The id of the sentence that says why there is none.
pub const REFUSED: &str = "not-passed";
/// The id of the line that says how copying went.
const SAID: &str = "passed-said";

/// The part of an address that opens an exam.
fn href(exam: &Exam) -> String {
    Room::Sitting(js_sys::encode_uri_component(&exam.code()).into()).href()
}

/// What the exam is called.
pub fn called(exam: &Exam) -> &str {
    if exam.title.is_empty() { texts::UNTITLED } else { &exam.title }
}

/// A button that copies a text, and says so in the line with this id.
pub fn copy(class: &'static str, name: &'static str, text: String, said: &'static str) -> El {
    let copy = Callback::from(move |_| {
        let text = text.clone();
        wasm_bindgen_futures::spawn_local(async move {
            device::tell(said, if device::copy(text).await { common::COPIED } else { texts::NOT_COPIED });
        });
    });
    button(class, name, copy)
}

/// The card.
pub fn card(exam: &Exam) -> El {
    let href = href(exam);
    let link = device::address(&href);
    let send = device::can_share().then(|| {
        let (title, link) = (called(exam).to_owned(), link.clone());
        button("chip", texts::SEND, Callback::from(move |_| device::share(&title, &link)))
    });
    let look = el("a").cls("chip to").set("href", &href).kid(lit("span", "", texts::LOOK));
    let ways = el("div").cls("chips").kid(copy("chip main", common::COPY_LINK, link.clone(), SAID)).maybe(send).kid(look);
    let picture = share::picture(&link, texts::QR).unwrap_or_else(|| lit("p", "hint", words::QR_TOO_LONG));
    let text = el("textarea").cls("link").attr("readonly", "").attr("rows", "4").attr("aria-label", texts::LINK).value(&link);
    el("section")
        .cls("card sharing")
        .kid(lit("h2", "", texts::LINK_HEAD).attr("id", HEAD).attr("tabindex", "-1"))
        .kid(say("p", "", called(exam)))
        .kid(ways)
        .kid(el("p").cls("soft").attr("id", SAID).attr("role", "status"))
        .kid(picture)
        .kid(text)
        .kid(lit("p", "soft", texts::FOR_ALL))
}
