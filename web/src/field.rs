//! One question: its words, its control, its hint, what is wrong with the answer.

use cailiang::{
    Lists,
    facts::{FactKind, FactSpec},
    order::Gather,
};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::{
    article, device,
    dom::{El, button, el, fold, lit, say},
    law, words,
};

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
    /// What an answer that leaves it open is called; empty where there is none.
    pub empty: &'static str,
    /// Told the fact and its new text.
    pub set: &'a Callback<(String, String)>,
}

impl Field<'_> {
    fn id(&self) -> String {
        [self.prefix, &self.spec.id].concat()
    }

    fn error_id(&self) -> String {
        [&self.id(), "-error"].concat()
    }

    fn sets(&self, text: &str) -> Callback<MouseEvent> {
        let (fact, text) = (self.spec.id.clone(), text.to_owned());
        self.set.reform(move |_| (fact.clone(), text.clone()))
    }

    /// An input that reports what is typed, after `then` has made it whole.
    fn input(&self, kind: &'static str, then: impl Fn(String) -> String + 'static) -> El {
        let fact = self.spec.id.clone();
        let typed = self.set.reform(move |e: InputEvent| (fact.clone(), then(e.target_unchecked_into::<HtmlInputElement>().value())));
        el("input").attr("type", kind).attr("autocomplete", "off").input(typed)
    }

    /// Tied to its label and to what is wrong with it.
    fn tied(&self, input: El) -> El {
        let input = input.set("id", &self.id());
        if self.error.is_some() { input.attr("aria-invalid", "true").set("aria-describedby", &self.error_id()) } else { input }
    }
}

/// Shows a question.
pub fn field(f: &Field) -> El {
    let choices = choices(f);
    let many = matches!(f.spec.kind, FactKind::YesNo | FactKind::OneOf);
    let asked = if many { say("legend", "", &f.spec.ask) } else { say("label", "ask", &f.spec.ask).set("for", &f.id()) };
    el(if many { "fieldset" } else { "div" })
        .cls(if f.error.is_some() { "q wrong" } else { "q" })
        .kid(asked)
        .maybe(help(f))
        .kid(if many { chips(f, &choices) } else { typed(f, &choices) })
        .maybe(f.error.map(|e| say("p", "error", e).set("id", &f.error_id()).attr("role", "alert")))
}

/// The closed answers: text kept in the sheet, and label.
fn choices(f: &Field) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = match f.spec.kind {
        FactKind::YesNo => [("true", words::YES), ("false", words::NO)].map(|(v, l)| (v.to_owned(), l.to_owned())).to_vec(),
        _ => f.spec.values.iter().map(|c| (c.id.clone(), c.label.clone())).gather(),
    };
    if !f.empty.is_empty() {
        out.push((String::new(), f.empty.to_owned()));
    }
    out
}

fn chips(f: &Field, choices: &[(String, String)]) -> El {
    let chip = |(value, label): &(String, String)| {
        let (fact, text) = (f.spec.id.clone(), value.clone());
        let radio = el("input").attr("type", "radio").set("name", &f.id()).checked(f.typed == value);
        let radio = radio.change(f.set.reform(move |_| (fact.clone(), text.clone())));
        el("label").cls("chip").kid(radio).kid(say("span", if value.is_empty() { "unclear" } else { "" }, label))
    };
    el("div").cls("chips").list(choices.iter().map(chip).gather())
}

fn typed(f: &Field, choices: &[(String, String)]) -> El {
    match f.spec.kind {
        FactKind::Day | FactKind::Moment => dated(f, choices),
        FactKind::Text => {
            let fact = f.spec.id.clone();
            let typed = f.set.reform(move |e: InputEvent| (fact.clone(), e.target_unchecked_into::<HtmlTextAreaElement>().value()));
            f.tied(el("textarea").attr("rows", "3").input(typed).value(f.typed))
        }
        FactKind::List => f.tied(f.input("text", |t| t).value(f.typed)),
        _ => {
            let keys = if f.spec.kind == FactKind::Count { "numeric" } else { "decimal" };
            let input = f.input("text", |t| t).attr("inputmode", keys).attr("placeholder", words::MAY_STAY_EMPTY).value(f.typed);
            el("span").cls("amount-in").kid(f.tied(input)).kid(say("span", "unit", &f.spec.unit))
        }
    }
}

/// A day, with the days most often meant one tap away, and the words it may be instead.
fn dated(f: &Field, instead: &[(String, String)]) -> El {
    let is_word = f.spec.values.iter().any(|c| c.id == f.typed);
    let (day, clock) = if is_word { ("", "") } else { f.typed.split_once('T').unwrap_or((f.typed, "")) };
    let kept_clock = clock.to_owned();
    let kept_day = day.to_owned();
    let day_input = f.tied(f.input("date", move |day| moment(&day, &kept_clock)).value(day));
    let clock_input = (f.spec.kind == FactKind::Moment && !day.is_empty())
        .then(|| f.input("time", move |clock| moment(&kept_day, &clock)).attr("aria-label", words::CLOCK).value(clock));
    let today = device::today();
    let near = [(words::TODAY, today), (words::YESTERDAY, today.and_then(|d| d.plus_days(-1)))];
    let quick = |label: &str, text: &str| button("chip small", label, f.sets(text)).whether("aria-pressed", f.typed == text);
    let mut out = el("div").cls("dates").kid(day_input).maybe(clock_input);
    for (label, day) in near {
        out = out.maybe(day.map(|d| quick(label, &d.to_string())));
    }
    for (id, label) in instead.iter().filter(|(id, _)| !id.is_empty()) {
        out = out.kid(quick(label, id));
    }
    out.maybe((!f.typed.is_empty()).then(|| button("chip small", "×", f.sets("")).attr("aria-label", words::CLEAR_FIELD)))
}

fn moment(day: &str, clock: &str) -> String {
    if day.is_empty() || clock.is_empty() { day.to_owned() } else { [day, "T", clock].concat() }
}

/// How to answer, and the article behind the question, on demand.
fn help(f: &Field) -> Option<El> {
    let basis = law::ground(f.lists, &f.spec.basis);
    if f.spec.hint.is_empty() && basis.is_empty() {
        return None;
    }
    let sign = lit("summary", "", "?").set("aria-label", &words::how_to_answer(&f.spec.label));
    Some(fold("help", sign).kid(say("p", "", &f.spec.hint)).maybe((!basis.is_empty()).then(|| article::ground(f.lists, &f.spec.basis))))
}
