//! The editor, with what is done to the file in it.

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use super::{
    BenchProps,
    desk::{Act, Desk, Open},
    js, kept,
    said::{Ask, Finding, Found},
};
use crate::{
    dom::{El, button, el, lit, say},
    words::keeper as texts,
};

/// The part.
#[component]
pub fn Paper(props: &BenchProps) -> Html {
    let bench = &props.bench;
    let desk = &bench.desk;
    let host = use_node_ref();
    let said = use_state(String::new);
    // What the editor calls is made once: it finds the desk as it is then through this.
    let latest = use_mut_ref(|| desk.clone());
    *latest.borrow_mut() = desk.clone();
    {
        let (host, latest, said) = (host.clone(), latest.clone(), said.setter());
        use_effect_with((), move |()| {
            if let Some(host) = host.cast::<Element>() {
                let of_text = latest.clone();
                let told = move |path: String, text: String| typed(&of_text.borrow().clone(), path, text);
                let act = move |what: String| {
                    let desk = latest.borrow().clone();
                    if what == "save" { save(&desk, said.clone()) } else { format(&desk, said.clone()) }
                };
                js::edit(&host, texts::EDITOR, told, act);
            }
        });
    }
    let open = desk.open();
    {
        let file = open.cloned();
        let said = said.setter();
        use_effect_with((desk.here.clone(), open.map(|f| f.opening)), move |_| {
            said.set(String::new());
            if let Some(file) = file {
                js::open(&file.path, &file.text);
            }
        });
    }
    {
        let (found, here) = (bench.found.clone(), desk.here.clone());
        let is_fresh = bench.checked == desk.stamp;
        use_effect_with((bench.checked, here.clone(), is_fresh), move |_| {
            // Positions of an older text would underline other words.
            if is_fresh {
                js::show(&shown(&found, &here));
            }
        });
    }
    let head = open.map_or_else(|| lit("p", "soft empty", texts::NOTHING_HERE), |file| head(desk, file, &said));
    let box_ = el("div").cls("editor").at(&host).flag("hidden", open.is_none());
    let keys = open.map(|_| lit("p", "soft keys", texts::KEYS));
    el("section").cls("script pane").attr("aria-label", texts::TEXT).kid(head).kid(box_).maybe(keys).html()
}

fn head(desk: &UseReducerHandle<Desk>, file: &Open, said: &UseStateHandle<String>) -> El {
    let by = |label: &str, then: fn(&UseReducerHandle<Desk>, UseStateSetter<String>)| {
        let (desk, said) = (desk.clone(), said.setter());
        button("chip small", label, Callback::from(move |_: MouseEvent| then(&desk, said.clone())))
    };
    let save_as = if js::writable(&file.path) { texts::SAVE } else { texts::DOWNLOAD };
    let find = button("chip small", texts::FIND, Callback::from(|_: MouseEvent| js::find()));
    let tools = el("div").cls("chips").kid(by(save_as, save)).kid(by(texts::FORMAT, format)).kid(find);
    let mark = file.is_changed().then(|| lit("span", "unsaved-word", texts::UNSAVED));
    let copy = file.published.then(|| lit("span", "badge", texts::COPY));
    let name = el("h2").cls("script-name").say(&file.path).maybe(copy).maybe(mark);
    let state = say("p", "spoken", said).attr("role", "status");
    el("div").cls("script-head").kid(name).kid(tools).kid(state)
}

/// Takes a typed text: on the desk, to the clerk, into the browser's keeping.
fn typed(desk: &UseReducerHandle<Desk>, path: String, text: String) {
    let Some(file) = desk.file(&path) else { return };
    if *file.text == *text {
        return;
    }
    let mut file = file.clone();
    file.text = text.clone().into();
    kept::keep(&file);
    let ask = Ask::Text { path: path.clone(), text: text.clone() };
    js::tell(ask);
    desk.dispatch(Act::Typed(path, text));
}

/// The file in the editor with what was typed a moment ago, which the desk may not have yet.
fn now(desk: &Desk) -> Option<Open> {
    let text = js::pass()?;
    let mut file = desk.open()?.clone();
    file.text = text.into();
    Some(file)
}

/// Writes the file back, or gives it to the downloads.
fn save(desk: &UseReducerHandle<Desk>, said: UseStateSetter<String>) {
    let Some(mut file) = now(desk) else { return };
    let desk = desk.clone();
    spawn_local(async move {
        let done = js::write(&file.path, &file.written()).await;
        if !done {
            js::download(&file.path, &file.written());
        }
        said.set(if done { texts::SAVED } else { texts::DOWNLOADED }.to_owned());
        file.saved = file.text.clone();
        kept::keep(&file);
        desk.dispatch(Act::Saved(file.path, file.text));
    });
}

/// Brings the file into its canonical form.
fn format(desk: &UseReducerHandle<Desk>, said: UseStateSetter<String>) {
    let Some(file) = now(desk) else { return };
    spawn_local(async move {
        let form = js::ask::<Result<String, String>>(&Ask::Format(file.path.clone())).await;
        said.set(match form {
            Some(Ok(text)) if text == *file.text => texts::ALREADY.to_owned(),
            Some(Ok(text)) => {
                js::replace(&text);
                texts::FORMATTED.to_owned()
            }
            Some(Err(why)) => why,
            None => texts::CLERK_FAILED.to_owned(),
        });
    });
}

/// The findings of a file as the editor shows them.
fn shown<'a>(found: &'a Found, here: &str) -> Vec<js::Shown<'a>> {
    let of = |f: &'a Finding| {
        let (from, to) = f.span.unwrap_or(((1, 1), (1, 1)));
        let hint = if f.hint.is_empty() { String::new() } else { ["\n", texts::HINT, &f.hint].concat() };
        js::Shown {
            from,
            to,
            severity: if f.error { "error" } else { "warning" },
            code: &f.code,
            message: [f.message.as_str(), &hint].concat(),
            fix: f.fix.as_ref(),
            fixed: f.fix.as_ref().map(|fix| texts::fix(&fix.with)).unwrap_or_default(),
        }
    };
    found.findings.iter().filter(|f| f.file == here).map(of).collect()
}
