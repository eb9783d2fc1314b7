//! This device's settings: text size, passphrase, storage, versions.

mod passphrase;
mod storage;

use yew::prelude::*;

use super::part::{self, Ledger, link};
use crate::{
    device,
    dom::{El, button, el, group, lit, say},
    route::Route,
    words::ledger as texts,
};

/// Where the size of the text is kept; `start.js` reads it too.
const TEXT: &str = "cailiang:text";

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct SettingsProps {
    /// The records.
    pub ledger: Ledger,
}

/// The page of settings.
#[component]
pub fn Settings(props: &SettingsProps) -> Html {
    let ledger = &props.ledger;
    let size = use_state(|| device::recall(TEXT).unwrap_or_default());
    let main = el("main")
        .cls("ledger")
        .kid(sizes(&size))
        .node(html! { <passphrase::Passphrase ledger={ledger.clone()} /> })
        .kid(el("section").cls("card").kid(lit("h2", "", texts::MOVE)).kid(lit("p", "soft", texts::MOVE_HINT)).kid(link(
            "chip",
            &Route::Ledger("move".to_owned()),
            texts::MOVE,
        )))
        .node(html! { <storage::Kept ledger={ledger.clone()} /> })
        .kid(training())
        .kid(keeping())
        .kid(about());
    group(vec![part::head(None, texts::SETTINGS, Vec::new()), main.html()])
}

fn sizes(size: &UseStateHandle<String>) -> El {
    let chip = |(id, label): (&'static str, &'static str)| {
        let size = size.clone();
        let on = *size == id;
        let then = Callback::from(move |_| {
            device::keep(TEXT, id);
            device::mark("data-text", id);
            size.set(id.to_owned());
        });
        button("chip", label, then).whether("aria-pressed", on)
    };
    let sizes = texts::SIZES.into_iter().map(chip).collect();
    el("section")
        .cls("card")
        .kid(lit("h2", "", texts::TEXT_SIZE))
        .kid(el("div").cls("chips").attr("role", "group").attr("aria-label", texts::TEXT_SIZE).list(sizes))
}

/// The door to the trainer's page.
fn training() -> El {
    let door = el("a").cls("chip").attr("href", "trainer.html").text(texts::TRAINING);
    el("section").cls("card").kid(lit("h2", "", texts::TRAINING)).kid(lit("p", "soft", texts::TRAINING_HINT)).kid(door)
}

/// The door to the keeper's page.
fn keeping() -> El {
    let door = el("a").cls("chip").attr("href", "keeper.html").text(texts::KEEPING);
    el("section").cls("card").kid(lit("h2", "", texts::KEEPING)).kid(lit("p", "soft", texts::KEEPING_HINT)).kid(door)
}

fn about() -> El {
    let rows = [(texts::VERSION, cailiang::VERSION.to_owned()), (texts::LISTS, device::meta("cailiang-lists").unwrap_or_default())];
    let row = |(name, text): (&'static str, String)| [lit("dt", "", name), say("dd", "", &text)];
    el("section")
        .cls("card")
        .kid(lit("h2", "", texts::ABOUT))
        .kid(el("dl").cls("facts").list(rows.into_iter().flat_map(row).collect()))
        .kid(lit("p", "soft", texts::PRIVATE))
}
