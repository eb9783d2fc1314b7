//! The passphrase before the records, and the lock that falls by itself.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{part, store, toast::Toast, wipe::DeleteAll};
use crate::{
    device,
    dom::{El, button, el, fold, lit, say},
    words::ledger as texts,
};

/// How long the page may stay in the background unlocked, milliseconds. No number of law.
const AWAY: u64 = 5 * 60 * 1000;

/// Locks when the page comes back after too long a time, or when that time is over.
pub fn watch(refresh: Callback<()>) {
    let left = Rc::new(Cell::new(0));
    device::on_visibility(move |visible| {
        if !visible {
            left.set(store::now());
            let (then, refresh) = (left.clone(), refresh.clone());
            let at = left.get();
            device::after(AWAY, move || {
                if then.get() == at {
                    lock(&refresh);
                }
            });
        } else if left.replace(0).saturating_add(AWAY) < store::now() && left.get() == 0 {
            lock(&refresh);
        }
    });
}

fn lock(refresh: &Callback<()>) {
    if store::key().is_some() {
        store::lock();
        refresh.emit(());
    }
}

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct LockedProps {
    /// Reads everything once it is open.
    pub refresh: Callback<()>,
    /// Says what was done.
    pub toast: Callback<Option<Toast>>,
}

/// Asks for the passphrase.
#[component]
pub fn Locked(props: &LockedProps) -> Html {
    let input = use_node_ref();
    let busy = use_state(|| false);
    let wrong = use_state(|| "");
    let open = {
        let (input, busy, wrong, refresh) = (input.clone(), busy.clone(), wrong.clone(), props.refresh.clone());
        Callback::from(move |()| {
            let Some(field) = input.cast::<HtmlInputElement>() else { return };
            let (busy, wrong, refresh) = (busy.clone(), wrong.clone(), refresh.clone());
            busy.set(true);
            wrong.set("");
            spawn_local(async move {
                match store::unlock(&field.value()).await {
                    Ok(()) => refresh.emit(()),
                    Err(trouble) => wrong.set(trouble.say()),
                }
                busy.set(false);
            });
        })
    };
    let field = secret("passphrase", &input, !wrong.is_empty()).attr("autocomplete", "current-password");
    let label = if *busy { texts::OPENING } else { texts::OPEN };
    let form = form(open)
        .kid(lit("h2", "", texts::LOCKED))
        .kid(lit("p", "soft", texts::LOCKED_HINT))
        .kid(lit("label", "ask", texts::PASSPHRASE).attr("for", "passphrase"))
        .kid(field)
        .kid(say("p", "error", &wrong).attr("id", "passphrase-error").attr("role", "alert"))
        .kid(el("button").attr("type", "submit").cls("go").flag("disabled", *busy).text(label));
    let delete = html! { <DeleteAll refresh={props.refresh.clone()} toast={props.toast.clone()} said={texts::DELETE_LOCKED} /> };
    let forgotten = fold("card", lit("summary", "", texts::FORGOTTEN)).kid(lit("p", "soft", texts::FORGOTTEN_HINT)).node(delete);
    crate::dom::group(vec![
        part::head(None, texts::LEDGER, Vec::new()),
        el("main").cls("ledger").kid(form.cls("card")).kid(forgotten).html(),
    ])
}

/// A field for a passphrase, tied to its error.
pub fn secret(id: &'static str, at: &NodeRef, wrong: bool) -> El {
    let field = el("input").attr("type", "password").attr("id", id).at(at).attr("autocapitalize", "off").attr("spellcheck", "false");
    if wrong { field.attr("aria-invalid", "true").set("aria-describedby", &[id, "-error"].concat()) } else { field }
}

/// A form whose button, or the enter key, does `then`; nothing is sent anywhere.
pub fn form(then: Callback<()>) -> El {
    el("form").submit(Callback::from(move |e: SubmitEvent| {
        e.prevent_default();
        then.emit(());
    }))
}

/// The button that forgets the key.
pub fn button_to_lock(refresh: &Callback<()>) -> El {
    let refresh = refresh.clone();
    button("plain", texts::LOCK, Callback::from(move |_| lock(&refresh)))
}
