//! One entry, made in ten seconds or changed later.

mod form;
mod saving;

use std::rc::Rc;

use cailiang::order::Gather;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use self::form::{Change, Field, Form};
use super::{
    acts::{self, Act},
    draft, lock,
    part::{self, Ledger},
    record::{Kind, Record},
    store::Trouble,
};
use crate::{
    device,
    dom::{El, button, el, fold, group, lit},
    route::Route,
    words::{self, ledger as texts},
};

/// How many acts are offered while one is typed.
const OFFERED: usize = 6;

/// What the form begins with.
#[derive(Clone, PartialEq)]
pub enum Start {
    /// A new entry, with what the address gives: `violation=…&name=…`.
    New(String),
    /// A record that is kept.
    Edit(String),
}

/// What the page needs.
#[derive(Properties, PartialEq)]
pub struct EntryProps {
    /// The records.
    pub ledger: Ledger,
    /// What it begins with.
    pub start: Start,
}

/// What the fields share.
struct Typing<'a> {
    record: &'a Record,
    wrong: &'a [(Field, &'static str)],
    form: UseReducerDispatcher<Form>,
}

/// The form.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let form = use_reducer(Form::default);
    let wrong = use_state(Vec::new);
    let trouble = use_state(|| None::<Trouble>);
    let acts = use_state(Vec::new);
    let name = match &props.start {
        Start::New(given) if given == draft::CASE => draft::CASE.to_owned(),
        Start::New(_) => draft::NEW.to_owned(),
        Start::Edit(id) => id.clone(),
    };
    {
        let (form, acts, records) = (form.dispatcher(), acts.setter(), props.ledger.records.clone());
        use_effect_with(props.start.clone(), move |start| {
            let start = start.clone();
            spawn_local(async move {
                form.dispatch(Change::Whole(Box::new(begun(&start, &records).await)));
                acts.set(acts::all().await);
            });
        });
    }
    {
        let (name, records) = (name.clone(), props.ledger.records.clone());
        use_effect_with(form.0.clone(), move |record| {
            if let Some(record) = record {
                // What is just as it was is no draft.
                let untouched = *record == empty() || records.contains(record);
                draft::keep(&name, (!untouched).then_some(record));
            }
        });
    }
    // What could not be saved is said above the form; whoever stands at its foot is led there.
    use_effect_with((*trouble).clone(), |trouble| {
        if trouble.is_some() {
            device::after_paint(|| device::go_to(saving::TOLD));
        }
    });
    let new = matches!(props.start, Start::New(_));
    let title = if new { texts::NEW } else { texts::CHANGE };
    let home = if new { Route::Ledger(String::new()) } else { Route::Ledger(name.clone()) };
    let Some(record) = &form.0 else { return part::head(Some(home), title, Vec::new()) };
    let typing = Typing { record, wrong: &wrong, form: form.dispatcher() };
    let save = {
        let (record, wrong, trouble, ledger) = (record.clone(), wrong.clone(), trouble.clone(), props.ledger.clone());
        Callback::from(move |()| match form::whole(&record) {
            Ok(record) => {
                wrong.set(Vec::new());
                saving::save(record, ledger.clone(), trouble.clone());
            }
            Err(found) => wrong.set(found),
        })
    };
    let clear = {
        let form = form.dispatcher();
        Callback::from(move |_| form.dispatch(Change::Whole(Box::new(empty()))))
    };
    let tools = if new { vec![button("plain", words::CLEAR_CASE, clear)] } else { Vec::new() };
    let fields = lock::form(save)
        .cls("entry-form")
        .maybe(trouble.as_ref().map(|t| saving::told(t, record, &props.ledger, &trouble)))
        .kid(kinds(&typing))
        .kid(day(&typing))
        .kid(text(&typing, Field::Party, "party", texts::PARTY))
        .kid(act(&typing, &acts, &props.ledger.records))
        .maybe(fine(&typing))
        .kid(note(&typing))
        .kid(fold("line", lit("summary", "", texts::MORE)).kid(text(&typing, Field::Number, "number", texts::NUMBER)))
        .kid(el("div").cls("bar save").kid(el("button").attr("type", "submit").cls("go").text(texts::SAVE)));
    group(vec![part::head(Some(home), title, tools), el("main").cls("ledger").kid(fields).html()])
}

fn empty() -> Record {
    Record { on: device::today().map(|d| d.to_string()).unwrap_or_default(), ..Record::default() }
}

/// What the form begins with: what was half typed, the record that is kept, or today.
async fn begun(start: &Start, records: &Rc<Vec<Record>>) -> Record {
    match start {
        Start::Edit(id) => {
            let kept = || records.iter().find(|r| r.id == *id).cloned();
            draft::recall(id).await.or_else(kept).unwrap_or_else(empty)
        }
        // A case handed over by its own program, or the one of before where the page was opened anew.
        Start::New(given) if given == draft::CASE => {
            let handed = device::handed().and_then(|text| serde_json::from_str::<Record>(&text).ok());
            match handed {
                Some(case) => case,
                None => draft::recall(draft::CASE).await.unwrap_or_else(empty),
            }
        }
        Start::New(given) => {
            let mut record = draft::recall(draft::NEW).await.unwrap_or_else(empty);
            let of = |key: &str| {
                let value = given.split('&').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))?;
                js_sys::decode_uri_component(value).ok().map(String::from)
            };
            if let Some(violation) = of("violation") {
                record.topic = of("topic").unwrap_or_default();
                record.name = of("name").unwrap_or_default();
                record.violation = violation;
            }
            record
        }
    }
}

