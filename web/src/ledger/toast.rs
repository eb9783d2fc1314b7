//! What was just done, with a way back.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{draft, record::Record, store};
use crate::{
    dom::{button, el, lit, say},
    words::ledger as texts,
};

/// How something is undone.
#[derive(Clone, PartialEq)]
pub enum Undo {
    /// Not at all.
    No,
    /// A new record: it goes, what was typed comes back into the form.
    Remove(Box<Record>),
    /// A changed record: it is as it was; both as kept.
    Restore(Box<Record>, Box<Record>),
}

/// A sentence that stays until it is answered.
#[derive(Clone, PartialEq)]
pub struct Toast {
    /// What was done.
    pub said: String,
    /// How it is undone.
    pub undo: Undo,
}

impl Toast {
    /// A sentence without a way back.
    pub fn only(said: &str) -> Option<Self> {
        Some(Self { said: said.to_owned(), undo: Undo::No })
    }
}

async fn undo(how: Undo) -> String {
    let done = match how {
        Undo::No => return String::new(),
        Undo::Remove(record) => store::delete(&record.id).await.map(|()| {
            let blank = Record { id: String::new(), created: 0, changed: 0, ..*record };
            draft::keep(draft::NEW, Some(&blank));
            texts::UNDONE_NEW
        }),
        Undo::Restore(before, after) => store::put(Record { changed: after.changed, ..*before }).await.map(|_| texts::UNDONE),
    };
    done.unwrap_or_else(|t| t.say()).to_owned()
}

/// Shows it at the foot of the screen; its place is always there, so that it is read out.
pub fn view(toast: &Option<Toast>, show: &Callback<Option<Toast>>, refresh: &Callback<()>) -> Html {
    let inside = toast.as_ref().map(|t| {
        let close = button("plain", "×", show.reform(|_| None)).attr("aria-label", texts::CLOSE);
        let way_back = (t.undo != Undo::No).then(|| {
            let (how, show, refresh) = (t.undo.clone(), show.clone(), refresh.clone());
            let then = Callback::from(move |_| {
                let (how, show, refresh) = (how.clone(), show.clone(), refresh.clone());
                spawn_local(async move {
                    let said = undo(how).await;
                    show.emit(Toast::only(&said));
                    refresh.emit(());
                });
            });
            button("plain", texts::UNDO, then)
        });
        el("div").cls("toast").kid(say("p", "", &t.said)).maybe(way_back).kid(close)
    });
    el("div").cls("toasts").attr("role", "status").maybe(inside.or_else(|| Some(lit("span", "", "")))).html()
}
