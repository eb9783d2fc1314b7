//! The case: pasted, or chosen and answered fact by fact.

use cailiang::{Question, decide::Need};
use wasm_bindgen::JsCast;
use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Desk;
use crate::{
    answer, device,
    dom::{El, button, el, fold, lit, say},
    field::{Field, field},
    place,
    sheet::Sheet,
    words::trainer as texts,
};

/// How many open questions stand at once.
const AT_ONCE: usize = 4;

/// The section; `odd` holds the pasted lines that were not understood.
pub fn section(desk: &Desk, odd: &UseStateHandle<Vec<String>>) -> El {
    let card = el("section").cls("card").kid(lit("h2", "", texts::THE_CASE)).kid(paste(desk, odd)).kid(violation(desk));
    card.maybe((!desk.draft.violation.is_empty()).then(|| questions(desk)))
}

fn paste(desk: &Desk, odd: &UseStateHandle<Vec<String>>) -> El {
    let (draft, change, shelf, setter) = (desk.draft.clone(), desk.change.clone(), desk.shelf.clone(), odd.setter());
    let read = Callback::from(move |_| {
        let area = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id("w-paste"));
        let text = area.and_then(|a| a.dyn_into::<HtmlTextAreaElement>().ok()).map(|a| a.value()).unwrap_or_default();
        let mut draft = draft.clone();
        setter.set(draft.paste(&shelf, &text));
        change.emit(draft);
    });
    let area = el("textarea").attr("id", "w-paste").attr("rows", "5").attr("spellcheck", "false").attr("aria-label", texts::PASTE);
    let said = (!odd.is_empty()).then(|| say("p", "error", &texts::odd(odd)));
    let read = button("chip", texts::PASTE_READ, read);
    let fold = fold("more", lit("summary", "", texts::PASTE)).kid(area).kid(read);
    el("div").kid(fold).kid(el("div").attr("role", "status").maybe(said))
}

fn violation(desk: &Desk) -> El {
    let topics = cailiang::order::set(desk.shelf.violations().map(|v| v.topic.as_str()));
    let option = |id: &str, name: &str| el("option").set("value", id).flag("selected", desk.draft.violation == id).say(name);
    let of = |topic: &str| desk.shelf.violations().filter(|v| v.topic == topic).map(|v| option(&v.id, &v.name)).collect();
    let groups = topics.into_iter().map(|topic| el("optgroup").set("label", topic).list(of(topic))).collect();
    let pick = desk.then(|draft, event: Event| {
        let select = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
        draft.violation = select.map(|s| s.value()).unwrap_or_default();
    });
    let select = el("select").cls("pick").attr("id", "w-act").change(pick).kid(option("", texts::NO_ACT_YET)).list(groups);
    el("div").cls("field").kid(lit("label", "", texts::ACT).attr("for", "w-act")).kid(select)
}

/// What is answered, and the open questions that decide most.
fn questions(desk: &Desk) -> El {
    let sheet = Sheet { violation: desk.draft.violation.clone(), entries: desk.draft.entries.clone() };
    let here = place::here(desk.shelf.listed());
    let Some(answer) = answer::answer(desk.shelf, &sheet, &here, device::today()) else { return lit("p", "error", texts::LACKS_FACTS) };
    let set = desk.then(|draft, (fact, text): (String, String)| {
        let mut sheet = Sheet { violation: String::new(), entries: std::mem::take(&mut draft.entries) };
        sheet.put(&fact, &text);
        draft.entries = sheet.entries;
    });
    let one = |fact: &str| {
        let spec = desk.shelf.fact(fact)?;
        let question = Field {
            lists: desk.shelf,
            spec,
            typed: sheet.get(fact),
            error: answer.error(fact),
            prefix: "w-",
            empty: crate::words::UNCLEAR,
            set: &set,
        };
        Some(field(&question).key(fact))
    };
    let open = answer.questions.iter().filter(|q| q.need != Need::Answered && sheet.get(&q.fact).is_empty());
    let mut open: Vec<&Question> = open.collect();
    open.sort_by_key(|q| q.need != Need::Decides);
    let answered = sheet.entries.iter().filter_map(|(fact, _)| one(fact)).collect();
    let asked = open.into_iter().take(AT_ONCE).filter_map(|q| one(&q.fact)).collect();
    el("div").cls("questions").list(answered).list(asked)
}
