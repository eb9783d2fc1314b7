//! Saving an entry, and what to do where it could not be saved.

use cailiang::order::Gather;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::super::{
    draft,
    part::{Ledger, link},
    record::Record,
    store::{self, Trouble},
    toast::{Toast, Undo},
};
use crate::{
    device,
    dom::{El, button, el, lit, say},
    route::Route,
    words::ledger as texts,
};

/// The id of what went wrong.
pub const TOLD: &str = "told";

/// Saves and goes back to the list; where that fails, everything stays as it was typed.
pub fn save(record: Record, ledger: Ledger, trouble: UseStateHandle<Option<Trouble>>) {
    let before = ledger.records.iter().find(|r| r.id == record.id).cloned();
    let name = match record.changed {
        0 if record.facts.is_empty() => draft::NEW.to_owned(),
        0 => draft::CASE.to_owned(),
        _ => record.id.clone(),
    };
    spawn_local(async move {
        // The lists of then go with the case; without them it is still worth keeping.
        let lists = match store::keep_lists(&record.lists).await {
            Err(why) if why != Trouble::NoList => Err(why),
            _ => Ok(()),
        };
        let put = match lists {
            Ok(()) => store::put(record).await,
            Err(why) => Err(why),
        };
        match put {
            Ok(kept) => {
                draft::keep(&name, None);
                let undo = match before {
                    Some(before) => Undo::Restore(Box::new(before), Box::new(kept)),
                    None => Undo::Remove(Box::new(kept)),
                };
                ledger.toast.emit(Some(Toast { said: texts::SAVED.to_owned(), undo }));
                device::open(&Route::Ledger(String::new()).href());
                ledger.refresh.emit(());
            }
            Err(why) => trouble.set(Some(why)),
        }
    });
}

/// What went wrong, and the ways out of it.
pub fn told(trouble: &Trouble, typed: &Record, ledger: &Ledger, state: &UseStateHandle<Option<Trouble>>) -> El {
    let again = |label: &'static str, record: Record| {
        let (ledger, state, old) = (ledger.clone(), state.clone(), typed.id.clone());
        let then = Callback::from(move |_| {
            if record.id != old {
                draft::keep(&old, None);
            }
            save(record.clone(), ledger.clone(), state.clone());
        });
        button("chip", label, then)
    };
    let apart = Record { id: String::new(), created: 0, changed: 0, ..typed.clone() };
    let ways = match trouble {
        Trouble::Changed(theirs) => {
            let over = Record { changed: theirs.changed, ..typed.clone() };
            let (id, refresh) = (typed.id.clone(), ledger.refresh.clone());
            let leave = Callback::from(move |_| {
                draft::keep(&id, None);
                device::open(&Route::Ledger(id.clone()).href());
                refresh.emit(());
            });
            vec![again(texts::KEEP_MINE, over), button("chip", texts::KEEP_THEIRS, leave), again(texts::KEEP_BOTH, apart)]
        }
        Trouble::Gone => vec![again(texts::SAVE_APART, apart)],
        _ => vec![link("chip", &Route::Ledger("move".to_owned()), texts::EXPORT_FIRST)],
    };
    let theirs = match trouble {
        Trouble::Changed(theirs) => Some(differences(typed, theirs)),
        _ => None,
    };
    el("div")
        .cls("warn")
        .attr("role", "alert")
        .attr("id", TOLD)
        .attr("tabindex", "-1")
        .kid(say("p", "", trouble.say()))
        .maybe(theirs)
        .kid(el("p").cls("ways").list(ways))
}

/// What the other page's record has otherwise.
fn differences(mine: &Record, theirs: &Record) -> El {
    let of = |r: &Record| {
        [
            (texts::KIND, texts::kind(r.kind).to_owned()),
            (texts::DAY, r.on.clone()),
            (texts::PARTY, r.party.clone()),
            (texts::ACT, r.name.clone()),
            (texts::FINE, r.fine.clone()),
            (texts::NUMBER, r.number.clone()),
            (texts::NOTE, r.note.clone()),
        ]
    };
    let rows = of(mine).into_iter().zip(of(theirs)).filter(|(a, b)| a != b);
    let row = |((name, _), (_, text)): ((&'static str, String), (&'static str, String))| {
        [lit("dt", "", name), say("dd", "", if text.is_empty() { texts::NOTHING } else { &text })]
    };
    el("div").kid(lit("p", "soft", texts::THEIRS)).kid(el("dl").cls("facts").list(rows.flat_map(row).gather()))
}
