//! The examples of the open file, and any case, decided by the edited lists beside the published ones.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{
    BenchProps, js,
    said::{Ask, Decided, Difference, Tried},
};
use crate::{
    device,
    dom::{El, button, el, fold, lit, say},
    keeper::tables::scrolls,
    words::keeper as texts,
};

type Examples = Result<Vec<Tried>, String>;

/// The part.
#[component]
pub fn Trial(props: &BenchProps) -> Html {
    let bench = &props.bench;
    let path = bench.desk.here.clone();
    let examples = use_state(|| None::<Rc<Examples>>);
    let case = use_state(|| texts::CASE_TEXT.to_owned());
    let decided = use_state(|| None::<Decided>);
    {
        let (examples, path) = (examples.setter(), path.clone());
        use_effect_with((bench.checked, path.clone()), move |_| {
            spawn_local(async move {
                let run = if path.is_empty() { None } else { js::ask::<Examples>(&Ask::Examples(path)).await };
                examples.set(run.map(Rc::new));
            });
        });
    }
    let decide = {
        let (case, path, decided) = (case.clone(), path.clone(), decided.setter());
        Callback::from(move |_: MouseEvent| run((*case).clone(), path.clone(), decided.clone()))
    };
    let typed = {
        let case = case.setter();
        Callback::from(move |e: InputEvent| case.set(e.target_unchecked_into::<HtmlTextAreaElement>().value()))
    };
    let take = {
        let (case, path, decided) = (case.setter(), path.clone(), decided.setter());
        Callback::from(move |text: String| {
            case.set(text.clone());
            run(text, path.clone(), decided.clone());
            device::after_paint(|| device::show("decided"));
        })
    };
    let area = el("textarea").attr("id", "case-text").attr("rows", "10").attr("spellcheck", "false").value(&case).input(typed);
    let form = el("section")
        .cls("card trial")
        .kid(lit("h3", "", texts::A_CASE))
        .kid(lit("label", "soft", texts::A_CASE_HINT).attr("for", "case-text"))
        .kid(area)
        .kid(el("div").cls("chips").kid(button("chip small", texts::DECIDE, decide)))
        .kid(el("div").attr("id", "decided").attr("role", "status").maybe((*decided).as_ref().map(results)));
    let ran = match (*examples).as_deref() {
        Some(Ok(all)) if all.is_empty() => lit("p", "soft", texts::NO_EXAMPLES),
        Some(Ok(all)) => run_of(all, &take),
        Some(Err(_)) if bench.checked != bench.desk.stamp => lit("p", "count", texts::CHECKING),
        Some(Err(why)) => say("p", "note", why),
        None => lit("p", "soft", texts::NONE_OPEN),
    };
    let examples = el("section").kid(lit("h3", "", texts::EXAMPLES)).kid(ran);
    el("section").cls("pane try").attr("id", "try").kid(lit("h2", "", texts::TRY)).kid(examples).kid(form).html()
}

fn run(case: String, path: String, decided: UseStateSetter<Option<Decided>>) {
    spawn_local(async move { decided.set(js::ask::<Decided>(&Ask::Decide { case, path }).await) });
}

fn run_of(all: &[Tried], take: &Callback<String>) -> El {
    let failed = all.iter().filter(|t| !t.differences.is_empty()).count();
    let one = |t: &Tried| {
        let bad = !t.differences.is_empty();
        let state = lit("span", if bad { "count-badge bad" } else { "count-badge good" }, if bad { texts::FAILED } else { texts::PASSED });
        let case = t.case.clone();
        let go = {
            let line = t.line;
            button("where", &texts::line(line), Callback::from(move |_: MouseEvent| js::go(line, 1)))
        };
        let take = button("plain", texts::TAKE_CASE, take.reform(move |_| case.clone()));
        let head = el("p").cls("sev").kid(state).kid(say("b", "", &t.name)).kid(go).kid(take);
        let differences = t.differences.iter().map(difference).collect();
        el("li").cls(if bad { "card finding bad" } else { "card finding good" }).kid(head).kid(el("ul").list(differences))
    };
    el("div")
        .kid(say("p", "count", &texts::run_summary(all.len(), failed)).attr("role", "status"))
        .kid(el("ul").cls("findings").list(all.iter().map(one).collect()))
}

fn difference(d: &Difference) -> El {
    let line = d.line;
    let go = button("where", &texts::line(line), Callback::from(move |_: MouseEvent| js::go(line, 1)));
    let pair = |head: &'static str, text: &str| el("p").kid(lit("b", "", head)).text("：").say(text);
    let expected = (!d.expected.is_empty()).then(|| pair(texts::EXPECTED, &d.expected));
    let hint = (!d.hint.is_empty()).then(|| say("p", "hint", &d.hint));
    let head = el("p").kid(say("code", "", &d.key)).text(" ").say(texts::member(&d.key)).kid(go);
    el("li").kid(head).maybe(expected).kid(pair(texts::CAME_OUT, &d.found)).maybe(hint)
}

/// Both results side by side, what differs first.
fn results(decided: &Decided) -> El {
    let (published, edited) = match (&decided.published, &decided.edited) {
        (Ok(published), Ok(edited)) => (published, edited),
        (published, edited) => {
            let said = |head: &'static str, side: &Result<_, String>| {
                side.as_ref().err().map(|why| el("div").kid(lit("h4", "", head)).kid(say("pre", "printed", why)))
            };
            return el("div").maybe(said(texts::BY_PUBLISHED, published)).maybe(said(texts::BY_EDITED, edited));
        }
    };
    let rows: Vec<(&str, &str, &str)> =
        published.iter().zip(edited).map(|((key, a), (_, b))| (key.as_str(), a.as_str(), b.as_str())).collect();
    let differ = rows.iter().filter(|(_, a, b)| a != b).count();
    // What is always worth a look stands with what differs.
    let first = |(key, a, b): &&(&str, &str, &str)| a != b || matches!(*key, "outcome" | "tier" | "statutory" | "advised" | "ground");
    let verdict = if differ == 0 { texts::SAME.to_owned() } else { texts::differ_in(differ) };
    let class = if differ == 0 { "outcome-said same" } else { "outcome-said other" };
    let all = fold("more", lit("summary", "", texts::ALL_MEMBERS)).kid(side_by_side(&rows.iter().collect::<Vec<_>>()));
    el("div").kid(say("p", class, &verdict)).kid(side_by_side(&rows.iter().filter(first).collect::<Vec<_>>())).kid(all)
}

fn side_by_side(rows: &[&(&str, &str, &str)]) -> El {
    let th = |words: &str| say("th", "", words).attr("scope", "col");
    let head = el("tr").kid(th(texts::MEMBER)).kid(th(texts::BY_PUBLISHED)).kid(th(texts::BY_EDITED));
    let row = |(key, a, b): &&(&str, &str, &str)| {
        let mark = (a != b).then(|| lit("span", "badge", texts::DIFFERS));
        let name = say("th", "", texts::member(key)).attr("scope", "row").maybe(mark);
        el("tr").cls(if a == b { "" } else { "other" }).kid(name).kid(say("td", "", a)).kid(say("td", "", b))
    };
    let table = el("table").kid(el("thead").kid(head)).kid(el("tbody").list(rows.iter().map(row).collect()));
    scrolls(texts::A_CASE, table)
}
