//! Forms saved under a name. Each is kept by itself, so that two tabs lose nothing of each other.

use std::cell::RefCell;

use cailiang::order::Gather;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::form::Form;
use crate::{
    device,
    dom::{El, button, el, fold, lit, say},
    ledger::{lock, toast::Toast},
    words::figures as words,
};

/// Where forms are kept; the name follows.
const KEPT: &str = "cailiang:figures:";
/// Where the choice on the screen is kept.
const NOW: &str = "cailiang:figures-now";
/// The longest name.
const LONGEST: &str = "40";

/// What was chosen last.
pub fn last() -> Form {
    device::recall(NOW).and_then(|text| Form::read(&text)).unwrap_or_else(Form::first)
}

/// Keeps what is chosen.
pub fn keep_last(form: &Form) {
    device::keep(NOW, &form.write());
}

fn own() -> Vec<(String, Form)> {
    let read = |name: String| Some((name.clone(), Form::read(&device::recall(&[KEPT, &name].concat())?)?));
    device::kept(KEPT).into_iter().filter_map(read).gather()
}

fn put(name: &str, form: &Form) -> bool {
    device::try_keep(&[KEPT, name].concat(), &form.write())
}

fn forget(name: &str) {
    device::keep(&[KEPT, name].concat(), "");
}

fn is_taken(name: &str) -> bool {
    Form::shipped().iter().any(|(shipped, _)| *shipped == name) || device::recall(&[KEPT, name].concat()).is_some()
}

thread_local! {
    /// Told when another tab keeps something; listened to once, whenever the page first opens.
    static WATCHING: RefCell<Option<Callback<()>>> = const { RefCell::new(None) };
}

fn watch(then: Callback<()>) {
    if WATCHING.with(|w| w.replace(Some(then))).is_none() {
        device::on_kept_elsewhere(|| {
            if let Some(then) = WATCHING.with(|w| w.borrow().clone()) {
                then.emit(());
            }
        });
    }
}

/// What the forms need.
#[derive(Properties, PartialEq)]
pub struct FormsProps {
    /// What is chosen now.
    pub form: Form,
    /// Chooses.
    pub set: Callback<Form>,
    /// Says what was done.
    pub toast: Callback<Option<Toast>>,
}

/// The forms: one tap applies, the fold saves, renames and deletes.
#[component]
pub fn Forms(props: &FormsProps) -> Html {
    let again = use_force_update();
    let renamed = use_state(|| None::<String>);
    let wrong = use_state(|| "");
    let field = use_node_ref();
    {
        let again = again.clone();
        use_effect_with((), move |()| watch(Callback::from(move |()| again.force_update())));
    }
    let own = own();
    let chip = |name: &str, form: &Form| {
        let then = form.clone();
        button("chip small", name, props.set.reform(move |_| then.clone())).whether("aria-pressed", *form == props.form)
    };
    let mut chips = Form::shipped().iter().map(|(name, form)| chip(name, form)).gather();
    for (name, form) in &own {
        chips.push(chip(name, form).key(name));
    }
    let apply = el("div").cls("chips").attr("role", "group").attr("aria-label", words::FORMS).list(chips);

    let named = {
        let (form, toast, again, wrong) = (props.form.clone(), props.toast.clone(), again.clone(), wrong.setter());
        let (field, renamed) = (field.clone(), renamed.clone());
        Callback::from(move |()| {
            let Some(input) = field.cast::<HtmlInputElement>() else { return };
            let name = input.value().trim().to_owned();
            let before = (*renamed).clone();
            let said = match &before {
                _ if name.is_empty() => words::NO_NAME,
                Some(old) if *old == name => "",
                _ if is_taken(&name) => words::NAME_TAKEN,
                _ => "",
            };
            wrong.set(said);
            if !said.is_empty() {
                return;
            }
            // A form that another tab deleted meanwhile keeps what is chosen now.
            let kept = before.as_ref().and_then(|old| Form::read(&device::recall(&[KEPT, old].concat())?));
            if !put(&name, kept.as_ref().unwrap_or(&form)) {
                return toast.emit(Toast::only(words::NOT_SAVED));
            }
            if let Some(old) = before.filter(|old| *old != name) {
                forget(&old);
            }
            input.set_value("");
            renamed.set(None);
            toast.emit(Toast::only(&[words::SAVED, &name].concat()));
            again.force_update();
        })
    };
    let line = |(name, _): &(String, Form)| {
        let (old, start, input, wrong) = (name.clone(), renamed.setter(), field.clone(), wrong.setter());
        let rename = Callback::from(move |_| {
            start.set(Some(old.clone()));
            wrong.set("");
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.set_value(&old);
                let _ = input.focus();
            }
        });
        let (old, toast, again, stop) = (name.clone(), props.toast.clone(), again.clone(), renamed.setter());
        let delete = Callback::from(move |_| {
            forget(&old);
            stop.set(None);
            toast.emit(Toast::only(&[words::DELETED, &old].concat()));
            again.force_update();
        });
        let tool = |label: &'static str, then| button("plain", label, then).set("aria-label", &[label, " ", name].concat());
        el("li").key(name).kid(say("span", "", name)).kid(tool(words::RENAME, rename)).kid(tool(words::DELETE, delete))
    };
    let lines = own.iter().map(line).gather();
    let input = el("input").at(&field).attr("type", "text").attr("id", "form-name").attr("maxlength", LONGEST).attr("autocomplete", "off");
    let input = if wrong.is_empty() { input } else { input.attr("aria-invalid", "true").attr("aria-describedby", "form-name-error") };
    let (save, stop) = match &*renamed {
        None => (words::SAVE, None),
        Some(_) => {
            let (renamed, field) = (renamed.setter(), field.clone());
            let then = Callback::from(move |_| {
                renamed.set(None);
                if let Some(input) = field.cast::<HtmlInputElement>() {
                    input.set_value("");
                }
            });
            (words::RENAME_YES, Some(button("chip", words::CANCEL, then)))
        }
    };
    let ways = el("p").cls("ways").kid(el("button").attr("type", "submit").cls("chip").text(save)).maybe(stop);
    let name = lock::form(named)
        .cls("way")
        .kid(lit("label", "ask", words::FORM_NAME).attr("for", "form-name"))
        .kid(input)
        .kid(lit("p", "error", *wrong).attr("id", "form-name-error").attr("role", "alert"))
        .kid(ways);
    let summary = el("summary").kid(lit("h2", "", words::FORMS));
    let manage = fold("line forms", summary).kid(lit("p", "soft", words::FORMS_HINT)).kid(el("ul").list(lines)).kid(name);
    section(apply, manage).html()
}

fn section(apply: El, manage: El) -> El {
    el("section").cls("card").kid(apply).kid(manage)
}
