//! What is wrong with the open files, as the command line says it.

use yew::prelude::*;

use super::{
    BenchProps,
    desk::{Act, Desk},
    js,
    said::{Finding, Found, Label},
};
use crate::{
    device,
    dom::{El, button, el, fold, lit, say},
    words::keeper as texts,
};

/// The part.
#[component]
pub fn Problems(props: &BenchProps) -> Html {
    let bench = &props.bench;
    let copied = use_state(|| "");
    let found = &bench.found;
    let pane = el("section").cls("pane problems").attr("id", "problems").kid(lit("h2", "", texts::PROBLEMS));
    if bench.desk.files.is_empty() {
        return pane.kid(lit("p", "soft", texts::NONE_OPEN)).html();
    }
    let stale = bench.checked != bench.desk.stamp;
    let copy = {
        let (found, said) = (found.clone(), copied.setter());
        Callback::from(move |_: MouseEvent| {
            let text: String = found.findings.iter().map(|f| f.printed.as_str()).collect();
            let said = said.clone();
            wasm_bindgen_futures::spawn_local(async move {
                said.set(if device::copy(text).await { texts::COPIED } else { texts::NOT_COPIED });
            });
        })
    };
    let some = !found.findings.is_empty();
    let bar = el("div").cls("summing").kid(summary(found, stale)).maybe(some.then(|| button("plain", texts::COPY_ALL, copy)));
    pane.kid(bar)
        .kid(say("p", "spoken", &copied).attr("role", "status"))
        .kid(el("ul").cls("findings").list(found.findings.iter().map(|f| finding(&bench.desk, f)).collect()))
        .maybe((found.elsewhere > 0).then(|| elsewhere(found)))
        .html()
}

fn summary(found: &Found, stale: bool) -> El {
    if stale {
        return lit("p", "count", texts::CHECKING).attr("role", "status");
    }
    let errors = found.findings.iter().filter(|f| f.error).count();
    say("p", "count", &texts::summary(found.files, errors, found.findings.len() - errors)).attr("role", "status")
}

fn elsewhere(found: &Found) -> El {
    let told = found.examples_elsewhere.iter().map(|text| el("li").kid(say("pre", "printed", text))).collect();
    el("section").cls("card").kid(say("h3", "", &texts::elsewhere(found.elsewhere))).kid(el("ul").list(told))
}

fn finding(desk: &UseReducerHandle<Desk>, f: &Finding) -> El {
    let (class, severity) = if f.error { ("card finding bad", texts::ERROR) } else { ("card finding", texts::WARNING) };
    let code = el("code").cls("code").say(&["[", &f.code, "]"].concat());
    let head = el("p").cls("sev").kid(lit("b", "", severity)).kid(code);
    let fix = f.fix.as_ref().map(|fix| {
        let (desk, path, fix_) = (desk.clone(), f.file.clone(), fix.clone());
        let mend = Callback::from(move |_: MouseEvent| {
            let change = fix_.clone();
            at(&desk, &path, move || js::change(&change));
        });
        button("chip small", &texts::fix(&fix.with), mend)
    });
    let labels = f.labels.iter().map(|l| el("li").kid(other(desk, l))).collect();
    let hint = (!f.hint.is_empty()).then(|| el("p").cls("hint").kid(lit("b", "", texts::HINT)).say(&f.hint));
    let explained =
        (!f.explained.is_empty()).then(|| fold("more small", lit("summary", "", texts::EXPLAIN)).kid(say("p", "soft pre", &f.explained)));
    el("li")
        .cls(class)
        .kid(head.kid(whereabouts(desk, &f.file, f.place, f.span.map(|(from, _)| from))))
        .kid(say("p", "message", &f.message))
        .kid(el("ul").cls("labels").list(labels))
        .maybe(hint)
        .maybe(fix)
        .maybe(explained)
        .key(&f.printed)
}

fn other(desk: &UseReducerHandle<Desk>, label: &Label) -> El {
    el("p").cls("soft").kid(whereabouts(desk, &label.file, Some(label.place), Some(label.place))).say(&label.text)
}

/// Where something stands; a tap leads there where the file is open.
fn whereabouts(desk: &UseReducerHandle<Desk>, file: &str, place: Option<(usize, usize)>, go: Option<(usize, usize)>) -> El {
    let name = file.rsplit('/').next().unwrap_or(file);
    let words = match (file.is_empty(), place) {
        (true, _) => texts::THE_LISTS.to_owned(),
        (_, Some((line, column))) => [name, " ", &texts::line_column(line, column)].concat(),
        _ => name.to_owned(),
    };
    if desk.file(file).is_none() {
        return say("span", "where", &words);
    }
    let (line, column) = go.unwrap_or((1, 1));
    let (to, path) = (desk.clone(), file.to_owned());
    let lead = Callback::from(move |_: MouseEvent| at(&to, &path, move || js::go(line, column)));
    button("where", &words, lead)
}

/// Opens a file and then does something in its text.
fn at(desk: &UseReducerHandle<Desk>, path: &str, then: impl FnOnce() + 'static) {
    if desk.here != path {
        desk.dispatch(Act::Here(path.to_owned()));
    }
    // On a narrow screen the editor is another room.
    if device::is_narrow() {
        device::open("#/text");
    }
    device::after_paint(then);
}
