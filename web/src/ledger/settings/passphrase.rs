//! Setting, changing and removing the passphrase.

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::super::{crypto, draft, lock, part::Ledger, store, toast::Toast};
use crate::{
    dom::{button, el, lit},
    words::ledger as texts,
};

/// What the part of the page needs.
#[derive(Properties, PartialEq)]
pub struct PassphraseProps {
    /// The records.
    pub ledger: Ledger,
}

/// Seals everything anew, drafts too.
fn set(passphrase: String, ledger: Ledger, said: &'static str, busy: UseStateSetter<bool>, wrong: UseStateSetter<&'static str>) {
    busy.set(true);
    spawn_local(async move {
        let drafts = draft::all().await;
        match store::set_passphrase(&passphrase).await {
            Ok(()) => {
                for (name, record) in &drafts {
                    draft::keep(name, Some(record));
                }
                ledger.toast.emit(Toast::only(said));
                wrong.set("");
            }
            Err(trouble) => wrong.set(trouble.say()),
        }
        busy.set(false);
        ledger.refresh.emit(());
    });
}

/// The card of the passphrase.
#[component]
pub fn Passphrase(props: &PassphraseProps) -> Html {
    let ledger = &props.ledger;
    let (first, again) = (use_node_ref(), use_node_ref());
    let busy = use_state(|| false);
    let wrong = use_state(|| "");
    let sure = use_state(|| false);
    let card = el("section").cls("card").kid(lit("h2", "", texts::PASSPHRASE));
    if !crypto::there_is() {
        return card.kid(lit("p", "soft", texts::trouble::NO_CRYPTO)).html();
    }
    let then = {
        let (first, again, ledger, busy, wrong) = (first.clone(), again.clone(), ledger.clone(), busy.setter(), wrong.setter());
        Callback::from(move |()| {
            let fields = (first.cast::<HtmlInputElement>(), again.cast::<HtmlInputElement>());
            let (Some(one), Some(two)) = fields else { return };
            let passphrase = one.value();
            if passphrase.chars().count() < crypto::SHORTEST {
                wrong.set(texts::TOO_SHORT);
            } else if passphrase != two.value() {
                wrong.set(texts::NOT_TWICE);
            } else {
                one.set_value("");
                two.set_value("");
                set(passphrase, ledger.clone(), texts::SEALED, busy.clone(), wrong.clone());
            }
        })
    };
    let remove = ledger.sealed.then(|| {
        let (ledger, working, wrong, sure) = (ledger.clone(), busy.setter(), wrong.setter(), sure.clone());
        let name = if *sure { texts::REALLY_REMOVE } else { texts::REMOVE_PASSPHRASE };
        // One tap asks, the next one does it: everything is stored in plain text from then on.
        let then = Callback::from(move |_| match *sure {
            true => set(String::new(), ledger.clone(), texts::UNSEALED, working.clone(), wrong.clone()),
            false => sure.set(true),
        });
        button("chip", name, then).flag("disabled", *busy)
    });
    let lock_now = ledger.sealed.then(|| lock::button_to_lock(&ledger.refresh));
    let label = if ledger.sealed { texts::CHANGE_PASSPHRASE } else { texts::SET_PASSPHRASE };
    let form = lock::form(then)
        .cls("way")
        .kid(lit("label", "ask", texts::NEW_PASSPHRASE).attr("for", "new-passphrase"))
        .kid(lock::secret("new-passphrase", &first, !wrong.is_empty()).attr("autocomplete", "new-password"))
        .kid(lit("label", "ask", texts::AGAIN).attr("for", "again"))
        .kid(lock::secret("again", &again, false).attr("autocomplete", "new-password"))
        .kid(lit("p", "error", *wrong).attr("id", "new-passphrase-error").attr("role", "alert"))
        .kid(lit("p", "note", texts::NO_WAY_BACK))
        .kid(
            el("p")
                .cls("ways")
                .kid(el("button").attr("type", "submit").cls("chip").flag("disabled", *busy).text(if *busy {
                    texts::WORKING
                } else {
                    label
                }))
                .maybe(remove)
                .maybe(lock_now),
        );
    card.kid(lit("p", "soft", if ledger.sealed { texts::IS_SEALED } else { texts::PASSPHRASE_HINT })).kid(form).html()
}
