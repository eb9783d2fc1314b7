//! Out of this device and in again, with a look before anything is written.

mod import;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{
    crypto,
    files::{self, Out},
    lock,
    part::{self, Ledger},
    record::Record,
    toast::Toast,
    transfer::{json, table},
};
use crate::{
    device,
    dom::{El, button, el, group, lit},
    route::Route,
    words::ledger as texts,
};

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct MovingProps {
    /// The records.
    pub ledger: Ledger,
}

/// The page of export and import.
#[component]
pub fn Moving(props: &MovingProps) -> Html {
    let ledger = &props.ledger;
    let secret = use_node_ref();
    let back = part::head(Some(Route::Ledger(String::new())), texts::MOVE, Vec::new());
    let out = el("section")
        .cls("card")
        .kid(lit("h2", "", texts::EXPORT))
        .kid(lit("p", "soft", texts::EXPORT_HINT))
        .kid(row(ledger, texts::AS_JSON, texts::AS_JSON_HINT, |l| as_json(&l.records)))
        .kid(row(ledger, texts::AS_TABLE, texts::AS_TABLE_HINT, |l| as_table(&l.records)))
        .kid(sealed(ledger, &secret));
    let nothing = lit("p", "card hint", texts::NOTHING_TO_EXPORT);
    let out = if ledger.records.is_empty() { nothing } else { out };
    let import = html! { <import::Import ledger={ledger.clone()} /> };
    group(vec![back, el("main").cls("ledger").kid(out).node(import).html()])
}

fn named(extension: &str) -> String {
    let day = device::today().map(|d| d.to_string()).unwrap_or_default();
    [texts::FILE_NAME, &day, extension].concat()
}

fn as_json(records: &[Record]) -> Out {
    Out { name: named(".json"), kind: "application/json", bytes: json::write(records).into_bytes() }
}

fn as_table(records: &[Record]) -> Out {
    Out { name: named(".csv"), kind: "text/csv", bytes: table::write(records) }
}

/// One kind of file: to be saved, and to be handed on where the browser can.
fn row(ledger: &Ledger, name: &'static str, hint: &'static str, make: fn(&Ledger) -> Out) -> El {
    let (of, toast) = (ledger.clone(), ledger.toast.clone());
    let save = button("chip", name, Callback::from(move |_| saved(&make(&of), &toast)));
    let of = ledger.clone();
    let share = files::can_share(&make(&Ledger { records: Rc::default(), ..of.clone() })).then(|| {
        let then = Callback::from(move |_| {
            let out = make(&of);
            spawn_local(async move {
                files::share(&out).await;
            });
        });
        button("chip", texts::SHARE, then).set("aria-label", &[texts::SHARE, name].concat())
    });
    el("div").cls("way").kid(el("p").cls("ways").kid(save).maybe(share)).kid(lit("p", "soft", hint))
}

fn saved(out: &Out, toast: &Callback<Option<Toast>>) {
    let said = if files::save(out).is_some() { [texts::SAVED_AS, &out.name].concat() } else { texts::NOT_SAVED.to_owned() };
    toast.emit(Toast::only(&said));
}

/// A file under a passphrase of its own.
fn sealed(ledger: &Ledger, secret: &NodeRef) -> El {
    if !crypto::there_is() {
        return lit("p", "soft", texts::trouble::NO_CRYPTO);
    }
    let (of, field) = (ledger.clone(), secret.clone());
    let then = Callback::from(move |()| {
        let Some(field) = field.cast::<HtmlInputElement>() else { return };
        let (of, passphrase) = (of.clone(), field.value());
        if passphrase.chars().count() < crypto::SHORTEST {
            return of.toast.emit(Toast::only(texts::TOO_SHORT));
        }
        spawn_local(async move {
            match json::write_sealed(&of.records, &passphrase).await {
                Ok(text) => {
                    field.set_value("");
                    saved(&Out { name: named(".cailiang"), kind: "application/octet-stream", bytes: text.into_bytes() }, &of.toast);
                }
                Err(trouble) => of.toast.emit(Toast::only(trouble.say())),
            }
        });
    });
    lock::form(then)
        .cls("way")
        .kid(lit("label", "ask", texts::FILE_PASSPHRASE).attr("for", "file-passphrase"))
        .kid(lock::secret("file-passphrase", secret, false).attr("autocomplete", "new-password"))
        .kid(lit("p", "soft", texts::FILE_PASSPHRASE_HINT))
        .kid(el("button").attr("type", "submit").cls("chip").text(texts::AS_SEALED))
}
