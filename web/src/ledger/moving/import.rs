//! A file from outside: read, compared, and written only when the officer says so.

use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use super::super::{
    crypto::Seal,
    files, lock,
    part::Ledger,
    record::Record,
    store,
    toast::Toast,
    transfer::{
        json::{self, Content},
        plan::{Choice, Plan},
        table,
    },
};
use crate::{
    dom::{El, button, el, lit, say},
    words::ledger as texts,
};

/// How far it has come.
#[derive(Clone, Default, PartialEq)]
enum Step {
    #[default]
    Choose,
    Reading,
    Sealed(Seal, Vec<u8>, String),
    Look(Plan),
    Refused(String),
}

/// What the part of the page needs.
#[derive(Properties, PartialEq)]
pub struct ImportProps {
    /// The records.
    pub ledger: Ledger,
}

async fn read(file: File, here: &[Record]) -> Step {
    let text = match files::text(&file).await {
        Ok(text) => text,
        Err(why) => return Step::Refused(why.to_owned()),
    };
    let read = match text.trim_start().starts_with('{') {
        true => json::read(&text),
        false => table::read(&text, store::now(), store::new_id).map(Content::Records),
    };
    match read {
        Ok(Content::Records(records)) => Step::Look(Plan::of(here, records)),
        Ok(Content::Sealed(seal, data)) => Step::Sealed(seal, data, String::new()),
        Err(why) => Step::Refused(why),
    }
}

/// Choosing a file, and what would become of it.
#[component]
pub fn Import(props: &ImportProps) -> Html {
    let ledger = &props.ledger;
    let step = use_state(Step::default);
    let choice = use_state(Choice::default);
    let secret = use_node_ref();
    let chosen = {
        let (step, records) = (step.setter(), ledger.records.clone());
        Callback::from(move |e: Event| {
            let input: HtmlInputElement = e.target_unchecked_into();
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            // The same file may be chosen again.
            input.set_value("");
            let (step, records) = (step.clone(), records.clone());
            step.set(Step::Reading);
            spawn_local(async move { step.set(read(file, &records).await) });
        })
    };
    let pick = el("input")
        .attr("type", "file")
        .attr("id", "import")
        .attr("accept", ".json,.csv,.cailiang,application/json,text/csv")
        .change(chosen);
    let below = match &*step {
        Step::Choose => None,
        Step::Reading => Some(lit("p", "soft", texts::READING).attr("role", "status")),
        Step::Refused(why) => Some(say("p", "warn", why).attr("role", "alert")),
        Step::Sealed(seal, data, wrong) => Some(unseal(ledger, &step, &secret, seal, data, wrong)),
        Step::Look(plan) => Some(look(ledger, &step, &choice, plan)),
    };
    el("section")
        .cls("card")
        .kid(lit("h2", "", texts::IMPORT))
        .kid(lit("label", "ask", texts::IMPORT_CHOOSE).attr("for", "import"))
        .kid(pick)
        .kid(lit("p", "soft", texts::IMPORT_HINT))
        .maybe(below)
        .html()
}

fn unseal(ledger: &Ledger, step: &UseStateHandle<Step>, secret: &NodeRef, seal: &Seal, data: &[u8], wrong: &str) -> El {
    let (step, field, records) = (step.clone(), secret.clone(), ledger.records.clone());
    let (seal, data) = (seal.clone(), data.to_vec());
    let then = Callback::from(move |()| {
        let Some(field) = field.cast::<HtmlInputElement>() else { return };
        let (step, records, seal, data) = (step.clone(), records.clone(), seal.clone(), data.clone());
        spawn_local(async move {
            let next = match json::unseal(&field.value(), &seal, &data).await {
                Ok(found) => Step::Look(Plan::of(&records, found)),
                Err(why) => Step::Sealed(seal, data, why),
            };
            step.set(next);
        });
    });
    lock::form(then)
        .cls("way")
        .kid(lit("label", "ask", texts::PASSPHRASE_OF_FILE).attr("for", "open-passphrase"))
        .kid(lock::secret("open-passphrase", secret, !wrong.is_empty()))
        .kid(say("p", "error", wrong).attr("id", "open-passphrase-error").attr("role", "alert"))
        .kid(el("button").attr("type", "submit").cls("chip").text(texts::OPEN))
}

/// What would be written; nothing is, before the officer confirms.
fn look(ledger: &Ledger, step: &UseStateHandle<Step>, choice: &UseStateHandle<Choice>, plan: &Plan) -> El {
    let some = !plan.new.is_empty() || !plan.different.is_empty();
    let chip = |(value, label): (Choice, &'static str)| {
        let choice = choice.clone();
        let radio = el("input").attr("type", "radio").attr("name", "different").checked(*choice == value);
        let radio = radio.change(Callback::from(move |_| choice.set(value)));
        el("label").cls("chip").kid(radio).kid(lit("span", "", label))
    };
    let choices = [(Choice::Both, texts::KEEP_BOTH), (Choice::Mine, texts::KEEP_HERE), (Choice::Theirs, texts::TAKE_FILE)];
    let different = (!plan.different.is_empty()).then(|| {
        el("fieldset")
            .cls("q")
            .kid(lit("legend", "", texts::DIFFERENT))
            .kid(el("div").cls("chips").list(choices.into_iter().map(chip).collect()))
    });
    let confirm = some.then(|| {
        let (ledger, step, choice, plan) = (ledger.clone(), step.clone(), **choice, plan.clone());
        button("go", texts::IMPORT_YES, Callback::from(move |_| write(&ledger, &step, plan.clone(), choice)))
    });
    let away = step.setter();
    let cancel = button("chip", texts::CANCEL, Callback::from(move |_| away.set(Step::Choose)));
    el("div")
        .cls("look")
        .kid(say("p", "sums", &texts::plan(plan.new.len(), plan.same, plan.different.len())).attr("role", "status"))
        .maybe(different)
        .kid(el("p").cls("ways").maybe(confirm).kid(cancel))
}

fn write(ledger: &Ledger, step: &UseStateHandle<Step>, plan: Plan, choice: Choice) {
    let (ledger, step) = (ledger.clone(), step.clone());
    let (records, seen) = plan.carry_out(choice);
    step.set(Step::Reading);
    spawn_local(async move {
        match store::put_many(&records, &seen).await {
            Ok(()) => {
                ledger.toast.emit(Toast::only(&texts::imported(records.len())));
                step.set(Step::Choose);
            }
            Err(trouble) => step.set(Step::Refused(trouble.say().to_owned())),
        }
        ledger.refresh.emit(());
    });
}
