//! One question: its words, its control, its hint, what is wrong with the answer.

use cailiang::{
    Lists,
    facts::{FactKind, FactSpec},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{device, law, words};

/// Everything a question needs.
pub struct Field<'a> {
    /// The lists.
    pub lists: &'a Lists,
    /// The fact asked about.
    pub spec: &'a FactSpec,
    /// What was typed so far.
    pub typed: &'a str,
    /// What is wrong with it, if anything.
    pub error: Option<&'a String>,
    /// Sets apart the same question shown twice on a page.
    pub prefix: &'static str,
    /// The element of the violation it stands for needs no “不清楚”.
    pub may_be_unclear: bool,
    /// Told the fact and its new text.
    pub set: &'a Callback<(String, String)>,
}

/// Shows a question.
pub fn field(f: &Field) -> Html {
    let id = [f.prefix, &f.spec.id].concat();
    let error_id = [&id, "-e"].concat();
    let choices = choices(f);
    let many = matches!(f.spec.kind, FactKind::YesNo | FactKind::OneOf);
    let asked = html! { { &f.spec.ask } };
    let control = if many { chips(f, &id, &choices) } else { typed(f, &id, &error_id, &choices) };
    let wrong = f.error.map(|e| html! { <p class="error" id={error_id.clone()} role="alert">{ e }</p> });
    let class = classes!("q", f.error.map(|_| "wrong"));
    if many {
        html! { <fieldset {class} id={[&id, "-q"].concat()}><legend>{ asked }</legend>{ help(f) }{ control }{ wrong }</fieldset> }
    } else {
        html! { <div {class} id={[&id, "-q"].concat()}><label class="ask" for={id}>{ asked }</label>{ help(f) }{ control }{ wrong }</div> }
    }
}

/// The closed answers: text kept in the sheet, and label.
fn choices(f: &Field) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = match f.spec.kind {
        FactKind::YesNo => vec![("true".to_owned(), words::YES.to_owned()), ("false".to_owned(), words::NO.to_owned())],
        _ => f.spec.values.iter().map(|c| (c.id.clone(), c.label.clone())).collect(),
    };
    if f.may_be_unclear {
        out.push((String::new(), words::UNCLEAR.to_owned()));
    }
    out
}

fn chips(f: &Field, name: &str, choices: &[(String, String)]) -> Html {
    html! {
        <div class="chips">
            { for choices.iter().map(|(value, label)| {
                let (fact, text) = (f.spec.id.clone(), value.clone());
                let onchange = f.set.reform(move |_| (fact.clone(), text.clone()));
                html! { <label class="chip"><input type="radio" name={name.to_owned()} checked={f.typed == value} {onchange}/><span>{ label }</span></label> }
            }) }
        </div>
    }
}

fn typed(f: &Field, id: &str, error_id: &str, choices: &[(String, String)]) -> Html {
    let fact = f.spec.id.clone();
    let input = f.set.reform(move |e: InputEvent| (fact.clone(), e.target_unchecked_into::<HtmlInputElement>().value()));
    let described = f.error.map(|_| error_id.to_owned());
    let invalid = f.error.map(|_| "true");
    match f.spec.kind {
        FactKind::Day | FactKind::Moment => dated(f, id, described, choices),
        FactKind::Text | FactKind::List => html! {
            <input id={id.to_owned()} type="text" autocomplete="off" value={f.typed.to_owned()} oninput={input} aria-invalid={invalid} aria-describedby={described}/>
        },
        _ => html! {
            <span class="amount-in">
                <input id={id.to_owned()} type="text" inputmode={if f.spec.kind == FactKind::Count { "numeric" } else { "decimal" }} autocomplete="off"
                    value={f.typed.to_owned()} oninput={input} placeholder={words::MAY_STAY_EMPTY} aria-invalid={invalid} aria-describedby={described}/>
                <span class="unit">{ &f.spec.unit }</span>
            </span>
        },
    }
}

/// A day, with the days most often meant one tap away, and the words it may be instead.
fn dated(f: &Field, id: &str, described: Option<String>, words_instead: &[(String, String)]) -> Html {
    let fact = f.spec.id.clone();
    let is_word = f.spec.values.iter().any(|c| c.id == f.typed);
    let (day, clock) = if is_word { ("", "") } else { f.typed.split_once('T').unwrap_or((f.typed, "")) };
    let with_clock = |day: &str, clock: &str| if day.is_empty() || clock.is_empty() { day.to_owned() } else { [day, "T", clock].concat() };
    let (day_text, clock_text) = (day.to_owned(), clock.to_owned());
    let kept_clock = clock_text.clone();
    let fact_of = fact.clone();
    let on_day = f
        .set
        .reform(move |e: InputEvent| (fact_of.clone(), with_clock(&e.target_unchecked_into::<HtmlInputElement>().value(), &kept_clock)));
    let (fact_of, kept_day) = (fact.clone(), day_text.clone());
    let on_clock =
        f.set.reform(move |e: InputEvent| (fact_of.clone(), with_clock(&kept_day, &e.target_unchecked_into::<HtmlInputElement>().value())));
    let today = device::today();
    let near = [(words::TODAY, today), (words::YESTERDAY, today.and_then(|d| d.plus_days(-1)))];
    let quick = |label: &str, text: String| {
        let (fact, on) = (fact.clone(), f.typed == text);
        let onclick = f.set.reform(move |_| (fact.clone(), text.clone()));
        html! { <button type="button" class="chip small" aria-pressed={on.to_string()} {onclick}>{ label }</button> }
    };
    html! {
        <div class="dates">
            <input id={id.to_owned()} type="date" value={day_text} oninput={on_day} aria-invalid={f.error.map(|_| "true")} aria-describedby={described}/>
            if f.spec.kind == FactKind::Moment && !day.is_empty() {
                <input type="time" aria-label={words::CLOCK} value={clock_text} oninput={on_clock}/>
            }
            { for near.into_iter().filter_map(|(label, day)| Some(quick(label, day?.to_string()))) }
            { for words_instead.iter().filter(|(id, _)| !id.is_empty()).map(|(id, label)| quick(label, id.clone())) }
            if !f.typed.is_empty() { { quick(words::CLEAR_FIELD, String::new()) } }
        </div>
    }
}

/// How to answer, and the article behind the question, on demand.
fn help(f: &Field) -> Html {
    let basis = law::ground(f.lists, &f.spec.basis);
    if f.spec.hint.is_empty() && basis.is_empty() {
        return Html::default();
    }
    html! {
        <details class="help">
            <summary>{ words::HOW_TO_ANSWER }</summary>
            if !f.spec.hint.is_empty() { <p>{ &f.spec.hint }</p> }
            if !basis.is_empty() { <p class="cite">{ basis }</p> }
        </details>
    }
}
