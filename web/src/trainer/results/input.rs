//! Where answer sheets come in: files, or a pasted text.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::read::{Read, sheets};
use crate::{
    dom::{button, el},
    ledger::files,
    trainer::drill::setup::field,
    words::trainer::results as texts,
};

/// What is told of what came in.
#[derive(Properties, PartialEq)]
pub struct InputProps {
    /// Adds to what was read.
    pub add: Callback<Vec<Read>>,
}

/// The fields.
#[component]
pub fn Input(props: &InputProps) -> Html {
    let pasted = use_state(String::new);
    let chosen = {
        let add = props.add.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
            let Some(list) = input.files() else { return };
            let files: Vec<_> = (0..list.length()).filter_map(|i| list.get(i)).collect();
            // The same file may be chosen again.
            input.set_value("");
            let add = add.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let mut all = Vec::new();
                for file in files {
                    let name = file.name();
                    match files::text(&file).await {
                        Ok(text) => all.extend(sheets(&name, &text)),
                        Err(why) => all.push(Read { from: name, sitting: Err(why.to_owned()) }),
                    }
                }
                add.emit(all);
            });
        })
    };
    let typed = {
        let setter = pasted.setter();
        Callback::from(move |event: InputEvent| {
            let area = event.target().and_then(|t| t.dyn_into::<HtmlTextAreaElement>().ok());
            setter.set(area.map(|a| a.value()).unwrap_or_default());
        })
    };
    let take = {
        let (add, pasted) = (props.add.clone(), pasted.clone());
        Callback::from(move |_| {
            add.emit(sheets(texts::PASTED, &pasted));
            pasted.set(String::new());
        })
    };
    let pick = el("input").attr("type", "file").attr("id", "sheets").attr("accept", ".json,application/json").flag("multiple", true);
    let area = el("textarea").attr("id", "pasted").attr("rows", "3").attr("spellcheck", "false").value(&pasted).input(typed);
    let read = button("chip", texts::READ, take).flag("disabled", pasted.trim().is_empty());
    el("section")
        .cls("card readers")
        .kid(field(texts::FILES, "sheets", pick.change(chosen)))
        .kid(field(texts::PASTE, "pasted", area))
        .kid(el("div").cls("chips").kid(read))
        .html()
}