impl Typing<'_> {
    fn set(&self, field: Field) -> Callback<String> {
        let form = self.form.clone();
        Callback::from(move |text| form.dispatch(Change::Set(field, text)))
    }

    fn sets(&self, field: Field, text: &str) -> Callback<MouseEvent> {
        let text = text.to_owned();
        self.set(field).reform(move |_| text.clone())
    }

    /// An input tied to its label and to what is wrong with it.
    fn input(&self, field: Field, kind: &'static str, id: &'static str, value: &str) -> El {
        let typed = self.set(field).reform(|e: InputEvent| e.target_unchecked_into::<HtmlInputElement>().value());
        let input = el("input").attr("type", kind).attr("id", id).attr("autocomplete", "off").value(value).input(typed);
        match self.error(field) {
            Some(_) => input.attr("aria-invalid", "true").set("aria-describedby", &[id, "-error"].concat()),
            None => input,
        }
    }

    fn error(&self, field: Field) -> Option<&'static str> {
        self.wrong.iter().find(|(f, _)| *f == field).map(|(_, why)| *why)
    }

    /// A field with its label, and what is wrong with it.
    fn field(&self, field: Field, id: &'static str, label: &'static str, control: El) -> El {
        let why = self.error(field);
        let error = why.map(|why| lit("p", "error", why).set("id", &[id, "-error"].concat()).attr("role", "alert"));
        el("div").cls(if why.is_some() { "q wrong" } else { "q" }).kid(lit("label", "ask", label).attr("for", id)).kid(control).maybe(error)
    }
}

fn text(t: &Typing, field: Field, id: &'static str, label: &'static str) -> El {
    let value = if field == Field::Party { &t.record.party } else { &t.record.number };
    t.field(field, id, label, t.input(field, "text", id, value))
}

fn kinds(t: &Typing) -> El {
    let chip = |kind: Kind| {
        let form = t.form.clone();
        let radio = el("input").attr("type", "radio").attr("name", "kind").checked(t.record.kind == kind);
        let radio = radio.change(Callback::from(move |_| form.dispatch(Change::Kind(kind))));
        el("label").cls("chip").kid(radio).kid(lit("span", "", texts::kind(kind)))
    };
    el("fieldset").cls("q").kid(lit("legend", "", texts::KIND)).kid(el("div").cls("chips").list(Kind::ALL.into_iter().map(chip).gather()))
}

fn day(t: &Typing) -> El {
    let today = device::today();
    let near = [(words::TODAY, today), (words::YESTERDAY, today.and_then(|d| d.plus_days(-1)))];
    let quick = |(label, day): (&'static str, Option<cailiang::day::Day>)| {
        let day = day?.to_string();
        Some(button("chip small", label, t.sets(Field::On, &day)).whether("aria-pressed", t.record.on == day))
    };
    let days = el("div").cls("dates").kid(t.input(Field::On, "date", "on", &t.record.on)).list(near.into_iter().filter_map(quick).gather());
    t.field(Field::On, "on", texts::DAY, days)
}

/// The act: free words, with those the lists know one tap away, and those entered before.
fn act(t: &Typing, acts: &[Act], records: &[Record]) -> El {
    let typed = &t.record.name;
    let chosen = !t.record.violation.is_empty();
    let offered: Vec<Act> = match typed.as_str() {
        "" => before(records),
        _ if chosen => Vec::new(),
        typed => acts::matching(acts, typed, OFFERED).into_iter().cloned().gather(),
    };
    let offer = |act: Act| {
        let form = t.form.clone();
        let name = act.name.clone();
        button("chip small", &name, Callback::from(move |_| form.dispatch(Change::Act(act.clone()))))
    };
    let offers = el("div").cls("chips offers").attr("role", "group").attr("aria-label", texts::OFFERS);
    let input = t.input(Field::Act, "text", "act", typed).attr("placeholder", texts::ACT_HINT);
    let body = el("div").kid(input).kid(offers.list(offered.into_iter().map(offer).gather()));
    t.field(Field::Act, "act", texts::ACT, body)
}

/// The acts of the latest records, each once.
fn before(records: &[Record]) -> Vec<Act> {
    let mut found: Vec<Act> = Vec::new();
    for r in records.iter().filter(|r| !r.violation.is_empty() && !r.name.is_empty()).take(50) {
        if found.len() < 4 && !found.iter().any(|a| a.id == r.violation) {
            found.push(Act::named(&r.violation, &r.name, &r.topic));
        }
    }
    found
}

/// The fine and the procedure, where there is a penalty.
fn fine(t: &Typing) -> Option<El> {
    let r = t.record;
    let asked = r.kind == Kind::Penalty || !r.fine.is_empty() || !r.procedure.is_empty();
    asked.then(|| {
        let amount = t.input(Field::Fine, "text", "fine", &r.fine).attr("inputmode", "decimal");
        let amount = el("span").cls("amount-in").kid(amount).kid(lit("span", "unit", texts::YUAN));
        let chip = |(id, label): (&'static str, &'static str)| {
            let on = r.procedure == id;
            button("chip small", label, t.sets(Field::Procedure, if on { "" } else { id })).whether("aria-pressed", on)
        };
        let routes = texts::PROCEDURES.into_iter().map(chip).gather();
        let routes = el("div").cls("chips").attr("role", "group").attr("aria-label", texts::PROCEDURE).list(routes);
        el("div").cls("pair").kid(t.field(Field::Fine, "fine", texts::FINE, amount)).kid(routes)
    })
}

fn note(t: &Typing) -> El {
    let typed = t.set(Field::Note).reform(|e: InputEvent| match e.target().and_then(|t| t.dyn_into::<HtmlTextAreaElement>().ok()) {
        Some(area) => area.value(),
        None => String::new(),
    });
    let area = el("textarea").attr("id", "note").attr("rows", "2").value(&t.record.note).input(typed);
    t.field(Field::Note, "note", texts::NOTE, area)
}
